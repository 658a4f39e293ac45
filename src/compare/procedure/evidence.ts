import type { RowEvidence, RowOutcome } from '../../domain/comparison/decision.ts';
import type { Interval } from '../../domain/comparison/interval.ts';
import type { SkippedTrial } from '../../domain/trial.ts';
import { detectableDropOf } from '../forecast/detection.ts';
import { generatorFor } from '../random.ts';
import { wouldTell } from '../forecast/would-tell.ts';
import { shownNetChance } from './net-chance.ts';
import { dropInterval, mustCatchOf, upperDropOf } from './non-inferiority.ts';
import { affectedShare, countPairs, netDrop } from './observations.ts';
import type { RowState } from './row-state.ts';
import { isJudgedCritical } from './sweep.ts';

/** How a row's procedure ended. */
export type Ending = { readonly outcome: RowOutcome; readonly stoppedBy: SkippedTrial['why'] | undefined };

/** The numbers of a finished row. */
export function evidenceOf(row: RowState, ending: Ending): RowEvidence {
  const { design, observations } = row;
  const counts = countPairs(observations.pairs);
  const hasPairs = counts.pairs > 0;
  return {
    metric: design.metric,
    outcome: ending.outcome,
    rounds: row.rounds,
    maxRounds: design.maxRounds,
    pairs: counts.pairs,
    worsePairs: counts.worse,
    betterPairs: counts.better,
    unseenPairs: counts.unseen,
    ...(row.isScreened ? { isScreened: true } : {}),
    missingPairs: counts.missing,
    affectedCases: design.compared.length,
    pairedCases: design.pairedCases,
    // Of what base was not asked about it is an upper bound at most.
    drop: hasPairs && !(row.isScreened && counts.unseen > 0) ? netDrop(counts, design) : undefined,
    interval: scaled(dropInterval(observations, design), affectedShare(design)),
    upperDrop: hasPairs ? upperDropOf(observations, design) * affectedShare(design) : undefined,
    maxDrop: design.maxDrop,
    mustCatch: mustCatchOf(observations, design),
    detectableDrop: detectableDropOf(design, observations),
    runAlpha: design.runAlpha,
    isFragile: row.isFragile,
    isPassFragile: row.isPassFragile,
    confirmations: row.confirmations,
    netChance: shownNetChance(row.confirmations, design, ending.outcome),
    unconfirmedCritical: unconfirmedCritical(row),
    stoppedBy: ending.stoppedBy,
    wouldTell:
      ending.outcome === 'undecided' && !row.isPassFragile ? wouldTell(counts, design, continuing(row)) : undefined,
  };
}

/** What is simulated of how a row would go on has draws of its own. */
function continuing({ design, seed }: RowState): ReturnType<typeof generatorFor> {
  return generatorFor(seed, [design.suite, design.target, design.tag ?? '', 'would tell']);
}

/** From the compared cases to all N. */
function scaled(interval: Interval | undefined, share: number): Interval | undefined {
  return interval && { ...interval, lower: interval.lower * share, upper: interval.upper * share };
}

/** Those that were re-run first; a failure of a later round is not re-run, but never passed over. */
function unconfirmedCritical({ design, observations, confirmations }: RowState): readonly string[] {
  const tried = confirmations.filter((one) => one.kind === 'critical');
  const refuted = tried.filter((one) => one.status !== 'confirmed').map((one) => one.caseId);
  const untried = new Set(design.compared.filter((one) => isJudgedCritical(design, one)).map((one) => one.caseId));
  tried.forEach((one) => untried.delete(one.caseId));
  const failed = observations.pairs.filter(({ head }) => head === 0).map((pair) => pair.case.caseId);
  return [...refuted, ...new Set(failed.filter((caseId) => untried.has(caseId)))];
}
