import { caseKey } from '../../../domain/keys.ts';
import type { Result, ResultCase } from '../../../domain/result.ts';
import type { Side } from '../../../domain/side.ts';
import type { Trial } from '../../../domain/trial.ts';
import { name, phrase, prose, type Phrase } from '../../text/phrase.ts';

/** Each case in quarantine: how it came out, until when and why it decides nothing, and who mends it. */
export function quarantineLines({ cases, trials }: Pick<Result, 'cases' | 'trials'>): readonly Phrase[] {
  const held = cases.filter(({ quarantine }) => quarantine !== undefined);
  if (held.length === 0) return [];
  const asked = Map.groupBy(trials, ({ key }) => caseKey(key));
  return held.map((entry) => lineOf(entry, asked.get(caseKey({ ...entry, caseId: entry.id })) ?? []));
}

/** Until when a case decides nothing, who mends it, and why. */
export function quarantineWords({ owner, reason, until }: NonNullable<ResultCase['quarantine']>): Phrase {
  return phrase`quarantined until ${until}, ${name(owner)}: ${prose(reason)}`;
}

function lineOf(entry: ResultCase, trials: readonly Trial[]): Phrase {
  const { id, suite, target, quarantine, kind } = entry;
  const sides: readonly Side[] = kind === 'compared' ? ['base', 'head'] : ['head'];
  const came = sides.map((side) => `${outcomeOf(trials, side)} on ${side}`).join(', ');
  const why = quarantine === undefined ? [] : quarantineWords(quarantine);
  return phrase`${name(id)} · ${name(suite)} × ${name(target)} · ${came} · ${why}`;
}

function outcomeOf(trials: readonly Trial[], side: Side): string {
  const trial = trials.find(({ key }) => key.side === side && key.purpose === 'sweep' && key.round === 1);
  if (trial?.status !== 'scored') return 'no answer';
  return trial.passed ? 'passed' : 'failed';
}
