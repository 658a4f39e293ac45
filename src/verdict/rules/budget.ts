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
import { beyondPValue, type OwnValue } from './beyond.ts';
import { findingOn, type RuleInput } from './finding.ts';
import type { JointTest } from './joint.ts';

type BudgetName = 'cost_per_call' | 'cost_per_success' | 'latency_p50' | 'latency_p95';

type Budget = {
  readonly rule: (policy: PolicyRules) => BudgetRule | undefined;
  readonly measure: (comparison: Comparison) => Measure;
  readonly growth: (comparison: Comparison) => GrowthEvidence | undefined;
  /** Of head's own value. */
  readonly headInterval: (comparison: Comparison) => Interval | undefined;
  /** Behind head's own value; without end where its interval stands on draws. */
  readonly observations: (comparison: Comparison) => number;
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
    observations: (comparison) => comparison.pricedCalls ?? comparison.pairs,
    leastSamples: LEAST_COSTS,
    fullSamples: LEAST_COSTS,
  },
  cost_per_success: {
    rule: (policy) => policy.costPerSuccess,
    measure: (comparison) => comparison.costPerSuccessUsd,
    growth: (comparison) => comparison.evidence.costPerSuccess,
    headInterval: (comparison) => comparison.evidence.headIntervals.costPerSuccess,
    observations: (comparison) => comparison.pricedCalls ?? comparison.pairs,
    leastSamples: LEAST_COSTS,
    fullSamples: LEAST_COSTS,
  },
  latency_p50: {
    rule: (policy) => policy.latencyP50,
    measure: (comparison) => comparison.latencyP50Ms,
    growth: (comparison) => comparison.evidence.latencyP50,
    headInterval: (comparison) => comparison.evidence.headIntervals.latencyP50,
    observations: () => Infinity,
    leastSamples: LEAST_LATENCIES,
    fullSamples: LEAST_LATENCIES,
  },
  latency_p95: {
    rule: (policy) => policy.latencyP95,
    measure: (comparison) => comparison.latencyP95Ms,
    growth: (comparison) => comparison.evidence.latencyP95,
    headInterval: (comparison) => comparison.evidence.headIntervals.latencyP95,
    observations: () => Infinity,
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
    const level = budget.rule(input.policy)?.level ?? 'block';
    return [{ pValue: growth.pValue, level, toFinding }];
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

/** Absolute ceilings, by head's own interval, for the correction that all bars share. */
export function ceilings(input: RuleInput): readonly JointTest[] {
  return names.flatMap((name) => {
    const budget = BUDGETS[name];
    const rule = budget.rule(input.policy);
    const limit = rule?.max;
    const { base, head } = budget.measure(input.comparison);
    if (rule === undefined || limit === undefined || head === undefined) return [];
    const interval = budget.headInterval(input.comparison);
    const observations = budget.observations(input.comparison);
    const held = { base, own: { value: head, interval, observations } };
    const toFinding = (isSignificant: boolean) => {
      const evidence = { kind: 'ceiling', interval } as const;
      const answer = ceilingAnswer(held, limit, isSignificant);
      return findingOn(input, { ...named(input, name, 'max'), limit, actual: head, ...answer, evidence });
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

const names = Object.keys(BUDGETS) as readonly BudgetName[];

function named(input: RuleInput, name: BudgetName, limit: 'max' | 'max_increase') {
  return { rule: `${name}.${limit}`, level: BUDGETS[name].rule(input.policy)?.level ?? 'block' } as const;
}
