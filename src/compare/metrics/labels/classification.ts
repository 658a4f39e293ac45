import type { ConfusionMatrix } from './confusion.ts';

/** How well one label is found; undefined where nothing was expected, or predicted, to measure it on. */
export type LabelMetrics = {
  readonly label: string;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
  /** Outputs that should have had the label, and those that got it. */
  readonly support: number;
  readonly predicted: number;
};

/** How well all labels are found; each in [0, 1], undefined of nothing. */
export type ClassificationMetrics = {
  readonly perLabel: readonly LabelMetrics[];
  readonly accuracy: number | undefined;
  readonly macroPrecision: number | undefined;
  readonly macroRecall: number | undefined;
  readonly macroF1: number | undefined;
  readonly balancedAccuracy: number | undefined;
};

/**
 * Answers: "how well does it classify?" An output without a label counts against the recall of the label it should have had.
 * Macro values are plain means over the labels that were expected or predicted, a missing precision or recall counting 0, as
 * scikit-learn's `precision_recall_fscore_support` has it; balanced accuracy is the mean recall of the expected labels.
 */
export function classificationMetrics(matrix: ConfusionMatrix): ClassificationMetrics {
  const perLabel = matrix.labels.map((_, index) => labelMetrics(matrix, index));
  const seen = perLabel.filter(({ support, predicted }) => support + predicted > 0);
  const expected = perLabel.filter(({ support }) => support > 0);
  const total = sum(perLabel.map(({ support }) => support));
  const right = sum(matrix.counts.map((row, index) => row[index] ?? 0));
  return {
    perLabel,
    accuracy: total === 0 ? undefined : right / total,
    macroPrecision: mean(seen.map(({ precision }) => precision ?? 0)),
    macroRecall: mean(seen.map(({ recall }) => recall ?? 0)),
    macroF1: mean(seen.map(({ f1 }) => f1 ?? 0)),
    balancedAccuracy: mean(expected.map(({ recall }) => recall ?? 0)),
  };
}

function labelMetrics(matrix: ConfusionMatrix, index: number): LabelMetrics {
  const hits = matrix.counts[index]?.[index] ?? 0;
  const support = sum(matrix.counts[index] ?? []) + (matrix.unlabelled[index] ?? 0);
  const predicted = sum(matrix.counts.map((row) => row[index] ?? 0));
  return {
    label: matrix.labels[index] ?? '',
    precision: predicted === 0 ? undefined : hits / predicted,
    recall: support === 0 ? undefined : hits / support,
    f1: support + predicted === 0 ? undefined : (2 * hits) / (support + predicted),
    support,
    predicted,
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : sum(values) / values.length;
}
