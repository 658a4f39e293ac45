import { mean } from '../mean.ts';
import { studentCdf } from '../distributions/student.ts';

/**
 * Answers: "how likely would draws of the cases lie above 0 like this, had nothing grown?", one-sided, from the drawn changes
 * and the number of cases that they rest on (a draw without a value counts as not grown).
 *
 * (k + 1)/(B + 1), where k of B draws are 0 or less. Where none is, that says no more than 1/(B + 1), which no change could
 * get below where many tests share a level. There it is Student's tail of the draws, mean over standard deviation with n − 1
 * degrees of freedom, if that is smaller; never below 2⁻ⁿ, the least that the exact sign-flip test of n cases can give.
 *
 * Source: Davison & Hinkley 1997, 4.4, for the count.
 *
 * @example
 * growthPValue(Float64Array.of(0.1, 0.2, -0.1), 20) // 0.5
 */
export function growthPValue(changes: Float64Array, cases: number): number {
  const notGrown = changes.filter((change) => !(change > 0)).length;
  const counted = (notGrown + 1) / (changes.length + 1);
  const seen = notGrown > 0 ? counted : Math.min(counted, studentTail(changes, cases));
  return Math.max(2 ** -cases, seen);
}

function studentTail(drawn: Float64Array, cases: number): number {
  const changes = Array.from(drawn);
  const centre = mean(changes);
  const spread = Math.sqrt(mean(changes.map((change) => (change - centre) ** 2)));
  // Growth from 0 is infinite, and has no tail to judge by.
  return cases > 1 && Number.isFinite(spread) ? studentCdf(-centre / spread, cases - 1) : 1;
}
