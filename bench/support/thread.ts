import { parentPort, workerData } from 'node:worker_threads';

/** One thread of `inThreads`: does the jobs that it is sent, one by one, by the `run` of the module that it was started for. */
const { run } = (await import(String(workerData))) as { readonly run: (job: unknown) => unknown };
parentPort?.on('message', (job) => parentPort?.postMessage(run(job)));
