import { filesWritten, requireWritable, writeTextFile } from '../../adapters/files/report-files.ts';
import type { WrittenText } from '../../ports/publisher.ts';
import { UserError } from '../../domain/user-error.ts';

/** Writes a file that the user asked for. Throws UserError `bad-path` where it cannot be written. */
export function writeAskedFile(option: string, file: string, text: WrittenText): readonly string[] {
  return orBadPath(option, file, () => filesWritten(writeTextFile(file, text)));
}

/** Before anything is paid for what is to go there. Throws UserError `bad-path`. */
export function requireWritableFile(option: string, file: string): void {
  orBadPath(option, file, () => requireWritable(file));
}

function orBadPath<T>(option: string, file: string, write: () => T): T {
  try {
    return write();
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    const details = {
      code: 'bad-path',
      sentence: `${option} ${file} cannot be written: ${why}.`,
      place: undefined,
    } as const;
    throw new UserError({ ...details, hint: 'Name a file in a directory that you may write to.' }, { cause });
  }
}
