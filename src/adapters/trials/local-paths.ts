import { createHash } from 'node:crypto';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where finished trials are kept for the command line: outside every checkout, by the XDG rule. */
export function localStoreFile(env: Readonly<Record<string, string | undefined>>): string {
  return join(cacheDirectory(env), 'trials.sqlite');
}

/** Where the command line keeps the history of the repository in this directory: beside the trials. */
export function localHistoryDirectory(env: Readonly<Record<string, string | undefined>>, repository: string): string {
  const name = createHash('sha256').update(repository).digest('hex').slice(0, 16);
  return join(cacheDirectory(env), 'history', name);
}

function cacheDirectory(env: Readonly<Record<string, string | undefined>>): string {
  const cache = env['XDG_CACHE_HOME'] ?? '';
  // The XDG rule ignores relative paths: they would lead into the checkout.
  const directory = isAbsolute(cache) ? cache : join(homedir(), '.cache');
  return join(directory, 'evaldelta');
}
