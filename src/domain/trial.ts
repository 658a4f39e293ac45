import type { Output, Served, Usage } from './request.ts';
import type { Score } from './scorer.ts';
import type { PerSide, Side } from './side.ts';

/** Why a trial was run: a sweep may pass and block a row, a confirmation may only block it. */
export const PURPOSES = ['sweep', 'confirmation'] as const;

/** One of `PURPOSES`. */
export type Purpose = (typeof PURPOSES)[number];

/** Which execution of which case this is. */
export type TrialKey = {
  readonly suite: string;
  readonly target: string;
  readonly caseId: string;
  readonly side: Side;
  readonly purpose: Purpose;
  /** 1-based. */
  readonly round: number;
  /** 1-based within purpose and round: critical cases have a second sweep trial, confirmations have several. */
  readonly number: number;
};

/** Of a case that head was asked about alone first: its trial of round 1 beside base, and base's where head had passed. */
export const ASKED_AGAIN = 3;

/**
 * The numbers of round 1's trials that stand side by side, the one that counts first: base's second one where it had to be asked
 * anew, head's third one where it was asked alone before.
 */
export const BESIDE: PerSide<readonly number[]> = { base: [2, 1], head: [ASKED_AGAIN, 1] };

/** One execution of one case on one side. */
export type Trial = ScoredTrial | ErroredTrial | SkippedTrial;

/** An answer that was scored. */
export type ScoredTrial = {
  readonly status: 'scored';
  readonly key: TrialKey;
  readonly fingerprint: string;
  readonly output: Output;
  readonly scores: readonly Score[];
  /** All scorers passed. */
  readonly passed: boolean;
  /** Weighted mean of the scores, in [0, 1]. */
  readonly score: number;
  readonly usage: Usage | undefined;
  readonly served: Served;
  /** What it would cost now with no cache hits; the gated quantity. Undefined when no price is known. */
  readonly costUsd: number | undefined;
  /** What was paid for this trial in this run, judge excluded: 0 for a stored one. */
  readonly spendUsd: number | undefined;
  /** What was paid for judging it in this run. */
  readonly judgeSpendUsd: number | undefined;
  readonly latencyMs: number;
  /** The time holds the start of a program: it is no latency. */
  readonly countsStart?: boolean;
  readonly attempts: number;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /**
   * `replayed`: paid for by an earlier attempt of this same run; `stored`: by another run, so that a block never rests on
   * it. Only a `live` trial's latency is used.
   */
  readonly origin: 'live' | 'replayed' | 'stored';
  /** What stood in the place of what users write in the case, where a model had to say it in other words. */
  readonly paraphrase?: readonly string[];
  /** For a measured case whose expectations changed: whether the old ones pass the same output. */
  readonly passedOldExpectations: boolean | undefined;
};

/** A trial that has no answer: an outage, a timeout, a malformed body. Never a failed one. */
export type ErroredTrial = {
  readonly status: 'errored';
  readonly key: TrialKey;
  readonly fingerprint: string;
  readonly provider: string;
  /** An answer came, and it was the scoring that brought nothing. */
  readonly isAnswered: boolean;
  readonly message: string;
  /** What set our own time limit, where the last attempt ran into it. */
  readonly timeLimit?: TimeLimit | undefined;
  readonly attempts: number;
  readonly spendUsd: number | undefined;
};

/** The settings that say how long one answer may take: of all targets, and of one. */
export const TIME_LIMITS = ['limits.call_timeout_ms', 'timeout_ms'] as const;

/** Which of them counts. */
export type TimeLimit = (typeof TIME_LIMITS)[number];

/** A trial that was planned and not run. */
export type SkippedTrial = {
  readonly status: 'skipped';
  readonly key: TrialKey;
  readonly why: 'budget' | 'deadline' | 'interrupted' | 'starts' | 'target-stopped' | 'waiting';
};

/** A name for a trial that is unique within a run. */
export function describeTrialKey(key: TrialKey): string {
  return JSON.stringify([key.suite, key.target, key.caseId, key.side, key.purpose, key.round, key.number]);
}
