import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, readlinkSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../domain/user-error.ts';

/** A path for a file that outlives the process, in a new directory that only this user can read. Throws UserError `bad-path`. */
export function temporaryPath(name: string): string {
  return join(newDirectory(tmpdir(), 'evaldelta-', 'TMPDIR'), name);
}

/**
 * A new directory of this process that only this user can read; `runnerTemp` is RUNNER_TEMP, if there is one. What processes
 * that were killed have left there under the same prefix goes first. Throws UserError `bad-path` where nothing can be created.
 */
export function temporaryDirectory(prefix: string, runnerTemp: string | undefined): string {
  const parent = runnerTemp || tmpdir();
  const own = `${prefix}${processSpace()}-`;
  removeAbandoned(parent, own);
  return newDirectory(parent, `${own}${process.pid}-`, runnerTemp ? 'RUNNER_TEMP' : 'TMPDIR');
}

function newDirectory(parent: string, prefix: string, variable: string): string {
  try {
    return mkdtempSync(join(parent, prefix));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    const sentence = `No temporary directory could be created in "${parent}" (${String(error.code)}).`;
    const hint = `Set ${variable} to a directory that exists and can be written to.`;
    throw new UserError({ code: 'bad-path', sentence, place: undefined, hint }, { cause: error });
  }
}

/** Where a process id means the same process: containers share directories, but neither their host nor their processes. */
function processSpace(): string {
  return createHash('sha256')
    .update(`${hostname()} ${linkOf('/proc/self/ns/pid')}`)
    .digest('hex')
    .slice(0, 8);
}

function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    // Not Linux.
    return '';
  }
}

function removeAbandoned(parent: string, prefix: string): void {
  try {
    const abandoned = readdirSync(parent).filter(
      (name) => name.startsWith(prefix) && isAbandoned(name.slice(prefix.length)),
    );
    for (const name of abandoned)
      if (isOurs(join(parent, name))) rmSync(join(parent, name), { recursive: true, force: true });
  } catch {
    // What cannot be read or removed stays; it is in nobody's way.
  }
}

function isAbandoned(rest: string): boolean {
  const pid = Number(/^(\d+)-/.exec(rest)?.[1] ?? Number.NaN);
  return Number.isSafeInteger(pid) && pid > 0 && !isAlive(pid);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH');
  }
}

function isOurs(path: string): boolean {
  const found = lstatSync(path);
  return found.isDirectory() && (process.getuid === undefined || found.uid === process.getuid());
}
