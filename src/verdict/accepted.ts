import type { SeenFinding } from '../domain/verdict/seen-findings.ts';
import type { Finding } from '../domain/verdict/verdict.ts';

/** Whether a finding is one of those that somebody saw and accepted: the same rule in the same row, no case beyond those seen, no larger drop. */
export function isAccepted(finding: Finding, seen: readonly SeenFinding[]): boolean {
  return seen.some((one) => isSame(finding, one));
}

function isSame(finding: Finding, seen: SeenFinding): boolean {
  const { rule, metric, suite, target, tag, why, caseIds } = finding;
  const isOfRow =
    rule === seen.rule && metric === seen.metric && suite === seen.suite && target === seen.target && tag === seen.tag;
  if (!isOfRow || (rule === 'spec' && why !== seen.why)) return false;
  const known = new Set(seen.cases);
  return caseIds.every((id) => known.has(id)) && isNoLarger(finding, seen);
}

/** Measured anew, a drop comes out otherwise each time: it is the same one as long as its interval reaches down to the one that was seen. */
function isNoLarger({ evidence, actual }: Finding, seen: SeenFinding): boolean {
  if (evidence?.kind !== 'row' || actual === undefined || seen.actual === undefined) return true;
  return (evidence.row.interval?.lower ?? actual) <= seen.actual;
}
