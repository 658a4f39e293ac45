import type { Interval } from '../../domain/comparison/interval.ts';

/** The normal quantile that an interval of 95 % ends at. */
const Z_95 = 1.959963984540054;

/** From here on Student's distribution is the normal one. */
const MOST_DF = 1e9;

/** One side's own value, where it may lie, and from how many observations. */
export type OwnValue = {
  readonly value: number;
  readonly interval: Interval | undefined;
  readonly observations: number;
};

/**
 * Answers: "how likely would a value like this come out, if the true one were `limit`?", one-sided, for a value beyond its
 * limit: from the distance to the limit in units of the distance to the 95 % interval's end on that side, on Student's scale.
 * The interval reaches the limit exactly where this is 2.5 % or more. 1 without an interval.
 *
 * Source: Wallace, Ann. Math. Stat. 30 (1959) 1121–1130, for Student's tail by a normal one.
 *
 * @example
 * beyondPValue({ value: 0.8, interval: { lower: 0.7, upper: 0.9, confidence: 0.95 }, observations: 1000 }, 0.9) // 0.025
 */
export function beyondPValue({ value, interval, observations }: OwnValue, limit: number): number {
  if (interval === undefined) return 1;
  const reach = limit > value ? interval.upper - value : value - interval.lower;
  const distance = Math.abs(limit - value);
  if (!(reach > 0)) return distance > 0 ? 0 : 1;
  const df = Math.min(MOST_DF, Math.max(1, observations - 1));
  const scale = (8 * df + 3) / (8 * df + 1);
  const end = Math.sqrt(df * Math.expm1((Z_95 * scale) ** 2 / df));
  const seen = (distance / reach) * end;
  return upperTail(Math.sqrt(df * Math.log1p(seen ** 2 / df)) / scale);
}

/** P(Z > z) of a standard normal for z ≥ 0. Source: Laplace's continued fraction; the series near 0. */
function upperTail(z: number): number {
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  if (z > 2) return density / continued(z, 1);
  let [term, sum] = [z, z];
  for (let i = 3; sum + term !== sum; i += 2) {
    term *= (z * z) / i;
    sum += term;
  }
  return 0.5 - sum * density;
}

function continued(z: number, k: number): number {
  return k > 100 ? z : z + k / continued(z, k + 1);
}
