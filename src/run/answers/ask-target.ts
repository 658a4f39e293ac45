import type { FingerprintedRequest } from '../../domain/plan.ts';
import { isModel } from '../../domain/providers/providers.ts';
import type { Request } from '../../domain/request.ts';
import type { ScoredTrial, TrialKey } from '../../domain/trial.ts';
import type { CallAnswer, StoreKey } from '../../ports.ts';
import { costOf, payFor, type CallCost } from '../money/cost.ts';
import { reusableAnswer, reuseOn, storeAnswer, trialStoreKey } from '../calls/reuse.ts';
import { RetriedError, type RetriedAnswer } from '../calls/retry.ts';
import type { CostTally } from '../scoring/scoring.ts';
import { isRejected, standingFor } from '../calls/standing.ts';
import type { TrialJob, TrialTools } from '../trial-job.ts';

/** An answer, what it cost and where it is from. */
export type Answered = {
  readonly answer: CallAnswer;
  readonly cost: CallCost;
  /** New money for it, attempts that took too long included. */
  readonly spendUsd: number | undefined;
  /** New money for who played the user, where one did. */
  readonly userSpendUsd?: number | undefined;
  readonly attempts: number;
  readonly origin: ScoredTrial['origin'];
  /** When its last attempt began. */
  readonly startedAtMs: number;
};

/** Thrown for a call whose target was stopped while it waited for its turn. */
export class TargetStopped extends Error {}

/** Thrown for a call that finds the cap reached when its turn comes. */
export class CapReached extends Error {}

/** The answer that was stored for it, where this run may use it. */
export function replay({ key, planned, tools, standing }: TrialJob, asked: FingerprintedRequest): Answered | undefined {
  const reuse = reuseOn(planned, key.side, tools.reuse);
  const stored = reusableAnswer(tools.store, storeKeyOf(key, asked, tools), key, reuse);
  if (stored === undefined) return undefined;
  const { answer, attempts, isFromThisRun, storedAtMs } = stored;
  if (!isFromThisRun && tools.observedModels.contradicts(asked.request, answer.served)) return undefined;
  tools.budget.reused();
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

/** Asks for an answer, and pays for it. Rejects with TargetStopped, CapReached, or what the dispatcher rejects with. */
export async function callProvider(job: TrialJob, asked: FingerprintedRequest, lost: CostTally): Promise<Answered> {
  const { key, tools } = job;
  const { answer, attempts, isOwn } = await askProvider(job, asked, lost);
  if (isOwn) storeAnswer(tools.store, storeKeyOf(key, asked, tools), answer, attempts);
  const cost = costOf(tools.prices, asked.request, answer);
  lost.add(payFor(answer, { request: asked.request, billedUsd: cost.billedUsd, isJudge: false }, tools));
  tools.observedModels.note(asked.request, answer.served);
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
  asked: FingerprintedRequest,
  lost: CostTally,
): Promise<RetriedAnswer & { readonly isOwn: boolean }> {
  const { request, fingerprint } = asked;
  const beforeAttempt = (): void => {
    if (isStopped()) throw new TargetStopped();
    if (!mayBePaid() || (lost.spentUsd() !== 0 && !tools.budget.isUnderCap())) throw new CapReached();
  };
  const onTimeOut = (spentUsd?: number): void => {
    const costUsd = spentUsd ?? tools.expectedUsd(request);
    lost.add(costUsd);
    tools.budget.paid({ costUsd, isJudge: false, isEstimated: spentUsd === undefined });
  };
  try {
    const answered = await standingFor(standing, { fingerprint, key }, (sent) =>
      tools.dispatcher.call(request, {
        side: key.side,
        beforeAttempt: () => (beforeAttempt(), sent()),
        onTimeOut,
        key: storeKeyOf(key, asked, tools),
      }),
    );
    return { ...answered, answer: withoutLatency(answered.answer, request), isOwn: true };
  } catch (error) {
    if (!isRejected(error) || error.failure.kind !== 'rejected' || !error.failure.fails) throw error;
    return { answer: rejectedAnswer(error.message), attempts: attemptsOf(error), isOwn: false };
  }
}

/** Who is asked in another tier than the standard one is not asked how fast he is. */
function withoutLatency(answer: CallAnswer, { endpoint }: Request): CallAnswer {
  return isModel(endpoint) && endpoint.service !== undefined ? { ...answer, countsStart: true } : answer;
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

/** How often a call that failed was tried. */
export function attemptsOf(error: unknown): number {
  return error instanceof RetriedError ? error.attempts : 0;
}

function storeKeyOf(key: TrialKey, asked: FingerprintedRequest, tools: TrialTools): StoreKey {
  return trialStoreKey(asked, tools.providers.identity(asked.request), key);
}
