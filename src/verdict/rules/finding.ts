import type { Comparison } from '../../domain/comparison/comparison.ts';
import type { Limits } from '../../domain/config.ts';
import type { Level, PolicyRules } from '../../domain/verdict/policy.ts';
import type { Finding } from '../../domain/verdict/verdict.ts';

/** What a rule looks at: one comparison, the policy that holds for it, and the bounds of the run. */
export type RuleInput = {
  readonly comparison: Comparison;
  readonly policy: PolicyRules;
  readonly limits: Limits;
  /** The level of an undecided finding: `block` where `inconclusive: fail` holds. */
  readonly undecidedLevel: Level;
};

/** One rule of the policy. */
export type Rule = (input: RuleInput) => readonly Finding[];

/** A finding on a comparison; an undecided one never weighs more than the rule that could not be decided. */
export function findingOn(input: RuleInput, finding: Pick<Finding, 'rule' | 'status'> & Partial<Finding>): Finding {
  const { suite, target, tag } = input.comparison;
  const own = finding.level ?? 'block';
  const level = finding.status === 'undecided' && own === 'block' ? input.undecidedLevel : own;
  return { ...NO_DETAILS, suite, target, tag, ...finding, level };
}

/** A finding of which nothing but its rule is known. */
export const NO_DETAILS = {
  metric: undefined,
  tag: undefined,
  limit: undefined,
  actual: undefined,
  caseIds: [],
  why: undefined,
  evidence: undefined,
} as const;
