import { normalCdf, normalQuantile } from '../distributions/normal.ts';

/** The shift of paired differences, its one-sided lower limit and the p-value of "no shift upwards". */
export type Shift = { readonly estimate: number; readonly lowerLimit: number; readonly pValue: number };

/**
 * Answers: "by how much did the middle of paired differences move up?", as the median of all pairwise means.
 *
 * Assumes independent differences that are symmetric about their middle; the limit and the p-value are Wilcoxon's signed
 * rank test in its normal approximation, good from about 20 differences. `level` is that of the limit, such as 0.99.
 *
 * Source: Hodges & Lehmann, Annals of Mathematical Statistics 34 (1963) 598–611.
 *
 * @example
 * hodgesLehmann([1, 2, 3, 4, 10], 0.99).estimate // 3
 */
export function hodgesLehmann(differences: readonly number[], level: number): Shift {
  const sorted = Float64Array.from(differences).sort();
  const n = sorted.length;
  const means = (n * (n + 1)) / 2;
  const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
  const belowLimit = Math.max(1, Math.floor(means / 2 - normalQuantile(level) * spread));
  const negative = countAtMost(sorted, 0, 'below');
  const zero = countAtMost(sorted, 0, 'at most') - negative;
  const rankSum = means - negative - zero / 2;
  return {
    estimate: (meanOfRank(sorted, Math.ceil(means / 2)) + meanOfRank(sorted, Math.floor(means / 2) + 1)) / 2,
    lowerLimit: meanOfRank(sorted, belowLimit),
    pValue: 1 - normalCdf((rankSum - means / 2) / spread),
  };
}

/** The k-th smallest mean of two (or of one with itself), without listing them all. */
function meanOfRank(sorted: Float64Array, rank: number): number {
  let low = sorted[0] ?? 0;
  let high = sorted.at(-1) ?? 0;
  if (countAtMost(sorted, low, 'at most') >= rank) return low;
  for (let i = 0; i < 100 && low < high; i += 1) {
    const middle = (low + high) / 2;
    if (countAtMost(sorted, middle, 'at most') >= rank) high = middle;
    else low = middle;
  }
  return high;
}

/** How many pairwise means (i ≤ j) lie below, or at most at, a value. */
function countAtMost(sorted: Float64Array, value: number, how: 'at most' | 'below'): number {
  let last = sorted.length - 1;
  let count = 0;
  for (let first = 0; first < sorted.length; first += 1) {
    while (last >= 0 && isAbove((sorted[first] ?? 0) + (sorted[last] ?? 0), 2 * value, how)) last -= 1;
    if (last < first) break;
    count += last - first + 1;
  }
  return count;
}

function isAbove(sum: number, limit: number, how: 'at most' | 'below'): boolean {
  return how === 'at most' ? sum > limit : sum >= limit;
}
