import { writeTextFile } from '../adapters/report-files.ts';
import { UserError } from '../domain/user-error.ts';

/** Writes a file that the user asked for; a place that cannot be written to is the user's mistake. */
export function writeAskedFile(option: string, file: string, text: string): string {
  try {
    return writeTextFile(file, text);
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
