import type { Interval } from '../../../domain/comparison/interval.ts';

/** What a number rests on: the values it can have, and the observations behind it, or behind each part that it is the mean of. */
export type SampleBasis = {
  readonly lowest: number;
  readonly highest: number;
  readonly observations: readonly number[];
};

/** Fewer observations leave too much unsampled for draws of them to show. */
export const FEW_OBSERVATIONS = 20;

const TAIL = 0.025;

/**
 * Answers: "how many cases may be unlike all that were seen?", as the largest share that `observations` would still miss once
 * in 40 times. Clopper and Pearson's 97.5 % upper limit for 0 of n, exact.
 *
 * @example
 * unsampledShare(3) // 0.7075983
 */
export function unsampledShare(observations: number): number {
  return 1 - TAIL ** (1 / observations);
}

/**
 * Answers: "where may the number lie, with what draws of so few cases cannot show?" Draws only repeat what was seen: three
 * wrong answers of three would give an interval without width. So where no draw differs, and where a part of the number
 * rests on fewer than 20 observations, both ends are moved by the unsampled share of the way to what the number can be at
 * most, a mean of parts by their mean share. Exact for a share that is 0 or 1 (Clopper & Pearson), wide for any other.
 *
 * @example
 * widenForUnsampled({ lower: 0, upper: 0, confidence: 0.95 }, { lowest: 0, highest: 1, observations: [3] }) // 0 to 0.7075983
 */
export function widenForUnsampled(interval: Interval, { lowest, highest, observations }: SampleBasis): Interval {
  const { lower, upper } = interval;
  const isWithoutWidth = lower === upper;
  const shares = observations.map((count) => (isWithoutWidth || count < FEW_OBSERVATIONS ? unsampledShare(count) : 0));
  const share = shares.reduce((sum, one) => sum + one, 0) / shares.length;
  return { ...interval, lower: lower - share * (lower - lowest), upper: upper + share * (highest - upper) };
}
