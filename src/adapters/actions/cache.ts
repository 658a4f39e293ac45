import type * as Cache from '@actions/cache';
import type { Log } from '../../ports.ts';
import { within } from '../process/time-limit.ts';

/** A file that travels from run to run through GitHub's cache. */
export type CachedFile = {
  readonly file: string;
  /** Of the entry that this run saves; entries are never overwritten. */
  readonly key: string;
  /** Where there is no such entry yet: the newest entry that starts with the first of these, then the next. */
  readonly prefixes: readonly string[];
  readonly log: Log;
  /** Default: a minute to read, two to write. */
  readonly limitMs?: number | undefined;
};

const READ_LIMIT_MS = 60_000;
// At the end of the job nobody waits for the verdict any more.
const WRITE_LIMIT_MS = 120_000;

/**
 * Brings the file back. False where there is nothing to bring, or no cache: that is an ordinary start. After the limit it may
 * still be written, by whoever was too slow.
 */
export async function restoreCachedFile({
  file,
  key,
  prefixes,
  log,
  limitMs = READ_LIMIT_MS,
}: CachedFile): Promise<boolean> {
  return await tolerate(log, { what: 'read', limitMs }, async (cache) => {
    return (await cache.restoreCache([file], key, [...prefixes])) !== undefined;
  });
}

/** Saves the file. False where the cache did not take it, as in a pull request from a fork, which may only read. */
export async function saveCachedFile({
  file,
  key,
  log,
  limitMs = WRITE_LIMIT_MS,
}: Omit<CachedFile, 'prefixes'>): Promise<boolean> {
  return await tolerate(log, { what: 'written', limitMs }, async (cache) => (await cache.saveCache([file], key)) >= 0);
}

/** A cache only saves money: whatever is wrong with it, the run goes on without. */
async function tolerate(
  log: Log,
  { what, limitMs }: { readonly what: 'read' | 'written'; readonly limitMs: number },
  use: (cache: typeof Cache) => Promise<boolean>,
): Promise<boolean> {
  try {
    const cache = await import('@actions/cache');
    if (!cache.isFeatureAvailable()) return false;
    return await within({ ms: limitMs }, () => use(cache));
  } catch (error) {
    log.info(
      `The cache of finished trials could not be ${what}: ${error instanceof Error ? error.message : String(error)}`,
    );
    return false;
  }
}
