import type { Comparison } from '../domain/comparison/comparison.ts';
import type { RowOutcome } from '../domain/comparison/decision.ts';
import { isOfServers } from '../domain/verdict/finding-why.ts';
import type { Finding } from '../domain/verdict/verdict.ts';

const CUT_SHORT: readonly RowOutcome[] = ['stopped', 'lost'];

/**
 * What is said of a suite × target that was stopped or lost trials, for a row of it (itself or a tag) some of whose cases
 * have no answer because of that, and of one that is in doubt for who answered it: it holds for that row too. Empty for a row
 * that was measured.
 */
export function unmeasuredBy(findings: readonly Finding[], { suite, target, cases }: Comparison): readonly Finding[] {
  const isMissing = cases.some(({ change }) => change === 'missing');
  return findings.filter((one) => {
    const isOfRow = one.suite === suite && one.target === target && one.tag === undefined;
    return isOfRow && (isOfServers(one.why) || (isMissing && tellsCutShort(one)));
  });
}

/** A part of the cases cannot keep a limit: what a row that was cut short is said to keep is not said. */
export function withoutEmptyClaims(
  findings: readonly Finding[],
  comparisons: readonly Comparison[],
): readonly Finding[] {
  const unmeasured = comparisons.filter((comparison) => unmeasuredBy(findings, comparison).length > 0);
  const isOf = (finding: Finding) => (row: Comparison) =>
    row.suite === finding.suite && row.target === finding.target && row.tag === finding.tag;
  return findings.filter((finding) => finding.status !== 'met' || !unmeasured.some(isOf(finding)));
}

function tellsCutShort({ rule, evidence }: Finding): boolean {
  return rule === 'errors' || (evidence?.kind === 'row' && CUT_SHORT.includes(evidence.row.outcome));
}
