import { UserError } from '../../domain/user-error.ts';

type SystemError = NodeJS.ErrnoException & { readonly code: string };

const ROOM = 'Free some space there, or name a directory on another disk.';
const RIGHTS = 'Name a place that this user may write to.';
const LIMIT = 'Raise the limit of open files: `ulimit -n`.';

/** What is nobody's bug: the machine has no more of it, or does not let us. */
const TROUBLE: Readonly<Record<string, readonly [words: string, hint: string]>> = {
  ENOSPC: ['no space left on the device', ROOM],
  EDQUOT: ['the disk quota is used up', ROOM],
  EFBIG: ['the file would be larger than the system takes', ROOM],
  EROFS: ['the file system is read-only', RIGHTS],
  EACCES: ['permission denied', RIGHTS],
  EPERM: ['the system does not permit it', RIGHTS],
  EIO: ['the device failed', ROOM],
  EMFILE: ['too many open files', LIMIT],
  ENFILE: ['too many open files', LIMIT],
};

/** The system's code of an error, such as `ENOENT`; undefined for other errors. */
export function errorCode(error: unknown): string | undefined {
  return isSystemError(error) ? error.code : undefined;
}

/** The mistake that a system's error stands for, told with its file; undefined for other errors, which may be our bugs. */
export function diskMistake(error: unknown, file?: string): UserError | undefined {
  if (!isSystemError(error)) return undefined;
  const [words, hint] = TROUBLE[error.code] ?? [];
  if (words === undefined) return undefined;
  const about = error.path ?? file;
  const sentence = `${about === undefined ? 'The machine is out of order' : `"${about}" cannot be used`}: ${words} (${error.code}, ${error.syscall ?? 'unknown call'}).`;
  return new UserError({ code: 'disk-failed', sentence, place: undefined, hint }, { cause: error });
}

/** Does work on a file, whose name the system leaves out of some errors. Throws UserError `disk-failed`. */
export async function naming<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw diskMistake(error, file) ?? error;
  }
}

/** The same for work that ends at once. */
export function namingNow<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw diskMistake(error, file) ?? error;
  }
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && 'syscall' in error;
}
