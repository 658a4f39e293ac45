import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeDirectory } from './make-directory.ts';

/** Writes a file that is not there yet; one that is there stays as it is. */
export function writeNewFile(root: string, path: string, text: string): 'written' | 'kept' {
  const file = join(root, path);
  makeDirectory(dirname(file));
  try {
    writeFileSync(file, text, { flag: 'wx' });
    return 'written';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 'kept';
    throw error;
  }
}
