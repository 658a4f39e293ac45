import { NO_RULES } from '../domain/policy.ts';
import type { Level, PolicyLayer } from '../domain/policy.ts';
import type { PolicyInput, RulesInput } from './schema/policy.ts';

type RateInput = NonNullable<RulesInput['pass_rate']>;
type BudgetInput = { max_increase?: number; max_usd?: number; max_ms?: number; level?: Level };
type MetricInput = NonNullable<RulesInput['metrics']>[string];

/** The domain's form of a validated `policy:`; what it leaves open stays open. */
export function toPolicyRules(input: PolicyInput | undefined): PolicyLayer {
  if (input === undefined) return NO_RULES;
  return {
    ...toRules(input),
    tags: new Map(Object.entries(input.tags ?? {}).map(([tag, rules]) => [tag, toRules(rules)])),
    inconclusive: input.inconclusive,
  };
}

function toRules(input: RulesInput): PolicyLayer {
  return {
    passRate: toRate(input.pass_rate),
    score: toRate(input.score),
    critical: toCritical(input.critical),
    broken: input.broken && { max: input.broken.max, netP: input.broken.net_p, level: input.broken.level },
    costPerCall: toBudget(input.cost_per_call),
    costPerSuccess: toBudget(input.cost_per_success),
    latencyP50: toBudget(input.latency_p50),
    latencyP95: toBudget(input.latency_p95),
    metrics: new Map(Object.entries(input.metrics ?? {}).map(([name, rule]) => [name, toMetric(rule)])),
    tags: new Map(),
    inconclusive: undefined,
  };
}

function toRate(input: RateInput | undefined): PolicyLayer['passRate'] {
  if (input === undefined) return undefined;
  return { min: input.min, maxDrop: input.max_drop, mustCatch: input.must_catch, level: input.level };
}

function toCritical(input: RulesInput['critical']): PolicyLayer['critical'] {
  if (input === undefined) return undefined;
  return { maxBroken: input.max_broken, isZeroTolerance: input.zero_tolerance, level: input.level };
}

function toBudget(input: BudgetInput | undefined): PolicyLayer['costPerCall'] {
  if (input === undefined) return undefined;
  return { maxIncrease: input.max_increase, max: input.max_usd ?? input.max_ms, level: input.level };
}

type MetricLayer = PolicyLayer['metrics'] extends ReadonlyMap<string, infer Rule> ? Rule : never;

function toMetric(input: MetricInput): MetricLayer {
  return {
    min: input.min,
    max: input.max,
    maxDrop: input.max_drop,
    maxIncrease: input.max_increase,
    level: input.level,
  };
}
