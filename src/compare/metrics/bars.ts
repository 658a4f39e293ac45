import type { MetricEvidence } from '../../domain/comparison/metric-evidence.ts';
import type { Slice } from '../slice.ts';
import type { TrialIndex } from '../trial-index.ts';
import { policyOf } from './answer-metrics.ts';
import { trialMetrics, type MetricsOptions } from './metrics-of.ts';
import { wholeSamples } from './sample.ts';

/**
 * What absolute bars on metrics look at where some cases ran on both sides and others on head alone: each side's number over
 * all of them, with head's interval; where head adds cases, once more over base's cases alone. Empty where the slice's
 * metrics are over all cases anyhow, or have no bar.
 */
export function metricBarsOf(slice: Slice, index: TrialIndex, options: MetricsOptions): readonly MetricEvidence[] {
  const samples = hasBars(slice) ? wholeSamples(slice, index) : undefined;
  if (samples === undefined) return [];
  // Of base the number alone is asked for: nothing is drawn.
  const before = trialMetrics(slice, samples.base, { ...options, resamples: 0 });
  const heads = [samples.head, ...(samples.headOfBase === undefined ? [] : [samples.headOfBase])];
  return heads.flatMap((head) =>
    trialMetrics(slice, head, options).map((metric) => {
      const base = before.find(({ name }) => name === metric.name)?.measure.head;
      return { ...metric, measure: { ...metric.measure, base } };
    }),
  );
}

function hasBars(slice: Slice): boolean {
  return [...(policyOf(slice)?.metrics.values() ?? [])].some(({ min, max }) => min !== undefined || max !== undefined);
}
