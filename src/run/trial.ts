import { requestOn, type FingerprintedRequest } from '../domain/plan.ts';
import type { Usage } from '../domain/request.ts';
import type { ScorerSpec } from '../domain/scorer.ts';
import type { Side } from '../domain/side.ts';
import type { ErroredTrial, ScoredTrial, SkippedTrial, Trial } from '../domain/trial.ts';
import { UserError } from '../domain/user-error.ts';
import { CallError } from '../ports.ts';
import { failedAnswer } from './answers/answer-kind.ts';
import { converse } from './answers/converse.ts';
import { attemptsOf, callProvider, CapReached, replay, TargetStopped, type Answered } from './answers/ask-target.ts';
import { isFatal } from './calls/fatal-errors.ts';
import { timeLimitOf } from './calls/live-dispatcher.ts';
import { CircuitOpen } from './calls/provider-queue.ts';
import { StillWaiting } from './calls/later/waiting.ts';
import { isLost, isTimeOut } from './calls/retry.ts';
import { reuseInScoring } from './calls/reuse.ts';
import { requireTools } from './scoring/denied-tools.ts';
import { type Scored } from './scoring/score.ts';
import { ScorerError } from '../scorers/scorer.ts';
import { createCostTally, scoreAnswer, type CostTally, type Scorable, type ScoringTools } from './scoring/scoring.ts';
import { paraphrased } from './answers/paraphrase.ts';
import { UserSilent } from './answers/simulated-user.ts';
import { isRejected } from './calls/standing.ts';
import type { TrialJob } from './trial-job.ts';

/** A trial, what made its whole target impossible, if something did, and whether an error of it is worth another try. */
export type TrialOutcome = { readonly trial: Trial; readonly fatal: unknown; readonly mayHeal: boolean };

/** Runs and scores one trial. An outage is an errored trial, never a failed one; only bugs reject. */
export async function runTrial(job: TrialJob): Promise<TrialOutcome> {
  const planned = requestOn(job.planned, job.key.side);
  if (planned === undefined) throw new Error(`no request on ${job.key.side} for case ${job.key.caseId}`);
  const lost = createCostTally();
  let asked = planned;
  let answered: Answered | undefined;
  try {
    const said = await saidFor(job, planned);
    ({ asked } = said);
    answered = await answerOf(job, asked, lost);
    return { trial: await score(job, said, answered), fatal: undefined, mayHeal: false };
  } catch (error) {
    return failure(job, asked, { error, answered, lost });
  } finally {
    if (answered !== undefined) job.tools.held.release(answered);
  }
}

/** What is asked, in which words where it is not asked as it stands, and what those cost now. */
type Said = {
  readonly asked: FingerprintedRequest;
  readonly words?: readonly string[];
  readonly wordsUsd?: number | undefined;
};

async function saidFor({ key, tools }: TrialJob, planned: FingerprintedRequest): Promise<Said> {
  const { paraphrase } = planned.request;
  if (paraphrase === undefined) return { asked: planned };
  const tally = createCostTally();
  const { asked, words } = await paraphrased(key, paraphrase, { tools, tally });
  const { replica } = planned;
  return { asked: replica === undefined ? asked : { ...asked, replica }, words, wordsUsd: tally.spentUsd() };
}

/** One answer, or a conversation that ends with one. */
async function answerOf(job: TrialJob, asked: FingerprintedRequest, lost: CostTally): Promise<Answered> {
  const { request } = asked;
  const { user } = request;
  const { held } = job.tools;
  // Turns of a conversation that waited for room which other conversations hold would wait for ever.
  const stored = user === undefined ? await held.read(() => replay(job, asked)) : undefined;
  if (stored !== undefined) return stored;
  const answered =
    user === undefined
      ? await callProvider(job, asked, lost)
      : await converse(job, { ...asked, request: { ...request, user } }, lost);
  held.add(answered);
  return answered;
}

async function score(job: TrialJob, { asked, words, wordsUsd }: Said, answered: Answered): Promise<ScoredTrial> {
  const { key, planned } = job;
  const { answer, cost, spendUsd, attempts, origin } = answered;
  const tools = { ...job.tools, reuse: reuseInScoring(planned, origin, job.tools.reuse) };
  const tally = createCostTally();
  if (words !== undefined) tally.add(wordsUsd);
  if (asked.request.user !== undefined) tally.add(answered.userSpendUsd);
  const scoring = { scorable: { planned, asked, output: answer.output }, usage: answer.usage, tools, tally };
  const judged = await scoreReply(planned.case.expect, scoring, 'head');
  if (!judged.passed) requireTools(asked.request.endpoint, answer.output.agent);
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
    judgeSpendUsd: tally.spentUsd(),
    latencyMs: answer.latencyMs,
    ...(answer.countsStart === true ? { countsStart: true } : {}),
    attempts,
    startedAt: new Date(answered.startedAtMs).toISOString(),
    origin,
    ...(words === undefined ? {} : { paraphrase: words }),
    passedOldExpectations: old?.passed,
  };
}

type Scoring = {
  readonly scorable: Scorable;
  readonly usage: Usage | undefined;
  readonly tools: ScoringTools;
  readonly tally: CostTally;
};

/** What an answer is comes before what the scorers make of it: a proper one, or one that fails its case. */
async function scoreReply(
  expect: readonly ScorerSpec[],
  { scorable, usage, tools, tally }: Scoring,
  side: Side,
): Promise<Scored> {
  const { output, asked } = scorable;
  const failed = await failedAnswer({ output, usage, request: asked.request, expect });
  if (failed !== undefined) return { scores: [failed], passed: false, score: 0 };
  return await scoreAnswer(expect, scorable, { tools, side, tally });
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

type Failed = { readonly error: unknown; readonly answered: Answered | undefined; readonly lost: CostTally };

function failure(job: TrialJob, asked: FingerprintedRequest, failed: Failed): TrialOutcome {
  const { key, tools } = job;
  const { error } = failed;
  const skipped = (why: SkippedTrial['why'], fatal?: unknown): TrialOutcome => ({
    trial: { status: 'skipped', key, why },
    fatal,
    mayHeal: false,
  });
  const isInterrupted = tools.signal.aborted && tools.endedBy() === 'interrupted';
  if (error instanceof StillWaiting && !isInterrupted) return skipped('waiting');
  if (tools.signal.aborted) return skipped(tools.endedBy());
  if (error instanceof TargetStopped) return skipped('target-stopped');
  if (error instanceof CapReached) return skipped('budget');
  if (isFatal(error)) return skipped('target-stopped', error);
  if (!(error instanceof CallError || error instanceof CircuitOpen || error instanceof ScorerError)) throw error;
  return {
    trial: errored(job, asked, { ...failed, error }),
    fatal: undefined,
    mayHeal: !isTimeOut(error) && !isLost(error) && !isRejected(error),
  };
}

/** What failed after the answer had come is the judge's doing or a scorer's, and the answer is paid for and stored. */
function errored(
  { key, tools }: TrialJob,
  asked: FingerprintedRequest,
  { error, answered, lost }: Failed & { readonly error: Error },
): ErroredTrial {
  const isScoring = answered !== undefined;
  const judge = error instanceof ScorerError ? undefined : tools.judge?.endpoint;
  const target = error instanceof UserSilent ? error.endpoint : asked.request.endpoint;
  const asks = isScoring ? judge : target;
  return {
    status: 'errored',
    key,
    fingerprint: asked.fingerprint,
    provider: asks?.provider ?? 'scorer',
    isAnswered: isScoring,
    message: error.message,
    timeLimit: isTimeOut(error) && asks !== undefined ? timeLimitOf(asks) : undefined,
    attempts: answered?.attempts ?? attemptsOf(error),
    spendUsd: lost.spentUsd(),
  };
}
