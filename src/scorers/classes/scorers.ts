import { z } from 'zod';
import type { Json, JsonObject } from '../../domain/json/json.ts';
import { findLabel } from '../../domain/answers/label.ts';
import { CONFIDENCE_METRICS, FALLBACK_METRICS, labelMetricNames } from '../../domain/answers/score-details.ts';
import { isTemplate, jsonPath, plain, strict, text, textList } from '../../forms/values.ts';
import type { ScorerDeclarations } from '../declaration.ts';
import { form, fraction, soughtText, toTexts, type TextList } from '../parts/form.ts';

/** Whether a text is one of the labels, as the scorer finds them; what is filled in later may be. */
function mayBeLabel(labels: TextList, given: z.output<typeof text> | undefined): boolean {
  if (given === undefined || typeof labels === 'string') return true;
  const all = labels.map(String);
  return [String(given), ...all].some(isTemplate) || findLabel(all, String(given)) !== undefined;
}

const oneOfLabels = (key: 'expected' | 'positive') => ({
  message: `\`${key}\` is none of the \`labels\`.`,
  path: [key],
});

function labelsIn(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function findUnknownLabel(config: JsonObject): string | undefined {
  const labels = labelsIn(config['labels']);
  if (labels.length === 0) return undefined;
  for (const key of ['expected', 'positive']) {
    const given = config[key];
    if (typeof given === 'string' && findLabel(labels, given) === undefined)
      return `\`${key}\` is \`${given}\`, which is none of the \`labels\`.`;
  }
  return undefined;
}

/** Scorers that put outputs into classes, for metrics over the suite. */
export const CLASS_SCORERS = {
  label: {
    form: form(
      strict({
        labels: textList.describe('Labels that are allowed.'),
        expected: text.describe('The right label.'),
        path: jsonPath.optional(),
        regex: z.string().min(1).max(2000).describe('RE2 pattern whose first group is the label.').optional(),
        positive: text.describe('The positive label, for costs and binary metrics.').optional(),
        false_negative_cost: plain(z.number().min(0)).describe('Cost of missing the positive label.').optional(),
        false_positive_cost: plain(z.number().min(0)).describe('Cost of a wrong positive label.').optional(),
      })
        .refine(({ labels, expected }) => mayBeLabel(labels, expected), oneOfLabels('expected'))
        .refine(({ labels, positive }) => mayBeLabel(labels, positive), oneOfLabels('positive'))
        .describe('The output is the right one of several labels; gives confusion matrix, precision, recall, F1.'),
      (value) => ({
        ...value,
        labels: toTexts(value.labels),
        expected: String(value.expected),
        positive: value.positive === undefined ? undefined : String(value.positive),
      }),
    ),
    metrics: ({ labels }) => labelMetricNames(labelsIn(labels)),
    text: 'regex',
    texts: 'labels',
    findMistake: findUnknownLabel,
    load: async () => (await import('./label.ts')).label,
  },
  confidence: {
    form: form(
      strict({
        path: jsonPath,
        threshold: fraction.describe('Confidence from which an output is used without review.').optional(),
      }).describe('Reads the stated confidence, for calibration metrics.'),
      (value) => value,
    ),
    metrics: () => CONFIDENCE_METRICS,
    load: async () => (await import('./confidence.ts')).confidence,
  },
  fallback: {
    form: form(
      z
        .union([z.string().min(1), strict({ icontains: soughtText })])
        .describe('Marks an output that contains this text as a fallback.'),
      (value) => ({ value: typeof value === 'string' ? value : String(value.icontains) }),
    ),
    isMarker: true,
    metrics: () => FALLBACK_METRICS,
    text: 'value',
    load: async () => (await import('./fallback.ts')).fallback,
  },
} as const satisfies ScorerDeclarations;
