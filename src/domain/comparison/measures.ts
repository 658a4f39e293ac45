import { recordOf } from '../json/record-of.ts';

/** What a measure is counted in; a growth of one of `BUDGET_UNITS` is a share of base. */
export type MeasureUnit = 'rate' | 'score' | BudgetUnit;

type Definition = {
  /** In a policy and in evidence, as the program spells it. */
  readonly name: string;
  /** In a policy as the files spell it, and what its findings' rules begin with. */
  readonly rule: string;
  /** In a comparison. */
  readonly field: string;
  readonly unit: MeasureUnit;
  /** Which way is good: `higher` has a bar and a tolerated drop, `lower` a ceiling and a tolerated growth. */
  readonly better: 'higher' | 'lower';
  /** As the header of a column. */
  readonly title: string;
  /** Within a sentence, without its article. */
  readonly words: string;
  /** What it is, for the reference of suites. */
  readonly meaning: string;
};

type RateDefinition = Definition & {
  readonly unit: 'rate' | 'score';
  readonly better: 'higher';
  /** In evidence, what its absolute bar is judged by. */
  readonly bar: string;
};

/** The units of budgets: the key of a ceiling in a policy, and how its unit is called. */
export const BUDGET_UNITS = {
  usd: { ceiling: 'max_usd', words: 'US dollars' },
  ms: { ceiling: 'max_ms', words: 'milliseconds' },
  tokens: { ceiling: 'max_tokens', words: 'tokens' },
  times: { ceiling: 'max', words: 'turns or calls of one trial' },
} as const;

/** One of `BUDGET_UNITS`. */
export type BudgetUnit = keyof typeof BUDGET_UNITS;

type BudgetDefinition = Definition & {
  readonly unit: BudgetUnit;
  readonly better: 'lower';
  /** Cases below which a growth is not shown in words, not judged, and judged only where its lower limit exceeds the budget. */
  readonly samples: { readonly shown: number; readonly judged: number; readonly full: number };
  /** Where a comparison says of how many answers a side it is a mean; undefined of a quantile. */
  readonly calls: string | undefined;
  /** The Action's outputs, a side's name for the asterisk; undefined where it has none. */
  readonly output: string | undefined;
};

/** Cases below which neither a latency's growth nor head's own latency is judged. */
export const LEAST_LATENCIES = 40;

/**
 * Cases below which no growth of costs is judged: exchanging both sides of all of them in every way, less than 1 in 100 cannot
 * come out.
 */
const LEAST_COSTS = 7;

const COSTS = { shown: 0, judged: LEAST_COSTS, full: LEAST_COSTS } as const;

/** The measures of quality, each the mean of a case's own. */
export const RATES = [
  {
    name: 'passRate',
    rule: 'pass_rate',
    field: 'passRate',
    bar: 'passRateBar',
    unit: 'rate',
    better: 'higher',
    title: 'Pass rate',
    words: 'pass rate',
    meaning: 'Share of cases that pass all their scorers.',
  },
  {
    name: 'score',
    rule: 'score',
    field: 'meanScore',
    bar: 'scoreBar',
    unit: 'score',
    better: 'higher',
    title: 'Mean score',
    words: 'mean score',
    meaning: 'Mean score of the cases.',
  },
] as const satisfies readonly RateDefinition[];

/** The measures of what an answer takes. */
export const BUDGETS = [
  {
    name: 'costPerCall',
    rule: 'cost_per_call',
    field: 'costPerCallUsd',
    unit: 'usd',
    better: 'lower',
    samples: COSTS,
    calls: 'pricedCalls',
    title: 'Cost per call',
    words: 'cost per call',
    meaning: 'Mean cost of one call.',
    output: 'cost-*-usd',
  },
  {
    name: 'costPerSuccess',
    rule: 'cost_per_success',
    field: 'costPerSuccessUsd',
    unit: 'usd',
    better: 'lower',
    samples: COSTS,
    calls: 'pricedCalls',
    title: 'Cost per success',
    words: 'cost per success',
    meaning: 'Cost of all calls divided by the number of passes.',
    output: undefined,
  },
  {
    name: 'tokensPerCall',
    rule: 'tokens_per_call',
    field: 'tokensPerCall',
    unit: 'tokens',
    better: 'lower',
    samples: COSTS,
    calls: 'countedCalls',
    title: 'Tokens per call',
    words: 'number of tokens per call',
    meaning: 'Mean number of tokens of one call, input and output together, whether cached or not.',
    output: 'tokens-*',
  },
  {
    name: 'latencyP50',
    rule: 'latency_p50',
    field: 'latencyP50Ms',
    unit: 'ms',
    better: 'lower',
    samples: { shown: 0, judged: LEAST_LATENCIES, full: LEAST_LATENCIES },
    calls: undefined,
    title: 'Latency p50',
    words: 'median latency',
    meaning: 'Median latency.',
    output: undefined,
  },
  {
    name: 'latencyP95',
    rule: 'latency_p95',
    field: 'latencyP95Ms',
    unit: 'ms',
    better: 'lower',
    samples: { shown: LEAST_LATENCIES, judged: LEAST_LATENCIES, full: 300 },
    calls: undefined,
    title: 'Latency p95',
    words: 'p95 latency',
    meaning: '95th percentile of latency.',
    output: 'latency-p95-*-ms',
  },
  {
    name: 'turns',
    rule: 'turns',
    field: 'turnsPerTrial',
    unit: 'times',
    better: 'lower',
    samples: COSTS,
    calls: 'tracedCalls',
    title: 'Turns',
    words: 'number of turns',
    meaning: 'Mean number of turns of an agent in one trial.',
    output: undefined,
  },
  {
    name: 'toolCalls',
    rule: 'tool_calls',
    field: 'toolCallsPerTrial',
    unit: 'times',
    better: 'lower',
    samples: COSTS,
    calls: 'tracedCalls',
    title: 'Tool calls',
    words: 'number of tool calls',
    meaning: 'Mean number of calls of tools that an agent makes in one trial.',
    output: undefined,
  },
] as const satisfies readonly BudgetDefinition[];

/** A measure of quality. */
export type Rate = (typeof RATES)[number];

/** A measure of what an answer takes. */
export type Budget = (typeof BUDGETS)[number];

/** Every measure, in the order in which reports show them. */
export const MEASURES = [...RATES, ...BUDGETS] as const;

/** One of `MEASURES`. */
export type MeasureEntry = Rate | Budget;

/** A measure of quality as the program spells it. */
export type RateName = Rate['name'];

/** A budget as the program spells it. */
export type BudgetName = Budget['name'];

/** Where a comparison has a measure. */
export type MeasureField = MeasureEntry['field'];

/** One value for each measure of quality, by one of its names. */
export function byRate<Key extends 'name' | 'rule' | 'field', Value>(key: Key, of: (rate: Rate) => Value) {
  return recordOf(RATES, (rate) => rate[key], of);
}

/** One value for each budget, by one of its names. */
export function byBudget<Key extends 'name' | 'rule' | 'field', Value>(key: Key, of: (budget: Budget) => Value) {
  return recordOf(BUDGETS, (budget) => budget[key], of);
}

const COUNTED = BUDGETS.filter((budget) => budget.calls !== undefined);

/** A budget that is a mean. */
export type CountedBudget = (typeof COUNTED)[number];

/** Where a comparison says of how many answers a side a mean is. */
export type CallsField = CountedBudget['calls'];

/** Of how many answers a side the means are, by the fields in which a comparison says so. */
export function callCounts<Value>(of: (budget: CountedBudget) => Value) {
  return recordOf(COUNTED, ({ calls }) => calls, of);
}

/** What a rule of the policy is about; undefined where it is not about a measure. */
export function measureOf(rule: string): MeasureEntry | undefined {
  return MEASURES.find((measure) => rule.startsWith(`${measure.rule}.`));
}
