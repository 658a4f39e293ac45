import type { LabelDetails } from '../../domain/score-details.ts';

/** One classified output: `predicted` is null where it named no allowed label. */
export type Classified = Pick<LabelDetails, 'expected' | 'predicted'>;

/** How often each label was taken for each: `counts[expected][predicted]`, and `unlabelled[expected]` where no label was found. */
export type ConfusionMatrix = {
  readonly labels: readonly string[];
  readonly counts: readonly (readonly number[])[];
  readonly unlabelled: readonly number[];
};

/**
 * Answers: "which labels are mistaken for which?" Labels that are not in the list are left out.
 *
 * @example
 * confusionMatrix(['a', 'b'], [{ expected: 'a', predicted: 'b' }]).counts // [[0, 1], [0, 0]]
 */
export function confusionMatrix(labels: readonly string[], outputs: readonly Classified[]): ConfusionMatrix {
  const indexes = new Map(labels.map((label, index) => [label, index]));
  const counts = labels.map(() => labels.map(() => 0));
  const unlabelled = labels.map(() => 0);
  for (const { expected, predicted } of outputs) {
    const row = indexes.get(expected);
    const column = predicted === null ? undefined : indexes.get(predicted);
    if (row === undefined) continue;
    if (column === undefined) unlabelled[row] = (unlabelled[row] ?? 0) + 1;
    else addOne(counts[row] ?? [], column);
  }
  return { labels, counts, unlabelled };
}

function addOne(row: number[], column: number): void {
  row[column] = (row[column] ?? 0) + 1;
}
