import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Measure } from '../../domain/comparison.ts';
import type { PerSide } from '../../domain/side.ts';
import { drawIndex } from '../random.ts';

/** Resamples of the cases. */
const RESAMPLES = 2_000;
const CONFIDENCE = 0.95;

/** A number over one side's observations; undefined where they do not give one. */
export type Metric<T> = (observations: readonly T[]) => number | undefined;

/**
 * Answers: "how did a metric over the suite change, and how would that vary had other cases been drawn?" `delta` is
 * head − base; its interval resamples whole cases, so that what a case does on both sides stays together, and is undefined
 * for fewer than two cases or where more than one resample in twenty has no value.
 *
 * Source: Efron & Tibshirani 1993, percentile interval. Give the cases in a fixed order: it decides the draws.
 */
export function metricDelta<T>(pairs: readonly PerSide<T>[], metric: Metric<T>, generator: RandomGenerator): Measure {
  const base = metric(pairs.map((pair) => pair.base));
  const head = metric(pairs.map((pair) => pair.head));
  if (base === undefined || head === undefined) return { base, head, delta: undefined, interval: undefined };
  const deltas = resampledDeltas(pairs, metric, generator);
  const isUsable = pairs.length >= 2 && deltas.length >= CONFIDENCE * RESAMPLES;
  return { base, head, delta: head - base, interval: isUsable ? percentiles(deltas) : undefined };
}

function resampledDeltas<T>(
  pairs: readonly PerSide<T>[],
  metric: Metric<T>,
  generator: RandomGenerator,
): readonly number[] {
  const draw = (): readonly PerSide<T>[] => pairs.map(() => pairs[drawIndex(generator, pairs.length)] as PerSide<T>);
  const deltas = Array.from({ length: RESAMPLES }, () => {
    const drawn = draw();
    const base = metric(drawn.map((pair) => pair.base));
    const head = metric(drawn.map((pair) => pair.head));
    return base === undefined || head === undefined ? undefined : head - base;
  });
  return deltas.filter((delta) => delta !== undefined).sort((a, b) => a - b);
}

function percentiles(sorted: readonly number[]): { lower: number; upper: number; confidence: number } {
  const tail = (1 - CONFIDENCE) / 2;
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { lower: at(tail), upper: at(1 - tail), confidence: CONFIDENCE };
}
