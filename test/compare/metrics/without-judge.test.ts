import { describe, expect, test } from 'vitest';
import type { Comparison } from '../../../src/domain/comparison/comparison.ts';
import { advisedRows, withoutJudge } from '../../../src/compare/metrics/judges/without-judge.ts';
import type { ScoredTrial, Trial, TrialKey } from '../../../src/domain/trial.ts';
import { scorerOf } from '../../plan/build.ts';
import { at, compared, evalCase, planRow, trialOf } from '../support.ts';

const row = planRow([
  compared({ ...evalCase('both'), expect: [scorerOf('judge'), scorerOf('contains'), scorerOf('regex')] }),
  compared({ ...evalCase('alone'), expect: [scorerOf('judge')] }),
]);
const KEY: TrialKey = {
  suite: row.suite,
  target: row.target,
  caseId: 'both',
  side: 'head',
  purpose: 'sweep',
  round: 1,
  number: 1,
};

type Score = ScoredTrial['scores'][number];
const scoreOf = (type: string, score: number, weight = 1): Score => {
  return { name: type, type, score, passed: score >= 0.5, reason: '', weight, details: {} };
};
const scored = (scores: readonly Score[], key: Partial<TrialKey> = {}): Trial =>
  trialOf({ ...KEY, ...key }, false, { scores });
const without = (trial: Trial) => at(withoutJudge([{ row, advisory: new Set(['judge']) }], [trial]));

test('rows are judged anew where one of their judges may not block, and no others', () => {
  const comparisonOf = (advisory: readonly string[]) =>
    ({
      suite: row.suite,
      target: row.target,
      tag: undefined,
      evidence: { agreement: { advisory } },
    }) as unknown as Comparison;
  const advised = (advisory: readonly string[]) => advisedRows({ rows: [row], changes: [] }, [comparisonOf(advisory)]);
  expect(advised(['judge'])).toEqual([{ row, advisory: new Set(['judge']) }]);
  expect(advised(['judge', 'tone'])).toHaveLength(1);
  expect(advised([])).toEqual([]);
});

describe('a trial without a judge that may not block', () => {
  test('is what the other scorers make of it, by their weights', () => {
    const scores = [scoreOf('judge', 0), scoreOf('contains', 1, 3), scoreOf('regex', 0.6)];
    expect(without(scored(scores))).toMatchObject({ passed: true, score: 0.9, scores: scores.slice(1) });
    const weightless = scores.map((score) => ({ ...score, weight: 0 }));
    expect(without(scored(weightless))).toMatchObject({ passed: true, score: 0.8 });
    const failing = [scoreOf('judge', 1), scoreOf('contains', 0), scoreOf('regex', 1)];
    expect(without(scored(failing))).toMatchObject({ passed: false, score: 0.5 });
  });

  test('passes where nothing else was expected', () => {
    expect(without(scored([scoreOf('judge', 0)], { caseId: 'alone' }))).toMatchObject({ passed: true, score: 1 });
  });

  test('stays failed where nobody scored it, as a refused answer is', () => {
    for (const caseId of ['both', 'alone']) {
      expect(without(scored([], { caseId }))).toMatchObject({ passed: false, score: 0 });
    }
  });

  test('stays as it is without an answer', () => {
    const lost = trialOf(KEY, 'error');
    expect(without(lost)).toBe(lost);
  });
});
