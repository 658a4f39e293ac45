import { isModel, isOwn } from '../../domain/providers/providers.ts';
import type { Side } from '../../domain/side.ts';
import type { Endpoint } from '../../domain/suite.ts';
import type { TimeLimit } from '../../domain/trial.ts';
import {
  CallError,
  TIMED_OUT,
  type CallAnswer,
  type CallLimit,
  type Clock,
  type Log,
  type Progress,
  type Providers,
} from '../../ports.ts';
import type { Attempt, CallOptions, Dispatcher } from '../dispatcher.ts';
import { answererName, queueName } from './endpoint-names.ts';
import { watchFirstAnswer, type FirstAnswer } from './first-answer.ts';
import { createProviderQueue, type ProviderQueue } from './provider-queue.ts';
import {
  callWithRetry,
  isThrottle,
  isCostly,
  isTimeOut,
  isTransient,
  retryAfter,
  type Retried,
  type RetryLimits,
} from './retry.ts';

/** What a dispatcher needs. */
export type LiveDispatcherOptions = {
  readonly providers: Providers;
  readonly clock: Clock;
  readonly log: Log;
  readonly progress: Pick<Progress, 'retrying'>;
  /** Attempts in flight at most, per provider. */
  readonly concurrency: number;
  /** Trials of agents at once. */
  readonly agentConcurrency?: number;
  /** Deadline of one attempt in milliseconds, for targets without one of their own. */
  readonly callTimeoutMs: number;
  /** How long an endpoint is tried that has never answered. */
  readonly giveUpMs: number;
  readonly retry: RetryLimits;
  readonly signal: AbortSignal;
};

/** Who is called: its queue, and whether it has ever answered. */
type Line = { readonly queue: ProviderQueue; readonly first: FirstAnswer };

/** Asks the providers of a run: a queue for each, retries outside of it, a deadline an attempt. */
export function createLiveDispatcher(options: LiveDispatcherOptions): Dispatcher {
  const queues = new Map<string, ProviderQueue>();
  const firsts = new Map<string, FirstAnswer>();
  const lineTo = (endpoint: Endpoint, side: Side | undefined): Line => {
    const place = queueName(endpoint);
    const name = answererName(endpoint, side);
    const key = JSON.stringify([place, name]);
    const queue = queues.get(place) ?? createProviderQueue({ ...options, concurrency: placesFor(endpoint, options) });
    const first = firsts.get(key) ?? watchFirstAnswer({ ...options, name });
    queues.set(place, queue);
    firsts.set(key, first);
    return { queue, first };
  };
  const beforeAttempt = (): void => undefined;
  return {
    call: async (request, { side, ...wishes }) => {
      const { endpoint } = request;
      options.signal.throwIfAborted();
      const opening = options.providers.open(request, side);
      // A program's setup and a token may take their time; the end of the run does not wait for them.
      const isQuick = isModel(endpoint) && endpoint.auth === 'key';
      const provider = await (isQuick ? opening : untilAborted(opening, options.signal));
      const attempt: Attempt<CallAnswer> = (signal, limit) => provider.call(request, signal, limit);
      return await callOnLine(lineTo(endpoint, side), { endpoint, attempt, ...wishes }, options);
    },
    attempt: (endpoint, attempt, { onTimeOut }) =>
      callOnLine(lineTo(endpoint, undefined), { endpoint, attempt, beforeAttempt, onTimeOut }, options),
    tryAgain: () => queues.forEach((queue) => queue.tryAgain()),
  };
}

/** A trial of an agent takes as much of the machine and of its provider as many calls. */
function placesFor({ provider }: Endpoint, { concurrency, agentConcurrency }: LiveDispatcherOptions): number {
  return provider === 'agent' ? Math.min(concurrency, agentConcurrency ?? concurrency) : concurrency;
}

type Call<T> = Omit<CallOptions, 'side'> & { readonly endpoint: Endpoint; readonly attempt: Attempt<T> };

/** A call waits between its attempts outside of its queue, so that others go on meanwhile. */
async function callOnLine<T>(line: Line, call: Call<T>, options: LiveDispatcherOptions): Promise<Retried<T>> {
  const { queue, first } = line;
  const retrying = tellRetries(options.progress);
  try {
    const attempt = (number: number) =>
      queue.run(() => attemptOnce(line, call, options), number > 1).catch(retrying.failed);
    const retried = await callWithRetry(attempt, options.retry, first.signal);
    queue.succeeded();
    return retried;
  } catch (error) {
    if (isTransient(error)) queue.exhausted(error.message);
    // A wait that is cut off does not say why.
    if (!(error instanceof CallError)) first.signal.throwIfAborted();
    throw error;
  } finally {
    retrying.ended();
  }
}

/** Tells the watcher of a call that failed, until it has come to its end. */
function tellRetries(progress: LiveDispatcherOptions['progress']) {
  let isRetried = false;
  return {
    failed: (error: unknown): never => {
      if (!isRetried && isTransient(error)) {
        isRetried = true;
        progress.retrying({ count: 1, reason: shortReason(error) });
      }
      throw error;
    },
    ended: (): void => {
      if (isRetried) progress.retrying({ count: -1, reason: '' });
    },
  };
}

function shortReason({ failure, message }: CallError): string {
  if (failure.kind !== 'transient') return message;
  return failure.code ?? (failure.status === undefined ? message : `HTTP ${failure.status}`);
}

async function attemptOnce<T>({ queue, first }: Line, call: Call<T>, options: LiveDispatcherOptions): Promise<T> {
  first.signal.throwIfAborted();
  call.beforeAttempt();
  const ended = first.begin();
  try {
    const answer = await withinDeadline(call, options);
    ended(undefined);
    queue.settled();
    return answer;
  } catch (error) {
    ended(isTransient(error) ? error : undefined);
    if (isTimeOut(error) || isCostly(error)) call.onTimeOut(error.spentUsd);
    if (isThrottle(error)) queue.throttled(retryAfter(error));
    else queue.settled();
    throw error;
  }
}

/** An attempt that takes too long is aborted with the CallError that says so; a program knows when its own time began. */
async function withinDeadline<T>({ endpoint, attempt: start }: Call<T>, options: LiveDispatcherOptions): Promise<T> {
  const { clock, signal } = options;
  signal.throwIfAborted();
  const limit = limitOf(endpoint, options);
  const attempt = new AbortController();
  const aborted = Promise.withResolvers<never>();
  const abort = (reason: unknown): void => {
    attempt.abort(reason);
    aborted.reject(reason);
  };
  const end = (): void => abort(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  const isTimed = endpoint.provider !== 'command';
  const cancel = isTimed ? clock.after(limit.ms, () => abort(tooSlow(endpoint, limit))) : () => undefined;
  try {
    // Not every SDK ends at once with its signal.
    return await Promise.race([start(attempt.signal, limit), aborted.promise]);
  } finally {
    cancel();
    signal.removeEventListener('abort', end);
  }
}

/** What the work brings, or the signal's reason as soon as it aborts. */
async function untilAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const end = (): void => aborted.reject(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', end);
  }
}

/** What an agent may take beyond its own seconds, for its sandbox to start and to end. */
const AROUND_A_TRIAL_MS = 120_000;

/** What OpenAI gives an answer that it makes when it has room. */
const FLEX_MS = 900_000;

function limitOf(endpoint: Endpoint, { callTimeoutMs }: LiveDispatcherOptions): CallLimit {
  if (endpoint.provider === 'agent')
    return { ms: endpoint.limits.seconds * 1000 + AROUND_A_TRIAL_MS, setBy: '`limits.seconds` of the target' };
  const own = ownTimeLimit(endpoint);
  if (own !== undefined) return { ms: own, setBy: '`timeout_ms` of the target' };
  if (isModel(endpoint) && endpoint.service?.tier === 'flex')
    return { ms: Math.max(callTimeoutMs, FLEX_MS), setBy: 'the tier `flex`' };
  return { ms: callTimeoutMs, setBy: '`limits.call_timeout_ms`' };
}

function ownTimeLimit(endpoint: Endpoint): number | undefined {
  return isOwn(endpoint) ? endpoint.timeoutMs : undefined;
}

/** What set the time that a call had. */
export function timeLimitOf(endpoint: Endpoint): TimeLimit {
  return ownTimeLimit(endpoint) === undefined ? 'limits.call_timeout_ms' : 'timeout_ms';
}

function tooSlow(endpoint: Endpoint, { ms, setBy }: CallLimit): CallError {
  const message = `${answererName(endpoint, undefined)} gave no answer within ${ms / 1000} s (${setBy}).`;
  return new CallError({ kind: 'transient', message, status: undefined, retryAfterMs: undefined, code: TIMED_OUT });
}
