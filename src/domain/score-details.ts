import type { Json, JsonObject } from './json.ts';

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

/** What a `label` scorer left in a score's details; undefined for those of any other scorer. */
export function readLabel(details: JsonObject): LabelDetails | undefined {
  const { kind, labels, expected, predicted, positive } = details;
  if (kind !== 'label' || typeof expected !== 'string' || !isList(labels)) return undefined;
  return {
    kind,
    labels: labels.filter((label) => typeof label === 'string'),
    expected,
    predicted: textOrNull(predicted),
    positive: textOrNull(positive),
    falseNegativeCost: numberOrNull(details['falseNegativeCost']) ?? 0,
    falsePositiveCost: numberOrNull(details['falsePositiveCost']) ?? 0,
  };
}

/** What a `confidence` scorer left in a score's details; undefined for those of any other scorer. */
export function readConfidence(details: JsonObject): ConfidenceDetails | undefined {
  const { kind, confidence, threshold } = details;
  return kind === 'confidence'
    ? { kind, confidence: numberOrNull(confidence), threshold: numberOrNull(threshold) }
    : undefined;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function textOrNull(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOrNull(value: Json | undefined): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}
