import type { DesignCase, FindTrial, RowDesign, TrialOrder } from '../../domain/comparison/decision.ts';
import type { TrialKey } from '../../domain/trial.ts';
import { exceeds } from '../../domain/comparison/limit.ts';
import { affectedShare, type Observations } from './observations.ts';
import { keyOf } from './sweep.ts';

/**
 * Head's calls that are made once more before a pass: for the cases that base answers and head did not, in any sweep, where
 * so many failures would exceed the tolerated drop. What got lost by chance answers then; its answer enters no pair.
 */
export function askAgainOrders(observations: Observations, design: RowDesign): readonly TrialOrder[] {
  const silent = unanswered(observations);
  if (!design.mayAskAgain || !isTooMany(silent, design)) return [];
  return silent.map((one) => ({ kind: 'together', keys: [againKey(design, one)] }));
}

/** Whether the cases that head did not answer then either would exceed the tolerated drop: no further round makes up for them. */
export function isTooSilent(observations: Observations, design: RowDesign, find: FindTrial): boolean {
  const silent = unanswered(observations).filter((one) => find(againKey(design, one))?.status !== 'scored');
  return isTooMany(silent, design);
}

function isTooMany({ length }: readonly DesignCase[], design: RowDesign): boolean {
  return exceeds((length / Math.max(1, design.compared.length)) * affectedShare(design), design.maxDrop);
}

function unanswered({ pairs }: Observations): readonly DesignCase[] {
  const answered = (side: 'base' | 'head') =>
    new Set(pairs.filter((pair) => typeof pair[side] === 'number').map((pair) => pair.case));
  const [byBase, byHead] = [answered('base'), answered('head')];
  return [...byBase].filter((one) => !byHead.has(one));
}

/** Of no confirmation's trials: none is asked for where head did not answer. */
function againKey(design: RowDesign, { caseId }: DesignCase): TrialKey {
  return keyOf(design, caseId, { side: 'head', purpose: 'confirmation', round: 1, number: 1 });
}
