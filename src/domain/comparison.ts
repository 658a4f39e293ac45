import type { RowEvidence } from './decision.ts';
import type { Interval, Tally } from './interval.ts';
import { byBudget, type BudgetName, type CallsField, type MeasureField } from './measures.ts';
import type { PerSide } from './side.ts';
import type { Severity } from './suite.ts';

/**
 * One quantity before → after. `delta` is head − base for rates and scores (a fraction), head ÷ base − 1 for costs and
 * latencies. What was not measured is undefined, never 0.
 */
export type Measure = {
  readonly base: number | undefined;
  readonly head: number | undefined;
  readonly delta: number | undefined;
  /** Of the delta. */
  readonly interval: Interval | undefined;
};
/**
 * What became of one case: `broken` passes on base and fails on head, `fixed` the reverse, `flaky` changes its answer on
 * one side, `failing` and `passing` agree on both sides, `measured-*` ran on head only, `missing` has no usable pair.
 */
export const CASE_CHANGES = [
  'broken',
  'fixed',
  'flaky',
  'failing',
  'passing',
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

/** A metric that a named scorer or a classification gives, on both sides. */
export type MetricEvidence = {
  /** As the policy names it. */
  readonly name: string;
  /** `delta` is head − base in the metric's own unit. */
  readonly measure: Measure;
  /** Of head's own value, for absolute bars; undefined where too little was seen to tell. */
  readonly headInterval: Interval | undefined;
  /** One-sided p-values, in [0, 1], of "it did not drop" and "it did not grow". */
  readonly pValues: { readonly drop: number; readonly growth: number } | undefined;
  /** Head's cases behind it: of a label's recall those that should have had the label. */
  readonly sampleSize: number;
  /** It rests on a judge that agrees too little with people: it may warn, not block. */
  readonly isAdvisory: boolean;
  /** A number that the application itself tells of its answers, in a unit that only its author knows; no scorer gave it. */
  readonly isOfAnswer?: true;
};

/** How often each label was taken for each, on both sides; base is undefined where only head ran. */
export type ConfusionEvidence = {
  /** The scorer's name, else its type. */
  readonly name: string;
  readonly labels: readonly string[];
  readonly base: ConfusionCounts | undefined;
  readonly head: ConfusionCounts;
};

/** `counts[expected][predicted]`, and `unlabelled[expected]` where no label was found; in the order of the labels. */
export type ConfusionCounts = {
  readonly counts: readonly (readonly number[])[];
  readonly unlabelled: readonly number[];
};

/** Stated confidence against being right, on both sides; base is undefined where only head ran. */
export type ReliabilityEvidence = {
  readonly name: string;
  /** From here on an output is used without review; undefined where the suite does not say. */
  readonly threshold: number | undefined;
  readonly base: readonly ReliabilityBin[] | undefined;
  readonly head: readonly ReliabilityBin[];
};

/** Outputs of like confidence: over (lower, upper], the first bin from 0 on. Means are undefined where `count` is 0. */
export type ReliabilityBin = {
  readonly lower: number;
  readonly upper: number;
  readonly count: number;
  readonly meanConfidence: number | undefined;
  readonly accuracy: number | undefined;
};

/** Whose outputs a judge preferred, blind and in both orders. */
export type PreferenceEvidence = {
  readonly name: string;
  /** Pairs that each side won; `ties` includes the inconsistent ones. */
  readonly base: number;
  readonly head: number;
  readonly ties: number;
  /** Pairs whose answer changed with the order. */
  readonly inconsistent: number;
  /** Pairs that could not be judged. */
  readonly missing: number;
  /** Head's wins plus half of the ties, over the judged pairs; undefined of nothing. */
  readonly headRate: number | undefined;
  readonly interval: Interval | undefined;
};

/** How far the judge and people's labels agree on the labelled cases of a row. */
export type AgreementEvidence = {
  readonly base: Agreement | undefined;
  readonly head: Agreement | undefined;
  /** Below it, or where it cannot be measured, the judge only advises; undefined where none is asked for. */
  readonly minAgreement: number | undefined;
  readonly isCalibrated: boolean;
  /** Of the labels that are kept in files, scorer by scorer; absent where none are kept and none are asked for. */
  readonly labels?: readonly ScorerLabels[] | undefined;
  /** Where further labels go. */
  readonly labelFile?: string | undefined;
  /** What decides where kept labels count: they and those of the cases together. */
  readonly deciding?: Agreement | undefined;
  /** The scorers that may warn, not block; absent in files that do not say: all that ask the judge, where it is not calibrated. */
  readonly advisory?: readonly string[] | undefined;
};

/** The labels of a scorer that asks a judge. */
export type ScorerLabels = {
  readonly scorer: string;
  /** Those of the rubric and the model that judge now. */
  readonly bound: number;
  /** Before it may block; undefined where none are asked for. */
  readonly needed: number | undefined;
  /** Those that count no more: of another rubric, and of this one by another model. */
  readonly otherRubric: number;
  readonly otherJudge: number;
  /** Of the outputs that people call right, and of those they call wrong, how many the judge sees so. */
  readonly errors: { readonly right: Tally; readonly wrong: Tally };
  readonly agreement: Agreement | undefined;
};

/** Cohen's kappa in [−1, 1], undefined where one of the two always says the same. */
export type Agreement = {
  readonly kappa: number | undefined;
  readonly interval: Interval | undefined;
  /** Share of equal verdicts, in [0, 1]. */
  readonly observed: number;
  readonly cases: number;
};

/** What the cases of one tag or one severity show. */
export type SliceEvidence = {
  readonly kind: 'tag' | 'severity';
  readonly name: string;
  readonly cases: number;
  /** `pass_rate`, `score` and every metric of the row; they never gate. */
  readonly metrics: readonly MetricEvidence[];
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
