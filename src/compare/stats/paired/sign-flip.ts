import { gridTail, splitTail } from './flip-tail.ts';
import { normalQuantile } from '../distributions/normal.ts';
import { signedRoot } from '../distributions/saddlepoint.ts';
import { mean } from '../mean.ts';
import { standardError, studentQuantile } from '../distributions/student.ts';

/** One-sided p-values of "it did not drop" and "it did not grow", in (0, 1]. */
export type FlipTest = { readonly drop: number; readonly growth: number };

/** Differences that are not 0, up to which every sign is tried. */
const MOST_SPLIT = 20;
/** Differences, up to which an interval is read from every sign; beyond, from the saddlepoint of the same distribution. */
const MOST_EXACT_LIMIT = 16;

/**
 * Answers: "how likely would differences of these sizes sum up like this, if each were as likely up as down?" Exact whenever a
 * case's two sides could be exchanged, whatever their distribution and size; needs no seed and knows no order of the cases.
 *
 * Every combination of signs up to 20 differences, a walk over a fine grid beyond, whose rounding makes it larger, never
 * smaller. Nothing below 2⁻ⁿ can come out for n differences other than 0.
 *
 * Source: Fisher, The Design of Experiments 1935, § 21.
 *
 * @example
 * signFlipTest([-0.03, -0.03, -0.02]).drop // 0.125
 */
export function signFlipTest(differences: readonly number[]): FlipTest {
  const largest = differences.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  // In ascending order, so that the sums round alike whatever order the cases come in.
  const told = Float64Array.from(differences.filter((one) => Math.abs(one) > 1e-9 * largest)).sort();
  const sum = told.reduce((total, one) => total + one, 0);
  const sizes = told.map(Math.abs).sort();
  const tail = sizes.length <= MOST_SPLIT ? splitTail(sizes) : gridTail(sizes);
  return { drop: tail(-sum), growth: tail(sum) };
}

/** A family of differences that sum to 0 at `estimate` and fall as the value grows: what is left of them if so much were true. */
export type Shifted = {
  readonly estimate: number;
  readonly differencesAt: (value: number) => readonly number[];
  /** A first step away from the estimate. */
  readonly step: number;
};

const DOUBLINGS = 40;
const HALVINGS = 24;

/**
 * Answers: "which value is the last that the sign-flip test at a one-sided `level` does not reject?", below the estimate or
 * above it. Undefined for so few cases that 2⁻ⁿ exceeds the level, infinite where none is rejected.
 *
 * Sources: Hartigan, JASA 64 (1969) 1303–1317, for the inverted test; Robinson, JRSS B 44 (1982) 91–101, for its saddlepoint.
 */
export function flipLimit(shifted: Shifted, side: 'lower' | 'upper', level: number): number | undefined {
  const { estimate, differencesAt, step } = shifted;
  const [sign, beyond] = side === 'lower' ? ([-1, 1] as const) : ([1, -1] as const);
  if (2 ** -differencesAt(estimate).length > level) return undefined;
  const isRejected = (distance: number) => isBeyond(differencesAt(estimate + sign * distance), beyond, level);
  let [near, far] = [0, step];
  for (let i = 0; i < DOUBLINGS && !isRejected(far); i += 1) [near, far] = [far, 2 * far];
  if (!isRejected(far)) return sign * Infinity;
  for (let i = 0; i < HALVINGS; i += 1) {
    const middle = (near + far) / 2;
    if (isRejected(middle)) far = middle;
    else near = middle;
  }
  return estimate + sign * near;
}

/** Whether the test rejects these differences upwards (sign 1) or downwards (−1). */
function isBeyond(differences: readonly number[], sign: 1 | -1, level: number): boolean {
  if (differences.length > MOST_EXACT_LIMIT) return sign * signedRoot(differences) >= normalQuantile(1 - level);
  const { drop, growth } = signFlipTest(differences);
  return (sign === 1 ? growth : drop) <= level;
}

/**
 * Answers: "where does the mean of these differences lie?", as the values that the sign-flip test does not reject at a
 * one-sided `level`; Student's limits for so few cases that it rejects nothing. Undefined below two.
 *
 * @example
 * flipInterval([0.1, 0.2, 0.4], 0.025) // { lower: −0.1461, upper: 0.6128 }, Student's
 */
export function flipInterval(
  differences: readonly number[],
  level: number,
): { readonly lower: number; readonly upper: number } | undefined {
  if (differences.length < 2) return undefined;
  const estimate = mean(differences);
  const error = standardError(differences);
  const half = studentQuantile(1 - level, differences.length - 1) * error;
  // Without spread there is nothing to search.
  if (!(half > 1e-12 * Math.abs(estimate))) return { lower: estimate, upper: estimate };
  const differencesAt = (value: number) => differences.map((one) => one - value);
  const shifted = { estimate, differencesAt, step: half };
  return {
    lower: flipLimit(shifted, 'lower', level) ?? estimate - half,
    upper: flipLimit(shifted, 'upper', level) ?? estimate + half,
  };
}
