import type { Confirmation, DesignCase, FindTrial, RowDesign, TrialOrder } from '../../domain/comparison/decision.ts';
import type { ScoredTrial } from '../../domain/trial.ts';
import { neverAnswered } from './confirm.ts';
import { judgeByPairs } from './critical.ts';
import { isJudgedCritical, sweepKey } from './sweep.ts';
import { judgeWithZeroTolerance } from './zero-tolerance.ts';

/** Reproduces every critical failure of round 1 with fresh trials; a case that head never answered stays open. */
export function* judgeCritical(
  design: RowDesign,
  find: FindTrial,
): Generator<readonly TrialOrder[], readonly Confirmation[], undefined> {
  const critical = design.compared.filter((one) => isJudgedCritical(design, one));
  const answersTo = (one: DesignCase) => headAnswers(design, one, find);
  const failing = critical.filter((one) => answersTo(one).some((trial) => !trial.passed));
  const judge = design.critical?.isZeroTolerance === true ? judgeWithZeroTolerance : judgeByPairs;
  const judged = yield* judge(design, failing, find);
  const unanswered = critical.filter((one) => answersTo(one).length === 0);
  return [...judged, ...unanswered.map(neverAnswered)];
}

function headAnswers(design: RowDesign, one: DesignCase, find: FindTrial): readonly ScoredTrial[] {
  const trials = [1, 2].map((number) => find(sweepKey(design, one.caseId, 'head', { round: 1, number })));
  return trials.filter((trial) => trial?.status === 'scored');
}
