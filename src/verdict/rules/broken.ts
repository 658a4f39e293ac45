import type { Confirmation } from '../../domain/comparison/decision.ts';
import { DEFAULT_CRITICAL } from '../../domain/verdict/policy.ts';
import { exceeds } from '../../domain/comparison/limit.ts';
import type { Finding } from '../../domain/verdict/verdict.ts';
import { whyMissing } from './errors.ts';
import { findingOn, type Rule, type RuleInput } from './finding.ts';

/** What a rule counts, and what keeps the count from being the whole truth. */
type Count = {
  readonly confirmations: readonly Confirmation[];
  /** Cases that failed and were not re-run, for which the rule warns. */
  readonly untried: readonly string[];
  /** The row ended by its drop before all broken cases were re-run. */
  readonly isCutShort: boolean;
  /** So many more broken than mended cases are what a change that is neutral on average may bring. */
  readonly isNeutral?: boolean;
};

/** `critical.max_broken`: critical cases whose break fresh trials reproduced. An unconfirmed failure is always a warning. */
export const criticalBroken: Rule = (input) => {
  const row = input.comparison.evidence.passRate;
  const rule = input.policy.critical ?? (input.comparison.tag === undefined ? DEFAULT_CRITICAL : undefined);
  if (row === undefined || rule === undefined) return [];
  const confirmations = row.confirmations.filter((one) => one.kind === 'critical');
  const hasCritical = input.comparison.cases.some((one) => one.severity === 'critical');
  if (!hasCritical) return [];
  const tried = new Set(confirmations.map((one) => one.caseId));
  const untried = row.unconfirmedCritical.filter((caseId) => !tried.has(caseId));
  const count = { confirmations, untried, isCutShort: false };
  return countFindings(input, count, { limit: rule.maxBroken, rule: 'critical.max_broken', level: rule.level });
};

/** `broken.max`: confirmed broken cases of severity major or higher. */
export const casesBroken: Rule = (input) => {
  const row = input.comparison.evidence.passRate;
  const rule = input.policy.broken;
  if (row === undefined || rule?.max === undefined) return [];
  const confirmations = row.confirmations.filter((one) => one.kind !== 'fixed' && one.severity !== 'minor');
  // Broken cases are re-run before a drop ends the row only where this rule may block and the drop may not.
  const isSettled = rule.level === 'block' && input.policy.passRate?.level === 'warn';
  const isNeutral = rule.netP !== undefined && exceeds(row.netChance ?? 0, rule.netP);
  const count = { confirmations, untried: [], isCutShort: row.outcome === 'dropped' && !isSettled, isNeutral };
  return countFindings(input, count, { limit: rule.max, rule: 'broken.max', level: rule.level });
};

/** None where a stop left failures without their re-runs: nobody knows then that nothing broke. */
function countFindings(
  input: RuleInput,
  count: Count,
  on: Pick<Finding, 'limit' | 'rule' | 'level'> & { readonly limit: number },
): readonly Finding[] {
  const { confirmations, untried } = count;
  const isStopped = input.comparison.evidence.passRate?.outcome === 'stopped';
  const answer = answerOf(count, on.limit, whyMissing(input.comparison));
  if (isStopped && answer.status === 'met') return [];
  const confirmed = confirmations.filter((one) => one.status === 'confirmed').map((one) => one.caseId);
  const refuted = confirmations.filter((one) => one.status !== 'confirmed').map((one) => one.caseId);
  const isUnjudged = answer.why === 'ended-by-drop';
  const caseIds = confirmed.length > 0 || isUnjudged ? confirmed : [...refuted, ...untried];
  const actual = isUnjudged ? undefined : confirmed.length;
  const evidence = { kind: 'cases', confirmations } as const;
  return [findingOn(input, { ...on, ...answer, actual, caseIds, evidence })];
}

function answerOf(
  { confirmations, untried, isCutShort, isNeutral = false }: Count,
  limit: number,
  missing: ReturnType<typeof whyMissing>,
): Pick<Finding, 'status' | 'why'> {
  const count = (status: Confirmation['status']) => confirmations.filter((one) => one.status === status).length;
  if (count('confirmed') > limit)
    return isNeutral ? { status: 'reported', why: 'neutral' } : { status: 'breached', why: 'confirmed' };
  const isNeverAnswered = confirmations.some(({ status, trials }) => status === 'unsettled' && trials === 0);
  const open = isNeverAnswered ? missing : 'unsettled';
  if (count('confirmed') + count('unsettled') > limit) return { status: 'undecided', why: open };
  if (isCutShort) return { status: 'reported', why: 'ended-by-drop' };
  if (count('confirmed') > 0) return { status: 'reported', why: 'tolerated' };
  if (count('unsettled') > 0) return { status: 'reported', why: open };
  if (untried.length > 0) return { status: 'reported', why: 'not-rerun' };
  return count('refuted') > 0 ? { status: 'reported', why: 'unconfirmed' } : { status: 'met', why: undefined };
}
