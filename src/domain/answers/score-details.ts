/** What a `label` scorer leaves for the suite's classification: `predicted` is null where no allowed label was found. */
export type LabelDetails = {
  readonly kind: 'label';
  readonly labels: readonly string[];
  readonly expected: string;
  readonly predicted: string | null;
  /** For costs and binary metrics. */
  readonly positive: string | null;
  readonly falseNegativeCost: number;
  readonly falsePositiveCost: number;
};

/** What a `confidence` scorer leaves for calibration: the stated confidence in [0, 1], null where none was readable. */
export type ConfidenceDetails = {
  readonly kind: 'confidence';
  readonly confidence: number | null;
  /** From here on an output is used without review; null where the suite does not say. */
  readonly threshold: number | null;
};

/** What a `fallback` scorer leaves: whether the output is one. */
export type FallbackDetails = { readonly kind: 'fallback'; readonly isFallback: boolean };

/** The numbers that a `label` scorer gives: of all labels together, then of each one. */
export function labelMetricNames(labels: readonly string[]): readonly string[] {
  return [...OF_ALL_LABELS, ...labels.flatMap((label) => [`precision.${label}`, `recall.${label}`, `f1.${label}`])];
}

const OF_ALL_LABELS = [
  'accuracy',
  'balanced_accuracy',
  'macro_precision',
  'macro_recall',
  'macro_f1',
  'kappa',
  'expected_cost',
];

/** The numbers that a `confidence` scorer gives. */
export const CONFIDENCE_METRICS: readonly string[] = ['ece', 'brier', 'handled', 'handled_error_rate'];

/** The numbers that a `fallback` scorer gives. */
export const FALLBACK_METRICS: readonly [string] = ['fallback_rate'];
