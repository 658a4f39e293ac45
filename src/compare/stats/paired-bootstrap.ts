import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { drawTimes } from '../random.ts';
import { harrellDavisWeights } from './harrell-davis.ts';
import type { RatioPair } from './log-ratio.ts';

/** Resamples of the cases. */
export const RESAMPLES = 2000;

/**
 * Answers: "how would head's quantile over base's vary, had other cases been drawn?" Resamples whole cases, so that what a
 * case does on both sides stays together. Gives the log ratios of `RESAMPLES` resamples for each quantile, ascending.
 * Values must be positive; at least two pairs. Smaller values that weigh less than 1e-16 together are left out of a
 * quantile, and larger ones that add nothing in double precision: it is exact to about 1e-15.
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
  const windows = quantiles.map((quantile) => windowOf(harrellDavisWeights(pairs.length, quantile)));
  const ratios = quantiles.map(() => new Float64Array(RESAMPLES));
  const times = new Uint32Array(pairs.length);
  for (let i = 0; i < RESAMPLES; i += 1) {
    drawTimes(generator, times);
    windows.forEach((window, q) => {
      const ratio = resampledQuantile(head, times, window) / resampledQuantile(base, times, window);
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

/** Cumulative weights of a quantile, and the ranks between which they rise: all but nothing below, everything above. */
type Window = { readonly weights: Float64Array; readonly from: number; readonly to: number };

const NEGLIGIBLE = 1e-16;

function windowOf(weights: Float64Array): Window {
  return { weights, from: weights.findLastIndex((weight) => weight < NEGLIGIBLE), to: weights.indexOf(1) };
}

/** A quantile of one resample, from the largest value down; `times` says how often each case was drawn. */
function resampledQuantile({ values, cases }: SortedSide, times: Uint32Array, { weights, from, to }: Window): number {
  let i = values.length - 1;
  let rank = values.length;
  let below = rank - (times[cases[i] ?? 0] ?? 0);
  while (below >= to) {
    rank = below;
    i -= 1;
    below = rank - (times[cases[i] ?? 0] ?? 0);
  }
  let sum = 0;
  while (rank > from && i >= 0) {
    sum += (values[i] ?? 0) * ((weights[rank] ?? 1) - (weights[below] ?? 0));
    rank = below;
    i -= 1;
    below = rank - (times[cases[i] ?? 0] ?? 0);
  }
  return sum;
}
