import { DEFAULT_LIMITS, type Config, type Limits } from '../config.ts';
import { byBudget, type BudgetName } from '../comparison/measures.ts';
import {
  DEFAULT_CRITICAL,
  DEFAULT_MAX_DROP,
  NO_RULES,
  type BudgetRule,
  type Level,
  type MetricRule,
  type PolicyLayer,
  type PolicyRules,
  type RateRule,
} from './policy.ts';

type Layer<K extends 'passRate' | 'critical' | 'broken' | BudgetName> = PolicyLayer[K];
type Leveled = { readonly level: Level | undefined };

/**
 * Rules with what a first policy, which nobody has merged yet, makes stricter: bars, ceilings, and how much may drop, break
 * or grow. Left out is whatever could loosen: a warning instead of a block, and rules that would bring a test of their own,
 * because all tests share one budget of false alarms. `isWhole`: of a suite, for which defaults hold; not of a tag.
 */
export function tighten(rules: PolicyRules, first: PolicyLayer, isWhole = true): PolicyRules {
  const tags = new Set([...rules.tags.keys(), ...first.tags.keys()]);
  const ofTag = (tag: string) => {
    const own = rules.tags.get(tag) ?? NO_RULES;
    const layer = first.tags.get(tag);
    return layer === undefined ? own : tighten(own, layer, false);
  };
  return {
    passRate: rate(rules.passRate, first.passRate, isWhole ? DEFAULT_MAX_DROP : undefined),
    score: rate(rules.score, first.score, undefined),
    critical: critical(rules.critical, first.critical, isWhole),
    broken: broken(rules.broken, first.broken, isWhole),
    perturbed: rules.perturbed ?? (first.perturbed && { ...first.perturbed, level: 'warn' }),
    ...byBudget('name', ({ name }) => budget(rules[name], first[name])),
    metrics: metrics(rules.metrics, first.metrics),
    tags: new Map([...tags].map((tag) => [tag, ofTag(tag)])),
    inconclusive: rules.inconclusive ?? (first.inconclusive === 'fail' ? 'fail' : undefined),
    askBase: rules.askBase,
  };
}

/** Limits with what a first configuration makes stricter: more chances to block, fewer to excuse, more time to answer. */
export function tightenLimits(first: Limits, limits: Limits = DEFAULT_LIMITS): Limits {
  return {
    alpha: Math.max(limits.alpha, first.alpha),
    // More rounds cost more and spread the budget of false alarms thinner, fewer see less.
    maxRounds: limits.maxRounds,
    maxErrorShare: Math.min(limits.maxErrorShare, first.maxErrorShare),
    reuseDays: Math.min(limits.reuseDays, first.reuseDays),
    callTimeoutMs: Math.max(limits.callTimeoutMs, first.callTimeoutMs),
    giveUpMs: Math.max(limits.giveUpMs, first.giveUpMs),
    runTimeoutMs: Math.max(limits.runTimeoutMs, first.runTimeoutMs),
    agents: limits.agents,
  };
}

/**
 * A first configuration as far as it counts before it is merged. Its models serve, since there are no others; how far
 * people must agree with the judge before it may block, and on how many outputs, is not its to say.
 */
export function tightenConfig(first: Config): Config {
  const { judge } = first;
  return {
    ...first,
    policy: tighten(NO_RULES, first.policy),
    limits: tightenLimits(first.limits),
    // It excuses failures.
    erroredIf: undefined,
    judge: judge && { ...judge, minAgreement: undefined, minLabels: undefined },
  };
}

/** What only warns adds nothing to a rule that blocks. */
function counts(own: Leveled | undefined, first: Leveled): boolean {
  return own === undefined || own.level === 'warn' || first.level !== 'warn';
}

function rate(
  own: RateRule | undefined,
  first: Layer<'passRate'>,
  defaultDrop: number | undefined,
): RateRule | undefined {
  const isJudged = defaultDrop !== undefined;
  if (first === undefined || !counts(own ?? (isJudged ? { level: 'block' } : undefined), first)) return own;
  const drop = own?.maxDrop ?? defaultDrop;
  return {
    min: higher(own?.min, first.min),
    maxDrop: drop === undefined || first.maxDrop === undefined ? own?.maxDrop : Math.min(drop, first.maxDrop),
    mustCatch: own?.mustCatch,
    level: own?.level ?? first.level ?? 'block',
  };
}

function critical(own: PolicyRules['critical'], first: Layer<'critical'>, isWhole: boolean): PolicyRules['critical'] {
  const rule = own ?? (isWhole ? DEFAULT_CRITICAL : undefined);
  if (rule === undefined || first?.maxBroken === undefined || !counts(rule, first)) return own;
  return { ...rule, maxBroken: Math.min(rule.maxBroken, first.maxBroken) };
}

function broken(own: PolicyRules['broken'], first: Layer<'broken'>, isWhole: boolean): PolicyRules['broken'] {
  if (first?.max === undefined || !counts(own, first)) return own;
  if (own !== undefined) return { ...own, max: lower(own.max, first.max) };
  return isWhole ? { max: first.max, level: first.level ?? 'block' } : undefined;
}

function budget(own: BudgetRule | undefined, first: Layer<BudgetName>): BudgetRule | undefined {
  if (first === undefined || !counts(own, first)) return own;
  if (own === undefined && first.max === undefined) return undefined;
  return {
    max: lower(own?.max, first.max),
    maxIncrease: own?.maxIncrease === undefined ? undefined : lower(own.maxIncrease, first.maxIncrease),
    level: own?.level ?? first.level ?? 'block',
  };
}

function metrics(own: PolicyRules['metrics'], first: PolicyLayer['metrics']): PolicyRules['metrics'] {
  const all = new Map(own);
  for (const [name, layer] of first) {
    const rule = own.get(name);
    if (!counts(rule, layer)) continue;
    const tightened: MetricRule = {
      min: higher(rule?.min, layer.min),
      max: lower(rule?.max, layer.max),
      maxDrop: rule?.maxDrop === undefined ? undefined : lower(rule.maxDrop, layer.maxDrop),
      maxIncrease: rule?.maxIncrease === undefined ? undefined : lower(rule.maxIncrease, layer.maxIncrease),
      level: rule?.level ?? layer.level ?? 'block',
    };
    if (rule !== undefined || tightened.min !== undefined || tightened.max !== undefined) all.set(name, tightened);
  }
  return all;
}

function higher(own: number | undefined, first: number | undefined): number | undefined {
  return own === undefined || first === undefined ? (own ?? first) : Math.max(own, first);
}

function lower(own: number | undefined, first: number | undefined): number | undefined {
  return own === undefined || first === undefined ? (own ?? first) : Math.min(own, first);
}
