import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../domain/user-error.ts';

/** A path for a file that outlives the process, in a new directory that only this user can read. Throws UserError `bad-path`. */
export function temporaryPath(name: string): string {
  return join(temporaryDirectory('evaldelta-', undefined), name);
}

/**
 * A new directory that only this user can read; `runnerTemp` is RUNNER_TEMP, if there is one. Throws UserError `bad-path`
 * where nothing can be created there.
 */
export function temporaryDirectory(prefix: string, runnerTemp: string | undefined): string {
  const parent = runnerTemp || tmpdir();
  try {
    return mkdtempSync(join(parent, prefix));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const sentence = `No temporary directory could be created in "${parent}" (${String(error.code)}).`;
    const hint = `Set ${runnerTemp ? 'RUNNER_TEMP' : 'TMPDIR'} to a directory that exists and can be written to.`;
    throw new UserError({ code: 'bad-path', sentence, place: undefined, hint }, { cause: error });
  }
}
