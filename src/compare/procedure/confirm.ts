import type {
  Confirmation,
  DesignCase,
  ExpectedCall,
  FindTrial,
  RowDesign,
  TrialOrder,
} from '../../domain/comparison/decision.ts';
import { isMiss } from '../../domain/comparison/decision.ts';
import type { Side } from '../../domain/side.ts';
import type { Trial } from '../../domain/trial.ts';
import { confirmationTrials } from '../stats/sequential/confirmation.ts';
import { keyOf } from './sweep.ts';

/** A change to be reproduced: so many fresh trials a side, at most so many of them otherwise. */
export type ConfirmationDesign = {
  readonly case: DesignCase;
  readonly kind: 'broken' | 'fixed';
  readonly round: number;
  readonly trials: number;
  readonly maxMisses: number;
};

const ROUND_ONE_SHARE = 0.6;
/** Trials of the failing side that come after those of the other, so that a provider's bad minute breaks nothing by itself. */
const LAST_TRIALS = 2;
const MAX_MISSES = 1;

/** Confirmations of ordinary cases, all asked for by one round, sharing that round's part of the budget. */
export function designConfirmations(
  design: RowDesign,
  cases: readonly DesignCase[],
  as: { readonly kind: 'broken' | 'fixed'; readonly round: number },
): readonly ConfirmationDesign[] {
  if (cases.length === 0 || !design.mayAskAgain) return [];
  const alpha = roundBudget(design, as.round) / cases.length;
  const trials = confirmationTrials(alpha, MAX_MISSES);
  return cases.map((one) => ({ ...as, case: one, trials, maxMisses: MAX_MISSES }));
}

/** The fresh trials of a confirmation: the side that should fail first, because a mere flake shows there soonest. */
export function confirmationOrder(design: RowDesign, confirmation: ConfirmationDesign): TrialOrder {
  return { kind: 'until', calls: confirmationCalls(design, confirmation), maxMisses: confirmation.maxMisses };
}

/** What the fresh trials said. */
export function readConfirmation(design: RowDesign, confirmation: ConfirmationDesign, find: FindTrial): Confirmation {
  const calls = confirmationCalls(design, confirmation).map((call) => ({ ...call, trial: find(call.key) }));
  const misses = calls.filter(({ trial, expects }) => trial !== undefined && isMiss(trial, expects)).length;
  const lost = calls.filter(({ trial }) => trial?.status !== 'scored').length;
  const isSettled = misses + lost <= confirmation.maxMisses;
  const trialsOn = (side: Side) => calls.flatMap(({ key, trial }) => (key.side === side && trial ? [trial] : []));
  return {
    caseId: confirmation.case.caseId,
    severity: confirmation.case.severity,
    kind: confirmation.kind,
    round: confirmation.round,
    status: misses > confirmation.maxMisses ? 'refuted' : isSettled ? 'confirmed' : 'unsettled',
    trials: confirmation.trials,
    tally: { base: tallyOf(trialsOn('base')), head: tallyOf(trialsOn('head')) },
  };
}

/** A critical case that head gave no usable answer for: whether it broke is open, and nothing is tried again. */
export function neverAnswered({ caseId, severity }: DesignCase): Confirmation {
  const tally = { base: tallyOf([]), head: tallyOf([]) };
  return { caseId, severity, kind: 'critical', round: 1, status: 'unsettled', trials: 0, tally };
}

/** Passes among the trials that have an answer. */
export function tallyOf(trials: readonly Trial[]): { readonly passed: number; readonly of: number } {
  const scored = trials.filter((trial) => trial.status === 'scored');
  return { passed: scored.filter((trial) => trial.passed).length, of: scored.length };
}

function confirmationCalls(design: RowDesign, confirmation: ConfirmationDesign): readonly ExpectedCall[] {
  const failing: Side = confirmation.kind === 'fixed' ? 'base' : 'head';
  const passing: Side = confirmation.kind === 'fixed' ? 'head' : 'base';
  const on = (side: Side, expects: 'pass' | 'fail') =>
    Array.from({ length: confirmation.trials }, (_, i): ExpectedCall => {
      const trial = { side, purpose: 'confirmation', round: confirmation.round, number: i + 1 } as const;
      return { key: keyOf(design, confirmation.case.caseId, trial), expects };
    });
  const failures = on(failing, 'fail');
  return [...failures.slice(0, -LAST_TRIALS), ...on(passing, 'pass'), ...failures.slice(-LAST_TRIALS)];
}

/**
 * Round 1 gets the larger part of the budget for broken cases, or all of it where it is the only one. Where head was asked alone
 * first, it may come to re-runs twice: after that, and once all are asked on both sides.
 */
function roundBudget(design: RowDesign, round: number): number {
  const first = design.maxRounds === 1 ? 1 : ROUND_ONE_SHARE;
  const share = round === 1 ? first : (1 - first) / (design.maxRounds - 1);
  return (round === 1 && design.isScreening === true ? share / 2 : share) * design.alpha.broken;
}
