import type { CaseComparison } from '../../../domain/comparison/comparison.ts';
import type { RowEvidence } from '../../../domain/comparison/decision.ts';
import type { Tally } from '../../../domain/comparison/interval.ts';
import { formatCount, formatNumberOf } from '../../text/format.ts';
import { phrase, type Phrase } from '../../text/phrase.ts';
import { NOTHING } from './statement.ts';

/** Not a case that fails on base as well, whose break is refuted too. */
function isCleared({ kind, status, tally }: RowEvidence['confirmations'][number]): boolean {
  return kind !== 'fixed' && status === 'refuted' && tally.head.passed > 0;
}

/** What head answered in all, sweeps and re-runs, for each suspected case that a row's re-runs cleared. */
export function clearedOf(row: RowEvidence | undefined, cases: readonly CaseComparison[]): readonly Tally[] {
  const tallies = new Map(cases.map(({ caseId, tally }) => [caseId, tally.head]));
  return (
    row?.confirmations
      .filter(isCleared)
      .map(({ caseId, tally: { head } }) => tallies.get(caseId) ?? { ...head, of: head.of + 1 }) ?? []
  );
}

/** `4 cases passed on base and failed 4 of 12 times on head.` Not `flaky`: base may never have failed. Nothing for none. */
export function describeCleared(tallies: readonly Tally[]): Phrase {
  if (tallies.length === 0) return NOTHING;
  const of = tallies.reduce((sum, tally) => sum + tally.of, 0);
  const failed = of - tallies.reduce((sum, tally) => sum + tally.passed, 0);
  const times = `failed ${formatCount(failed)} of ${formatCount(of)} times on head`;
  return phrase`${formatNumberOf(tallies.length, 'case')} passed on base and ${times}: too seldom to be called broken.`;
}
