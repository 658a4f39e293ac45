import type { Comparison } from '../../domain/comparison.ts';
import { targetKey } from '../../domain/keys.ts';
import type { Contrast, Row } from '../../domain/plan.ts';
import type { ScoredTrial, Trial } from '../../domain/trial.ts';
import { asks, comparesSides } from '../../scorers/catalogue.ts';

/** The rows of a contrast whose judge agrees too little with people. */
export function uncalibratedRows(contrast: Contrast, comparisons: readonly Comparison[]): readonly Row[] {
  const isUncalibrated = (row: Row): boolean =>
    comparisons.some(
      ({ suite, target, evidence }) =>
        suite === row.suite && target === row.target && evidence.agreement?.isCalibrated === false,
    );
  return contrast.rows.filter(isUncalibrated);
}

/** The trials of some rows as they would be had no judge been asked: what is left of their scorers decides. */
export function withoutJudge(rows: readonly Row[], trials: readonly Trial[]): readonly Trial[] {
  const isJudge = new Map(rows.map((row) => [targetKey(row), judgePositions(row)]));
  return trials.flatMap((trial) => {
    const positions = isJudge.get(targetKey(trial.key))?.get(trial.key.caseId);
    if (!isJudge.has(targetKey(trial.key))) return [];
    return [trial.status === 'scored' && positions !== undefined ? unjudged(trial, positions) : trial];
  });
}

/** For each case, which of its scores rest on a judge, in their order. */
function judgePositions(row: Row): ReadonlyMap<string, readonly boolean[]> {
  const positions = (planned: Row['cases'][number]) =>
    planned.case.expect.filter((spec) => !comparesSides(spec)).map((spec) => asks(spec, 'judge'));
  return new Map(row.cases.map((planned) => [planned.case.id, positions(planned)]));
}

/** A refused output was scored by nobody: it stays as it is. */
function unjudged(trial: ScoredTrial, positions: readonly boolean[]): ScoredTrial {
  if (trial.scores.length !== positions.length) return trial;
  const scores = trial.scores.filter((_, index) => positions[index] === false);
  const weight = scores.reduce((sum, score) => sum + score.weight, 0);
  const total = scores.reduce((sum, score) => sum + score.score * score.weight, 0);
  const plain = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
  const score = scores.length === 0 ? 1 : weight > 0 ? total / weight : plain;
  return { ...trial, scores, passed: scores.every((one) => one.passed), score };
}
