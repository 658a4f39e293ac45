import type { Interval, Tally } from './interval.ts';
import type { PerSide } from '../side.ts';
import type { Severity } from '../suite.ts';
import type { SkippedTrial, Trial, TrialKey } from '../trial.ts';

/** A compared case as the decision sees it. */
export type DesignCase = {
  readonly caseId: string;
  readonly severity: Severity;
  /** A positive integer for the sign walk, fixed before the run. */
  readonly weight: number;
  /** Cases of one cluster share their luck within a round. */
  readonly cluster?: string | undefined;
};

/** Shares of the false-block budget of one row, each in [0, 1]. */
export type AlphaShares = { readonly mean: number; readonly broken: number; readonly critical: number };

/** How critical cases block a row; `maxBroken` is Infinity where they only warn. */
export type CriticalDesign = { readonly maxBroken: number; readonly isZeroTolerance: boolean };

/** Of the limit that a pass is read from: the normal quantile of 3 %, one-sided. */
export const Z_PASS = 1.8807936081512509;

/**
 * A candidate beside an incumbent: what must be shown is that it is worse by less than `mustCatch`. `runAlpha`: the chance that
 * any of the candidates together is called so that is not; `alpha`: this one's part of it.
 */
export type Ranking = { readonly runAlpha: number; readonly alpha: number };

/** How often a harness may be started on a side; `isRepeating`: one start runs a case as often as it is asked, else each trial is a start. */
export type HarnessStarts = { readonly most: number; readonly isRepeating: boolean };

/** What one row must decide and by which rules, fixed before its first trial. */
export type RowDesign = {
  readonly suite: string;
  readonly target: string;
  /** The target whose trials are the base side; undefined: the row's own. */
  readonly reference?: string | undefined;
  /** Undefined for the whole suite × target. */
  readonly tag: string | undefined;
  /** `pass_rate` counts passes; `score` weighs the difference of scores and is a row of its own. */
  readonly metric: 'pass_rate' | 'score';
  /** N: head's cases of this row that pair with base, affected or not. */
  readonly pairedCases: number;
  /** Cases that run on both sides. */
  readonly compared: readonly DesignCase[];
  /** Cases that run once, on head; named only by the row of the whole suite × target. */
  readonly measured: readonly string[];
  /** m: tolerated net drop of the pass rate over N cases, in [0, 1]. */
  readonly maxDrop: number;
  /** M: a PASS rules out a drop this large over N cases, in (0, 1]. */
  readonly mustCatch: number;
  /** The policy names it; a score's is otherwise read from the spread of round 1, and this one stands in until then. */
  readonly isMustCatchGiven: boolean;
  /** R: sweeps at most, ≥ 1. */
  readonly maxRounds: number;
  /** Changes of a kind that are tried again at most, the gravest first; undefined: all. */
  readonly maxConfirmations?: number | undefined;
  /** Its answers, or those of its judge, come hours later, so that a round takes as long. */
  readonly isAskedLater?: boolean | undefined;
  /** The harness that is started for its trials. */
  readonly starts?: HarnessStarts | undefined;
  /** Head is asked first, and base where it did not pass. */
  readonly isScreening?: boolean | undefined;
  /** Cases can be tried again by themselves: a recording of an earlier run cannot. */
  readonly mayAskAgain: boolean;
  readonly alpha: AlphaShares;
  /** False blocks for quality that all rows together may give, in (0, 0.5]. */
  readonly runAlpha: number;
  /** Share of lost pairs above which the row is an error, in [0, 1], and the pairs that all its rounds can ask for. */
  readonly maxErrorShare: number;
  readonly mostPairs: number;
  /** A drop above `maxDrop` blocks. Where it only warns, the row does not end by it before its broken cases were re-run. */
  readonly isDropBlocking: boolean;
  /** More confirmed broken cases than this, of severity major or higher, block; undefined: no such rule. */
  readonly maxBroken: number | undefined;
  /** Confirmed broken cases block only at a `netChance` of at most this; undefined: always. */
  readonly netP: number | undefined;
  /** Undefined where another row judges the critical cases. */
  readonly critical: CriticalDesign | undefined;
  /** Undefined: head is a change of base, to be blocked or let pass. */
  readonly ranking?: Ranking | undefined;
};

/** A call whose outcome counts as a miss when it is not the expected one. */
export type ExpectedCall = { readonly key: TrialKey; readonly expects: 'pass' | 'fail' };

/**
 * What to run for one case. `together`: all calls, issued next to each other in this order. `until`: the calls in their
 * order, and none further once more than `maxMisses` came out otherwise than expected. `nextCalls` says what is left.
 */
export type TrialOrder =
  | { readonly kind: 'together'; readonly keys: readonly TrialKey[] }
  | { readonly kind: 'until'; readonly calls: readonly ExpectedCall[]; readonly maxMisses: number };

/** Which trials are needed before anything can be decided further, or that everything is decided. */
export type NextStep = { readonly kind: 'trials'; readonly orders: readonly TrialOrder[] } | { readonly kind: 'done' };

/** Finds the trial of a key, whatever its status; undefined while it has not been run. */
export type FindTrial = (key: TrialKey) => Trial | undefined;

/**
 * The calls of an order that can be issued now, in this order and at the same time; empty when the order is finished.
 * Never more than are needed for certain: issuing them together wastes no call.
 */
export function nextCalls(order: TrialOrder, find: FindTrial): readonly TrialKey[] {
  if (order.kind === 'together') return order.keys.filter((key) => find(key) === undefined);
  let misses = 0;
  const open: TrialKey[] = [];
  for (const call of order.calls) {
    const trial = find(call.key);
    if (trial === undefined) open.push(call.key);
    else if (trial.status === 'skipped') return [];
    else if (isMiss(trial, call.expects)) misses += 1;
    if (misses > order.maxMisses) return [];
  }
  return open.slice(0, order.maxMisses + 1 - misses);
}

/** Whether a scored trial came out otherwise than expected; a trial without an answer is no miss. */
export function isMiss(trial: Trial, expects: 'pass' | 'fail'): boolean {
  return trial.status === 'scored' && trial.passed !== (expects === 'pass');
}

/**
 * One attempt to reproduce a change with fresh trials. `confirmed`: at most the allowed misses, counting trials without
 * an answer as misses; `unsettled`: only those without an answer stand against it; `refuted`: it did not reproduce.
 */
export type Confirmation = {
  readonly caseId: string;
  readonly severity: Severity;
  readonly kind: 'broken' | 'fixed' | 'critical';
  /** The round whose pairs made it necessary. */
  readonly round: number;
  readonly status: 'confirmed' | 'refuted' | 'unsettled';
  /** Fresh trials planned a side. */
  readonly trials: number;
  readonly tally: PerSide<Tally>;
};

/**
 * Where a row's procedure ended. `dropped`: the mean test crossed its boundary and the drop exceeds the tolerated one;
 * `critical`: too many critical cases broke; `broken`: too many confirmed broken cases; `ruled-out`: a drop of
 * `mustCatch` is ruled out; `tolerated`: whatever broke, the drop stays within the tolerated one; `undecided`: every round was used, or head left more cases unanswered than may fail; `lost`: so many pairs got lost that the row is an error
 * whatever further rounds bring; `stopped`: trials were skipped; `nothing-compared`: no case runs on both sides.
 */
export const ROW_OUTCOMES = [
  'dropped',
  'critical',
  'broken',
  'ruled-out',
  'tolerated',
  'undecided',
  'lost',
  'stopped',
  'nothing-compared',
] as const;

/** One of `ROW_OUTCOMES`. */
export type RowOutcome = (typeof ROW_OUTCOMES)[number];

/** More cases in a new run, or more rounds of this one; undefined where that alone would hardly decide. */
export type WouldTell = { readonly moreCases: number | undefined; readonly moreRounds: number | undefined };

/** The numbers that a row's decision rests on. A drop is base − head, positive when head is lower, over all N cases. */
export type RowEvidence = {
  readonly metric: 'pass_rate' | 'score';
  readonly outcome: RowOutcome;
  /** Sweeps begun. */
  readonly rounds: number;
  readonly maxRounds: number;
  /** n, B, C over all sweeps; pairs whose base call was not needed count as seen and neither worse nor better. */
  readonly pairs: number;
  readonly worsePairs: number;
  readonly betterPairs: number;
  /** Pairs whose base call was never bought. */
  readonly unseenPairs: number;
  /** Head was asked about each case alone, and the row ended by that: base was asked where head did not pass, `unseenPairs` apart. */
  readonly isScreened?: boolean | undefined;
  /** Pairs lost to errors. */
  readonly missingPairs: number;
  /** n_affected and N. */
  readonly affectedCases: number;
  readonly pairedCases: number;
  /** Measured net drop over N cases; undefined without a pair. */
  readonly drop: number | undefined;
  /** Of `drop`, 95 % adjusted for early stopping; undefined while base calls are unseen or without a pair. */
  readonly interval: Interval | undefined;
  /** Upper limit of the drop that a PASS is read from: over all rounds, every answer that head lacks counted as failed. */
  readonly upperDrop: number | undefined;
  readonly maxDrop: number;
  readonly mustCatch: number;
  /** The smallest drop that the design sees 9 times in 10. */
  readonly detectableDrop: number;
  /** Of unchanged pull requests, the share that may be blocked for quality, all rows together. */
  readonly runAlpha: number;
  /** A block was not given because it rested on trials without an answer. */
  readonly isFragile: boolean;
  /** A pass was not given because it would not stand if every answer that head lacks had failed. */
  readonly isPassFragile: boolean;
  readonly confirmations: readonly Confirmation[];
  /**
   * How often a change that makes as many cases better as worse breaks so many more than it mends; undefined where nothing
   * broke, or where not all that got better was tried again.
   */
  readonly netChance?: number | undefined;
  /** Critical cases whose head failed in a sweep and whose break was not confirmed, re-run or not. */
  readonly unconfirmedCritical: readonly string[];
  /** Why trials were skipped. */
  readonly stoppedBy: SkippedTrial['why'] | undefined;
  /** What would decide an undecided row in four of five simulated continuations; undefined where nothing near would. */
  readonly wouldTell: WouldTell | undefined;
};
