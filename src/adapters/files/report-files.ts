import { closeSync, lstatSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { namingNow } from './disk-error.ts';
import { makeDirectory } from './make-directory.ts';

/** Writes a text file, also one in pieces, making its directory. Returns the path. */
export function writeTextFile(path: string, text: string | Iterable<string>): string {
  makeDirectory(dirname(path));
  namingNow(path, () => {
    if (typeof text === 'string') writeFileSync(path, text);
    else writePieces(path, text);
  });
  return path;
}

/** A piece is often a few lines; the system is asked less often. */
const CHUNK_CHARACTERS = 1_000_000;

function writePieces(path: string, pieces: Iterable<string>): void {
  const file = openSync(path, 'w');
  try {
    let chunk = '';
    for (const piece of pieces) {
      chunk += piece;
      if (chunk.length < CHUNK_CHARACTERS) continue;
      writeFileSync(file, chunk);
      chunk = '';
    }
    writeFileSync(file, chunk);
  } finally {
    closeSync(file);
  }
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
