import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A path for a file that outlives the process, in a new directory that only this user can read. */
export function temporaryPath(name: string): string {
  return join(mkdtempSync(join(tmpdir(), 'evaldelta-')), name);
}
