import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Writes a file that outlives the process, in a directory that only this user can read. Returns its path. */
export function writeTemporaryFile(name: string, text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'evaldelta-')), name);
  writeFileSync(file, text);
  return file;
}
