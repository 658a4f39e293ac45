import { closeSync, existsSync, lstatSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { nameBeside } from '../../domain/beside.ts';
import type { WrittenText } from '../../ports/publisher.ts';
import { writeBeside } from './beside-file.ts';
import { namingNow } from './disk-error.ts';
import { makeDirectory } from './make-directory.ts';

/** Writes a text file, also one in pieces or with a file beside it, making its directory. Returns the path. */
export function writeTextFile(path: string, text: WrittenText): string {
  makeDirectory(dirname(path));
  if (typeof text === 'object' && 'lines' in text) {
    const beside = nameBeside(path);
    const written = namingNow(beside, () => writeBeside(beside, text.lines));
    namingNow(path, () => writePieces(path, text.text(written)));
  } else {
    namingNow(path, () => (typeof text === 'string' ? writeFileSync(path, text) : writePieces(path, text)));
    // Of an earlier result, which was larger: it would be taken for a part of this one.
    rmSync(nameBeside(path), { force: true });
  }
  return path;
}

/** The files that were written for one: itself, and the one beside it where there is one. */
export function filesWritten(path: string): readonly string[] {
  const beside = nameBeside(path);
  return existsSync(beside) ? [path, beside] : [path];
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
