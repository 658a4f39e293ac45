import type { Deadline } from '../../ports.ts';
import { LONGEST_TIMER_MS } from './clock.ts';
import { onStop } from './stop-signal.ts';

/** Gives back what the last run took of the process. */
let release = (): void => undefined;

/**
 * Ends a run after `limitMs`, or at SIGINT, SIGTERM or SIGHUP, whichever is first; the run then reports what it has. One run
 * at a time: the one before no longer listens.
 */
export function startDeadline(limitMs: number): Deadline {
  release();
  const controller = new AbortController();
  let why: 'deadline' | 'interrupted' = 'deadline';
  const end = () => controller.abort(new Error('the run took too long'));
  const timer = setTimeout(end, Math.min(limitMs, LONGEST_TIMER_MS)).unref();
  const forget = onStop(() => {
    why = 'interrupted';
    controller.abort(new Error('the run was interrupted'));
  });
  release = () => {
    clearTimeout(timer);
    forget();
  };
  return { signal: controller.signal, endedBy: () => why };
}
