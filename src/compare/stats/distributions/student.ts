import type { Interval } from '../../../domain/comparison/interval.ts';
import { betaCdf } from './beta.ts';
import { mean, sum } from '../mean.ts';

/**
 * P(T ≤ t) of Student's distribution with `df` degrees of freedom.
 *
 * @example
 * studentCdf(2, 10) // 0.9633060
 */
export function studentCdf(t: number, df: number): number {
  const tail = betaCdf(df / (df + t * t), df / 2, 0.5) / 2;
  return t > 0 ? 1 - tail : tail;
}

/**
 * The t below which a share `p` in (0, 1) of Student's distribution with `df` degrees of freedom lies.
 *
 * @example
 * studentQuantile(0.975, 10) // 2.2281389
 */
export function studentQuantile(p: number, df: number): number {
  if (p < 0.5) return -studentQuantile(1 - p, df);
  let high = 1;
  while (studentCdf(high, df) < p) high *= 2;
  let low = 0;
  for (let i = 0; i < 80; i += 1) {
    const middle = (low + high) / 2;
    if (studentCdf(middle, df) < p) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Standard error of the mean of independent values; at least two. */
export function standardError(values: readonly number[]): number {
  const centre = mean(values);
  return Math.sqrt(sum(values.map((value) => (value - centre) ** 2)) / (values.length * (values.length - 1)));
}

/**
 * Answers: "where does the mean of these differences lie?", as a 95 % Student interval of paired differences.
 * Undefined for fewer than two, and where all are equal, because no spread was seen to judge by.
 *
 * @example
 * meanInterval([0.1, 0.2, 0.4]) // { lower: −0.1461, upper: 0.6128, confidence: 0.95 }
 */
export function meanInterval(values: readonly number[]): Interval | undefined {
  if (values.length < 2 || values.every((value) => value === values[0])) return undefined;
  const error = standardError(values);
  const half = studentQuantile(0.975, values.length - 1) * error;
  return { lower: mean(values) - half, upper: mean(values) + half, confidence: 0.95 };
}
