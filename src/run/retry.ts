import { ConstantBackoff, handleWhen, retry } from 'cockatiel';
import { CallError, type CallAnswer, type Clock } from '../ports.ts';

/** Bounds of retrying one call. */
export type RetryLimits = {
  /** Attempts after the first one. */
  readonly maxRetries: number;
  /** A provider's `retry-after` beyond this is cut. */
  readonly maxWaitMs: number;
  /** No further attempt begins this long after the first one. */
  readonly maxElapsedMs: number;
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
  const failures = { explained: 0, unexplained: 0 };
  let attempts = 0;
  let last: CallError | undefined;
  // The library's own wait cannot be interrupted, so the wait is part of the attempt that follows it.
  const policy = retry(
    handleWhen((error) => isTransient(error) && clock.ticksMs() - startedMs < maxElapsedMs),
    { maxAttempts: maxRetries, backoff: new ConstantBackoff(0) },
  );
  try {
    const answer = await policy.execute(async () => {
      if (last !== undefined) await clock.sleep(waitMs(failures, last, limits), signal);
      signal.throwIfAborted();
      attempts += 1;
      return await call(attempts).catch((error: unknown) => {
        if (error instanceof CallError) last = error;
        if (isTransient(error)) failures[retryAfter(error) === undefined ? 'unexplained' : 'explained'] += 1;
        throw error;
      });
    }, signal);
    return { answer, attempts };
  } catch (error) {
    throw error instanceof CallError ? new RetriedError(error, attempts) : error;
  }
}

/** Whether the same call may succeed a little later. */
export function isTransient(error: unknown): error is CallError {
  return error instanceof CallError && error.failure.kind === 'transient';
}

/** How long the provider asks to be left alone; undefined where it does not say. */
export function retryAfter(error: CallError): number | undefined {
  return error.failure.kind === 'transient' ? error.failure.retryAfterMs : undefined;
}

/**
 * Failures so far, by whether they came with a wish. A wish that was met and did not help is no longer enough: a provider
 * that says "at once" each time would use up all attempts within a second.
 */
function waitMs(
  { explained, unexplained }: { readonly explained: number; readonly unexplained: number },
  last: CallError,
  { maxWaitMs, random }: RetryLimits,
): number {
  const wish = retryAfter(last);
  if (wish === undefined) return ownWaitMs(unexplained, random);
  const wished = wish + random() * Math.min(FIRST_WAIT_MS, LEAST_SPREAD_MS + wish / 10);
  return Math.min(maxWaitMs, explained < 2 ? wished : Math.max(wished, ownWaitMs(explained - 1, random)));
}

/** Jittered exponential backoff, after so many failures. */
function ownWaitMs(failures: number, random: () => number): number {
  return Math.min(LONGEST_OWN_WAIT_MS, FIRST_WAIT_MS * 2 ** (failures - 1)) * (0.5 + random() / 2);
}
