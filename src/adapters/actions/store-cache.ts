import { cpSync, existsSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Log } from '../../ports.ts';
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
  const file = runner.cacheDirectory;
  if (!(await restoreCachedFile({ file, key: keyOf(runner), prefixes, log }))) return;
  carry(log, () => renameSync(file, dirname(runner.storeFile)));
}

/**
 * Saves what this job paid for; called at its end, also of a cancelled one. The whole directory, since a killed process
 * leaves its last trials in the store's write-ahead log.
 */
export async function saveStore(runner: Runner, log: Log): Promise<void> {
  if (!existsSync(runner.storeFile)) return;
  const file = runner.cacheDirectory;
  const isThere = carry(log, () => {
    rmSync(file, { recursive: true, force: true });
    // A copy: another use of the Action in this job saves the same store under its own name.
    cpSync(dirname(runner.storeFile), file, { recursive: true });
  });
  if (isThere) await saveCachedFile({ file, key: keyOf(runner), log });
}

/** A cache only saves money: a disk that does not take it is no error. */
function carry(log: Log, move: () => void): boolean {
  try {
    move();
    return true;
  } catch (error) {
    log.info(`The cache of finished trials could not be moved: ${String(error)}`);
    return false;
  }
}

/** Cache entries are never overwritten, so each attempt of each job and instance has its own. */
function keyOf({ instance, runId, runAttempt }: Runner): string {
  return `${NAME}-${instance}-${runId}-${runAttempt}`;
}
