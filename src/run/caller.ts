import type { Request } from '../domain/request.ts';
import type { Side } from '../domain/side.ts';
import type { Endpoint } from '../domain/suite.ts';
import { UserError } from '../domain/user-error.ts';
import { CallError, type CallAnswer, type Clock, type Providers } from '../ports.ts';
import { openLane, type Lane } from './lane.ts';
import { callWithRetry, isTransient, retryAfter, type Retried, type RetriedAnswer, type RetryLimits } from './retry.ts';

/** Calls providers: one lane each, retries outside of it, a deadline an attempt. */
export type Caller = {
  /** Rejects with RetriedError, LaneClosed, UserError (missing key), the run's abort reason, or what `checkIn` throws. */
  call(request: Request, options: CallOptions): Promise<RetriedAnswer>;
  /** Makes any other call to an endpoint on its provider's lane, retried and bounded alike. Rejects as `call` does. */
  attempt<T>(endpoint: Endpoint, attempt: Attempt<T>): Promise<Retried<T>>;
  /** Gives the providers that were given up one more chance. */
  reopen(): void;
};

/** Whom a call is for. */
export type CallOptions = {
  /** Whose files a program works with; undefined for a judge. */
  readonly side: Side | undefined;
  /** Asked when an attempt's turn comes; throws where it is no longer wanted. */
  readonly checkIn: () => void;
};

/** One attempt at a call; must stop when the signal aborts. */
export type Attempt<T> = (signal: AbortSignal) => Promise<T>;

/** What a caller needs. */
export type CallerOptions = {
  readonly providers: Providers;
  readonly clock: Clock;
  /** Attempts in flight at most, per provider. */
  readonly concurrency: number;
  /** Deadline of one attempt in milliseconds, for targets without one of their own. */
  readonly callTimeoutMs: number;
  readonly retry: RetryLimits;
  readonly signal: AbortSignal;
};

/** A caller over all providers of a run. */
export function openCaller(options: CallerOptions): Caller {
  const lanes = new Map<string, Lane>();
  const laneOf = (endpoint: Endpoint): Lane => {
    const name = laneName(endpoint);
    const lane = lanes.get(name) ?? openLane(options);
    lanes.set(name, lane);
    return lane;
  };
  return {
    call: async (request, { side, checkIn }) => {
      const { endpoint } = request;
      const lane = laneOf(endpoint);
      options.signal.throwIfAborted();
      const opening = options.providers.open(request, side);
      // A program's setup and a token may take their time; the end of the run does not wait for them.
      const isQuick = 'model' in endpoint && endpoint.auth === 'key';
      const provider = await (isQuick ? opening : untilAborted(opening, options.signal));
      const attempt: Attempt<CallAnswer> = (signal) => provider.call(request, signal);
      return await callOnLane(lane, { endpoint, attempt, checkIn }, options);
    },
    attempt: (endpoint, attempt) =>
      callOnLane(laneOf(endpoint), { endpoint, attempt, checkIn: () => undefined }, options),
    reopen: () => lanes.forEach((lane) => lane.reopen()),
  };
}

type Call<T> = { readonly endpoint: Endpoint; readonly attempt: Attempt<T>; readonly checkIn: () => void };

/** A call waits between its attempts outside of its lane, so that others go on meanwhile. */
async function callOnLane<T>(lane: Lane, call: Call<T>, options: CallerOptions): Promise<Retried<T>> {
  try {
    const attempt = (number: number) => lane.run(() => attemptOnce(lane, call, options), number > 1);
    const retried = await callWithRetry(attempt, options.retry, options.signal);
    lane.succeeded();
    return retried;
  } catch (error) {
    if (isTransient(error)) lane.exhausted(error.message);
    throw error;
  }
}

async function attemptOnce<T>(lane: Lane, call: Call<T>, options: CallerOptions): Promise<T> {
  call.checkIn();
  try {
    const answer = await withinDeadline(call, options);
    lane.settled();
    return answer;
  } catch (error) {
    if (isThrottle(error)) lane.throttled(retryAfter(error));
    else lane.settled();
    throw error;
  }
}

/** An attempt that takes too long is aborted with the CallError that says so. */
async function withinDeadline<T>(
  { endpoint, attempt: start }: Call<T>,
  { clock, signal, callTimeoutMs }: CallerOptions,
): Promise<T> {
  signal.throwIfAborted();
  const limitMs = ('timeoutMs' in endpoint ? endpoint.timeoutMs : undefined) ?? callTimeoutMs;
  const attempt = new AbortController();
  const aborted = Promise.withResolvers<never>();
  const abort = (reason: unknown): void => {
    attempt.abort(reason);
    aborted.reject(reason);
  };
  const end = (): void => abort(signal.reason);
  signal.addEventListener('abort', end, { once: true });
  const cancel = clock.after(limitMs, () => abort(tooSlow(endpoint.provider, limitMs)));
  try {
    // Not every SDK ends at once with its signal.
    return await Promise.race([start(attempt.signal), aborted.promise]);
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

function tooSlow(provider: string, limitMs: number): CallError {
  const message = `${provider} gave no answer within ${limitMs / 1000} s.`;
  return new CallError({ kind: 'transient', message, status: undefined, retryAfterMs: undefined });
}

/** Who answers: a sick program or server is nothing to the others of its kind. */
function laneName(endpoint: Endpoint): string {
  const { provider } = endpoint;
  if (provider === 'command') return JSON.stringify([provider, endpoint.command, endpoint.directory]);
  if (provider === 'http') return `${provider} ${hostOf(endpoint.url)}`;
  return provider === 'replay' ? provider : `${provider} ${endpoint.baseUrl ?? ''}`;
}

/** The server that a URL names; the whole text where a template hides it. */
function hostOf(url: string): string {
  const host = URL.parse(url)?.host;
  return host === undefined || host === '' ? url : host;
}

function isThrottle(error: unknown): error is CallError {
  return isTransient(error) && error.failure.kind === 'transient' && [429, 529].includes(error.failure.status ?? 0);
}

/** Whether nothing sent to this target can succeed, so that it must stop. */
export function stopsTarget(error: unknown): error is UserError | CallError {
  return error instanceof UserError || (error instanceof CallError && error.failure.kind === 'fatal');
}
