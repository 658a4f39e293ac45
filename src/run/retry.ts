import { DelegateBackoff, handleWhen, retry } from 'cockatiel';
import { CallError, type CallAnswer } from '../ports.ts';

/** Bounds of retrying one call. */
export type RetryLimits = {
  /** Attempts after the first one. */
  readonly maxRetries: number;
  /** A provider's `retry-after` beyond this is cut. */
  readonly maxWaitMs: number;
  /** Seeded generator of numbers in [0, 1), for jitter. */
  readonly random: () => number;
};

/** An answer and how many attempts it took. */
export type RetriedAnswer = { readonly answer: CallAnswer; readonly attempts: number };

const FIRST_WAIT_MS = 500;

/**
 * Calls until an answer comes. Only what may heal is tried again: after the wait that the provider asks for, else with
 * full-jitter exponential backoff. Rejects with the last CallError, or with the signal's reason.
 */
export async function callWithRetry(
  call: (signal: AbortSignal) => Promise<CallAnswer>,
  limits: RetryLimits,
  signal: AbortSignal,
): Promise<RetriedAnswer> {
  let attempts = 0;
  const policy = retry(
    handleWhen((error) => error instanceof CallError && error.failure.kind === 'transient'),
    {
      maxAttempts: limits.maxRetries,
      backoff: new DelegateBackoff(({ attempt, result }) => waitMs(attempt, result, limits)),
    },
  );
  const answer = await policy.execute(() => {
    signal.throwIfAborted();
    attempts += 1;
    return call(signal);
  }, signal);
  return { answer, attempts };
}

function waitMs(
  attempt: number,
  result: { readonly error: Error } | { readonly value: unknown },
  limits: RetryLimits,
): number {
  const ceiling = Math.min(limits.maxWaitMs, FIRST_WAIT_MS * 2 ** (attempt - 1));
  const jittered = ceiling * (0.5 + limits.random() / 2);
  const wish = 'error' in result && result.error instanceof CallError ? retryAfter(result.error) : undefined;
  return wish === undefined ? jittered : Math.min(limits.maxWaitMs, wish + limits.random() * FIRST_WAIT_MS);
}

function retryAfter(error: CallError): number | undefined {
  return error.failure.kind === 'transient' ? error.failure.retryAfterMs : undefined;
}
