import type { Interval } from '../comparison/interval.ts';

/** How many of one case's answers passed in one run; `key` stands for the case and its request together. */
export type CaseRecord = { readonly key: string; readonly passed: number; readonly of: number };

/** What is kept of one suite × target of one run: counts and amounts, never an output. */
export type HistoryEntry = {
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly sha: string;
  /** The run that it is of; with suite and target it tells copies of one entry. */
  readonly run: string;
  readonly event: HistoryEvent;
  readonly suite: string;
  readonly target: string;
  /** Stands for the requests of all its cases: another one is another prompt, model, parameter or set of cases. */
  readonly requests: string;
  readonly cases: readonly CaseRecord[];
  /** All cases of the suite: where fewer ran, the entry is no measurement of the whole. */
  readonly totalCases: number;
  /** Trials without an answer. */
  readonly lost: number;
  /** Mean of a call, over so many calls. */
  readonly cost: { readonly usd: number; readonly calls: number } | undefined;
  readonly latency: { readonly p50Ms: number; readonly p95Ms: number; readonly calls: number } | undefined;
  readonly model: string | undefined;
  /** Who really answered. */
  readonly served: readonly string[];
  readonly pricesDate: string | undefined;
  /** Shares in [0, 1] that people follow, by name: those of the suite's metrics that a policy names. */
  readonly metrics: { readonly [name: string]: number };
  readonly version: string;
};

/** How often a case passed on the default branch, of the last times that it was asked there; undefined where nobody knows. */
export type Past = (place: {
  readonly suite: string;
  readonly target: string;
  readonly caseId: string;
}) => Pick<CaseRecord, 'passed' | 'of'> | undefined;

/** Runs that may write: of the default branch, or on somebody's own machine. */
export const HISTORY_EVENTS = ['push', 'schedule', 'workflow_dispatch', 'local'] as const;

/** One of `HISTORY_EVENTS`. */
export type HistoryEvent = (typeof HISTORY_EVENTS)[number];

/** One week of a row. */
export type TrendWeek = {
  /** The Monday, ISO 8601 date. */
  readonly week: string;
  /** Mean of its runs' rates, in [0, 1]. */
  readonly passRate: number;
  readonly runs: number;
};

/** The same with what else people follow; undefined where no run of the week knew it. */
export type HistoryWeek = TrendWeek & {
  /** Of the pass rate: what chance alone makes of it with these cases. */
  readonly interval: Interval;
  readonly costUsd: number | undefined;
  readonly p95Ms: number | undefined;
  readonly lost: number;
  readonly metrics: { readonly [name: string]: number };
};

/** What changed between two runs of a row: its requests, or who answers them. */
export type HistoryMark = {
  /** ISO 8601 date. */
  readonly on: string;
  /** The commit of the first run after it, and of the last one before. */
  readonly sha: string;
  readonly before: string;
  readonly kind: 'requests' | 'model';
  readonly to: string | undefined;
  /** The merges and commits between the two, newest first, where the repository knows them. */
  readonly merges?: readonly Merge[];
};

/** A commit of a branch: one of its own, or what a merge brought. */
export type Merge = { readonly sha: string; readonly subject: string };

/** What came to a branch after one commit up to another; undefined where the repository has not both. */
export type MergesBetween = (before: string, to: string) => Promise<readonly Merge[] | undefined>;

/** A case that passes now and then although nothing of it changes. */
export type UnstableCase = {
  /** As the suites of today name it; undefined where none of them has it. */
  readonly caseId: string | undefined;
  readonly passed: number;
  readonly of: number;
  /** Who owns it, and whether it could be put in quarantine: as the suites of today have it. */
  readonly owner?: string | undefined;
  readonly mayBeHeld?: boolean;
};

/** The past of one suite × target. */
export type HistoryRow = {
  readonly suite: string;
  readonly target: string;
  readonly weeks: readonly HistoryWeek[];
  readonly marks: readonly HistoryMark[];
  readonly drift: Drift | undefined;
  /** Least steady first. */
  readonly unstable: readonly UnstableCase[];
};

/** How a row went in the last weeks on the default branch, weeks without a whole run left out; oldest first. */
export type Trend = { readonly suite: string; readonly target: string; readonly weeks: readonly TrendWeek[] };

/** A fall that chance does not explain although nothing of ours changed. */
export type Drift = {
  readonly suite: string;
  readonly target: string;
  /** Nights that are compared with those before. */
  readonly nights: number;
  readonly referenceNights: number;
  /** Pass rates of the cases that both have, in [0, 1]. */
  readonly before: number;
  readonly now: number;
  readonly cases: number;
  /** Of "nothing changed", one-sided. */
  readonly pValue: number;
  /** `slide`: little by little. */
  readonly kind: 'fall' | 'slide';
  /** The served model that changed in between. */
  readonly suspect: { readonly from: string; readonly to: string; readonly on: string } | undefined;
};

/** What an alarm says. */
export type Alarm = {
  readonly suite: string;
  readonly title: string;
  readonly body: string;
  /** Logins of people. */
  readonly assignees: readonly string[];
};

const DAY_MS = 86_400_000;

/** The date of the Monday of a moment's week, UTC. */
export function mondayOf(at: string): string {
  const day = new Date(at);
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  return new Date(day.getTime() - sinceMonday * DAY_MS).toISOString().slice(0, 10);
}
