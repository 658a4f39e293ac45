import type { Result } from '../../../domain/result.ts';
import { erroredTrials } from '../../facts.ts';
import { formatNumberOf } from '../../text/format.ts';
import { describeUncalibratedOf } from '../numbers/metrics.ts';
import { name, phrase, prose, type Phrase } from '../../text/phrase.ts';
import { mixedModels } from './served.ts';

/** What a reader must know to trust the numbers: the run's warnings, who else answered, and whose judge only advises. */
export function describeWarnings(result: Result): readonly Phrase[] {
  return [
    ...mixedModels(result),
    ...describeUncalibratedOf(result.rows),
    ...result.warnings.map((warning) => phrase`${prose(warning)}`),
  ];
}

/** Trials without an answer, by provider and message, most first. */
export function describeLostTrials(result: Result): readonly Phrase[] {
  const groups = Map.groupBy(erroredTrials(result), ({ provider, message }) => JSON.stringify([provider, message]));
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map(([first, ...rest]) => {
      const count = formatNumberOf(rest.length + 1, 'trial');
      return phrase`${name(first?.provider ?? '')}: ${count}, ${prose(first?.message ?? '')}`;
    });
}
