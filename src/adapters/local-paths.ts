import { homedir } from 'node:os';
import { join } from 'node:path';

/** Where finished trials are kept for the command line: outside every checkout, by the XDG rule. */
export function localStoreFile(env: Readonly<Record<string, string | undefined>>): string {
  const cache = env['XDG_CACHE_HOME'];
  const directory = cache === undefined || cache === '' ? join(homedir(), '.cache') : cache;
  return join(directory, 'evaldelta', 'trials.sqlite');
}
