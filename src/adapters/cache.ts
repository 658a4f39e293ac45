import type * as Cache from '@actions/cache';
import type { Log } from '../ports.ts';

/** A file that travels from run to run through GitHub's cache. */
export type CachedFile = {
  readonly file: string;
  /** Of the entry that this run saves; entries are never overwritten. */
  readonly key: string;
  /** Where there is no such entry yet: the newest entry that starts with the first of these, then the next. */
  readonly prefixes: readonly string[];
  readonly log: Log;
};

/** Brings the file back. False where there is nothing to bring, or no cache: that is an ordinary start. */
export async function restoreCachedFile({ file, key, prefixes, log }: CachedFile): Promise<boolean> {
  return await tolerate(log, 'read', async (cache) => {
    return (await cache.restoreCache([file], key, [...prefixes])) !== undefined;
  });
}

/** Saves the file. False where the cache did not take it, as in a pull request from a fork, which may only read. */
export async function saveCachedFile({ file, key, log }: Omit<CachedFile, 'prefixes'>): Promise<boolean> {
  return await tolerate(log, 'written', async (cache) => (await cache.saveCache([file], key)) >= 0);
}

/** A cache only saves money: whatever is wrong with it, the run goes on without. */
async function tolerate(
  log: Log,
  what: 'read' | 'written',
  use: (cache: typeof Cache) => Promise<boolean>,
): Promise<boolean> {
  try {
    const cache = await import('@actions/cache');
    if (!cache.isFeatureAvailable()) return false;
    return await use(cache);
  } catch (error) {
    log.info(
      `The cache of finished trials could not be ${what}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return false;
  }
}
