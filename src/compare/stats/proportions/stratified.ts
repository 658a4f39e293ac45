import type { Tally } from '../../../domain/comparison/interval.ts';
import { logChoose } from '../distributions/binomial.ts';
import { normalCdf } from '../distributions/normal.ts';

/** One case's answers before and since. */
export type Stratum = { readonly before: Tally; readonly since: Tally };

/** Up to so many passes in all the exact distribution is summed up; beyond, the normal one is as good. */
const MOST_EXACT = 4_000;

/**
 * Answers: "if every case kept its own rate, how often would the later answers hold as few passes in all as they do?" Given
 * how often each case passed before and since together, each case's later passes follow a hypergeometric distribution,
 * whatever its rate; the sum of independent ones is convolved. One-sided, in [0, 1].
 *
 * Source: the exact stratified test of Mantel and Haenszel; Mehta, Patel and Gray, JASA 80 (1985) 969–973.
 *
 * @example
 * stratifiedTail([{ before: { passed: 8, of: 10 }, since: { passed: 1, of: 6 } }]) // 0.0244755
 */
export function stratifiedTail(strata: readonly Stratum[]): number {
  const open = strata.filter(canVary);
  const range = open.reduce((sum, stratum) => sum + mostSince(stratum) - leastSince(stratum), 0);
  return range > MOST_EXACT ? normalTail(open) : exactTail(open);
}

/** Standard deviations that the later passes lie below their mean, given what each case passed in all. */
export function stratifiedZ(strata: readonly Stratum[]): number {
  const moments = strata.filter(canVary).map(momentsOf);
  const variance = moments.reduce((sum, one) => sum + one.variance, 0);
  const excess = moments.reduce((sum, one) => sum + one.seen - one.mean, 0);
  return variance === 0 ? 0 : -excess / Math.sqrt(variance);
}

function canVary({ before, since }: Stratum): boolean {
  const passed = before.passed + since.passed;
  return before.of > 0 && since.of > 0 && passed > 0 && passed < before.of + since.of;
}

const leastSince = ({ before, since }: Stratum): number => Math.max(0, before.passed + since.passed - before.of);
const mostSince = ({ before, since }: Stratum): number => Math.min(since.of, before.passed + since.passed);

function momentsOf({ before, since }: Stratum) {
  const of = before.of + since.of;
  const rate = (before.passed + since.passed) / of;
  return {
    seen: since.passed,
    mean: since.of * rate,
    variance: (since.of * rate * (1 - rate) * before.of) / (of - 1),
  };
}

function normalTail(strata: readonly Stratum[]): number {
  const variance = strata.reduce((sum, stratum) => sum + momentsOf(stratum).variance, 0);
  // Half a pass more: the sum takes whole numbers.
  return variance === 0 ? 1 : normalCdf(-stratifiedZ(strata) + 0.5 / Math.sqrt(variance));
}

function exactTail(strata: readonly Stratum[]): number {
  // By passes above the least that are possible.
  let masses = Float64Array.of(1);
  for (const stratum of strata) masses = convolved(masses, massesOf(stratum));
  const seen = strata.reduce((sum, stratum) => sum + stratum.since.passed - leastSince(stratum), 0);
  return Math.min(
    1,
    masses.subarray(0, seen + 1).reduce((sum, mass) => sum + mass, 0),
  );
}

function massesOf(stratum: Stratum): readonly number[] {
  const { before, since } = stratum;
  const passed = before.passed + since.passed;
  const all = logChoose(before.of + since.of, passed);
  const least = leastSince(stratum);
  return Array.from({ length: mostSince(stratum) - least + 1 }, (_, index) => {
    const k = least + index;
    return Math.exp(logChoose(since.of, k) + logChoose(before.of, passed - k) - all);
  });
}

function convolved(masses: Float64Array, others: readonly number[]): Float64Array<ArrayBuffer> {
  const sums = new Float64Array(masses.length + others.length - 1);
  for (const [index, mass] of masses.entries()) {
    for (const [shift, other] of others.entries()) sums[index + shift] = (sums[index + shift] ?? 0) + mass * other;
  }
  return sums;
}
