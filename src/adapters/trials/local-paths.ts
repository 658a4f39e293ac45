import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where finished trials are kept for the command line: outside every checkout, by the XDG rule. */
export function localStoreFile(env: Readonly<Record<string, string | undefined>>): string {
  const cache = env['XDG_CACHE_HOME'] ?? '';
  // The XDG rule ignores relative paths: they would lead into the checkout.
  const directory = isAbsolute(cache) ? cache : join(homedir(), '.cache');
  return join(directory, 'evaldelta', 'trials.sqlite');
}
