import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { drawTimes } from '../../random.ts';
import { harrellDavisWeights } from './harrell-davis.ts';
import type { RatioPair } from './log-ratio.ts';

/** Resamples of the cases. */
export const RESAMPLES = 2000;

/** One quantile in `RESAMPLES` resamples: log ratios of head's over base's, head's minus base's, and head's own; each ascending. */
export type QuantileDraws = {
  readonly ratios: Float64Array;
  readonly changes: Float64Array;
  readonly head: Float64Array;
};

/**
 * Answers: "how would head's quantile, and its ratio to base's, vary, had other cases been drawn?" Resamples whole cases, so
 * that what a case does on both sides stays together. Ratios need positive values; at least two pairs. Smaller values that weigh less than 1e-16 together are left out of a
 * quantile, and larger ones that add nothing in double precision: it is exact to about 1e-15.
 *
 * Source: Efron & Tibshirani 1993, percentile intervals.
 */
export function bootstrapQuantilePairs(
  pairs: readonly RatioPair[],
  quantiles: readonly number[],
  generator: RandomGenerator,
): readonly QuantileDraws[] {
  const sides = [pairs.map((pair) => pair.base), pairs.map((pair) => pair.head)];
  return drawQuantiles(sides, quantiles, generator).map(([base, head]) => {
    const [before, after] = [base as Float64Array, head as Float64Array];
    const ratios = after.map((value, i) => Math.log(value / (before[i] as number)));
    const changes = after.map((value, i) => value - (before[i] as number));
    return { ratios: ratios.sort(), changes: changes.sort(), head: after.sort() };
  });
}

/** The same for head alone, in draws of its own cases. */
export function bootstrapQuantiles(
  values: readonly number[],
  quantiles: readonly number[],
  generator: RandomGenerator,
): readonly Float64Array[] {
  return drawQuantiles([values], quantiles, generator).map(([drawn]) => (drawn as Float64Array).sort());
}

/** For each quantile and each side, its value in each resample; all from the same draws. */
function drawQuantiles(
  sides: readonly (readonly number[])[],
  quantiles: readonly number[],
  generator: RandomGenerator,
): readonly (readonly Float64Array[])[] {
  const sorted = sides.map(sideOf);
  const times = new Uint32Array(sides[0]?.length ?? 0);
  const windows = quantiles.map((quantile) => windowOf(harrellDavisWeights(times.length, quantile)));
  const drawn = quantiles.map(() => sides.map(() => new Float64Array(RESAMPLES)));
  for (let i = 0; i < RESAMPLES; i += 1) {
    drawTimes(generator, times);
    windows.forEach((window, q) => {
      sorted.forEach((side, s) => {
        ((drawn[q] as Float64Array[])[s] as Float64Array)[i] = resampledQuantile(side, times, window);
      });
    });
  }
  return drawn;
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
