import type { SeenFinding } from '../../domain/verdict/seen-findings.ts';
import type { Result } from '../../domain/result.ts';
import type { Finding } from '../../domain/verdict/verdict.ts';
import { findComparison } from '../facts.ts';

const COUNTING: ReadonlySet<Finding['rule']> = new Set(['spec', 'critical.max_broken', 'broken.max']);

/** What stands against a result's head: what a waiver accepts, so that it accepts nothing else later. */
export function seenFindings(result: Result): readonly SeenFinding[] {
  const standing = result.verdict.findings.filter(({ status, level }) => status === 'breached' && level === 'block');
  return standing.map((finding) => {
    const { rule, metric, suite, target, tag, why, actual } = finding;
    return { rule, metric, suite, target, tag, why, actual, cases: casesOf(finding, result) };
  });
}

/** A rule that counts cases names them all; a rate falls with any case that failed. */
function casesOf(finding: Finding, result: Result): readonly string[] {
  if (COUNTING.has(finding.rule)) return finding.caseIds;
  const failing = findComparison(result, finding)?.cases.filter(({ tally }) => tally.head.passed < tally.head.of) ?? [];
  return [...new Set([...finding.caseIds, ...failing.map(({ caseId }) => caseId)])];
}
