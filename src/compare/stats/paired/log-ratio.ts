import type { GrowthEvidence } from '../../../domain/comparison/comparison.ts';
import type { Interval } from '../../../domain/comparison/interval.ts';
import { mean, sum } from '../mean.ts';
import { flipLimit, signFlipTest } from './sign-flip.ts';
import { studentQuantile } from '../distributions/student.ts';

/** A growth with its interval and with what a gate needs. */
export type Growth = {
  readonly growth: number;
  /** Undefined where nothing bounds it above. */
  readonly interval: Interval | undefined;
  readonly evidence: GrowthEvidence;
};

/** A quantity of each case on both sides, its numerator and, for a cost per success, its denominator. */
export type RatioPair = { readonly base: number; readonly head: number };

/**
 * Answers: "by which share did a total grow over the same cases?", as head ÷ base − 1, where each total may be divided by
 * another (successes).
 *
 * By exchanging the two sides of cases: what each case adds is e = 2t·head/mean(head) − 2(1 − t)·base/mean(base), t head's share of
 * both totals, less the same of the divisor. The sign-flip test of the e is exact for any distribution, and without a divisor it is
 * the test of the ratio itself. The limits are the growths that it does not reject; for so few cases that it rejects none,
 * Student's with the delta method, SE = √(Σe² / (n(n−1))). Undefined for fewer than two cases or where a total is not
 * positive.
 *
 * @example
 * growthOfTotals([{ base: 1, head: 1.2 }, { base: 2, head: 2.1 }, { base: 3, head: 3.6 }])?.growth // 0.15
 */
export function growthOfTotals(values: readonly RatioPair[], divisors?: readonly RatioPair[]): Growth | undefined {
  const parts = [totalsOf(values), ...(divisors === undefined ? [] : [totalsOf(divisors)])];
  const [value, divisor] = parts;
  if (values.length < 2 || value === undefined || parts.includes(undefined)) return undefined;
  const logGrowth = value.logRatio - (divisor?.logRatio ?? 0);
  const differencesAt = (growth: number) => {
    const [above, below] = [exchanged(value, value.logRatio - growth), divisor && exchanged(divisor, divisor.logRatio)];
    return above.map((one, i) => withoutRounding(one - (below?.[i] ?? 0)));
  };
  const growth = Math.expm1(logGrowth);
  const [lower, upper] = [limitOf(logGrowth, differencesAt, -0.025), limitOf(logGrowth, differencesAt, 0.025)];
  const pValue = signFlipTest(differencesAt(0)).growth;
  const lowerLimit = limitOf(logGrowth, differencesAt, -0.01);
  return {
    growth,
    interval: Number.isFinite(upper) ? { lower, upper, confidence: 0.95 } : undefined,
    evidence: { growth, lowerLimit, pValue, sampleSize: values.length },
  };
}

type Totals = {
  readonly pairs: readonly RatioPair[];
  readonly base: number;
  readonly head: number;
  readonly logRatio: number;
};

function totalsOf(pairs: readonly RatioPair[]): Totals | undefined {
  const base = mean(pairs.map((pair) => pair.base));
  const head = mean(pairs.map((pair) => pair.head));
  return base > 0 && head > 0 ? { pairs, base, head, logRatio: Math.log(head / base) } : undefined;
}

/** What each case adds where head's total is e^logRatio times base's; swapping a case's sides turns its sign. */
function exchanged({ pairs, base, head }: Totals, logRatio: number): readonly number[] {
  const share = 1 / (1 + Math.exp(-logRatio));
  return pairs.map((pair) => 2 * (share * (pair.head / head) - (1 - share) * (pair.base / base)));
}

function withoutRounding(value: number): number {
  return Math.abs(value) < 1e-12 ? 0 : value;
}

/** The last growth that is not rejected at a one-sided level, below the estimate where `level` is negative. */
function limitOf(logGrowth: number, differencesAt: (growth: number) => readonly number[], level: number): number {
  const errors = differencesAt(logGrowth);
  const n = errors.length;
  const standardError = Math.sqrt(sum(errors.map((error) => error * error)) / (n * (n - 1)));
  if (standardError < 1e-12) return Math.expm1(logGrowth);
  const [side, tail] = level < 0 ? (['lower', -level] as const) : (['upper', level] as const);
  const shifted = { estimate: logGrowth, differencesAt, step: 2 * standardError };
  const student = logGrowth + Math.sign(level) * studentQuantile(1 - tail, n - 1) * standardError;
  return Math.expm1(flipLimit(shifted, side, tail) ?? student);
}

/**
 * Answers: "where does head's total over another (successes) lie?", as a 95 % interval of the ratio: the same delta method on
 * one side. Undefined for fewer than two cases, where a total is not positive, and where nothing varies, because no spread
 * was seen to judge by.
 *
 * @example
 * ratioInterval([1, 2, 3, 1.5], [1, 1, 0, 1]) // { lower: 0.4422, upper: 14.1342, confidence: 0.95 }
 */
export function ratioInterval(values: readonly number[], divisors: readonly number[]): Interval | undefined {
  const n = values.length;
  const [value, divisor] = [mean(values), mean(divisors)];
  if (n < 2 || !(value > 0 && divisor > 0)) return undefined;
  const errors = values.map((one, i) => one / value - (divisors[i] ?? 0) / divisor);
  const standardError = Math.sqrt(sum(errors.map((error) => error * error)) / (n * (n - 1)));
  if (standardError < 1e-12) return undefined;
  const factor = Math.exp(studentQuantile(0.975, n - 1) * standardError);
  return { lower: value / divisor / factor, upper: (value / divisor) * factor, confidence: 0.95 };
}
