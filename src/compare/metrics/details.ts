import type { Json, JsonObject } from '../../domain/json/json.ts';
import type { ConfidenceDetails, FallbackDetails, LabelDetails } from '../../domain/answers/score-details.ts';

/** What a `label` scorer left in a score's details; undefined for those of any other scorer. */
export function readLabel(details: JsonObject): LabelDetails | undefined {
  const { labels, expected, predicted, positive } = details;
  if (details['kind'] !== 'label' || typeof expected !== 'string' || !isList(labels)) return undefined;
  return {
    kind: 'label',
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
  if (details['kind'] !== 'confidence') return undefined;
  const { confidence, threshold } = details;
  return { kind: 'confidence', confidence: numberOrNull(confidence), threshold: numberOrNull(threshold) };
}

/** What a `fallback` scorer left in a score's details; undefined for those of any other scorer. */
export function readFallback(details: JsonObject): FallbackDetails | undefined {
  const { kind, isFallback } = details;
  return kind === 'fallback' && typeof isFallback === 'boolean' ? { kind, isFallback } : undefined;
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
