import { signTest } from '../src/compare/stats/distributions/binomial.ts';
import type { Comparison } from '../src/domain/comparison/comparison.ts';
import type { RowOutcome } from '../src/domain/comparison/decision.ts';
import type { Outcome } from './decision-product.ts';

/** What is read off an outcome beside its verdict; undefined where the question does not arise. */
export type Reading = { readonly name: string; readonly of: (outcome: Outcome) => boolean | undefined };

function judgedRow(outcome: Outcome): Comparison['evidence']['passRate'] {
  const [comparison] = outcome.comparisons;
  return comparison?.evidence.score ?? comparison?.evidence.passRate;
}

/** Of the passes: the table's own interval still holds the drop that is said to be ruled out. */
export const contradicts: Reading = {
  name: 'table holds the drop ruled out',
  of: (outcome) => {
    const row = judgedRow(outcome);
    const [comparison] = outcome.comparisons;
    const measure = row?.metric === 'score' ? comparison?.meanScore : comparison?.passRate;
    if (outcome.kind !== 'pass' || row === undefined || measure?.interval === undefined) return undefined;
    return -measure.interval.lower >= row.mustCatch;
  },
};

/** Of the passes: the drop measured exceeds the tolerated one, and its own p-value is under 2.5 %. */
export const passesUnlikely: Reading = {
  name: 'passes with p < 2.5 %',
  of: (outcome) => {
    const row = judgedRow(outcome);
    if (outcome.kind !== 'pass' || row?.drop === undefined) return undefined;
    const isUnlikely =
      row.metric === 'score' ? (row.interval?.lower ?? 0) > 0 : signTest(row.worsePairs, row.betterPairs) < 0.025;
    return row.drop > row.maxDrop && isUnlikely;
  },
};

/** The row names a confirmed broken case. */
export const namesCases: Reading = {
  name: 'names a broken case',
  of: (outcome) =>
    judgedRow(outcome)?.confirmations.some(({ kind, status }) => kind !== 'fixed' && status === 'confirmed'),
};

/** The critical cases' own rule blocks. */
export const blocksCritical: Reading = {
  name: 'critical rule blocks',
  of: ({ verdict }) =>
    verdict.findings.some(({ rule, status }) => rule === 'critical.max_broken' && status === 'breached'),
};

/** How a row that blocks ended, to tell the mean test's blocks from those of confirmed cases. */
export const blocksByDrop: Reading = { name: 'blocked by the drop', of: (outcome) => endedBy(outcome, 'dropped') };
/** The same for confirmed broken cases. */
export const blocksByCases: Reading = { name: 'by broken cases', of: (outcome) => endedBy(outcome, 'broken') };

function endedBy(outcome: Outcome, how: RowOutcome): boolean {
  return outcome.kind === 'fail' && judgedRow(outcome)?.outcome === how;
}

/** Cases of one tag are seen to move together. */
export const warnsOfClusters: Reading = {
  name: 'warns of shared luck',
  of: ({ movingTogether }) => movingTogether().length > 0,
};

/** The interval of the pass rate in the table holds "nothing changed". */
export const intervalHoldsNothing: Reading = {
  name: 'interval holds 0',
  of: ({ comparisons: [comparison] }) => {
    const interval = comparison?.passRate.interval;
    return interval && interval.lower <= 1e-9 && interval.upper >= -1e-9;
  },
};

/** The interval of the cost's growth holds "nothing grew". */
export const coversNothing: Reading = {
  name: 'interval holds 0',
  of: ({ comparisons: [comparison] }) => {
    const interval = comparison?.costPerCallUsd.interval;
    return interval && interval.lower <= 1e-9 && interval.upper >= -1e-9;
  },
};

/** An absolute bar blocks. */
export const blocksByBar: Reading = {
  name: 'a bar blocks',
  of: ({ verdict }) =>
    verdict.findings.some(({ status, level, evidence }) => {
      return status === 'breached' && level === 'block' && BARS.includes(evidence?.kind);
    }),
};

const BARS: readonly (string | undefined)[] = ['bar', 'ceiling', 'metric-bar'];
