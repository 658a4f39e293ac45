import { requestOn, type FingerprintedRequest, type PlannedCase } from '../domain/plan.ts';
import type { Usage } from '../domain/request.ts';
import type { ScorerSpec } from '../domain/scorer.ts';
import type { Side } from '../domain/side.ts';
import type { ErroredTrial, ScoredTrial, SkippedTrial, Trial, TrialKey } from '../domain/trial.ts';
import { UserError } from '../domain/user-error.ts';
import { CallError, type CallAnswer, type Clock } from '../ports.ts';
import { failedAnswer } from './answer-kind.ts';
import { stopsTarget } from './caller.ts';
import { costOf, payFor, type CallCost } from './cost.ts';
import { LaneClosed } from './lane.ts';
import { reusableAnswer, reuseOn, storeAnswer, trialStoreKey } from './reuse.ts';
import { isTimeOut, RetriedError, type RetriedAnswer } from './retry.ts';
import { ScorerError, type Scored } from './score.ts';
import { openPurse, scoreAnswer, type Purse, type Scorable, type ScoringTools } from './scoring.ts';
import type { ServedModels } from './served.ts';
import { isRejected, standingFor, type Standing } from './standing.ts';

/** What every trial of a run shares. */
export type TrialTools = ScoringTools & {
  readonly clock: Clock;
  readonly served: ServedModels;
  /** Why the run ends early, once it does. */
  readonly endedBy: () => SkippedTrial['why'];
};

/** One trial to run: its key, its case, and what it shares with the others. */
export type TrialJob = {
  readonly key: TrialKey;
  readonly planned: PlannedCase;
  readonly tools: TrialTools;
  /** Nothing more is to be sent to its target. */
  readonly isStopped: () => boolean;
  /** How its target on its side stands to its requests. */
  readonly standing: Standing;
  /** Asked when a call's turn comes: whether there is still money for it and what runs next to it. */
  readonly mayBePaid: () => boolean;
};

/** A trial, what made its whole target impossible, if something did, and whether an error of it is worth another try. */
export type TrialOutcome = { readonly trial: Trial; readonly stops: unknown; readonly mayHeal: boolean };

type Answered = {
  readonly answer: CallAnswer;
  readonly cost: CallCost;
  /** New money for it, attempts that took too long included. */
  readonly spendUsd: number | undefined;
  readonly attempts: number;
  readonly origin: ScoredTrial['origin'];
  /** When its last attempt began. */
  readonly startedAtMs: number;
};

/** Runs and scores one trial. An outage is an errored trial, never a failed one; only bugs reject. */
export async function runTrial(job: TrialJob): Promise<TrialOutcome> {
  const asked = requestOn(job.planned, job.key.side);
  if (asked === undefined) throw new Error(`no request on ${job.key.side} for case ${job.key.caseId}`);
  const lost = openPurse();
  let answered: Answered | undefined;
  try {
    answered = replay(job, asked) ?? (await callProvider(job, asked, lost));
    return { trial: await score(job, asked, answered), stops: undefined, mayHeal: false };
  } catch (error) {
    return failure(job, asked, { error, answered, lost });
  }
}

function replay({ key, planned, tools, standing }: TrialJob, asked: FingerprintedRequest): Answered | undefined {
  const reuse = reuseOn(planned, key.side, tools.reuse);
  const stored = reusableAnswer(tools.store, storeKeyOf(key, asked, tools), key, reuse);
  if (stored === undefined) return undefined;
  const { answer, attempts, isFromThisRun, storedAtMs } = stored;
  if (!isFromThisRun && tools.served.contradicts(asked.request, answer.served.model)) return undefined;
  tools.meter.reused();
  standing.answered();
  return {
    answer,
    cost: costOf(tools.prices, asked.request, answer),
    spendUsd: 0,
    attempts,
    origin: isFromThisRun ? 'replayed' : 'stored',
    startedAtMs: storedAtMs - answer.latencyMs,
  };
}

async function callProvider(job: TrialJob, asked: FingerprintedRequest, lost: Purse): Promise<Answered> {
  const { key, tools } = job;
  const { answer, attempts, isOwn } = await askProvider(job, asked, lost);
  if (isOwn) storeAnswer(tools.store, storeKeyOf(key, asked, tools), answer, attempts);
  const cost = costOf(tools.prices, asked.request, answer);
  lost.add(payFor(answer, { request: asked.request, billedUsd: cost.billedUsd, isJudge: false }, tools));
  tools.served.note(asked.request, answer.served.model);
  return {
    answer,
    cost,
    spendUsd: lost.spentUsd(),
    attempts,
    // A request that was not taken says nothing of how fast it is answered.
    origin: isOwn ? 'live' : 'replayed',
    startedAtMs: tools.clock.nowMs() - answer.latencyMs,
  };
}

/** `isOwn`: the provider's own answer, to be kept, as opposed to what stands for a request that it would not take. */
async function askProvider(
  { key, tools, standing, isStopped, mayBePaid }: TrialJob,
  { request, fingerprint }: FingerprintedRequest,
  lost: Purse,
): Promise<RetriedAnswer & { readonly isOwn: boolean }> {
  const checkIn = (): void => {
    if (isStopped()) throw new TargetStopped();
    if (!mayBePaid() || (lost.spentUsd() !== 0 && !tools.meter.isUnderCap())) throw new CapReached();
  };
  const onTimeOut = (): void => {
    const costUsd = tools.expectedUsd(request);
    lost.add(costUsd);
    tools.meter.paid({ costUsd, isJudge: false, isEstimated: true });
  };
  try {
    const answered = await standingFor(standing, { fingerprint, key }, (sent) =>
      tools.caller.call(request, { side: key.side, checkIn: () => (checkIn(), sent()), onTimeOut }),
    );
    return { ...answered, isOwn: true };
  } catch (error) {
    if (!isRejected(error) || error.failure.kind !== 'rejected' || !error.failure.fails) throw error;
    return { answer: rejectedAnswer(error.message), attempts: attemptsOf(error), isOwn: false };
  }
}

/** What a request that the provider would not take came to: nothing was generated, and nothing is charged. */
function rejectedAnswer(message: string): CallAnswer {
  return {
    output: { text: '', toolCalls: [], finishReason: 'rejected', metadata: { refused: message } },
    usage: { input: 0, cachedInput: 0, cacheWrite: 0, output: 0, reasoning: 0 },
    served: { model: undefined, requestId: undefined, serviceTier: undefined },
    reportedCostUsd: undefined,
    latencyMs: 0,
  };
}

function attemptsOf(error: unknown): number {
  return error instanceof RetriedError ? error.attempts : 0;
}

function storeKeyOf(key: TrialKey, asked: FingerprintedRequest, tools: TrialTools): string {
  return trialStoreKey(asked, tools.providers.identity(asked.request), key);
}

async function score(job: TrialJob, asked: FingerprintedRequest, answered: Answered): Promise<ScoredTrial> {
  const { key, planned, tools } = job;
  const { answer, cost, spendUsd, attempts, origin } = answered;
  const purse = openPurse();
  const scoring = { scorable: { planned, asked, output: answer.output }, usage: answer.usage, tools, purse };
  const judged = await scoreReply(planned.case.expect, scoring, 'head');
  const oldExpect = planned.kind === 'measured' ? planned.oldExpect : undefined;
  const old = oldExpect && (await scoreByOld(oldExpect, scoring));
  return {
    status: 'scored',
    key,
    fingerprint: asked.fingerprint,
    output: answer.output,
    scores: judged.scores,
    passed: judged.passed,
    score: judged.score,
    usage: answer.usage,
    served: answer.served,
    costUsd: cost.listUsd,
    spendUsd,
    judgeSpendUsd: purse.spentUsd(),
    latencyMs: answer.latencyMs,
    attempts,
    startedAt: new Date(answered.startedAtMs).toISOString(),
    origin,
    passedOldExpectations: old?.passed,
  };
}

type Scoring = {
  readonly scorable: Scorable;
  readonly usage: Usage | undefined;
  readonly tools: ScoringTools;
  readonly purse: Purse;
};

/** What an answer is comes before what the scorers make of it: a proper one, or one that fails its case. */
async function scoreReply(
  expect: readonly ScorerSpec[],
  { scorable, usage, tools, purse }: Scoring,
  side: Side,
): Promise<Scored> {
  const { output, asked } = scorable;
  const failed = await failedAnswer({ output, usage, request: asked.request, expect });
  if (failed !== undefined) return { scores: [failed], passed: false, score: 0 };
  return await scoreAnswer(expect, scorable, { tools, side, purse });
}

/** Undefined where base's expectations cannot be used: that may be what the change mends. */
async function scoreByOld(expect: readonly ScorerSpec[], scoring: Scoring): Promise<Scored | undefined> {
  try {
    return await scoreReply(expect, scoring, 'base');
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return undefined;
  }
}

/** Thrown for a call whose target was stopped while it waited for its turn. */
class TargetStopped extends Error {}

/** Thrown for a call that finds the cap reached when its turn comes. */
class CapReached extends Error {}

type Failed = { readonly error: unknown; readonly answered: Answered | undefined; readonly lost: Purse };

function failure(job: TrialJob, asked: FingerprintedRequest, failed: Failed): TrialOutcome {
  const { key, tools } = job;
  const { error } = failed;
  const skipped = (why: SkippedTrial['why'], stops?: unknown): TrialOutcome => ({
    trial: { status: 'skipped', key, why },
    stops,
    mayHeal: false,
  });
  if (tools.signal.aborted) return skipped(tools.endedBy());
  if (error instanceof TargetStopped) return skipped('target-stopped');
  if (error instanceof CapReached) return skipped('budget');
  if (stopsTarget(error)) return skipped('target-stopped', error);
  if (!(error instanceof CallError || error instanceof LaneClosed || error instanceof ScorerError)) throw error;
  return {
    trial: errored(job, asked, { ...failed, error }),
    stops: undefined,
    mayHeal: !isTimeOut(error) && !isRejected(error),
  };
}

/** What failed after the answer had come is the judge's doing or a scorer's, and the answer is paid for and stored. */
function errored(
  { key, tools }: TrialJob,
  asked: FingerprintedRequest,
  { error, answered, lost }: Failed & { readonly error: Error },
): ErroredTrial {
  const isScoring = answered !== undefined;
  const judge = error instanceof ScorerError ? undefined : tools.judge?.endpoint.provider;
  return {
    status: 'errored',
    key,
    fingerprint: asked.fingerprint,
    provider: isScoring ? (judge ?? 'scorer') : asked.request.endpoint.provider,
    isAnswered: isScoring,
    message: error.message,
    attempts: answered?.attempts ?? attemptsOf(error),
    spendUsd: lost.spentUsd(),
  };
}
