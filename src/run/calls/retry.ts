import { CallError, LOST_LATER, TIMED_OUT, type CallAnswer, type Clock } from '../../ports.ts';

/** Bounds of retrying one call. */
export type RetryLimits = {
  /** Attempts after the first one. */
  readonly maxRetries: number;
  /** Who asks for a longer pause is not asked again. */
  readonly maxWaitMs: number;
  /** No further attempt begins this long after the first one. */
  readonly maxElapsedMs: number;
  /** When the run ends, on the clock of durations. */
  readonly endsAtMs: number;
  /** Seeded generator of numbers in [0, 1), for jitter. */
  readonly random: () => number;
  readonly clock: Clock;
};

/** An answer and how many attempts it took. */
export type Retried<T> = { readonly answer: T; readonly attempts: number };

/** A model's answer and how many attempts it took. */
export type RetriedAnswer = Retried<CallAnswer>;

/** The failure of a call's last attempt, and how many there were. */
export class RetriedError extends CallError {
  readonly attempts: number;

  constructor(last: CallError, attempts: number) {
    super(last.failure, { cause: last });
    this.name = 'RetriedError';
    this.attempts = attempts;
  }
}

const FIRST_WAIT_MS = 500;
const LONGEST_OWN_WAIT_MS = 30_000;
/** On top of the wait that a provider asks for, with a tenth of it: calls turned away together do not come back together. */
const LEAST_SPREAD_MS = 100;
/** What took too long once may have been unlucky; each attempt is paid for. */
const MOST_TIME_OUTS = 2;

/**
 * Calls until an answer comes. Only what may heal is tried again: after the wait that the provider asks for, else with
 * jittered exponential backoff. Rejects with RetriedError, or as `clock.sleep` and `signal` do when the run ends.
 */
export async function callWithRetry<T>(
  call: (attempt: number) => Promise<T>,
  limits: RetryLimits,
  signal: AbortSignal,
): Promise<Retried<T>> {
  const { clock, maxRetries, maxElapsedMs } = limits;
  const startedMs = clock.ticksMs();
  const failures = { explained: 0, unexplained: 0, timeOuts: 0 };
  for (let attempts = 1; ; attempts += 1) {
    signal.throwIfAborted();
    try {
      return { answer: await call(attempts), attempts };
    } catch (error) {
      if (!(error instanceof CallError)) throw error;
      const last = withinReach(error, limits);
      if (isTransient(last)) failures[kindOf(last)] += 1;
      const isOver = failures.timeOuts >= MOST_TIME_OUTS || clock.ticksMs() - startedMs >= maxElapsedMs;
      if (!isTransient(last) || isOver || attempts > maxRetries) throw new RetriedError(last, attempts);
      await clock.sleep(waitMs(failures, last, limits), signal);
    }
  }
}

/** Whether the same call may succeed a little later. */
export function isTransient(error: unknown): error is CallError {
  return error instanceof CallError && error.failure.kind === 'transient';
}

/** Whether the provider is there and asks to slow down. */
export function isThrottle(error: unknown): error is CallError {
  return isTransient(error) && error.failure.kind === 'transient' && [429, 529].includes(error.failure.status ?? 0);
}

/** Whether an attempt ran into our own time limit. */
export function isTimeOut(error: unknown): error is CallError {
  return isTransient(error) && error.failure.kind === 'transient' && error.failure.code === TIMED_OUT;
}

/** Whether a question was given up as nobody worked at it in time. */
export function isLost(error: unknown): error is CallError {
  return isTransient(error) && error.failure.kind === 'transient' && error.failure.code === LOST_LATER;
}

/** Whether an attempt has cost something although it brought no answer. */
export function isCostly(error: unknown): error is CallError {
  return error instanceof CallError && (error.spentUsd ?? 0) > 0;
}

/** How long the provider asks to be left alone; undefined where it does not say. */
export function retryAfter(error: CallError): number | undefined {
  return error.failure.kind === 'transient' ? error.failure.retryAfterMs : undefined;
}

function kindOf(error: CallError): 'explained' | 'unexplained' | 'timeOuts' {
  if (isTimeOut(error) || isCostly(error)) return 'timeOuts';
  return retryAfter(error) === undefined ? 'unexplained' : 'explained';
}

/** Who asks for a pause that the run cannot make would only be asked in vain: nothing more can come of this target. */
function withinReach(error: CallError, { clock, maxWaitMs, endsAtMs }: RetryLimits): CallError {
  const { failure } = error;
  const wishMs = retryAfter(error) ?? 0;
  const isReached = wishMs <= maxWaitMs && clock.ticksMs() + wishMs < endsAtMs;
  if (isReached || failure.kind !== 'transient') return error;
  const until = new Date(clock.nowMs() + wishMs).toISOString().slice(0, 16).replace('T', ' ');
  const hint = `It asks for a pause of ${describeWait(wishMs)}, which this run does not make: run it again after ${until} UTC.`;
  const { message, status } = failure;
  return new CallError({ kind: 'fatal', message, status, hint }, { cause: error });
}

function describeWait(ms: number): string {
  const minutes = Math.ceil(ms / 60_000);
  if (ms < 120_000) return `${Math.ceil(ms / 1000)} s`;
  return minutes < 120 ? `${minutes} min` : `${Math.round(minutes / 60)} h`;
}

/**
 * Failures so far, by whether they came with a wish. A wish that was met and did not help is no longer enough: a provider
 * that says "at once" each time would use up all attempts within a second.
 */
function waitMs(
  { explained, unexplained, timeOuts }: Readonly<Record<'explained' | 'unexplained' | 'timeOuts', number>>,
  last: CallError,
  { maxWaitMs, random }: RetryLimits,
): number {
  const wish = retryAfter(last);
  if (wish === undefined) return ownWaitMs(unexplained + timeOuts, random);
  const wished = wish + random() * Math.min(FIRST_WAIT_MS, LEAST_SPREAD_MS + wish / 10);
  return Math.min(maxWaitMs, explained < 2 ? wished : Math.max(wished, ownWaitMs(explained - 1, random)));
}

/** Jittered exponential backoff, after so many failures. */
function ownWaitMs(failures: number, random: () => number): number {
  return Math.min(LONGEST_OWN_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)) * (0.5 + random() / 2);
}
