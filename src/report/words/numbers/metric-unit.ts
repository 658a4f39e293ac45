import { readStepMetric } from '../../../domain/answers/answer-parts.ts';
import type { MetricEvidence } from '../../../domain/comparison/metric-evidence.ts';
import type { Unit } from '../../text/format.ts';

/** Metrics that are shares of outputs, after the name of their scorer. */
const SHARE =
  /(?:^|\.)(?:accuracy|balanced_accuracy|macro_precision|macro_recall|handled|handled_error_rate|fallback_rate|corrected)$|(?:^|\.)(?:precision|recall)\./;

/** A step's amounts differ by amounts of their own unit, not by a share of base. */
const OF_STEPS = { ms: 'plain-ms', tokens: 'plain-tokens', usd: 'plain-usd' } as const;

/** How a metric is written: shares as percentages, amounts of steps in their unit, other numbers as numbers, the rest as scores. */
export function metricUnit({ name, isOfAnswer }: Pick<MetricEvidence, 'name' | 'isOfAnswer'>): Unit {
  const step = readStepMetric(name);
  if (step !== undefined) return OF_STEPS[step.measure.unit];
  if (isOfAnswer === true) return 'number';
  if (name === 'pass_rate' || SHARE.test(name)) return 'rate';
  return name.endsWith('expected_cost') ? 'number' : 'score';
}
