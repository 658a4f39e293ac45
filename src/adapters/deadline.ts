import type { Deadline } from '../ports.ts';
import { LONGEST_TIMER_MS } from './clock.ts';

/** Gives back what the last run took of the process. */
let release = (): void => undefined;

/**
 * Ends a run after `limitMs`, or at SIGINT or SIGTERM, whichever is first; the run then reports what it has. One run at a
 * time: the one before no longer listens.
 */
export function startDeadline(limitMs: number): Deadline {
  release();
  const controller = new AbortController();
  let why: 'deadline' | 'interrupted' = 'deadline';
  const end = () => controller.abort(new Error('the run took too long'));
  const timer = setTimeout(end, Math.min(limitMs, LONGEST_TIMER_MS)).unref();
  const interrupt = () => {
    why = 'interrupted';
    controller.abort(new Error('the run was interrupted'));
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  release = () => {
    clearTimeout(timer);
    process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
  };
  return { signal: controller.signal, endedBy: () => why };
}
