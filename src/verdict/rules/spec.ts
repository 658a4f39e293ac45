import type { SpecChange } from '../../domain/plan.ts';
import type { Finding } from '../../domain/verdict.ts';

/** A blocking change of the spec: it takes away something that is guarded, and stays a breach until it is waived. */
export function specFinding(change: SpecChange): Finding {
  return {
    rule: 'spec',
    metric: undefined,
    level: 'block',
    status: 'breached',
    suite: change.suite ?? '',
    target: change.target,
    tag: undefined,
    limit: undefined,
    actual: undefined,
    caseIds: change.caseId === undefined ? [] : [change.caseId],
    why: change.kind,
    evidence: undefined,
  };
}
