import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Interval } from '../../../domain/comparison/interval.ts';
import { drawTimes } from '../../random.ts';

/**
 * Answers: "how would these numbers vary, had other cases been drawn?" for any statistics of whole cases. `valuesOf` is
 * given, for each case, how often it was drawn, and returns its numbers in a fixed order, NaN where the draw has none. One
 * column for each number, an entry for each draw.
 *
 * Source: Efron & Tibshirani 1993.
 */
export function drawStatistics(
  cases: number,
  valuesOf: (times: Uint32Array) => readonly number[],
  { generator, resamples }: { readonly generator: RandomGenerator; readonly resamples: number },
): readonly Float64Array[] {
  const times = new Uint32Array(cases);
  const drawn = Array.from({ length: resamples }, () => {
    drawTimes(generator, times);
    return valuesOf(times);
  });
  return (drawn[0] ?? []).map((_, column) => Float64Array.from(drawn, (row) => row[column] ?? NaN));
}

/** 95 % percentile interval of a drawn number; undefined where fewer than half of the draws have one. */
export function percentileInterval(drawn: Float64Array): Interval | undefined {
  const values = knownOf(drawn);
  return values && percentiles(values);
}

function percentiles(ascending: Float64Array): Interval {
  return { lower: quantile(ascending, 0.025), upper: quantile(ascending, 0.975), confidence: 0.95 };
}

function knownOf(drawn: Float64Array): Float64Array | undefined {
  const known = drawn.filter((value) => !Number.isNaN(value)).sort();
  return known.length < drawn.length / 2 ? undefined : known;
}

function quantile(ascending: Float64Array, share: number): number {
  return ascending[Math.round(share * (ascending.length - 1))] ?? NaN;
}
