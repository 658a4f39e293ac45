import type { Ranking, RowDesign, RowOutcome } from '../../domain/comparison/decision.ts';
import { exceeds } from '../../domain/comparison/limit.ts';
import { sequentialQuantiles } from '../stats/sequential/group-sequential.ts';
import { normalQuantile } from '../stats/distributions/normal.ts';
import { tangoLimits } from '../stats/proportions/tango.ts';
import { judgeCritical } from './critical-cases.ts';
import { dropLimits } from './drop-limits.ts';
import { affectedShare, countPairs, hasCrossed, netDrop, withMissing, type Observations } from './observations.ts';
import { enterPairs, exceedsCount, type Procedure, type RowState } from './row-state.ts';
import { blocksOf, pairOrders } from './sweep.ts';

/** A candidate goes on while further rounds show it to be as good at least this often. */
const HOPE = 0.1;
const Z_HOPE = normalQuantile(1 - HOPE);

/**
 * A candidate beside an incumbent: both sides of every case, block by block. It is dropped once it is worse; after each round it
 * is shown to be as good, or given up where further rounds would hardly show it.
 */
export function* decideCandidate(row: RowState, ranking: Ranking): Procedure<RowOutcome> {
  const { design, seed } = row;
  if (design.compared.length === 0) return 'nothing-compared';
  const quantiles = sequentialQuantiles(ranking.alpha, design.maxRounds);
  for (let round = 1; round <= design.maxRounds; round += 1) {
    for (const block of blocksOf(design, round, { seed })) {
      yield pairOrders(design, block, { round, seed });
      enterPairs(row, block, round);
      if (isLost(row.observations, design)) return 'lost';
      if (isWorse(row.observations, design)) return 'dropped';
    }
    if (round === 1) row.confirmations = yield* judgeCritical(design, row.find);
    if (design.critical !== undefined && exceedsCount(row, 'critical', design.critical.maxBroken)) return 'critical';
    if (isAsGood(row, quantiles[round - 1])) return 'ruled-out';
    if (isHopeless(row.observations, design, quantiles)) return 'undecided';
  }
  return 'undecided';
}

/** Worse beyond chance at whichever look, and by more than is tolerated; also if every answer that it lacks had passed. */
function isWorse(observations: Observations, design: RowDesign): boolean {
  const is = (seen: Observations): boolean =>
    exceeds(netDrop(countPairs(seen.pairs), design), design.maxDrop) && hasCrossed(seen, design);
  return is(observations) && is(withMissing(observations, 'for-head'));
}

function isLost({ pairs }: Observations, design: RowDesign): boolean {
  return countPairs(pairs).missing / design.mostPairs > design.maxErrorShare;
}

/** A drop of the margin is ruled out at this look, also if every answer that it lacks had failed. */
function isAsGood(row: RowState, quantile = Infinity): boolean {
  const { design, observations } = row;
  const is = ({ pairs }: Observations): boolean =>
    dropLimits(pairs, design, quantile).upper * affectedShare(design) < design.mustCatch;
  const isStanding = is(withMissing(observations, 'against-head'));
  row.isPassFragile = !isStanding && is(observations);
  return isStanding;
}

/**
 * Whether the rounds that are left would show a drop of the margin to be ruled out less often than `HOPE`: even if they came
 * out as well as one in ten does that goes on like those before.
 */
function isHopeless({ pairs }: Observations, design: RowDesign, quantiles: readonly number[]): boolean {
  const seen = countPairs(pairs);
  const most = design.maxRounds * design.compared.length;
  const left = most - seen.pairs;
  const quantile = quantiles.at(-1);
  if (left <= 0 || seen.pairs === 0 || quantile === undefined) return false;
  const drop = seen.dropSum / seen.pairs;
  const changed = (seen.worse + seen.better) / seen.pairs;
  const error = Math.sqrt(Math.max(0, changed - drop * drop) * (1 / seen.pairs + 1 / left));
  const lucky = Math.max(-changed, drop - Z_HOPE * error);
  const [worse, better] = [(changed + lucky) / 2, (changed - lucky) / 2].map((rate) => Math.max(0, rate) * left);
  const reached = { worse: seen.worse + (worse ?? 0), better: seen.better + (better ?? 0), pairs: most };
  return tangoLimits(reached, quantile).upper * affectedShare(design) >= design.mustCatch;
}
