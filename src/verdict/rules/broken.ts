import type { Confirmation } from '../../domain/decision.ts';
import { DEFAULT_CRITICAL } from '../design.ts';
import type { Finding } from '../../domain/verdict.ts';
import { findingOn, type Rule, type RuleInput } from './finding.ts';

/** `critical.max_broken`: critical cases whose break fresh trials reproduced. An unconfirmed failure is always a warning. */
export const criticalBroken: Rule = (input) => {
  const row = input.comparison.evidence.passRate;
  const rule = input.policy.critical ?? (input.comparison.tag === undefined ? DEFAULT_CRITICAL : undefined);
  if (row === undefined || rule === undefined) return [];
  const critical = row.confirmations.filter((one) => one.kind === 'critical');
  const hasCritical = input.comparison.cases.some((one) => one.severity === 'critical');
  if (!hasCritical) return [];
  return countFindings(input, critical, { limit: rule.maxBroken, rule: 'critical.max_broken', level: rule.level });
};

/** `broken.max`: confirmed broken cases of severity major or higher. */
export const casesBroken: Rule = (input) => {
  const row = input.comparison.evidence.passRate;
  const rule = input.policy.broken;
  if (row === undefined || rule === undefined) return [];
  const counted = row.confirmations.filter((one) => one.kind !== 'fixed' && one.severity !== 'minor');
  return countFindings(input, counted, { limit: rule.max, rule: 'broken.max', level: rule.level });
};

/** None where a stop left failures without their re-runs: nobody knows then that nothing broke. */
function countFindings(
  input: RuleInput,
  confirmations: readonly Confirmation[],
  on: Pick<Finding, 'limit' | 'rule' | 'level'> & { readonly limit: number },
): readonly Finding[] {
  const isStopped = input.comparison.evidence.passRate?.outcome === 'stopped';
  const answer = answerOf(confirmations, on.limit);
  if (isStopped && answer.status === 'met') return [];
  const confirmed = confirmations.filter((one) => one.status === 'confirmed');
  const open = confirmations.filter((one) => one.status !== 'confirmed');
  const named = confirmed.length > 0 ? confirmed : open;
  const caseIds = named.map((one) => one.caseId);
  const evidence = { kind: 'cases', confirmations } as const;
  return [findingOn(input, { ...on, ...answer, actual: confirmed.length, caseIds, evidence })];
}

function answerOf(confirmations: readonly Confirmation[], limit: number): Pick<Finding, 'status' | 'why'> {
  const count = (status: Confirmation['status']) => confirmations.filter((one) => one.status === status).length;
  if (count('confirmed') > limit) return { status: 'breached', why: 'confirmed' };
  if (count('confirmed') + count('unsettled') > limit) return { status: 'undecided', why: 'unsettled' };
  if (count('confirmed') > 0) return { status: 'reported', why: 'tolerated' };
  return count('refuted') > 0 ? { status: 'reported', why: 'unconfirmed' } : { status: 'met', why: undefined };
}
