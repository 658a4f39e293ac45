import type { GrowthEvidence } from '../../domain/comparison.ts';
import type { Interval } from '../../domain/interval.ts';
import { mean, sum } from './mean.ts';
import { studentCdf, studentQuantile } from './student.ts';

/** A growth with its interval and with what a gate needs. */
export type Growth = { readonly growth: number; readonly interval: Interval; readonly evidence: GrowthEvidence };

/** A quantity of each case on both sides, its numerator and, for a cost per success, its denominator. */
export type RatioPair = { readonly base: number; readonly head: number };

/**
 * Answers: "by which share did a total grow over the same cases?", as head ÷ base − 1, where each total may be divided by
 * another (successes).
 *
 * Delta method on the log ratio of totals: per case e = head/mean(head) − base/mean(base), less the same of the divisor;
 * SE = √(Σe² / (n(n−1))), Student's t with n − 1. Assumes independent cases. Undefined for fewer than two cases or where
 * a total is not positive.
 *
 * @example
 * growthOfTotals([{ base: 1, head: 1.2 }, { base: 2, head: 2.1 }, { base: 3, head: 3.6 }])?.growth // 0.15
 */
export function growthOfTotals(values: readonly RatioPair[], divisors?: readonly RatioPair[]): Growth | undefined {
  const parts = [residuals(values), ...(divisors === undefined ? [] : [residuals(divisors)])];
  const [value, divisor] = parts;
  if (values.length < 2 || value === undefined || parts.includes(undefined)) return undefined;
  const n = values.length;
  const logGrowth = value.logRatio - (divisor?.logRatio ?? 0);
  const errors = value.errors.map((error, i) => error - (divisor?.errors[i] ?? 0));
  const standardError = Math.sqrt(sum(errors.map((error) => error * error)) / (n * (n - 1)));
  const limit = (share: number) => Math.expm1(logGrowth - studentQuantile(share, n - 1) * standardError);
  const growth = Math.expm1(logGrowth);
  return {
    growth,
    interval: { lower: limit(0.975), upper: limit(0.025), confidence: 0.95 },
    evidence: { growth, lowerLimit: limit(0.99), pValue: pValue(logGrowth, standardError, n - 1), sampleSize: n },
  };
}

function residuals(
  pairs: readonly RatioPair[],
): { readonly logRatio: number; readonly errors: readonly number[] } | undefined {
  const base = mean(pairs.map((pair) => pair.base));
  const head = mean(pairs.map((pair) => pair.head));
  if (!(base > 0 && head > 0)) return undefined;
  return { logRatio: Math.log(head / base), errors: pairs.map((pair) => pair.head / head - pair.base / base) };
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

/** One-sided; costs that all grew by one factor leave no doubt, apart from rounding. */
function pValue(logGrowth: number, standardError: number, df: number): number {
  if (standardError < 1e-12) return logGrowth > 1e-9 ? 0 : 1;
  return 1 - studentCdf(logGrowth / standardError, df);
}
