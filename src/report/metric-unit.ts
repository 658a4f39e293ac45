import type { Unit } from './format.ts';

/** Metrics that are shares of outputs, after the name of their scorer. */
const SHARE =
  /(?:^|\.)(?:accuracy|balanced_accuracy|macro_precision|macro_recall|handled|handled_error_rate|fallback_rate)$|(?:^|\.)(?:precision|recall)\./;

/** How a metric is written: shares as percentages, costs as plain numbers, the rest as scores. */
export function metricUnit(metric: string): Unit {
  if (metric === 'pass_rate' || SHARE.test(metric)) return 'rate';
  return metric.endsWith('expected_cost') ? 'number' : 'score';
}
