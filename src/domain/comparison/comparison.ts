import type { AgreementEvidence } from '../labels/agreement.ts';
import type { RowEvidence } from './decision.ts';
import type { Interval, Tally } from './interval.ts';
import type { Measure } from './measure.ts';
import { byBudget, type BudgetName, type CallsField, type MeasureField } from './measures.ts';
import type {
  MetricEvidence,
  ConfusionEvidence,
  ReliabilityEvidence,
  PreferenceEvidence,
  SliceEvidence,
} from './metric-evidence.ts';
import type { PerSide } from '../side.ts';
import type { Severity } from '../suite.ts';

/**
 * What became of one case: `broken` passes on base and fails on head, `fixed` the reverse, `flaky` changes its answer on
 * one side, `failing` and `passing` agree on both sides, `head-passing` passes on head and base was not asked, `measured-*` ran on
 * head only, `missing` has no usable pair.
 */
export const CASE_CHANGES = [
  'broken',
  'fixed',
  'flaky',
  'failing',
  'passing',
  'head-passing',
  'measured-failing',
  'measured-passing',
  'missing',
] as const;

/** One of `CASE_CHANGES`. */
export type CaseChange = (typeof CASE_CHANGES)[number];

/** One case of a row, over all its trials. */
export type CaseComparison = {
  readonly caseId: string;
  readonly severity: Severity;
  readonly tags: readonly string[];
  readonly change: CaseChange;
  readonly tally: PerSide<Tally>;
  /** Broken or fixed was reproduced by fresh trials, not only seen once. */
  readonly isConfirmed: boolean;
};

/** The measures of a row by their fields: of rates over the compared cases (over the measured ones, on head alone, where nothing is compared). */
export type Measures = { readonly [Field in MeasureField]: Measure };

/** Answers a side that means are over, such as the cost of a call; undefined in a file that does not say. */
export type CallCounts = { readonly [Field in CallsField]: number | undefined };

/** Paired numbers of one row: a suite × target, or a tag of one. */
export type Comparison = Measures &
  CallCounts & {
    readonly suite: string;
    readonly target: string;
    /** Undefined for the whole suite × target. */
    readonly tag: string | undefined;
    readonly isNew: boolean;
    /** Cases run on both sides, and on head alone. */
    readonly comparedCases: number;
    readonly measuredCases: number;
    readonly totalCases: number;
    /** Head's cases that pair with base: the N that the pass rate's delta is over. */
    readonly pairedCases: number;
    /** Sweep pairs with both sides scored, and those that got lost. */
    readonly pairs: number;
    readonly missingPairs: number;
    /** Pairs where base passed and head failed, and the reverse. */
    readonly worsePairs: number;
    readonly betterPairs: number;
    readonly passes: PerSide<Tally>;
    readonly cases: readonly CaseComparison[];
    /** Errored trials by side, and who caused them. */
    readonly errored: PerSide<number>;
    readonly erroredProviders: readonly string[];
    /** Of a whole row whose sides ask one pool of servers alike: those that answered. */
    readonly upstreams?: PerSide<readonly string[]>;
    readonly evidence: Evidence;
  };

/** What the decisions on a row rest on; undefined where nothing of the kind was tested. */
export type Evidence = { readonly [Name in BudgetName]: GrowthEvidence | undefined } & {
  readonly passRate: RowEvidence | undefined;
  readonly score: RowEvidence | undefined;
  /** Rates of the whole suite, for absolute bars. */
  readonly passRateBar: BarEvidence | undefined;
  readonly scoreBar: BarEvidence | undefined;
  readonly headIntervals: HeadIntervals;
  readonly errors: ErrorEvidence | undefined;
  /** Tags without a policy of their own, for looking only. */
  readonly tags: readonly TagEvidence[];
  readonly metrics: readonly MetricEvidence[];
  /**
   * The gated ones over compared and measured cases together, each side by itself, for absolute bars; empty where `metrics`
   * leave no case out.
   */
  readonly metricBars: readonly MetricEvidence[];
  /** One for each label scorer. */
  readonly confusions: readonly ConfusionEvidence[];
  /** One for each scorer that reads a stated confidence. */
  readonly reliabilities: readonly ReliabilityEvidence[];
  /** One for each scorer that compares both sides' outputs. */
  readonly preferences: readonly PreferenceEvidence[];
  /** Of the judge with people; undefined where no judge was asked, and for a tag's row. */
  readonly agreement: AgreementEvidence | undefined;
  /** The same metrics by tag and by severity, for looking only. */
  readonly slices: readonly SliceEvidence[];
};

/** Of head's own values, for absolute ceilings; undefined where too little was seen to tell. */
export type HeadIntervals = { readonly [Name in BudgetName]: Interval | undefined };

/** The evidence of a row that has none. */
export const NO_EVIDENCE: Evidence = {
  passRate: undefined,
  score: undefined,
  passRateBar: undefined,
  scoreBar: undefined,
  ...byBudget('name', () => undefined),
  headIntervals: byBudget('name', () => undefined),
  errors: undefined,
  tags: [],
  metrics: [],
  metricBars: [],
  confusions: [],
  reliabilities: [],
  preferences: [],
  agreement: undefined,
  slices: [],
};

/** A rate over all cases of a suite × target, a case counting once with its mean. */
export type BarEvidence = {
  readonly base: number | undefined;
  readonly head: number;
  /** Of head's rate. */
  readonly interval: Interval;
  /** Of `totalCases`, those with a trial; a bar is judged only when all have one. */
  readonly measuredCases: number;
  readonly totalCases: number;
};

/** How much a cost or a latency grew, as a fraction: 0.2 is +20 %. */
export type GrowthEvidence = {
  readonly growth: number;
  /** One-sided 99 % lower limit of the growth. */
  readonly lowerLimit: number;
  /** One-sided, of "it did not grow", in [0, 1]. */
  readonly pValue: number;
  /** Pairs (costs, p50) or trials a side (p95) behind it. */
  readonly sampleSize: number;
};
/** How unevenly trials got lost. */
export type ErrorEvidence = {
  /** Of the pairs (and head-only trials) asked for, those without an answer, in [0, 1]. */
  readonly missingShare: number;
  /** Fisher's exact test of "both sides lose the same share", two-sided. */
  readonly sidesDifferP: number;
  /** Sweep answers that came and got no score, on each side. */
  readonly unscored: PerSide<number>;
};

/** One tag's sweep pairs of round 1. */
export type TagEvidence = {
  readonly tag: string;
  readonly cases: number;
  readonly worsePairs: number;
  readonly betterPairs: number;
  /** Head − base over the tag's compared cases. */
  readonly delta: number;
  /** Exact two-sided sign test. */
  readonly pValue: number;
  /** It stands out among the tags at a false discovery rate of 10 %. */
  readonly standsOut: boolean;
};
