import type { Side } from '../side.ts';

/** What became of one case's blind comparison of both sides' outputs. */
export type Preference = JudgedPreference | MissingPreference;

/** Which case and which `judge_pairwise` entry of it. */
export type PreferenceKey = {
  readonly suite: string;
  readonly target: string;
  readonly caseId: string;
  /** The entry's name, else its type. */
  readonly scorer: string;
};

/** A judge saw both outputs in both orders. */
export type JudgedPreference = {
  readonly status: 'judged';
  readonly key: PreferenceKey;
  /** An answer that changed with the order is a tie. */
  readonly winner: Side | 'tie';
  readonly isConsistent: boolean;
  /** Why, for the outputs as base-first and head-first. */
  readonly reasons: readonly string[];
  /** What was paid for it in this run. */
  readonly spendUsd: number | undefined;
};

/** No judgement: the judge failed, or the run ended before it. */
export type MissingPreference = {
  readonly status: 'missing';
  readonly key: PreferenceKey;
  readonly message: string;
};
