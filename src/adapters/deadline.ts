import type { Deadline } from '../ports.ts';

/** Ends a run after `limitMs`, or at SIGINT or SIGTERM, whichever is first; the run then reports what it has. */
export function startDeadline(limitMs: number): Deadline {
  const controller = new AbortController();
  let why: 'deadline' | 'interrupted' = 'deadline';
  const timer = setTimeout(() => controller.abort(new Error('the run took too long')), limitMs);
  timer.unref();
  const interrupt = () => {
    why = 'interrupted';
    controller.abort(new Error('the run was interrupted'));
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  return { signal: controller.signal, endedBy: () => why };
}
