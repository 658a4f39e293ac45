import type { Comparison, GrowthEvidence } from '../../domain/comparison/comparison.ts';
import { exceeds } from '../../domain/comparison/limit.ts';
import { BUDGETS, type Budget } from '../../domain/comparison/measures.ts';
import type { Finding } from '../../domain/verdict/verdict.ts';
import { beyondPValue, type OwnValue } from './beyond.ts';
import { findingOn, type RuleInput } from './finding.ts';
import type { JointTest } from './joint.ts';

/** The growth budgets of a row that have enough samples to be judged. */
export function growthTests(input: RuleInput): readonly JointTest[] {
  return BUDGETS.flatMap((budget) => {
    const limit = input.policy[budget.name]?.maxIncrease;
    const growth = input.comparison.evidence[budget.name];
    if (limit === undefined || growth === undefined || growth.sampleSize < budget.samples.judged) return [];
    const isFull = growth.sampleSize >= budget.samples.full;
    const toFinding = (isSignificant: boolean, alpha: number) => {
      const answer = answerOf(growth, limit, isSignificant && (isFull || exceeds(growth.lowerLimit, limit)));
      const evidence = { kind: 'growth', growth, alpha } as const;
      return findingOn(input, {
        ...named(input, budget, 'max_increase'),
        limit,
        actual: growth.growth,
        ...answer,
        evidence,
      });
    };
    const level = input.policy[budget.name]?.level ?? 'block';
    return [{ pValue: growth.pValue, level, toFinding }];
  });
}

function answerOf(growth: GrowthEvidence, limit: number, isEstablished: boolean): Pick<Finding, 'status' | 'why'> {
  if (!exceeds(growth.growth, limit)) return { status: 'met', why: undefined };
  return isEstablished ? { status: 'breached', why: 'grew' } : { status: 'reported', why: 'not-established' };
}

/** What is shown without a judgement: budgets with too few samples, or without a ratio at all. */
export function unjudgedBudgets(input: RuleInput): readonly Finding[] {
  return BUDGETS.flatMap((budget) => {
    const limit = input.policy[budget.name]?.maxIncrease;
    const growth = input.comparison.evidence[budget.name];
    const isCompared = input.comparison.comparedCases > 0;
    if (limit === undefined || !isCompared || (growth !== undefined && growth.sampleSize >= budget.samples.judged))
      return [];
    const actual = input.comparison[budget.field].delta;
    const why = growth === undefined ? 'not-measured' : 'too-few-samples';
    return [findingOn(input, { ...named(input, budget, 'max_increase'), limit, actual, status: 'reported', why })];
  });
}

/** Absolute ceilings, by head's own interval, for the correction that all bars share. */
export function ceilings(input: RuleInput): readonly JointTest[] {
  return BUDGETS.flatMap((budget) => {
    const rule = input.policy[budget.name];
    const limit = rule?.max;
    const { base, head } = input.comparison[budget.field];
    if (rule === undefined || limit === undefined || head === undefined) return [];
    const interval = input.comparison.evidence.headIntervals[budget.name];
    const observations = observationsOf(input.comparison, budget);
    const held = { base, own: { value: head, interval, observations } };
    const toFinding = (isSignificant: boolean) => {
      const evidence = { kind: 'ceiling', interval } as const;
      const answer = ceilingAnswer(held, limit, isSignificant);
      return findingOn(input, { ...named(input, budget, 'max'), limit, actual: head, ...answer, evidence });
    };
    return [{ pValue: ceilingPValue(held, limit), level: rule.level, toFinding }];
  });
}

type Held = { readonly base: number | undefined; readonly own: OwnValue };

function ceilingPValue({ base, own }: Held, limit: number): number | undefined {
  if (!exceeds(own.value, limit)) return 1;
  return base !== undefined && exceeds(base, limit) ? undefined : beyondPValue(own, limit);
}

/** Exceeded for certain only where head's own value is, and charged only where base was not. */
function ceilingAnswer({ base, own }: Held, limit: number, isSignificant: boolean): Pick<Finding, 'status' | 'why'> {
  if (!exceeds(own.value, limit)) return { status: 'met', why: undefined };
  if (base !== undefined && exceeds(base, limit)) return { status: 'reported', why: 'base-above' };
  return isSignificant ? { status: 'breached', why: 'above' } : { status: 'reported', why: 'not-established' };
}

/** Behind head's own value; without end where its interval stands on draws. */
function observationsOf(comparison: Comparison, { calls }: Budget): number {
  return calls === undefined ? Infinity : (comparison[calls] ?? comparison.pairs);
}

function named(input: RuleInput, budget: Budget, limit: 'max' | 'max_increase') {
  return { rule: `${budget.rule}.${limit}`, level: input.policy[budget.name]?.level ?? 'block' } as const;
}
