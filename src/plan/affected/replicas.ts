import type { FingerprintedRequest, PlannedCase } from '../../domain/plan.ts';

/**
 * Numbers the requests of one row, case by case in the plan's order: cases that ask the same each get an answer of their
 * own. With one answer for all of them a single flip would look like as many independent ones.
 */
export function numberReplicas(): <T extends PlannedCase>(planned: T) => T {
  const seen = new Map<string, number>();
  const number = (asked: FingerprintedRequest): FingerprintedRequest => {
    const replica = seen.get(asked.fingerprint) ?? 0;
    seen.set(asked.fingerprint, replica + 1);
    return replica === 0 ? asked : { ...asked, replica };
  };
  return (planned) => {
    if (planned.kind === 'measured') return { ...planned, request: number(planned.request) };
    const { base, head } = planned.requests;
    return { ...planned, requests: { base: number(base), head: number(head) } };
  };
}
