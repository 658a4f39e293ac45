import { betaCdf } from '../distributions/beta.ts';

/**
 * Cumulative weights of the Harrell–Davis estimate: entry k is the weight of the k smallest of `size` values.
 * `quantile` in (0, 1).
 */
export function harrellDavisWeights(size: number, quantile: number): Float64Array {
  const a = (size + 1) * quantile;
  const b = (size + 1) * (1 - quantile);
  return Float64Array.from({ length: size + 1 }, (_, k) => betaCdf(k / size, a, b));
}

/**
 * Answers: "which value lies above a share `quantile` of the others?", less jumpy than one order statistic because it
 * weighs all of them. Source: Harrell & Davis, Biometrika 69 (1982) 635–640.
 *
 * @example
 * harrellDavis([1, 2, 3, 4, 5], 0.5) // 3
 */
export function harrellDavis(values: readonly number[], quantile: number): number {
  const sorted = Float64Array.from(values).sort();
  const weights = harrellDavisWeights(sorted.length, quantile);
  return sorted.reduce((sum, value, i) => sum + value * ((weights[i + 1] ?? 1) - (weights[i] ?? 0)), 0);
}
