import { compareRows } from '../compare/compare.ts';
import { wordWarning } from '../report/words/warnings.ts';
import { pairCases, pairingWarnings, type CasePair, type Pairing } from './pairs.ts';
import type { Comparison } from '../domain/comparison.ts';
import { DEFAULT_LIMITS, type Limits } from '../domain/config.ts';
import type { RowDesign } from '../domain/decision.ts';
import type { Contrast, Row, RowCase } from '../domain/plan.ts';
import { NO_RULES } from '../domain/policy.ts';
import type { Result, ResultRow } from '../domain/result.ts';
import type { PerSide } from '../domain/side.ts';
import type { Trial } from '../domain/trial.ts';
import type { Verdict } from '../domain/verdict.ts';
import { decide } from '../verdict/decide.ts';
import { designRows } from '../verdict/design.ts';

/** What is tolerated, and what a result has to say of itself. */
export type ResultDiffOptions = {
  /** Tolerated drop of the pass rate, in [0, 1]. */
  readonly maxDrop: number;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly version: string;
};

/** One sweep was made, and nothing can be asked again. */
const LIMITS: Limits = { ...DEFAULT_LIMITS, maxRounds: 1 };
const SEED = 1;

/**
 * Compares the head sides of two finished runs as base and head: the cases that both have, with the first sweep's answers
 * and the statistics of a run. One sweep is all there is: a drop over all cases can be established or ruled out, single
 * broken cases cannot be confirmed. Latency is left out, because the runs were not made side by side. Throws UserError
 * `bad-input` when the files have no comparable case.
 */
export function compareResults(results: PerSide<Result>, options: ResultDiffOptions): Result {
  const pairing = pairCases(results);
  const contrast = contrastOf(results.head, pairing.paired, options);
  const designs = designRows(contrast, LIMITS).map(withoutConfirmations);
  const trials = pairing.paired.flatMap((pair) => [pair.trials.base, pair.trials.head]);
  const comparisons = compareRows(contrast, trials, { seed: SEED, designs });
  const verdict = decide(contrast, comparisons, { limits: LIMITS, inconclusive: 'pass', waiver: undefined });
  return resultOf(results, { pairing, contrast, trials, comparisons, verdict: withoutCritical(verdict) }, options);
}

function contrastOf({ rows }: Result, paired: readonly CasePair[], { maxDrop }: ResultDiffOptions): Contrast {
  const own = (row: ResultRow) =>
    paired.filter(({ head }) => head.suite === row.suite && head.target === row.target).map(rowCase);
  const planned = rows
    .filter((row) => row.comparison.tag === undefined)
    .map((row): Row => {
      const cases = own(row);
      const { suite, target, file, description, owner } = row;
      const passRate = { min: undefined, maxDrop, mustCatch: undefined, level: 'block' } as const;
      const policy = { ...NO_RULES, passRate };
      const counts = { pairedCases: cases.length, vanishedCases: 0, hidingTags: [], totalCases: cases.length };
      return {
        suite,
        target,
        file,
        description,
        owner,
        ...counts,
        cases,
        unaffected: [],
        unaffectedByTag: new Map(),
        policy,
        isNew: false,
      };
    });
  return { rows: planned.filter((row) => row.cases.length > 0), changes: [] };
}

function rowCase({ head: { id, severity, tags, cluster } }: CasePair): RowCase {
  return { kind: 'compared', case: { id, tags, severity, expect: [], cluster, human: undefined }, reasons: [] };
}

/** Nothing can be tried again, so only the test over all cases is left. */
function withoutConfirmations(design: RowDesign): RowDesign {
  return { ...design, mayAskAgain: false, critical: undefined, maxBroken: undefined };
}

/** No critical case was tried again, so nothing is said of the rule. */
function withoutCritical(verdict: Verdict): Verdict {
  return { ...verdict, findings: verdict.findings.filter(({ rule }) => rule !== 'critical.max_broken') };
}

type ComparedResults = {
  readonly pairing: Pairing;
  readonly contrast: Contrast;
  readonly trials: readonly Trial[];
  readonly comparisons: readonly Comparison[];
  readonly verdict: Verdict;
};

function resultOf({ base, head }: PerSide<Result>, found: ComparedResults, options: ResultDiffOptions): Result {
  const { pairing, comparisons, trials, verdict } = found;
  const total = pairing.paired.length;
  return {
    ...head,
    tool: { name: 'evaldelta', version: options.version },
    createdAt: options.createdAt,
    revisions: { base: base.revisions.head, head: head.revisions.head },
    supersededBy: undefined,
    pullRequest: undefined,
    runUrl: undefined,
    mode: 'block',
    verdict,
    rows: comparisons.flatMap((comparison) => rowsOf(base, head, comparison)),
    cases: pairing.paired.map((pair) => ({
      ...pair.head,
      kind: 'compared',
      reasons: [],
      input: { base: pair.base.input.head, head: pair.head.input.head },
    })),
    trials,
    changes: [],
    errors: [],
    warnings: pairingWarnings(pairing).map(wordWarning),
    estimate: undefined,
    spend: { totalUsd: 0, judgeUsd: 0, callsMade: 0, judgeCalls: 0, callsReused: trials.length, maxCostUsd: undefined },
    counts: { suites: new Set(comparisons.map((one) => one.suite)).size, affectedCases: total, totalCases: total },
    seed: SEED,
    served: servedOf(base, head),
  };
}

function rowsOf(base: Result, head: Result, comparison: Comparison): readonly ResultRow[] {
  const find = ({ rows }: Result) =>
    rows.find((row) => row.suite === comparison.suite && row.target === comparison.target);
  const row = find(head);
  return row === undefined
    ? []
    : [{ ...row, model: { base: find(base)?.model.head, head: row.model.head }, comparison }];
}

function servedOf(base: Result, head: Result): Result['served'] {
  return head.served.map(({ suite, target, models }) => {
    const before = base.served.find((one) => one.suite === suite && one.target === target);
    return { suite, target, models: { base: before?.models.head ?? [], head: models.head } };
  });
}
