import {
  BUDGET_UNITS,
  byBudget,
  byRate,
  type Budget,
  type BudgetName,
  type BudgetUnit,
  type Rate,
  type RateName,
} from '../domain/comparison/measures.ts';
import { NO_RULES } from '../domain/verdict/policy.ts';
import type { PolicyLayer } from '../domain/verdict/policy.ts';
import type { PolicyInput, RulesInput } from './schema/policy.ts';

type Ceiling = (typeof BUDGET_UNITS)[BudgetUnit]['ceiling'];
type RateInput = NonNullable<RulesInput[Rate['rule']]>;
type BudgetInput = NonNullable<RulesInput[Budget['rule']]>;
type MetricInput = NonNullable<RulesInput['metrics']>[string];

/** The domain's form of a validated `policy:`; what it leaves open stays open. */
export function toPolicyRules(input: PolicyInput | undefined): PolicyLayer {
  if (input === undefined) return NO_RULES;
  return {
    ...toRules(input),
    perturbed: toRate(input.perturbed),
    tags: new Map(Object.entries(input.tags ?? {}).map(([tag, rules]) => [tag, toRules(rules)])),
    inconclusive: input.inconclusive,
    askBase: input.ask_base,
  };
}

function toRules(input: RulesInput): PolicyLayer {
  return {
    ...byRate('name', ({ rule }) => toRate(input[rule])),
    critical: toCritical(input.critical),
    broken: input.broken && { max: input.broken.max, netP: input.broken.net_p, level: input.broken.level },
    perturbed: undefined,
    ...byBudget('name', ({ rule, unit }) => toBudget(input[rule], BUDGET_UNITS[unit].ceiling)),
    metrics: new Map(Object.entries(input.metrics ?? {}).map(([name, rule]) => [name, toMetric(rule)])),
    tags: new Map(),
    inconclusive: undefined,
    askBase: undefined,
  };
}

function toRate(input: RateInput | undefined): PolicyLayer[RateName] {
  if (input === undefined) return undefined;
  return { min: input.min, maxDrop: input.max_drop, mustCatch: input.must_catch, level: input.level };
}

function toCritical(input: RulesInput['critical']): PolicyLayer['critical'] {
  if (input === undefined) return undefined;
  return { maxBroken: input.max_broken, isZeroTolerance: input.zero_tolerance, level: input.level };
}

function toBudget(input: BudgetInput | undefined, ceiling: Ceiling): PolicyLayer[BudgetName] {
  if (input === undefined) return undefined;
  return { maxIncrease: input.max_increase, max: input[ceiling], level: input.level };
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
