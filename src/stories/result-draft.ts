import type { Changed } from '../domain/review/change.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import type { Plan } from '../domain/plan.ts';
import type { Preference } from '../domain/comparison/preference.ts';
import {
  NOTHING_RECORDED,
  type Mode,
  type RecordedParts,
  type Result,
  type ResultPullRequest,
  type Spend,
} from '../domain/result.ts';
import type { Trial } from '../domain/trial.ts';
import type { Diagnostic } from '../domain/user-error.ts';
import type { Verdict } from '../domain/verdict/verdict.ts';
import type { Warning } from '../domain/verdict/warning.ts';
import type { PlanEstimate } from '../plan/cost/estimate.ts';
import { expectedOf } from '../plan/changes/expected.ts';
import type { Prices, Revision, RevisionPair } from '../ports.ts';
import { buildResult } from '../result/build.ts';
import { wordWarning } from '../report/words/cautions/warnings.ts';
import { NO_VERDICT, withErrors } from '../verdict/errors.ts';

/** What a run has learnt so far. A user's mistake at any point still leaves a result that tells the rest. */
export type ResultDraft = {
  revisions: RevisionPair | undefined;
  plan: Plan | undefined;
  changed: Changed | undefined;
  estimated: PlanEstimate | undefined;
  prices: Prices | undefined;
  /** Who judges, by name. */
  judge: string | undefined;
  trials: readonly Trial[];
  preferences: readonly Preference[];
  comparisons: readonly Comparison[];
  lifts: readonly Comparison[];
  /** Rows whose judge only advises, compared without its word. */
  withoutJudge: readonly Comparison[];
  /** What of it teams' own harnesses have measured. */
  harnesses: RecordedParts;
  verdict: Verdict;
  errors: readonly Diagnostic[];
  warnings: readonly Warning[];
  supersededBy: string | undefined;
  spend: Spend;
};

/** What a run knew of itself from the start. */
export type RunFrame = {
  readonly createdAt: string;
  readonly mode: Mode;
  readonly pullRequest: ResultPullRequest | undefined;
  readonly runUrl: string | undefined;
  readonly seed: number;
  readonly version: string;
};

/** Nothing learnt yet. `maxCostUsd` undefined: no cap. */
export function newResultDraft(maxCostUsd: number | undefined): ResultDraft {
  return {
    revisions: undefined,
    plan: undefined,
    changed: undefined,
    estimated: undefined,
    prices: undefined,
    judge: undefined,
    trials: [],
    preferences: [],
    comparisons: [],
    lifts: [],
    withoutJudge: [],
    harnesses: NOTHING_RECORDED,
    verdict: NO_VERDICT,
    errors: [],
    warnings: [],
    supersededBy: undefined,
    spend: { totalUsd: 0, judgeUsd: 0, callsMade: 0, judgeCalls: 0, callsReused: 0, maxCostUsd },
  };
}

/** The result of a run, however far it got. */
export function toResult(draft: ResultDraft, frame: RunFrame): Result {
  const { plan, estimated, trials, preferences, comparisons, changed, revisions } = draft;
  // By name: the frame may be a wider value, and nothing else of it belongs into the file.
  const { createdAt, mode, pullRequest, runUrl, seed, version } = frame;
  return buildResult(
    {
      createdAt,
      mode,
      runUrl,
      judge: draft.judge,
      seed,
      version,
      pullRequest: pullRequest === undefined ? undefined : pullRequestOf(pullRequest),
      revisions: {
        base: revisions?.base === undefined ? undefined : named(revisions.base),
        head: revisions === undefined ? { sha: '', isWorkingTree: false, name: undefined } : named(revisions.head),
      },
      supersededBy: draft.supersededBy,
      verdict: withErrors(draft.verdict, draft.errors),
      errors: draft.errors,
      warnings: draft.warnings.map(wordWarning),
      spend: draft.spend,
      pricesDate: draft.prices?.date,
      ...(draft.prices?.live === undefined ? {} : { livePrices: draft.prices.live() }),
    },
    {
      plan,
      estimate: estimated?.estimate,
      trials,
      preferences,
      comparisons,
      lifts: draft.lifts,
      changed,
      recorded: draft.harnesses,
      expectedOf: ({ expect }) => expectedOf(expect),
    },
  );
}

function pullRequestOf({ number, headSha, title }: ResultPullRequest): ResultPullRequest {
  return { number, headSha, title };
}

function named({ sha, isWorkingTree, name }: Revision): Result['revisions']['head'] {
  return { sha, isWorkingTree, name };
}
