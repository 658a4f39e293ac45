import { finish } from './at-end.ts';

const NAMES = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** One signal comes twice in so short a time from `timeout`, npm, or a terminal that is closed. */
const SAME_MS = 250;

/** Those who end their work in order at the first signal. */
const orderly = new Set<() => void>();
let firstMs: number | undefined;

/** Calls `stop` at Ctrl-C, SIGTERM or SIGHUP. From then on the caller has to end. Returns what takes it back. */
export function onStop(stop: () => void): () => void {
  orderly.add(stop);
  for (const name of NAMES) process.once(name, stop);
  if (firstMs !== undefined) stop();
  return () => {
    orderly.delete(stop);
    for (const name of NAMES) process.off(name, stop);
  };
}

/** Aborted at Ctrl-C, SIGTERM or SIGHUP, for a command that would otherwise go on for ever. From then on the caller has to end. */
export function stopSignal(): AbortSignal {
  const controller = new AbortController();
  onStop(() => controller.abort());
  return controller.signal;
}

/**
 * From now on a signal that nobody ends in order at, and a second one in any case, still ends the process as by that signal,
 * but its programs and temporary directories go first.
 */
export function leaveNothingAtSignals(): void {
  for (const name of NAMES) process.on(name, () => receive(name));
}

function receive(name: NodeJS.Signals): void {
  const now = performance.now();
  if (firstMs === undefined && orderly.size > 0) {
    firstMs = now;
    return;
  }
  if (firstMs !== undefined && now - firstMs < SAME_MS) return;
  finish();
  process.removeAllListeners(name);
  process.kill(process.pid, name);
}
