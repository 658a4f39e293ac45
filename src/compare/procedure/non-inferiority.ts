import { Z_PASS, type RowDesign } from '../../domain/comparison/decision.ts';
import type { Interval } from '../../domain/comparison/interval.ts';
import { exceeds } from '../../domain/comparison/limit.ts';
import { signTest } from '../stats/distributions/binomial.ts';
import { groupedError } from '../stats/proportions/cluster-limits.ts';
import { normalQuantile } from '../stats/distributions/normal.ts';
import { dropLimits } from './drop-limits.ts';
import {
  affectedShare,
  countPairs,
  groupedDrops,
  isClustered,
  netDrop,
  withMissing,
  type Observations,
} from './observations.ts';

/** Of the interval shown: two-sided 95 %, widened for having looked early. */
export const Z_INTERVAL = 2.24;
/** What the interval shown is called. */
export const INTERVAL_CONFIDENCE = 0.95;
/** A drop that chance gives less often than once in 40 does not pass while it is larger than tolerated. */
const UNLIKELY = 0.025;
const Z_UNLIKELY = normalQuantile(1 - UNLIKELY);
/** Of a score whose policy does not say which drop must be caught: so many standard errors of round 1's mean difference. */
const SPREADS_TO_CATCH = 3;

/** How a row can pass, or that it could if what was measured were not an unlikely drop beyond the tolerated one. */
export type NonInferiority = {
  readonly kind: 'ruled-out' | 'tolerated' | 'doubtful';
  /** What must be ruled out would be also if every answer that head lacks had failed. */
  readonly isStanding: boolean;
};

/**
 * Whether head is shown to be no worse than tolerated. `ruled-out`: a drop as large as the one that must be caught is ruled out, over the suite and over
 * the affected cases, and what was measured is no unlikely drop beyond the tolerated one. `tolerated`: whatever broke, the
 * drop stays within the tolerated one.
 */
export function nonInferiorityOf(observations: Observations, design: RowDesign): NonInferiority | undefined {
  const kind = countPairs(observations.pairs).pairs === 0 ? undefined : kindOf(observations, design);
  // Failures that were made up are no sign of a drop by themselves, so that it need not be a likely one.
  return kind && { kind, isStanding: kindOf(withMissing(observations, 'against-head'), design) !== undefined };
}

/** Whether the data would show as much if base calls that were left out showed as many better pairs as there are worse ones. */
export function couldPass(observations: Observations, design: RowDesign): boolean {
  const { worse, better } = countPairs(observations.pairs);
  let left = worse - better;
  const pairs = observations.pairs.map((pair) => {
    if (pair.base !== 'unseen' || left <= 0) return pair;
    left -= 1;
    return { ...pair, base: 0 };
  });
  return kindOf({ ...observations, pairs }, design) !== undefined;
}

function kindOf(observations: Observations, design: RowDesign): NonInferiority['kind'] | undefined {
  const upper = dropLimits(observations.pairs, design, Z_PASS).upper;
  const overSuite = upper * affectedShare(design);
  const isSmall = overSuite < mustCatchOf(observations, design) && upper < 1 / Math.sqrt(design.compared.length);
  const isDoubtful = isUnlikelyDrop(observations, design);
  if (isSmall && !isDoubtful) return 'ruled-out';
  if (!exceeds(overSuite, design.maxDrop)) return 'tolerated';
  return isSmall ? 'doubtful' : undefined;
}

function isUnlikelyDrop(observations: Observations, design: RowDesign): boolean {
  const counts = countPairs(observations.pairs);
  if (!exceeds(netDrop(counts, design), design.maxDrop)) return false;
  // Pairs that move together are no coins of their own.
  if (design.metric === 'score' || isClustered(design))
    return dropLimits(observations.pairs, design, Z_UNLIKELY).lower > 0;
  return signTest(counts.worse, counts.better) < UNLIKELY;
}

/** M. A score's is read from the spread of round 1 where the policy does not say it, because 1/√N is made for coin flips. */
export function mustCatchOf(observations: Observations, design: RowDesign): number {
  if (design.metric !== 'score' || design.isMustCatchGiven) return design.mustCatch;
  const groups = groupedDrops(observations.pairs.filter((pair) => pair.round === 1));
  const spread = groups.length < 2 ? 0 : groupedError(groups);
  return spread === 0 ? design.mustCatch : SPREADS_TO_CATCH * spread * affectedShare(design);
}

/** Upper limit of the drop over the compared cases, also if every answer that head lacks had failed. */
export function upperDropOf(observations: Observations, design: RowDesign): number {
  return dropLimits(withMissing(observations, 'against-head').pairs, design, Z_PASS).upper;
}

/** Lower limit of the drop over the compared cases. */
export function lowerDropOf(observations: Observations, design: RowDesign, z: number): number {
  return dropLimits(observations.pairs, design, z).lower;
}

/** Interval of the drop over the compared cases; undefined without a pair, or where base calls were left out. */
export function dropInterval(observations: Observations, design: RowDesign): Interval | undefined {
  const { pairs, unseen } = countPairs(observations.pairs);
  if (pairs === 0 || unseen > 0) return undefined;
  return { ...dropLimits(observations.pairs, design, Z_INTERVAL), confidence: INTERVAL_CONFIDENCE };
}
