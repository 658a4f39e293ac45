import { closeSync, lstatSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { namingNow } from './disk-error.ts';
import { makeDirectory } from './make-directory.ts';

/** Writes a text file, making its directory. Returns the path. */
export function writeTextFile(path: string, text: string): string {
  makeDirectory(dirname(path));
  namingNow(path, () => writeFileSync(path, text));
  return path;
}

/** Throws the system's error where `writeTextFile` would; leaves a file that is there as it is. */
export function requireWritable(path: string): void {
  makeDirectory(dirname(path));
  const before = lstatSync(path, { throwIfNoEntry: false });
  // A pipe's reader would leave, and opening a dangling link would create its target.
  if (before !== undefined && !before.isFile() && !before.isDirectory()) return;
  closeSync(openSync(path, 'a'));
  if (before === undefined) rmSync(path);
}
