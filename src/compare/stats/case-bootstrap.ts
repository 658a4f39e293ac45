import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import { drawIndex } from '../random.ts';
import { RESAMPLES } from './paired-bootstrap.ts';

/** What `RESAMPLES` draws of the cases say about a change: 95 % interval, one-sided 99 % limits and p-values. */
export type BootstrapChange = {
  readonly interval: { readonly lower: number; readonly upper: number; readonly confidence: number };
  readonly limits: { readonly lower: number; readonly upper: number };
  readonly pValues: { readonly drop: number; readonly growth: number };
};

/**
 * Answers: "how would this change vary, had other cases been drawn?" for any statistic of whole cases, base and head of a
 * case staying together. `changeOf` is given, for each case, how often it was drawn, and returns head − base; where a
 * draw has no value (NaN) it is left out. Undefined where fewer than half of the draws have one.
 *
 * Source: Efron & Tibshirani 1993, percentile intervals.
 */
export function bootstrapChange(
  cases: number,
  changeOf: (times: Uint32Array) => number,
  generator: RandomGenerator,
): BootstrapChange | undefined {
  return bootstrapChanges(cases, (times) => [changeOf(times)], { generator, resamples: RESAMPLES })[0];
}

/** As `bootstrapChange`, for several statistics of the same draws; `changesOf` returns them in a fixed order. */
export function bootstrapChanges(
  cases: number,
  changesOf: (times: Uint32Array) => readonly number[],
  { generator, resamples }: { readonly generator: RandomGenerator; readonly resamples: number },
): readonly (BootstrapChange | undefined)[] {
  const times = new Uint32Array(cases);
  const drawn = Array.from({ length: resamples }, () => {
    times.fill(0);
    for (let k = 0; k < cases; k += 1) {
      const chosen = drawIndex(generator, cases);
      times[chosen] = (times[chosen] ?? 0) + 1;
    }
    return changesOf(times);
  });
  return (drawn[0] ?? []).map((_, column) => summarise(Float64Array.from(drawn, (row) => row[column] ?? NaN)));
}

function summarise(drawn: Float64Array): BootstrapChange | undefined {
  const changes = drawn.filter((change) => !Number.isNaN(change)).sort();
  if (changes.length < drawn.length / 2) return undefined;
  const at = (share: number) => changes[Math.round(share * (changes.length - 1))] ?? NaN;
  const share = (holds: (change: number) => boolean) => (changes.filter(holds).length + 1) / (changes.length + 1);
  return {
    interval: { lower: at(0.025), upper: at(0.975), confidence: 0.95 },
    limits: { lower: at(0.01), upper: at(0.99) },
    pValues: { drop: share((change) => change >= 0), growth: share((change) => change <= 0) },
  };
}
