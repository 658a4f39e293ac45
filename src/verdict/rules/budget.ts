import {
  LEAST_COSTS,
  LEAST_LATENCIES,
  type Comparison,
  type GrowthEvidence,
  type Measure,
} from '../../domain/comparison.ts';
import type { Interval } from '../../domain/interval.ts';
import { exceeds } from '../../domain/limit.ts';
import type { BudgetRule, PolicyRules } from '../../domain/policy.ts';
import type { Finding } from '../../domain/verdict.ts';
import { findingOn, type RuleInput } from './finding.ts';
import type { JointTest } from './joint.ts';

type BudgetName = 'cost_per_call' | 'cost_per_success' | 'latency_p50' | 'latency_p95';

type Budget = {
  readonly rule: (policy: PolicyRules) => BudgetRule | undefined;
  readonly measure: (comparison: Comparison) => Measure;
  readonly growth: (comparison: Comparison) => GrowthEvidence | undefined;
  /** Of head's own value. */
  readonly headInterval: (comparison: Comparison) => Interval | undefined;
  /** Samples below which the growth is shown and not judged. */
  readonly leastSamples: number;
  /** Samples below which the lower limit itself has to exceed the budget. */
  readonly fullSamples: number;
};

const BUDGETS: Readonly<Record<BudgetName, Budget>> = {
  cost_per_call: {
    rule: (policy) => policy.costPerCall,
    measure: (comparison) => comparison.costPerCallUsd,
    growth: (comparison) => comparison.evidence.costPerCall,
    headInterval: (comparison) => comparison.evidence.headIntervals.costPerCall,
    leastSamples: LEAST_COSTS,
    fullSamples: LEAST_COSTS,
  },
  cost_per_success: {
    rule: (policy) => policy.costPerSuccess,
    measure: (comparison) => comparison.costPerSuccessUsd,
    growth: (comparison) => comparison.evidence.costPerSuccess,
    headInterval: (comparison) => comparison.evidence.headIntervals.costPerSuccess,
    leastSamples: LEAST_COSTS,
    fullSamples: LEAST_COSTS,
  },
  latency_p50: {
    rule: (policy) => policy.latencyP50,
    measure: (comparison) => comparison.latencyP50Ms,
    growth: (comparison) => comparison.evidence.latencyP50,
    headInterval: (comparison) => comparison.evidence.headIntervals.latencyP50,
    leastSamples: LEAST_LATENCIES,
    fullSamples: LEAST_LATENCIES,
  },
  latency_p95: {
    rule: (policy) => policy.latencyP95,
    measure: (comparison) => comparison.latencyP95Ms,
    growth: (comparison) => comparison.evidence.latencyP95,
    headInterval: (comparison) => comparison.evidence.headIntervals.latencyP95,
    leastSamples: LEAST_LATENCIES,
    fullSamples: 300,
  },
};

/** The growth budgets of a row that have enough samples to be judged. */
export function growthTests(input: RuleInput): readonly JointTest[] {
  return names.flatMap((name) => {
    const budget = BUDGETS[name];
    const limit = budget.rule(input.policy)?.maxIncrease;
    const growth = budget.growth(input.comparison);
    if (limit === undefined || growth === undefined || growth.sampleSize < budget.leastSamples) return [];
    const isFull = growth.sampleSize >= budget.fullSamples;
    const toFinding = (isSignificant: boolean, alpha: number) => {
      const answer = answerOf(growth, limit, isSignificant && (isFull || exceeds(growth.lowerLimit, limit)));
      const evidence = { kind: 'growth', growth, alpha } as const;
      return findingOn(input, {
        ...named(input, name, 'max_increase'),
        limit,
        actual: growth.growth,
        ...answer,
        evidence,
      });
    };
    return [{ pValue: growth.pValue, toFinding }];
  });
}

function answerOf(growth: GrowthEvidence, limit: number, isEstablished: boolean): Pick<Finding, 'status' | 'why'> {
  if (!exceeds(growth.growth, limit)) return { status: 'met', why: undefined };
  return isEstablished ? { status: 'breached', why: 'grew' } : { status: 'reported', why: 'not-established' };
}

/** What is shown without a judgement: budgets with too few samples, or without a ratio at all. */
export function unjudgedBudgets(input: RuleInput): readonly Finding[] {
  return names.flatMap((name) => {
    const budget = BUDGETS[name];
    const limit = budget.rule(input.policy)?.maxIncrease;
    const growth = budget.growth(input.comparison);
    const isCompared = input.comparison.comparedCases > 0;
    if (limit === undefined || !isCompared || (growth !== undefined && growth.sampleSize >= budget.leastSamples))
      return [];
    const actual = budget.measure(input.comparison).delta;
    const why = growth === undefined ? 'not-measured' : 'too-few-samples';
    return [findingOn(input, { ...named(input, name, 'max_increase'), limit, actual, status: 'reported', why })];
  });
}

/** Absolute ceilings, by head's own interval. */
export function ceilings(input: RuleInput): readonly Finding[] {
  return names.flatMap((name) => {
    const budget = BUDGETS[name];
    const limit = budget.rule(input.policy)?.max;
    const { base, head } = budget.measure(input.comparison);
    if (limit === undefined || head === undefined) return [];
    const interval = budget.headInterval(input.comparison);
    const answer = ceilingAnswer({ base, head, interval }, limit);
    const evidence = { kind: 'ceiling', interval } as const;
    return [findingOn(input, { ...named(input, name, 'max'), limit, actual: head, ...answer, evidence })];
  });
}

type Held = { readonly base: number | undefined; readonly head: number; readonly interval: Interval | undefined };

/** Exceeded for certain only where head's whole interval is above, and charged only where base was not. */
function ceilingAnswer({ base, head, interval }: Held, limit: number): Pick<Finding, 'status' | 'why'> {
  if (!exceeds(head, limit)) return { status: 'met', why: undefined };
  if (base !== undefined && exceeds(base, limit)) return { status: 'reported', why: 'base-above' };
  const isCertain = interval !== undefined && exceeds(interval.lower, limit);
  return isCertain ? { status: 'breached', why: 'above' } : { status: 'reported', why: 'not-established' };
}

const names = Object.keys(BUDGETS) as readonly BudgetName[];

function named(input: RuleInput, name: BudgetName, limit: 'max' | 'max_increase') {
  return { rule: `${name}.${limit}`, level: BUDGETS[name].rule(input.policy)?.level ?? 'block' } as const;
}
