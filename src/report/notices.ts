import type { Result } from '../domain/result.ts';
import type { Finding } from '../domain/verdict.ts';
import { erroredTrials } from './facts.ts';
import { describeFinding } from './findings/describe.ts';
import { wholeStatement } from './findings/statement.ts';
import { formatNumberOf } from './format.ts';
import { uncalibratedPhrases } from './metrics.ts';
import { name, nameList, phrase, prose, type Phrase } from './phrase.ts';

const NAMED_MODELS = 3;

/** Findings as whole sentences; those that only warn say so. */
export function findingPhrases(findings: readonly Finding[], result: Result): readonly Phrase[] {
  return findings.map((finding) => {
    const isWarning = finding.status === 'breached' && finding.level === 'warn';
    return phrase`${isWarning ? 'Warning: ' : ''}${wholeStatement(describeFinding(finding, result))}`;
  });
}

/** What a reader must know to trust the numbers: the run's warnings, and aliases that were served by different models. */
export function warningPhrases(result: Result): readonly Phrase[] {
  const drifting = result.served.filter(({ models }) => isDrifting(models.base, models.head));
  return [
    ...drifting.map(({ suite, target, models }) => {
      const served = phrase`${nameList(models.base, NAMED_MODELS)} on base and ${nameList(models.head, NAMED_MODELS)} on head`;
      return phrase`${name(suite)} × ${name(target)}: served by ${served}.`;
    }),
    ...uncalibratedPhrases(result.rows),
    ...result.warnings.map((warning) => phrase`${prose(warning)}`),
  ];
}

// One model a side is what the pull request asked for; several on a side are an alias that moved during the run.
function isDrifting(base: readonly string[], head: readonly string[]): boolean {
  return base.length > 0 && head.length > 0 && base.length + head.length > 2 && base.join('\n') !== head.join('\n');
}

/** Trials without an answer, by provider and message, most first. */
export function lostTrialPhrases(result: Result): readonly Phrase[] {
  const groups = Map.groupBy(erroredTrials(result), ({ provider, message }) => JSON.stringify([provider, message]));
  return [...groups.values()]
    .sort((a, b) => b.length - a.length)
    .map(([first, ...rest]) => {
      const count = formatNumberOf(rest.length + 1, 'trial');
      return phrase`${name(first?.provider ?? '')}: ${count}, ${prose(first?.message ?? '')}`;
    });
}
