import type { LabelDetails } from '../../domain/score-details.ts';

/** One classified output: `predicted` is null where it named no allowed label. */
export type Classified = Pick<LabelDetails, 'expected' | 'predicted'>;

/** How often each label was taken for each: `counts[expected][predicted]`, and `unlabelled[expected]` where no label was found. */
export type ConfusionMatrix = {
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
  readonly unlabelled: readonly number[];
};

/** How often each observation counts, in their order: once, or as a resample drew it. */
export type Times = ArrayLike<number>;

/**
 * Answers: "which labels are mistaken for which?" Labels that are not in the list are left out. `times`: each output
 * counts so often; default once.
 *
 * @example
 * confusionMatrix(['a', 'b'], [{ expected: 'a', predicted: 'b' }]).counts // [[0, 1], [0, 0]]
 */
export function confusionMatrix(
  labels: readonly string[],
  outputs: readonly Classified[],
  times?: Times,
): ConfusionMatrix {
  const indexes = new Map(labels.map((label, index) => [label, index]));
  const counts = labels.map(() => labels.map(() => 0));
  const unlabelled = labels.map(() => 0);
  for (const [position, { expected, predicted }] of outputs.entries()) {
    const row = indexes.get(expected);
    const column = predicted === null ? undefined : indexes.get(predicted);
    const count = times === undefined ? 1 : (times[position] ?? 0);
    if (row === undefined) continue;
    if (column === undefined) add(unlabelled, row, count);
    else add(counts[row] ?? [], column, count);
  }
  return { labels, counts, unlabelled };
}

function add(row: number[], column: number, count: number): void {
  row[column] = (row[column] ?? 0) + count;
}
