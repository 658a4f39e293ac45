import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { Interval, Tally } from '../../domain/comparison/interval.ts';
import type { Measure } from '../../domain/comparison/measure.ts';
import type { RowCase } from '../../domain/plan.ts';
import type { PerSide } from '../../domain/side.ts';
import type { ScoredTrial } from '../../domain/trial.ts';
import { byLuck } from './clusters.ts';
import { completePairs, sweepTrial, type RoundPairs, type ScoredPair } from '../pairs.ts';
import { INTERVAL_CONFIDENCE, Z_INTERVAL } from '../procedure/non-inferiority.ts';
import { countPairs, type Observations } from '../procedure/observations.ts';
import type { RowState } from '../procedure/row-state.ts';
import type { Slice } from '../slice.ts';
import { clusteredMeanInterval, clusteredTangoLimits, type GroupedDrops } from '../stats/proportions/cluster-limits.ts';
import { mean } from '../stats/mean.ts';
import { meanInterval } from '../stats/distributions/student.ts';
import { tangoLimits } from '../stats/proportions/tango.ts';
import type { TrialIndex } from '../trial-index.ts';

/** The part of a comparison that counts passes and averages scores. */
export type Rates = Pick<
  Comparison,
  'pairs' | 'missingPairs' | 'worsePairs' | 'betterPairs' | 'passRate' | 'passes' | 'meanScore'
>;

/**
 * Rates of round 1, which is complete on both sides; of all rounds only where no base call was left out, because a column
 * with chosen gaps is biased. Where nothing is compared, head's rates over the measured cases; where head was asked alone first and
 * that decided, its first answers to all cases.
 */
export function rates(
  slice: Slice,
  index: TrialIndex,
  row: Pick<RowState, 'observations' | 'isScreened'> | undefined,
): Rates {
  if (slice.compared.length === 0) return headRates(slice.measured, slice, index);
  if (row?.isScreened === true) return screenedRates(slice, index, row.observations);
  const { pairs, missing } = shownPairs(slice, index, row?.observations);
  const { worse, better } = directionsOf(pairs);
  const passes = {
    base: tally(pairs.map(({ base }) => base.passed)),
    head: tally(pairs.map(({ head }) => head.passed)),
  };
  const groups = luckGroups(slice, pairs);
  const counts = { worse, better, pairs: pairs.length };
  const interval = pairs.length === 0 ? undefined : deltaInterval(counts, groups);
  return {
    pairs: pairs.length,
    missingPairs: missing,
    worsePairs: worse,
    betterPairs: better,
    passes,
    passRate: difference({ base: rateOf(passes.base), head: rateOf(passes.head) }, interval),
    meanScore: scoreMeasure(pairs, groups),
  };
}

/** Head's first answers to all cases, and base's where it came to be asked about all as well; the pairs asked side by side are counted. */
function screenedRates(slice: Slice, index: TrialIndex, { pairs: all }: Observations): Rates {
  const { pairs, missing } = completePairs(slice, index);
  const { worse, better } = directionsOf(pairs);
  const ofHead = headRates(slice.compared, slice, index);
  const isWhole = all.every(({ base }) => base !== 'unseen');
  const base = tally(isWhole ? all.flatMap((pair) => (typeof pair.base === 'number' ? [pair.base === 1] : [])) : []);
  const passes = { base, head: ofHead.passes.head };
  return {
    ...ofHead,
    pairs: pairs.length,
    missingPairs: missing,
    worsePairs: worse,
    betterPairs: better,
    passes,
    passRate: difference({ base: rateOf(passes.base), head: rateOf(passes.head) }, undefined),
  };
}

function shownPairs(slice: Slice, index: TrialIndex, observations: Observations | undefined): RoundPairs {
  const isComplete =
    observations !== undefined && observations.pairs.length > 0 && countPairs(observations.pairs).unseen === 0;
  if (!isComplete) return completePairs(slice, index);
  const found = observations.pairs.flatMap((pair): ScoredPair[] => {
    const at = { caseId: pair.case.caseId, round: pair.round };
    const base = sweepTrial(slice, index, { ...at, side: 'base' });
    const head = sweepTrial(slice, index, { ...at, side: 'head' });
    return base?.status === 'scored' && head?.status === 'scored' ? [{ base, head }] : [];
  });
  return { pairs: found, missing: observations.pairs.length - found.length };
}

/** Pairs that share their luck together, where the suite names clusters. */
function luckGroups({ compared }: Slice, pairs: readonly ScoredPair[]): readonly (readonly ScoredPair[])[] | undefined {
  const clusterOf = new Map(compared.map(({ case: { id, cluster } }) => [id, cluster]));
  if (compared.every((planned) => planned.case.cluster === undefined)) return undefined;
  return byLuck(pairs, ({ head: { key } }) => ({ cluster: clusterOf.get(key.caseId), round: key.round }));
}

function dropsOf(groups: readonly (readonly ScoredPair[])[], valueOf: (trial: ScoredTrial) => number): GroupedDrops {
  return groups.map((group) => group.map(({ base, head }) => valueOf(base) - valueOf(head)));
}

function deltaInterval(
  counts: { worse: number; better: number; pairs: number },
  groups: readonly (readonly ScoredPair[])[] | undefined,
): Interval {
  const { lower, upper } =
    groups === undefined
      ? tangoLimits(counts, Z_INTERVAL)
      : clusteredTangoLimits(
          dropsOf(groups, ({ passed }) => Number(passed)),
          Z_INTERVAL,
        );
  return { lower: -upper, upper: -lower, confidence: INTERVAL_CONFIDENCE };
}

function scoreMeasure(pairs: readonly ScoredPair[], groups: readonly (readonly ScoredPair[])[] | undefined): Measure {
  if (pairs.length === 0) return NOT_MEASURED;
  const sides = { base: mean(pairs.map(({ base }) => base.score)), head: mean(pairs.map(({ head }) => head.score)) };
  const interval =
    groups === undefined
      ? meanInterval(pairs.map(({ base, head }) => head.score - base.score))
      : clusteredMeanInterval(dropsOf(groups, ({ score }) => -score));
  return difference(sides, interval);
}

function directionsOf(pairs: readonly ScoredPair[]): { readonly worse: number; readonly better: number } {
  return {
    worse: pairs.filter(({ base, head }) => base.passed && !head.passed).length,
    better: pairs.filter(({ base, head }) => !base.passed && head.passed).length,
  };
}

/** By head's first answers. */
function headRates(cases: readonly RowCase[], { row: { suite, target } }: Slice, index: TrialIndex): Rates {
  const trials = cases.map(({ case: { id: caseId } }) =>
    index.find({ suite, target, caseId, side: 'head', purpose: 'sweep', round: 1, number: 1 }),
  );
  const answers = trials.filter((trial) => trial?.status === 'scored');
  const passes = { base: tally([]), head: tally(answers.map((trial) => trial.passed)) };
  const score = answers.length === 0 ? undefined : mean(answers.map((trial) => trial.score));
  return {
    pairs: 0,
    missingPairs: 0,
    worsePairs: 0,
    betterPairs: 0,
    passes,
    passRate: { ...NOT_MEASURED, head: rateOf(passes.head) },
    meanScore: { ...NOT_MEASURED, head: score },
  };
}

const NOT_MEASURED: Measure = { base: undefined, head: undefined, delta: undefined, interval: undefined };

function difference({ base, head }: PerSide<number | undefined>, interval: Interval | undefined): Measure {
  const delta = base === undefined || head === undefined ? undefined : head - base;
  return { base, head, delta, interval: delta === undefined ? undefined : interval };
}

function rateOf({ passed, of }: Tally): number | undefined {
  return of === 0 ? undefined : passed / of;
}

function tally(passed: readonly boolean[]): Tally {
  return { passed: passed.filter(Boolean).length, of: passed.length };
}
