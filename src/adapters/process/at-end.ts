import { rmSync } from 'node:fs';

const tasks = new Set<() => void>();

/**
 * Has `task` done before the process ends, in whatever way it can notice; the last one that was named comes first. It must
 * not wait for anything. Returns what takes it back.
 */
export function atEnd(task: () => void): () => void {
  process.off('exit', finish).once('exit', finish);
  tasks.add(task);
  return () => void tasks.delete(task);
}

/** Removes a temporary directory at the process's end, where a signal leaves its owner no time for that. */
export function removeAtEnd(directory: string): void {
  atEnd(() => {
    try {
      // Programs that were killed a moment ago may still write into it.
      rmSync(directory, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    } catch {
      // Nobody is left to be told; what a program has locked stays.
    }
  });
}

/** Does what was left for the process's end, once. */
export function finish(): void {
  const left = [...tasks].reverse();
  tasks.clear();
  for (const task of left) task();
}
