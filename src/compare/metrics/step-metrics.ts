import { STEP_MEASURES, readStepMetric, stepMetricName } from '../../domain/answers/answer-parts.ts';
import type { Interval } from '../../domain/comparison/interval.ts';
import { LEAST_LATENCIES } from '../../domain/comparison/measures.ts';
import type { MetricEvidence } from '../../domain/comparison/metric-evidence.ts';
import { partsOf } from '../../domain/held-trial.ts';
import type { ScoredTrial } from '../../domain/trial.ts';
import type { Slice } from '../slice.ts';
import { growthPValue } from '../stats/paired/bootstrap-p.ts';
import { percentileInterval } from '../stats/paired/case-bootstrap.ts';
import { harrellDavis } from '../stats/paired/harrell-davis.ts';
import { bootstrapQuantilePairs, bootstrapQuantiles, type QuantileDraws } from '../stats/paired/paired-bootstrap.ts';
import { measuredNames, numberMetric, policyOf } from './answer-metrics.ts';
import type { GroupOptions } from './metric-group.ts';
import { readSample, type Sample } from './sample.ts';

const QUANTILES = { latency_p50: 0.5, latency_p95: 0.95 } as const;
const AMOUNTS = { tokens_per_call: 'tokens', cost_per_call: 'costUsd' } as const;

/**
 * The measures of each step: quantiles of its time by Harrell and Davis, its tokens and cost as means. A step that an answer
 * went through several times counts once, with all that it took; an answer without it says nothing of it.
 */
export function stepMetrics(
  slice: Slice,
  trials: Sample<ScoredTrial>,
  optionsFor: (name: string) => GroupOptions,
): readonly MetricEvidence[] {
  const gated = [...(policyOf(slice)?.metrics.keys() ?? [])].flatMap((name) => readStepMetric(name)?.step ?? []);
  const names = measuredNames((trial) => (partsOf(trial).steps ?? []).map((step) => step.name), trials, gated);
  return names.flatMap((step) =>
    STEP_MEASURES.flatMap(({ name: measure }) => {
      const name = stepMetricName(step, { name: measure });
      if (measure === 'latency_p50' || measure === 'latency_p95')
        return latencyMetric(name, timesOf(trials, step), QUANTILES[measure], optionsFor(`steps.${step}`));
      const sample = readSample(trials, (trial) => totalOf(trial, step, AMOUNTS[measure]));
      return numberMetric(name, sample, optionsFor(name));
    }),
  );
}

/** An answer that was stored tells the time of another day. */
function timesOf(trials: Sample<ScoredTrial>, step: string): Sample<number> {
  return readSample(trials, (trial) => (trial.origin === 'live' ? totalOf(trial, step, 'latencyMs') : undefined));
}

function totalOf(trial: ScoredTrial, name: string, key: 'latencyMs' | 'tokens' | 'costUsd'): number | undefined {
  const { steps = [] } = partsOf(trial);
  const own = steps.filter((step) => step.name === name);
  const amounts = own.flatMap((step) => step[key] ?? []);
  return own.length === 0 || amounts.length < own.length ? undefined : amounts.reduce((sum, one) => sum + one, 0);
}

function latencyMetric(
  name: string,
  { base, head }: Sample<number>,
  quantile: number,
  { generator, resamples, isTested = true }: GroupOptions,
): readonly MetricEvidence[] {
  if (head.length === 0) return [];
  const isJudged = head.length >= LEAST_LATENCIES && resamples > 0;
  const own = { base: base && harrellDavis(base, quantile), head: harrellDavis(head, quantile) };
  const pairs = base?.map((before, i) => ({ base: before, head: head[i] as number }));
  const [drawn] = isJudged && pairs !== undefined ? bootstrapQuantilePairs(pairs, [quantile], generator) : [];
  const [alone] = isJudged && pairs === undefined ? bootstrapQuantiles(head, [quantile], generator) : [];
  const interval = drawn && percentileInterval(drawn.changes);
  const delta = own.base === undefined ? undefined : own.head - own.base;
  return [
    {
      name,
      measure: { ...own, delta, interval },
      headInterval: headInterval(drawn?.head ?? alone),
      pValues: drawn !== undefined && isTested ? pValuesOf(drawn, head.length) : undefined,
      sampleSize: head.length,
      isAdvisory: false,
      isOfAnswer: true,
    },
  ];
}

function headInterval(drawn: Float64Array | undefined): Interval | undefined {
  return drawn && percentileInterval(drawn);
}

function pValuesOf({ changes }: QuantileDraws, cases: number): MetricEvidence['pValues'] {
  return {
    growth: growthPValue(changes, cases),
    drop: growthPValue(
      changes.map((change) => -change),
      cases,
    ),
  };
}
