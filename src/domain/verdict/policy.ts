import { byBudget, byRate, type BudgetName, type RateName } from '../comparison/measures.ts';

/** Whether a broken rule blocks or only warns. */
export type Level = 'block' | 'warn';

/** Thresholds on a rate in [0, 1]. */
export type RateRule = {
  readonly min: number | undefined;
  readonly maxDrop: number | undefined;
  readonly mustCatch: number | undefined;
  readonly level: Level;
};

/** Thresholds on a cost or a latency. */
export type BudgetRule = {
  /** Tolerated relative growth: 0.2 is +20 %. */
  readonly maxIncrease: number | undefined;
  /** Absolute ceiling in USD or milliseconds. */
  readonly max: number | undefined;
  readonly level: Level;
};

/** Thresholds on a metric that a scorer or a classification produces. */
export type MetricRule = {
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly maxDrop: number | undefined;
  readonly maxIncrease: number | undefined;
  readonly level: Level;
};

/** How many critical cases head may break. */
export type CriticalRule = { readonly maxBroken: number; readonly isZeroTolerance: boolean; readonly level: Level };

/**
 * How many cases of severity major or higher head may break, where that is bounded. `netP`: broken cases block only where a
 * change that makes as many cases better as worse breaks so many more than it mends no more often than this.
 */
export type BrokenRule = {
  readonly max?: number | undefined;
  readonly netP?: number | undefined;
  readonly level: Level;
};

/**
 * Whom base is asked about at first. `where_head_fails`: head answers first, and base is asked, with head once more beside it,
 * where it did not pass.
 */
export const ASKS_OF_BASE = ['every_case', 'where_head_fails'] as const;

/** One of `ASKS_OF_BASE`. */
export type AskBase = (typeof ASKS_OF_BASE)[number];

type MeasureRules<OfRate, OfBudget> = {
  readonly [Name in RateName]: OfRate | undefined;
} & { readonly [Name in BudgetName]: OfBudget | undefined };

/** The rules of one suite × target, with nothing left open. */
export type PolicyRules = MeasureRules<RateRule, BudgetRule> & {
  readonly critical: CriticalRule | undefined;
  readonly broken: BrokenRule | undefined;
  /** Of cases asked with noise, beside the same as they are written. */
  readonly perturbed: RateRule | undefined;
  readonly metrics: ReadonlyMap<string, MetricRule>;
  readonly tags: ReadonlyMap<string, PolicyRules>;
  readonly inconclusive: 'pass' | 'fail' | undefined;
  /** Undefined: about every case. */
  readonly askBase: AskBase | undefined;
};

/** Tolerated net drop of the pass rate where the policy is silent. */
export const DEFAULT_MAX_DROP = 0.02;

/** The rule for critical cases where the policy is silent. */
export const DEFAULT_CRITICAL: CriticalRule = { maxBroken: 0, isZeroTolerance: false, level: 'block' };

/** No rule at all. */
export const NO_RULES: PolicyRules = {
  ...byRate('name', () => undefined),
  critical: undefined,
  broken: undefined,
  perturbed: undefined,
  ...byBudget('name', () => undefined),
  metrics: new Map(),
  tags: new Map(),
  inconclusive: undefined,
  askBase: undefined,
};

type Written<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** A policy as written: what is absent is left to the layer below, at last to the defaults. */
export type PolicyLayer = MeasureRules<Written<RateRule>, Written<BudgetRule>> & {
  readonly critical: Written<CriticalRule> | undefined;
  readonly broken: Written<BrokenRule> | undefined;
  readonly perturbed: Written<RateRule> | undefined;
  readonly metrics: ReadonlyMap<string, Written<MetricRule>>;
  readonly tags: ReadonlyMap<string, PolicyLayer>;
  readonly inconclusive: 'pass' | 'fail' | undefined;
  readonly askBase: AskBase | undefined;
};

/** Lays one policy over another, key by key: what `over` leaves open is taken from `under`, then from the defaults. */
export function mergeRules(over: PolicyLayer, under: PolicyLayer): PolicyRules {
  return complete(mergeLayers(over, under));
}

/** The same, with what both leave open still open. */
export function mergeLayers(over: PolicyLayer, under: PolicyLayer): PolicyLayer {
  return {
    ...byRate('name', ({ name }) => mergeRule(over[name], under[name])),
    critical: mergeRule(over.critical, under.critical),
    broken: mergeRule(over.broken, under.broken),
    perturbed: mergeRule(over.perturbed, under.perturbed),
    ...byBudget('name', ({ name }) => mergeRule(over[name], under[name])),
    metrics: mergeMaps(over.metrics, under.metrics, (rule, below) => mergeRule(rule, below)),
    tags: mergeMaps(over.tags, under.tags, mergeLayers),
    inconclusive: over.inconclusive ?? under.inconclusive,
    askBase: over.askBase ?? under.askBase,
  };
}

/** A rule that says no level blocks, but for one on noise, which breaks more than a change should. */
function complete(layer: PolicyLayer): PolicyRules {
  const { critical, broken, perturbed } = layer;
  return {
    ...byRate('name', ({ name }) => withLevel(layer[name])),
    critical: critical && {
      ...withLevel(critical),
      maxBroken: critical.maxBroken ?? 0,
      isZeroTolerance: critical.isZeroTolerance ?? false,
    },
    broken: withLevel(broken),
    perturbed: perturbed && { ...perturbed, level: perturbed.level ?? 'warn' },
    ...byBudget('name', ({ name }) => withLevel(layer[name])),
    metrics: new Map([...layer.metrics].map(([name, rule]) => [name, withLevel(rule)])),
    tags: new Map([...layer.tags].map(([tag, rules]) => [tag, complete(rules)])),
    inconclusive: layer.inconclusive,
    askBase: layer.askBase,
  };
}

type Leveled<T> = T & { readonly level: Level };

function withLevel<T extends { readonly level: Level | undefined }>(rule: T): Leveled<T>;
function withLevel<T extends { readonly level: Level | undefined }>(rule: T | undefined): Leveled<T> | undefined;
function withLevel<T extends { readonly level: Level | undefined }>(rule: T | undefined): Leveled<T> | undefined {
  return rule && { ...rule, level: rule.level ?? 'block' };
}

function mergeRule<T extends object>(over: T, under: T): T;
function mergeRule<T extends object>(over: T | undefined, under: T | undefined): T | undefined;
function mergeRule<T extends object>(over: T | undefined, under: T | undefined): T | undefined {
  if (over === undefined || under === undefined) return over ?? under;
  const given = Object.entries(over).filter(([, value]) => value !== undefined);
  return { ...under, ...Object.fromEntries(given) };
}

function mergeMaps<T>(
  over: ReadonlyMap<string, T>,
  under: ReadonlyMap<string, T>,
  merge: (over: T, under: T) => T,
): ReadonlyMap<string, T> {
  const merged = new Map(under);
  for (const [name, rule] of over) {
    const below = under.get(name);
    merged.set(name, below === undefined ? rule : merge(rule, below));
  }
  return merged;
}

/** Where nobody says what passes, the mean of the scores is what holds. A policy that names a pass rate knows better. */
export function byScore(policy: PolicyRules): PolicyRules {
  const score = policy.score ?? { min: undefined, maxDrop: DEFAULT_MAX_DROP, mustCatch: undefined, level: 'block' };
  const passRate = policy.passRate ?? {
    min: undefined,
    maxDrop: DEFAULT_MAX_DROP,
    mustCatch: undefined,
    level: 'warn',
  };
  return { ...policy, score, passRate };
}
