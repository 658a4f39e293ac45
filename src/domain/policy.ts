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

/** How many cases of severity major or higher head may break. */
export type BrokenRule = { readonly max: number; readonly level: Level };

/** A policy as written: what is absent is left to the layer below. */
export type PolicyRules = {
  readonly passRate: RateRule | undefined;
  readonly score: RateRule | undefined;
  readonly critical: CriticalRule | undefined;
  readonly broken: BrokenRule | undefined;
  readonly costPerCall: BudgetRule | undefined;
  readonly costPerSuccess: BudgetRule | undefined;
  readonly latencyP50: BudgetRule | undefined;
  readonly latencyP95: BudgetRule | undefined;
  readonly metrics: ReadonlyMap<string, MetricRule>;
  readonly tags: ReadonlyMap<string, PolicyRules>;
  readonly inconclusive: 'pass' | 'fail' | undefined;
};

/** No rule at all. */
export const NO_RULES: PolicyRules = {
  passRate: undefined,
  score: undefined,
  critical: undefined,
  broken: undefined,
  costPerCall: undefined,
  costPerSuccess: undefined,
  latencyP50: undefined,
  latencyP95: undefined,
  metrics: new Map(),
  tags: new Map(),
  inconclusive: undefined,
};

/**
 * Lays one policy over another, key by key: what `over` leaves open is taken from `under`. The level of a rule that both
 * have is `over`'s.
 */
export function mergeRules(over: PolicyRules, under: PolicyRules): PolicyRules {
  return {
    passRate: mergeRule(over.passRate, under.passRate),
    score: mergeRule(over.score, under.score),
    critical: over.critical ?? under.critical,
    broken: over.broken ?? under.broken,
    costPerCall: mergeRule(over.costPerCall, under.costPerCall),
    costPerSuccess: mergeRule(over.costPerSuccess, under.costPerSuccess),
    latencyP50: mergeRule(over.latencyP50, under.latencyP50),
    latencyP95: mergeRule(over.latencyP95, under.latencyP95),
    metrics: mergeMaps(over.metrics, under.metrics, (rule, below) => mergeRule(rule, below)),
    tags: mergeMaps(over.tags, under.tags, mergeRules),
    inconclusive: over.inconclusive ?? under.inconclusive,
  };
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
