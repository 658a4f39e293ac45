import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDirectory } from '../../../src/adapters/files/make-directory.ts';
import { requireWritable } from '../../../src/adapters/files/report-files.ts';
import { createDirectory } from '../../support/repository.ts';

test('a directory is made with what is missing above it, and one that is there stays', async () => {
  await using home = await createDirectory();
  const deep = join(home.path, 'a/b/c');
  makeDirectory(deep);
  makeDirectory(deep);
  expect(existsSync(deep)).toBe(true);
});

test.skipIf(!existsSync('/proc/self'))('a place where nothing can be made is an error and no endless loop', () => {
  expect(() => makeDirectory('/proc/nope/deeper')).toThrow(/ENOENT.*mkdir '\/proc\/nope'/);
  expect(() => requireWritable('/proc/nope/r.json')).toThrow(/ENOENT.*mkdir '\/proc\/nope'/);
});

test('a file in the way is told as such', async () => {
  await using home = await createDirectory();
  requireWritable(join(home.path, 'file/r.json'));
  expect(() => makeDirectory(join(import.meta.filename, 'below'))).toThrow(/ENOTDIR/);
});
