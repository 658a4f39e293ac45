import type { LabelDetails } from '../../../domain/answers/score-details.ts';

/** One classified output: `predicted` is null where it named no allowed label. */
export type Classified = Pick<LabelDetails, 'expected' | 'predicted'>;

/** How often each label was taken for each: `counts[expected][predicted]`, and `unlabelled[expected]` where no label was found. */
export type ConfusionMatrix = {
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
  readonly unlabelled: readonly number[];
};

/** How often each observation counts, in their order: once, or as a resample drew it. */
export type Weights = ArrayLike<number>;

/** One classified output by the numbers of its labels; −1: not in the list, or no label at all. */
export type Cell = { readonly expected: number; readonly predicted: number };

/**
 * Answers: "which labels are mistaken for which?" Labels that are not in the list are left out.
 *
 * @example
 * confusionMatrix(['a', 'b'], [{ expected: 'a', predicted: 'b' }]).counts // [[0, 1], [0, 0]]
 */
export function confusionMatrix(labels: readonly string[], outputs: readonly Classified[]): ConfusionMatrix {
  const toCell = cellsOf(labels);
  return countCells(
    labels,
    outputs.map(toCell),
    outputs.map(() => 1),
  );
}

/** Looks labels up once, for matrices that are counted over and over. */
export function cellsOf(labels: readonly string[]): (output: Classified) => Cell {
  const numbers = new Map(labels.map((label, index) => [label, index]));
  return ({ expected, predicted }) => ({
    expected: numbers.get(expected) ?? -1,
    predicted: predicted === null ? -1 : (numbers.get(predicted) ?? -1),
  });
}

/** The matrix of outputs that each count so often. */
export function countCells(labels: readonly string[], cells: readonly Cell[], weights: Weights): ConfusionMatrix {
  const counts = labels.map(() => labels.map(() => 0));
  const unlabelled = labels.map(() => 0);
  for (let index = 0; index < cells.length; index += 1) {
    const { expected, predicted } = cells[index] as Cell;
    const row = predicted < 0 ? unlabelled : counts[expected];
    const column = predicted < 0 ? expected : predicted;
    if (expected >= 0 && row !== undefined) row[column] = (row[column] ?? 0) + (weights[index] ?? 0);
  }
  return { labels, counts, unlabelled };
}

/** A classified output, ready to be counted often. */
export type LabelCell = Cell & {
  readonly cost: number;
  readonly hasCost: boolean;
  /** What the worst mistake on it would have cost. */
  readonly worstCost: number;
};
