import type { Comparison } from '../../../domain/comparison/comparison.ts';
import { withFields } from '../../../domain/held-trial.ts';
import { targetKey } from '../../../domain/keys.ts';
import type { Contrast, Row } from '../../../domain/plan.ts';
import type { ScoredTrial, Trial } from '../../../domain/trial.ts';
import { asks, comparesSides } from '../../../scorers/catalogue.ts';
import { advisoryNames } from './agreement.ts';

/** A row, and which of its scorers may not block. */
export type AdvisedRow = { readonly row: Row; readonly advisory: ReadonlySet<string> };

/** The rows of a contrast in which a judge is not trusted to block. */
export function advisedRows(contrast: Contrast, comparisons: readonly Comparison[]): readonly AdvisedRow[] {
  return contrast.rows.flatMap((row) => {
    const own = comparisons.filter((one) => one.tag === undefined && targetKey(one) === targetKey(row));
    const advisory = new Set(own.flatMap(({ evidence }) => [...advisoryNames(evidence.agreement)]));
    return advisory.size === 0 ? [] : [{ row, advisory }];
  });
}

/** The trials of some rows as they would be had no judge been asked that may not block: what is left of their scorers decides. */
export function withoutJudge(rows: readonly AdvisedRow[], trials: readonly Trial[]): readonly Trial[] {
  const isJudge = new Map(rows.map((advised) => [targetKey(advised.row), judgePositions(advised)]));
  return trials.flatMap((trial) => {
    const positions = isJudge.get(targetKey(trial.key))?.get(trial.key.caseId);
    if (!isJudge.has(targetKey(trial.key))) return [];
    return [trial.status === 'scored' && positions !== undefined ? without(trial, positions) : trial];
  });
}

/** For each case, which of its scores rest on a judge that may not block, in their order. */
function judgePositions({ row, advisory }: AdvisedRow): ReadonlyMap<string, readonly boolean[]> {
  const positions = (planned: Row['cases'][number]) =>
    planned.case.expect
      .filter((spec) => !comparesSides(spec))
      .map((spec) => asks(spec, 'judge') && advisory.has(spec.name ?? spec.type));
  return new Map(row.cases.map((planned) => [planned.case.id, positions(planned)]));
}

/** A trial as it would be without some of its scores, by their positions. A refused output was scored by nobody: it stays as it is. */
export function without(trial: ScoredTrial, positions: readonly boolean[]): ScoredTrial {
  if (trial.scores.length !== positions.length) return trial;
  const scores = trial.scores.filter((_, index) => positions[index] === false);
  const weight = scores.reduce((sum, score) => sum + score.weight, 0);
  const total = scores.reduce((sum, score) => sum + score.score * score.weight, 0);
  const plain = scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
  const score = scores.length === 0 ? 1 : weight > 0 ? total / weight : plain;
  return withFields(trial, { scores, passed: scores.every((one) => one.passed), score });
}
