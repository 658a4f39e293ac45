import type { Interval } from '../../../domain/comparison/interval.ts';

const Z_95 = 1.959963984540054;

/**
 * Answers: "where does the true rate lie, when `rate` of `size` cases was seen?", as a 95 % interval.
 *
 * Assumes one independent observation a case; with several trials a case, `rate` is the mean of the cases' means, which
 * makes the interval a little wide. Wilson's score interval: sound at 0 and at 1, where the Wald interval has no width.
 *
 * Source: Wilson, JASA 22 (1927) 209–212. `size` ≥ 1, `rate` in [0, 1].
 *
 * @example
 * wilsonInterval(0.9, 20) // { lower: 0.6989664, upper: 0.9721335, confidence: 0.95 }
 */
export function wilsonInterval(rate: number, size: number): Interval {
  const z2 = Z_95 * Z_95;
  const centre = (rate + z2 / (2 * size)) / (1 + z2 / size);
  const half = (Z_95 / (1 + z2 / size)) * Math.sqrt((rate * (1 - rate)) / size + z2 / (4 * size * size));
  return { lower: Math.max(0, centre - half), upper: Math.min(1, centre + half), confidence: 0.95 };
}
