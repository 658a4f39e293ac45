import { expect, it } from 'vitest';
import { labelBases } from '../../../src/compare/metrics/labels/label-bases.ts';
import type { LabelCell } from '../../../src/compare/metrics/labels/confusion.ts';

/** Expected and given label by their numbers. */
function cell(expected: number, predicted: number): LabelCell {
  return { expected, predicted, hasCost: false, cost: 0, worstCost: 0 };
}

it('macro means rest on each label where it shows: where it was given, where it was expected, else where the other is', () => {
  // `a` is expected three times and given once, `b` only expected, `c` only given, `d` neither.
  const cells = [cell(0, 0), cell(0, 2), cell(0, 2), cell(1, 2), cell(1, 2)];
  const [accuracy, balanced, precision, recall, f1] = labelBases(['a', 'b', 'c', 'd'], cells);
  expect(accuracy?.observations).toEqual([5]);
  expect(balanced?.observations).toEqual([3, 2]);
  expect(precision?.observations).toEqual([1, 2, 4]);
  expect(recall?.observations).toEqual([3, 2, 4]);
  expect(f1?.observations).toEqual([3, 2, 4]);
});
