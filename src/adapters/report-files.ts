import { closeSync, lstatSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Writes a text file, making its directory. Returns the path. */
export function writeTextFile(path: string, text: string): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** Throws the system's error where `writeTextFile` would; leaves a file that is there as it is. */
export function requireWritable(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const before = lstatSync(path, { throwIfNoEntry: false });
  // A pipe's reader would leave, and opening a dangling link would create its target.
  if (before !== undefined && !before.isFile() && !before.isDirectory()) return;
  closeSync(openSync(path, 'a'));
  if (before === undefined) rmSync(path);
}
