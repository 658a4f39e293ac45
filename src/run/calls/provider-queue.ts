import PQueue from 'p-queue';
import type { Clock } from '../../ports.ts';

/** Calls to one provider: how many at once, and whether it still answers. */
export type ProviderQueue = {
  /** Runs one attempt when a place is free; a retry goes before what has not begun. Rejects with CircuitOpen when the provider is given up. */
  run<T>(attempt: () => Promise<T>, isRetry: boolean): Promise<T>;
  /** An attempt came to its end without a wish to slow down: the queue may widen again, up to its limit. */
  settled(): void;
  /** The provider asked to slow down, for so many milliseconds where it said so. */
  throttled(waitMs: number | undefined): void;
  /** A call was answered. */
  succeeded(): void;
  /** A call got no answer after all its retries. */
  exhausted(message: string): void;
  /** Tries a provider that was given up once more; the first call that gets no answer closes the queue for good. */
  tryAgain(): void;
  /** Why the provider was given up; undefined while it is not. */
  readonly givenUpBecause: () => string | undefined;
};

/** Thrown for work that was waiting when its provider was given up. */
export class CircuitOpen extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = 'CircuitOpen';
  }
}

/** What a queue is made of. */
export type ProviderQueueOptions = {
  readonly concurrency: number;
  readonly clock: Clock;
  readonly signal: AbortSignal;
};

/** Calls in a row without an answer, all retries included, after which a provider counts as dead. */
const DEAD_AFTER = 5;
/** A few refusals are met by their own retries: below the first share a queue widens, above the second it narrows. */
const WIDENING_SHARE = 1 / 8;
const NARROWING_SHARE = 3 / 8;
const LEAST_WINDOW = 8;
const LONGEST_HOLD_MS = 60_000;

/**
 * A queue that starts at `concurrency`. It looks at windows of as many attempts as it is wide: where the provider turned
 * too many away, it halves and holds still for as long as was asked; where it turned few away, it grows by one.
 */
export function createProviderQueue({ concurrency, clock, signal }: ProviderQueueOptions): ProviderQueue {
  const queue = new PQueue({ concurrency });
  let heldUntilMs = 0;
  const count = countInWindows(
    () => queue.concurrency,
    ({ attempts, throttled, waitMs }) => {
      if (throttled <= attempts * WIDENING_SHARE) queue.concurrency = Math.min(concurrency, queue.concurrency + 1);
      if (throttled <= attempts * NARROWING_SHARE) return;
      queue.concurrency = Math.max(1, Math.floor(queue.concurrency / 2));
      heldUntilMs = clock.ticksMs() + Math.min(LONGEST_HOLD_MS, waitMs);
    },
  );
  const isHeld = () => heldUntilMs - clock.ticksMs() > 0;
  const { givenUpBecause, ...circuit } = createCircuit();
  return {
    ...circuit,
    givenUpBecause,
    run: (attempt, isRetry) =>
      queue.add(
        async () => {
          while (isHeld()) await clock.sleep(heldUntilMs - clock.ticksMs(), signal);
          const reason = givenUpBecause();
          if (reason !== undefined) throw new CircuitOpen(reason);
          return await attempt();
        },
        { priority: isRetry ? 1 : 0 },
      ),
    settled: () => count(0, 0),
    throttled: (waitMs) => count(1, waitMs ?? 0),
  };
}

type Window = { readonly attempts: number; readonly throttled: number; readonly waitMs: number };

/** Counts attempts until there are as many as the queue is wide, and hands them over together. */
function countInWindows(width: () => number, close: (window: Window) => void) {
  let window: Window = { attempts: 0, throttled: 0, waitMs: 0 };
  return (throttled: number, waitMs: number): void => {
    window = {
      attempts: window.attempts + 1,
      throttled: window.throttled + throttled,
      waitMs: Math.max(window.waitMs, waitMs),
    };
    if (window.attempts < Math.max(LEAST_WINDOW, width())) return;
    const full = window;
    window = { attempts: 0, throttled: 0, waitMs: 0 };
    close(full);
  };
}

/** Whether the provider still answers. */
function createCircuit(): Pick<ProviderQueue, 'succeeded' | 'exhausted' | 'tryAgain' | 'givenUpBecause'> {
  let exhaustedInARow = 0;
  let reason: string | undefined;
  return {
    succeeded: () => void (exhaustedInARow = 0),
    exhausted: (message) => {
      exhaustedInARow += 1;
      if (exhaustedInARow >= DEAD_AFTER) reason ??= message;
    },
    tryAgain: () => {
      if (reason !== undefined) exhaustedInARow = DEAD_AFTER - 1;
      reason = undefined;
    },
    givenUpBecause: () => reason,
  };
}
