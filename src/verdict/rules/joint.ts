import type { Level } from '../../domain/verdict/policy.ts';
import type { Finding } from '../../domain/verdict/verdict.ts';

/** A test whose level depends on how many others there are, and the finding once it is known to hold or not. */
export type JointTest = {
  /** Undefined where it cannot hold whatever comes out, as a bar that base missed: it takes nothing from the others. */
  readonly pValue: number | undefined;
  readonly level: Level;
  readonly toFinding: (isSignificant: boolean, alpha: number) => Finding;
};

/** False alarms that the tests of one kind may give in a pull request, all together. */
const JOINT_ALPHA = 0.01;

/**
 * Answers: "which of these are significant, if the chance of any false one is to stay under 1 %?" Corrected over all
 * tests of the pull request that may block, whatever their dependence, and by themselves over those that only warn.
 *
 * Source: Holm, Scandinavian Journal of Statistics 6 (1979) 65–70.
 */
export function jointFindings(tests: readonly JointTest[]): readonly Finding[] {
  const levels = Map.groupBy(tests, ({ level }) => level);
  const significant = new Set([...levels.values()].flatMap(significantOf));
  return tests.map((test) => test.toFinding(significant.has(test), JOINT_ALPHA));
}

function significantOf(tests: readonly JointTest[]): readonly JointTest[] {
  const known = tests.flatMap((test) => (test.pValue === undefined ? [] : [{ test, pValue: test.pValue }]));
  const ascending = known.sort((a, b) => a.pValue - b.pValue);
  const firstMiss = ascending.findIndex(({ pValue }, i) => pValue > JOINT_ALPHA / (ascending.length - i));
  return (firstMiss === -1 ? ascending : ascending.slice(0, firstMiss)).map(({ test }) => test);
}
