import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Log } from '../ports.ts';
import { restoreCachedFile, saveCachedFile } from './cache.ts';
import type { Runner } from './runner.ts';

const NAME = 'evaldelta-trials-v1';

/**
 * Brings the store of this run's earlier attempts back, else the newest one that GitHub lets this job see. What an
 * earlier step of the job has stored already is newer than any of them and stays.
 */
export async function restoreStore(runner: Runner, log: Log): Promise<void> {
  if (existsSync(runner.storeFile)) return;
  const mine = `${NAME}-${runner.instance}-`;
  const prefixes = [`${mine}${runner.runId}-`, mine, `${NAME}-`];
  await restoreCachedFile({ file: dirname(runner.storeFile), key: keyOf(runner), prefixes, log });
}

/**
 * Saves what this job paid for; called at its end, also of a cancelled one. The whole directory, since a killed process
 * leaves its last trials in the store's write-ahead log.
 */
export async function saveStore(runner: Runner, log: Log): Promise<void> {
  if (existsSync(runner.storeFile)) await saveCachedFile({ file: dirname(runner.storeFile), key: keyOf(runner), log });
}

/** Cache entries are never overwritten, so each attempt of each job and instance has its own. */
function keyOf({ instance, runId, runAttempt }: Runner): string {
  return `${NAME}-${instance}-${runId}-${runAttempt}`;
}
