import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { localStoreFile } from '../../../src/adapters/trials/local-paths.ts';

test.each([
  ['/somewhere', '/somewhere'],
  ['relative/cache', join(homedir(), '.cache')],
  ['', join(homedir(), '.cache')],
  [undefined, join(homedir(), '.cache')],
])('with XDG_CACHE_HOME %j the store is below %s', (cache, directory) => {
  expect(localStoreFile({ XDG_CACHE_HOME: cache })).toBe(join(directory, 'evaldelta', 'trials.sqlite'));
});
