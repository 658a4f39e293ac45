import { confirmedDrop } from '../../domain/comparison/confirmed.ts';
import type { RowDesign, RowOutcome } from '../../domain/comparison/decision.ts';
import { exceeds } from '../../domain/comparison/limit.ts';
import { normalQuantile } from '../stats/distributions/normal.ts';
import { isWithinLimit } from './at-limit.ts';
import { buyInBadMinute, buyUnseen } from './buy-base.ts';
import { decideCandidate } from './candidate.ts';
import { confirmBroken, confirmFixed, hasStartsForBroken } from './try-again.ts';
import { judgeCritical } from './critical-cases.ts';
import { netChance } from './net-chance.ts';
import { nonInferiorityOf, couldPass, lowerDropOf } from './non-inferiority.ts';
import {
  affectedShare,
  countPairs,
  hasCrossed,
  isWeighted,
  netDrop,
  withMissing,
  type Observations,
} from './observations.ts';
import { enterPairs, exceedsCount, type Procedure, type RowState } from './row-state.ts';
import { askAgainOrders, isTooSilent } from './silent.ts';
import { besidePairs, besideRestOrders, screen, screenedPairs, type Screening } from './screen.ts';
import * as sweep from './sweep.ts';

/** Of the lower limit that has to lie beyond the tolerated drop: 95 %, one-sided. */
const Z_BEYOND = normalQuantile(0.95);

/** The whole procedure of one row, from the first trial to its end. */
export function* decideRow(row: RowState): Procedure<RowOutcome> {
  const { design, seed } = row;
  if (!design.mayAskAgain) return yield* judgeRecording(row);
  if (design.ranking !== undefined) return yield* decideCandidate(row, design.ranking);
  const screening = design.isScreening === true ? yield* screen(row) : undefined;
  const screened = screening && (yield* judgeScreening(row, screening));
  if (screened !== undefined) return screened;
  yield screening === undefined ? sweep.firstRoundOrders(design, seed) : besideRestOrders(row, screening);
  if (design.compared.length === 0) return 'nothing-compared';
  yield sweep.renewalOrders(design, row.find);
  enterPairs(row, design.compared, 1);
  yield* judgeCriticalCases(row);
  const first =
    (yield* judgeDrop(row)) ?? (yield* endRound(row)) ?? (yield* judgePass(row, 'round-end')) ?? atLimit(row);
  if (first !== undefined) return first;
  row.isSteadiestFirst = looksLikeDrop(row);
  for (let round = 2; round <= design.maxRounds; round += 1) {
    const outcome = yield* laterRound(row, round);
    if (outcome !== undefined) return outcome;
  }
  return 'undecided';
}

/**
 * Ends a row by what head answered alone: it passes, or cases are confirmed broken. Undefined where that is not clear; then every
 * case is asked on both sides, and what was confirmed stays.
 */
function* judgeScreening(row: RowState, screening: Screening): Procedure<RowOutcome | undefined> {
  if (screening.isDoubtful) return undefined;
  row.rounds = 1;
  row.observations = besidePairs(row, screening);
  yield* judgeCriticalCases(row);
  let found = screenedPairs(row, screening);
  const outcome = yield* endRound(row, function* () {
    // What got better is among the cases that head passed.
    row.observations = found;
    yield* buyUnseen(row, () => true);
    found = row.observations;
  });
  row.observations = found;
  const ended = outcome ?? (yield* judgePass(row, 'round-end')) ?? atLimit(row);
  if (ended === undefined) row.observations = { pairs: [], looks: [] };
  row.isScreened = ended !== undefined;
  return ended;
}

function* judgeCriticalCases(row: RowState): Procedure<void> {
  const others = row.confirmations.filter(({ kind }) => kind !== 'critical');
  row.confirmations = [...others, ...(yield* judgeCritical(row.design, row.find))];
}

/** Whatever was recorded is looked at once: none of it was left out for what the rest said, and nothing can be asked again. */
function* judgeRecording(row: RowState): Procedure<RowOutcome> {
  const { design } = row;
  if (design.compared.length === 0) return 'nothing-compared';
  const pairs = sweep.recordedPairs(design, row.find);
  row.observations = { pairs, looks: [pairs.length] };
  row.rounds = design.maxRounds;
  return (yield* judgeDrop(row)) ?? (yield* judgePass(row, 'round-end')) ?? 'undecided';
}

function* laterRound(row: RowState, round: number): Procedure<RowOutcome | undefined> {
  const blocks = sweep.blocksOf(row.design, round, row);
  for (const [i, block] of blocks.entries()) {
    if (isBeyondRepair(row)) return 'lost';
    yield row.isSteadiestFirst
      ? sweep.pairOrders(row.design, block, { round, seed: row.seed })
      : sweep.blockOrders(row.design, block, round);
    enterPairs(row, block, round);
    yield* buyInBadMinute(row, block.length);
    const isLast = i === blocks.length - 1;
    const ended = (yield* judgeDrop(row)) ?? (isLast ? yield* endRound(row) : undefined);
    // Half a round of chosen cases says nothing of the others.
    const mayPass = isLast || !row.isSteadiestFirst;
    const passed = ended ?? (mayPass ? yield* judgePass(row, isLast ? 'round-end' : 'block') : undefined);
    const outcome = passed ?? (isLast ? atLimit(row) : undefined);
    if (outcome !== undefined) return outcome;
  }
  return undefined;
}

/**
 * Whether round 1 fell by half of what must be caught, where it is known whose answers tell most. Base is then going to be asked
 * of nearly all, and beside head no bad minute of the provider convicts.
 */
function looksLikeDrop({ observations, design }: RowState): boolean {
  const least = Math.max(design.maxDrop, design.mustCatch / 2);
  return isWeighted(design) && exceeds(netDrop(countPairs(observations.pairs), design), least);
}

/** Whether the lost pairs make the row an error even if every further pair were answered: then none is worth buying. */
function isBeyondRepair({ observations, design }: RowState): boolean {
  return countPairs(observations.pairs).missing / design.mostPairs > design.maxErrorShare;
}

/** The mean test. What could still make a pass is bought first, and missing answers speak for head. */
function* judgeDrop(row: RowState): Procedure<RowOutcome | undefined> {
  yield* buyUnseen(row, () => isDropEstablished(row.observations, row.design));
  if (!isDropEstablished(row.observations, row.design)) return undefined;
  if (!isDropEstablished(withMissing(row.observations, 'for-head'), row.design)) {
    row.isFragile = true;
    return undefined;
  }
  // A drop that only warns does not settle the verdict: the number of broken cases may still block.
  if (!row.design.isDropBlocking && row.design.maxBroken !== undefined) {
    yield* confirmBroken(row);
    if (row.design.netP !== undefined) yield* confirmFixed(row);
  } else if (hasStartsForBroken(row)) {
    row.established = 'dropped';
    yield* confirmBroken(row);
  }
  return 'dropped';
}

/** Whether the sequential boundary is crossed at the last look, and more than the tolerated drop is established by itself. */
function isDropEstablished(observations: Observations, design: RowDesign): boolean {
  const share = affectedShare(design);
  if (!exceeds(netDrop(countPairs(observations.pairs), design), design.maxDrop)) return false;
  return (
    exceeds(lowerDropOf(observations, design, Z_BEYOND) * share, design.maxDrop) && hasCrossed(observations, design)
  );
}

/** At the end of a round: its broken cases are tried again, then the confirmed ones are counted. `beforeFixed`: shows what got better. */
function* endRound(row: RowState, beforeFixed?: () => Procedure<void>): Procedure<RowOutcome | undefined> {
  const { design } = row;
  if (design.metric === 'score') return undefined;
  yield* confirmBroken(row);
  if (design.critical !== undefined && exceedsCount(row, 'critical', design.critical.maxBroken)) return 'critical';
  const isTooMany = design.maxBroken !== undefined && exceedsCount(row, 'major', design.maxBroken);
  if (isTooMany && design.netP === undefined) return 'broken';
  if (!isTooMany && !exceedsDrop(row)) return undefined;
  if (beforeFixed !== undefined) yield* beforeFixed();
  yield* confirmFixed(row);
  const isNetLoss = design.netP === undefined || !exceeds(netChance(row.confirmations), design.netP);
  return isNetLoss && (isTooMany || exceedsDrop(row)) ? 'broken' : undefined;
}

/**
 * Whether the confirmed broken cases, less the confirmed fixed ones, exceed the tolerated drop. Where only lost answers
 * stand for one or the other, they speak for head, and that is noted.
 */
function exceedsDrop(row: RowState): boolean {
  const { pairedCases, compared, maxDrop } = row.design;
  const confirmed = { confirmations: row.confirmations, pairedCases, affectedCases: compared.length };
  if (confirmedDrop(confirmed).drop > maxDrop) return true;
  row.isFragile ||= confirmedDrop(confirmed, 'against-head').drop > maxDrop;
  return false;
}

/**
 * PASS. A drop that looks unlikely is looked at once more with the base calls that were left out. What broke within the
 * tolerated drop is only let be at the end of a round, once its broken cases were re-run. Too many cases that head does not
 * answer end the row: further rounds could not make it pass.
 */
function* judgePass(row: RowState, at: 'block' | 'round-end'): Procedure<RowOutcome | undefined> {
  yield* buyUnseen(row, () => mayStillPass(row, at));
  const found = nonInferiorityOf(row.observations, row.design);
  row.isPassFragile = false;
  if (found === undefined || found.kind === 'doubtful' || (found.kind === 'tolerated' && at === 'block'))
    return undefined;
  yield askAgainOrders(row.observations, row.design);
  const isSilent = isTooSilent(row.observations, row.design, row.find);
  row.isPassFragile = isSilent || !found.isStanding;
  if (isSilent) return 'undecided';
  return found.isStanding ? found.kind : undefined;
}

/** At the end of a round: confirmed cases that make the drop, and it is no larger than tolerated. */
function atLimit({ design, observations, confirmations }: RowState): RowOutcome | undefined {
  if (design.metric === 'score') return undefined;
  return isWithinLimit(observations, design, confirmations) ? 'tolerated' : undefined;
}

/** Whether base calls that were left out may make a pass: at the end of a round, and wherever a drop looks unlikely. Worse pairs are all known by then, better ones are not. */
function mayStillPass({ observations, design }: RowState, at: 'block' | 'round-end'): boolean {
  const found = nonInferiorityOf(observations, design);
  if (found?.kind === 'doubtful') return true;
  return found === undefined && at === 'round-end' && couldPass(observations, design);
}
