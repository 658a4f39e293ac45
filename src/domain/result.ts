import type { Changed } from './review/change.ts';
import type { Comparison } from './comparison/comparison.ts';
import type { Drift, Trend } from './runs/history.ts';
import type { LivePrices } from './providers/live-prices.ts';
import type { Estimate } from './forecast.ts';
import type { Reason } from './plan.ts';
import type { Preference } from './comparison/preference.ts';
import type { Quarantine } from './quarantine.ts';
import type { Output, Served, Usage } from './request.ts';
import type { Score } from './scorer.ts';
import type { PerSide } from './side.ts';
import type { SpecChange } from './spec-change.ts';
import type { Provenance, Role, Severity } from './suite.ts';
import type { Trial } from './trial.ts';
import type { Diagnostic } from './user-error.ts';
import type { Verdict } from './verdict/verdict.ts';

/** Raised when a reader of an older version could misread the file. */
export const RESULT_SCHEMA_VERSION = 2;

/** How a verdict reaches the check. */
export type Mode = 'observe' | 'warn' | 'block';

/** A commit, or the working tree of a checkout (`sha` is then its HEAD). */
export type ResultRevision = {
  readonly sha: string;
  readonly isWorkingTree: boolean;
  /** Branch or reference as the event or the user named it; untrusted text. */
  readonly name: string | undefined;
};

/** What one scorer expects of an output: a value, a reference, a rubric. */
export type Expected = { readonly scorer: string; readonly type: string; readonly text: string };

/** A turn of a conversation as it was sent, its tool calls as text. */
export type CaseTurn = { readonly role: Role; readonly text: string };

/** A case as the report needs it. */
export type ResultCase = {
  readonly suite: string;
  readonly target: string;
  readonly id: string;
  readonly kind: 'compared' | 'measured';
  readonly severity: Severity;
  readonly tags: readonly string[];
  readonly cluster?: string | undefined;
  /** Where it is not the suite's. */
  readonly owner?: string | undefined;
  readonly reasons: readonly Reason[];
  /** It was run and shown, and nothing was decided by it. */
  readonly quarantine?: Pick<Quarantine, 'owner' | 'reason' | 'until'> | undefined;
  readonly file: string;
  readonly line: number;
  /** The last user message of each side as it was sent. */
  readonly input: PerSide<string | undefined>;
  /** The case's own turns where it has several; undefined in a file that says nothing of it. */
  readonly turns?: readonly CaseTurn[] | undefined;
  /** Undefined in a file that says nothing of it. */
  readonly expected?: readonly Expected[] | undefined;
  readonly provenance: Provenance | undefined;
};

/** One row: what was planned and what came of it. */
export type ResultRow = {
  readonly suite: string;
  readonly target: string;
  /** The target under whose name base's trials stand, where it is another one. */
  readonly reference?: string | undefined;
  readonly file: string;
  readonly description: string | undefined;
  /** Of a row of a tag, the tag's. */
  readonly owner: string | undefined;
  /** Owners to be notified where something breaks: the base branch says so. */
  readonly pings?: readonly string[] | undefined;
  readonly model: PerSide<string | undefined>;
  readonly comparison: Comparison;
};

/** What the run cost and saved. */
export type Spend = {
  /** New money, judge included; undefined when a price is unknown. */
  readonly totalUsd: number | undefined;
  readonly judgeUsd: number | undefined;
  /** Calls to targets that were answered, or that ran into our own time limit; those to the judge are counted apart. */
  readonly callsMade: number;
  readonly judgeCalls: number;
  readonly callsReused: number;
  /** What of the total is an estimate: calls that ran into our time limit, of which nobody says what they cost. */
  readonly estimatedUsd?: number | undefined;
  readonly maxCostUsd: number | undefined;
};

/** The pull request that was measured. */
export type ResultPullRequest = {
  readonly number: number;
  readonly headSha: string;
  /** As its author wrote it: untrusted text. */
  readonly title?: string | undefined;
};

/** What earlier runs of the default branch say beside this one. */
export type ResultHistory = {
  readonly trends: readonly Trend[];
  /** Falls that this run, of a schedule, has found. */
  readonly drifts: readonly Drift[];
};

/** The result file: complete, versioned, and all that any renderer reads. */
export type Result = {
  readonly schemaVersion: typeof RESULT_SCHEMA_VERSION;
  readonly tool: { readonly name: 'evaldelta'; readonly version: string };
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly revisions: { readonly base: ResultRevision | undefined; readonly head: ResultRevision };
  /** The pull request's newer head commit, when this run was overtaken: nothing of it is published. */
  readonly supersededBy: string | undefined;
  readonly pullRequest: ResultPullRequest | undefined;
  readonly runUrl: string | undefined;
  /** Who judged, as `provider/model`; undefined where no judge is configured, and in files that do not say. */
  readonly judge?: string | undefined;
  readonly mode: Mode;
  readonly verdict: Verdict;
  readonly rows: readonly ResultRow[];
  /** Head beside the same agent without its files, where a target asks for it: shown, and judged by nobody. */
  readonly lifts?: readonly Comparison[] | undefined;
  readonly cases: readonly ResultCase[];
  readonly trials: readonly Trial[];
  /** Blind comparisons of both sides' outputs, where a case asks for them. */
  readonly preferences: readonly Preference[];
  readonly changes: readonly SpecChange[];
  /** What the pull request did to the targets whose cases ran; undefined in a file that says nothing of it. */
  readonly changed?: Changed | undefined;
  readonly errors: readonly Diagnostic[];
  readonly warnings: readonly string[];
  readonly estimate: Estimate | undefined;
  readonly spend: Spend;
  /** Suites looked at, cases that are affected, all cases. */
  readonly counts: { readonly suites: number; readonly affectedCases: number; readonly totalCases: number };
  /** Of the seeded generator. */
  readonly seed: number;
  /** The date of the price table; undefined when none was loaded. */
  readonly pricesDate: string | undefined;
  /** How it went before, where a history is kept; undefined in a file that says nothing of it. */
  readonly history?: ResultHistory | undefined;
  /** What open lists of prices said, where they were asked. */
  readonly livePrices?: LivePrices | undefined;
  /** Some model and service names, for sentences such as "served by different snapshots". */
  readonly served: readonly {
    readonly suite: string;
    readonly target: string;
    readonly models: PerSide<readonly string[]>;
  }[];
};

/** What of a result rests on recordings: whoever made them knows no requests. */
export type RecordedParts = Pick<Result, 'rows' | 'cases' | 'served'>;

/** Nothing rests on recordings. */
export const NOTHING_RECORDED: RecordedParts = { rows: [], cases: [], served: [] };

export type { Output, Score, Served, Usage };
