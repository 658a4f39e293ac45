import type { SampleBasis } from '../../stats/proportions/unsampled.ts';
import { classificationMetrics, type LabelMetrics } from './classification.ts';
import { countCells, type LabelCell } from './confusion.ts';
import { shareBasis } from '../metric-group.ts';

/**
 * What the numbers of `labelGroup` rest on, in its order: a label's recall on the outputs that should have had it, its
 * precision on those that got it, its F1 on both, and the numbers of all labels together on each label's.
 */
export function labelBases(labels: readonly string[], cells: readonly LabelCell[]): readonly SampleBasis[] {
  const matrix = countCells(
    labels,
    cells,
    cells.map(() => 1),
  );
  const { perLabel } = classificationMetrics(matrix);
  const touched = perLabel.map(({ support, predicted }, index) => {
    return support + predicted - (matrix.counts[index]?.[index] ?? 0);
  });
  const total = perLabel.reduce((sum, { support }) => sum + support, 0);
  const seen = perLabel.filter(({ support, predicted }) => support + predicted > 0);
  return [
    shareBasis(total),
    shareBasis(...seen.map(({ support }) => support).filter((support) => support > 0)),
    shareBasis(...seen.map(precisionCount)),
    shareBasis(...seen.map(recallCount)),
    shareBasis(...touched.filter((count) => count > 0)),
    { lowest: -1, highest: 1, observations: [total] },
    costBasis(cells),
    ...perLabel.flatMap((one, index) => [
      shareBasis(one.predicted),
      shareBasis(one.support),
      shareBasis(touched[index] ?? 0),
    ]),
  ];
}

// A label that was never given, or never expected, counts 0 in a macro mean: what says so is where the other shows it.
function precisionCount({ predicted, support }: LabelMetrics): number {
  return predicted === 0 ? support : predicted;
}

function recallCount({ predicted, support }: LabelMetrics): number {
  return support === 0 ? predicted : support;
}

function costBasis(cells: readonly LabelCell[]): SampleBasis {
  const priced = cells.filter((cell) => cell.hasCost);
  const highest = priced.reduce((most, cell) => Math.max(most, cell.worstCost), 0);
  return { lowest: 0, highest, observations: [priced.length] };
}
