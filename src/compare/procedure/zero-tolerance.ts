import type { Confirmation, DesignCase, FindTrial, RowDesign, TrialOrder } from '../../domain/comparison/decision.ts';
import type { Side } from '../../domain/side.ts';
import type { Trial } from '../../domain/trial.ts';
import { tallyOf } from './confirm.ts';
import { keyOf } from './sweep.ts';

const TRIALS = 8;

/**
 * Looks for one more failure of a critical case on each side: head's reproduces the break, base's excuses it.
 * It false-blocks up to 5.5 % of the time for a case that flakes on both sides.
 */
export function* judgeWithZeroTolerance(
  design: RowDesign,
  failing: readonly DesignCase[],
  find: FindTrial,
): Generator<readonly TrialOrder[], readonly Confirmation[], undefined> {
  yield failing.map((one) => untilFailure(design, one, 'head'));
  const reproduced = failing.filter((one) => hasFailed(trialsOn(design, one, { side: 'head', find })));
  yield reproduced.map((one) => untilFailure(design, one, 'base'));
  return failing.map((one) => {
    const base = trialsOn(design, one, { side: 'base', find });
    const head = trialsOn(design, one, { side: 'head', find });
    const tally = { base: tallyOf(base), head: tallyOf(head) };
    const status = statusOf(base, head);
    return { caseId: one.caseId, severity: one.severity, kind: 'critical', round: 1, status, trials: TRIALS, tally };
  });
}

function untilFailure(design: RowDesign, one: DesignCase, side: Side): TrialOrder {
  const calls = keys(design, one, side).map((key) => ({ key, expects: 'pass' }) as const);
  return { kind: 'until', calls, maxMisses: 0 };
}

function statusOf(base: readonly Trial[], head: readonly Trial[]): Confirmation['status'] {
  const isExcused = hasFailed(base);
  if (isExcused) return 'refuted';
  if (!hasFailed(head)) return head.some(hasNoAnswer) ? 'unsettled' : 'refuted';
  return base.some(hasNoAnswer) ? 'unsettled' : 'confirmed';
}

function hasFailed(trials: readonly Trial[]): boolean {
  return trials.some((trial) => trial.status === 'scored' && !trial.passed);
}

function hasNoAnswer(trial: Trial): boolean {
  return trial.status !== 'scored';
}

function trialsOn(design: RowDesign, one: DesignCase, at: { side: Side; find: FindTrial }): readonly Trial[] {
  return keys(design, one, at.side).flatMap((key) => at.find(key) ?? []);
}

function keys(design: RowDesign, one: DesignCase, side: Side) {
  return Array.from({ length: TRIALS }, (_, i) =>
    keyOf(design, one.caseId, { side, purpose: 'confirmation', round: 1, number: i + 1 }),
  );
}
