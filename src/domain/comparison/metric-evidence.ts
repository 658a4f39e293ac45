import type { Interval } from './interval.ts';
import type { Measure } from './measure.ts';

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

/** What the cases of one tag or one severity show. */
export type SliceEvidence = {
  readonly kind: 'tag' | 'severity';
  readonly name: string;
  readonly cases: number;
  /** `pass_rate`, `score` and every metric of the row; they never gate. */
  readonly metrics: readonly MetricEvidence[];
};
