import type { Finding } from '../../domain/verdict.ts';

/** A test whose level depends on how many others there are: its p-value, and the finding once it is known to hold or not. */
export type JointTest = {
  readonly pValue: number;
  readonly toFinding: (isSignificant: boolean, alpha: number) => Finding;
};

/** False alarms that budgets and metrics of a pull request may give, all together. */
const JOINT_ALPHA = 0.01;

/**
 * Answers: "which of these are significant, if the chance of any false one is to stay under 1 %?" Corrected over all
 * tests of the pull request, whatever their dependence.
 *
 * Source: Holm, Scandinavian Journal of Statistics 6 (1979) 65–70.
 */
export function jointFindings(tests: readonly JointTest[]): readonly Finding[] {
  const ascending = [...tests].sort((a, b) => a.pValue - b.pValue);
  const firstMiss = ascending.findIndex((test, i) => test.pValue > JOINT_ALPHA / (tests.length - i));
  const significant = new Set(firstMiss === -1 ? ascending : ascending.slice(0, firstMiss));
  return tests.map((test) => test.toFinding(significant.has(test), JOINT_ALPHA));
}
