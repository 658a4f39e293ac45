import { NO_RULES } from '../domain/policy.ts';
import type { BudgetRule, CriticalRule, Level, MetricRule, PolicyRules, RateRule } from '../domain/policy.ts';
import type { PolicyInput, RulesInput } from './schema/policy.ts';

type RateInput = NonNullable<RulesInput['pass_rate']>;
type BudgetInput = { max_increase?: number; max_usd?: number; max_ms?: number; level?: Level };
type MetricInput = NonNullable<RulesInput['metrics']>[string];

/** The domain's form of a validated `policy:`. */
export function toPolicyRules(input: PolicyInput | undefined): PolicyRules {
  if (input === undefined) return NO_RULES;
  return {
    ...toRules(input),
    tags: new Map(Object.entries(input.tags ?? {}).map(([tag, rules]) => [tag, toRules(rules)])),
    inconclusive: input.inconclusive,
  };
}

function toRules(input: RulesInput): PolicyRules {
  return {
    passRate: toRate(input.pass_rate),
    score: toRate(input.score),
    critical: toCritical(input.critical),
    broken: input.broken && { max: input.broken.max, level: input.broken.level ?? 'block' },
    costPerCall: toBudget(input.cost_per_call),
    costPerSuccess: toBudget(input.cost_per_success),
    latencyP50: toBudget(input.latency_p50),
    latencyP95: toBudget(input.latency_p95),
    metrics: new Map(Object.entries(input.metrics ?? {}).map(([name, rule]) => [name, toMetric(rule)])),
    tags: new Map(),
    inconclusive: undefined,
  };
}

function toRate(input: RateInput | undefined): RateRule | undefined {
  if (input === undefined) return undefined;
  return { min: input.min, maxDrop: input.max_drop, mustCatch: input.must_catch, level: input.level ?? 'block' };
}

function toCritical(input: RulesInput['critical']): CriticalRule | undefined {
  if (input === undefined) return undefined;
  return {
    maxBroken: input.max_broken ?? 0,
    isZeroTolerance: input.zero_tolerance ?? false,
    level: input.level ?? 'block',
  };
}

function toBudget(input: BudgetInput | undefined): BudgetRule | undefined {
  if (input === undefined) return undefined;
  return { maxIncrease: input.max_increase, max: input.max_usd ?? input.max_ms, level: input.level ?? 'block' };
}

function toMetric(input: MetricInput): MetricRule {
  return {
    min: input.min,
    max: input.max,
    maxDrop: input.max_drop,
    maxIncrease: input.max_increase,
    level: input.level ?? 'block',
  };
}
