import { setTimeout as delay } from 'node:timers/promises';
import type { Clock } from '../../ports.ts';

/** What a timer takes at most, in milliseconds; a longer one would fire at once. */
export const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The machine's time; `sleep` rejects with an AbortError as soon as its signal aborts. */
export function systemClock(): Clock {
  return {
    nowMs: () => Date.now(),
    ticksMs: () => performance.now(),
    sleep: async (ms, signal) => {
      await delay(bounded(ms), undefined, { signal });
    },
    after: (ms, action) => {
      const timer = setTimeout(action, bounded(ms));
      return () => clearTimeout(timer);
    },
  };
}

function bounded(ms: number): number {
  return Math.min(Math.max(0, ms), LONGEST_TIMER_MS);
}
