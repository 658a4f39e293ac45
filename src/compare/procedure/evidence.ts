import type { Interval } from '../../domain/comparison.ts';
import type { RowDesign, RowEvidence, RowOutcome } from '../../domain/decision.ts';
import type { SkippedTrial } from '../../domain/trial.ts';
import { detectableDropOf } from '../detection.ts';
import { tangoLimits } from '../stats/tango.ts';
import { upperDropOf } from './acquit.ts';
import { affectedShare, countPairs, netDrop, type Counts } from './ledger.ts';
import type { RowState } from './row.ts';
import { isJudgedCritical } from './sweep.ts';
import { wouldTell } from './would-tell.ts';

/** Two-sided 95 %, widened for having looked early. */
export const Z_INTERVAL = 2.24;
export const INTERVAL_CONFIDENCE = 0.95;

/** How a row's procedure ended. */
export type Ending = { readonly outcome: RowOutcome; readonly stoppedBy: SkippedTrial['why'] | undefined };

/** The numbers of a finished row. */
export function evidenceOf(row: RowState, ending: Ending): RowEvidence {
  const { design, ledger } = row;
  const counts = countPairs(ledger.pairs);
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
    missingPairs: counts.missing,
    affectedCases: design.compared.length,
    pairedCases: design.pairedCases,
    drop: hasPairs ? netDrop(counts, design) : undefined,
    interval: hasPairs && counts.unseen === 0 && design.metric === 'pass_rate' ? dropInterval(counts, design) : undefined,
    upperDrop: hasPairs ? upperDropOf(ledger, design) * affectedShare(design) : undefined,
    maxDrop: design.maxDrop,
    mustCatch: design.mustCatch,
    detectableDrop: detectableDropOf(design),
    isFragile: row.isFragile,
    confirmations: row.confirmations,
    unconfirmedCritical: unconfirmedCritical(row),
    stoppedBy: ending.stoppedBy,
    wouldTell: ending.outcome === 'undecided' ? wouldTell(counts, design) : undefined,
  };
}

/** Tango's interval of the drop over all N cases. */
function dropInterval(counts: Counts, design: RowDesign): Interval {
  const { lower, upper } = tangoLimits(counts, Z_INTERVAL);
  const share = affectedShare(design);
  return { lower: lower * share, upper: upper * share, confidence: INTERVAL_CONFIDENCE };
}

function unconfirmedCritical(row: RowState): readonly string[] {
  const critical = new Set(row.design.compared.filter((one) => isJudgedCritical(row.design, one)).map((one) => one.caseId));
  const open = row.confirmations.filter((one) => one.status !== 'confirmed' && critical.has(one.caseId));
  return open.map((one) => one.caseId);
}
