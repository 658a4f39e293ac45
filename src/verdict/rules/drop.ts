import type { Comparison } from '../../domain/comparison/comparison.ts';
import { confirmedDrop } from '../../domain/comparison/confirmed.ts';
import type { Confirmation, RowEvidence } from '../../domain/comparison/decision.ts';
import { exceeds } from '../../domain/comparison/limit.ts';
import type { RateRule } from '../../domain/verdict/policy.ts';
import type { Finding } from '../../domain/verdict/verdict.ts';
import { judgesDrop } from '../design.ts';
import { whyMissing } from './errors.ts';
import { findingOn, type Rule, type RuleInput } from './finding.ts';

type Answer = Pick<Finding, 'status' | 'why'>;

/** `pass_rate.max_drop`: a breach is established by the mean test or by confirmed broken cases, never by a look at the rates. */
export const passRateDrop: Rule = (input) => {
  if (!judgesDrop({ tag: input.comparison.tag, policy: input.policy })) return [];
  return dropFinding(input, 'pass_rate.max_drop', {
    row: input.comparison.evidence.passRate,
    rule: input.policy.passRate,
  });
};

/** `score.max_drop`: the same for the mean score. */
export const scoreDrop: Rule = (input) => {
  return dropFinding(input, 'score.max_drop', { row: input.comparison.evidence.score, rule: input.policy.score });
};

function dropFinding(
  input: RuleInput,
  name: 'pass_rate.max_drop' | 'score.max_drop',
  on: { readonly row: RowEvidence | undefined; readonly rule: RateRule | undefined },
): readonly Finding[] {
  const { row, rule } = on;
  const found = row && answerOf(row, input.comparison);
  if (row === undefined || found === undefined) return [];
  const answer = rule?.level === 'warn' ? withoutDoubt(found, row) : found;
  const finding = {
    ...answer,
    rule: name,
    level: rule?.level ?? 'block',
    limit: row.maxDrop,
    actual: row.drop,
    caseIds: confirmedBroken(row.confirmations),
    evidence: { kind: 'row', row },
  } as const;
  return [findingOn(input, finding)];
}

function answerOf(row: RowEvidence, comparison: Comparison): Answer | undefined {
  switch (row.outcome) {
    case 'dropped':
      return { status: 'breached', why: 'drop' };
    case 'broken':
      return confirmedDrop(row).drop > row.maxDrop
        ? { status: 'breached', why: 'broken-cases' }
        : { status: 'reported', why: 'ended-by-broken' };
    case 'critical':
      return { status: 'reported', why: 'ended-by-critical' };
    case 'ruled-out':
      return row.isFragile ? { status: 'undecided', why: 'fragile' } : { status: 'met', why: 'ruled-out' };
    case 'tolerated':
      return row.isFragile ? { status: 'undecided', why: 'fragile' } : { status: 'met', why: 'tolerated' };
    case 'undecided':
      if (row.isFragile) return { status: 'undecided', why: 'fragile' };
      return { status: 'undecided', why: row.isPassFragile ? whyMissing(comparison) : 'not-enough-evidence' };
    case 'lost':
      return { status: 'undecided', why: 'too-many-errors' };
    case 'stopped':
      if (row.stoppedBy === 'budget' && isHeadDear(comparison)) return { status: 'error', why: 'dear-head' };
      return {
        status: row.stoppedBy === 'target-stopped' ? 'error' : 'undecided',
        why: row.stoppedBy ?? 'interrupted',
      };
    case 'nothing-compared':
      return undefined;
  }
}

/** Cost of head's calls against base's from which the cap is said to have been reached because of head. */
const DEAR = 1.5;

/** Whether the cap left cases of round 1 without an answer, and head's own calls brought it near. */
function isHeadDear({ cases, costPerCallUsd: { base, head } }: Comparison): boolean {
  const isCutShort = cases.some(({ change }) => change === 'missing');
  return isCutShort && base !== undefined && head !== undefined && exceeds(head, DEAR * base);
}

/** What only warns buys no round for it, and what it leaves open keeps nobody from a verdict. */
function withoutDoubt(answer: Answer, row: RowEvidence): Answer {
  return row.outcome === 'undecided' ? { ...answer, status: 'reported' } : answer;
}

function confirmedBroken(confirmations: readonly Confirmation[]): readonly string[] {
  return confirmations.filter((one) => one.kind === 'broken' && one.status === 'confirmed').map((one) => one.caseId);
}
