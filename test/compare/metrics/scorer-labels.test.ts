import { expect, test } from 'vitest';
import { scorerLabels, type KeptLabels } from '../../../src/compare/metrics/judges/human-labels.ts';
import type { HumanLabel } from '../../../src/domain/labels/human-label.ts';
import { scorerOf } from '../../plan/build.ts';
import { compared, evalCase, planRow } from '../support.ts';

const row = planRow([compared({ ...evalCase('a'), expect: [scorerOf('judge')] })]);

const labelOf = (suite: string, binding: { readonly scorer: string } | undefined): HumanLabel =>
  ({
    id: 'l',
    suite,
    target: row.target,
    caseId: 'a',
    human: 'pass',
    binding: binding && { ...binding, rubric: 'old', judge: 'm', judged: 'pass' },
  }) as unknown as HumanLabel;

test('labels of an older rubric are counted of their own suite and scorer alone', () => {
  const labels = [
    labelOf(row.suite, { scorer: 'judge' }),
    labelOf(row.suite, { scorer: 'tone' }),
    labelOf('another', { scorer: 'judge' }),
    labelOf(row.suite, undefined),
  ];
  const kept: KeptLabels = { minLabels: 5, file: undefined, judge: 'm', labels, rubrics: new Set() };
  expect(scorerLabels(row, [], kept)).toMatchObject([
    { scorer: 'judge', bound: 0, needed: 5, otherRubric: 1, otherJudge: 0 },
  ]);
});
