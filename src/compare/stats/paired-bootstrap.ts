import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { drawIndex } from '../random.ts';
import { harrellDavisWeights } from './harrell-davis.ts';
import type { RatioPair } from './log-ratio.ts';

/** Resamples of the cases. */
export const RESAMPLES = 2000;

/**
 * Answers: "how would head's quantile over base's vary, had other cases been drawn?" Resamples whole cases, so that what a
 * case does on both sides stays together. Gives the log ratios of `RESAMPLES` resamples for each quantile, ascending.
 * Values must be positive; at least two pairs.
 *
 * Source: Efron & Tibshirani 1993, percentile intervals.
 */
export function bootstrapQuantileRatios(
  pairs: readonly RatioPair[],
  quantiles: readonly number[],
  generator: RandomGenerator,
): readonly Float64Array[] {
  const base = sideOf(pairs.map((pair) => pair.base));
  const head = sideOf(pairs.map((pair) => pair.head));
  const weights = quantiles.map((quantile) => harrellDavisWeights(pairs.length, quantile));
  const ratios = quantiles.map(() => new Float64Array(RESAMPLES));
  const counts = new Uint32Array(pairs.length);
  for (let i = 0; i < RESAMPLES; i += 1) {
    counts.fill(0);
    for (let k = 0; k < pairs.length; k += 1) bump(counts, drawIndex(generator, pairs.length));
    weights.forEach((weight, q) => {
      const ratio = resampledQuantile(head, counts, weight) / resampledQuantile(base, counts, weight);
      (ratios[q] as Float64Array)[i] = Math.log(ratio);
    });
  }
  return ratios.map((one) => one.sort());
}

/** One side's values in ascending order, each with the case that it belongs to. */
type SortedSide = { readonly values: Float64Array; readonly cases: Uint32Array };

function sideOf(values: readonly number[]): SortedSide {
  const cases = Uint32Array.from(values.keys()).sort((a, b) => (values[a] ?? 0) - (values[b] ?? 0));
  return { cases, values: Float64Array.from(cases, (i) => values[i] ?? 0) };
}

function bump(counts: Uint32Array, i: number): void {
  counts[i] = (counts[i] ?? 0) + 1;
}

function resampledQuantile(side: SortedSide, counts: Uint32Array, weights: Float64Array): number {
  let seen = 0;
  let sum = 0;
  for (let i = 0; i < side.values.length; i += 1) {
    const times = counts[side.cases[i] ?? 0] ?? 0;
    if (times === 0) continue;
    sum += (side.values[i] ?? 0) * ((weights[seen + times] ?? 1) - (weights[seen] ?? 0));
    seen += times;
  }
  return sum;
}
