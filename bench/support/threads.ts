import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/**
 * Has every job done by the function `run` that a module exports, in as many threads as there are cores or `--threads` says.
 * The results are in the order of the jobs.
 */
export async function inThreads<Job, Result>(module: string, jobs: readonly Job[]): Promise<readonly Result[]> {
  const at = process.argv.indexOf('--threads');
  const threads = at === -1 ? availableParallelism() : Number(process.argv[at + 1]);
  const waiting = jobs.entries();
  const results: Result[] = [];
  const work = async (): Promise<void> => {
    const worker = new Worker(new URL('thread.ts', import.meta.url), { workerData: module });
    try {
      for (const [index, job] of waiting) {
        const answer = once(worker, 'message');
        worker.postMessage(job);
        results[index] = (await answer)[0] as Result;
        console.error(JSON.stringify(job), JSON.stringify(results[index]));
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(threads, jobs.length) }, work));
  return results;
}
