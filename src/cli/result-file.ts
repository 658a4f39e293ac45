import { readFileSync } from 'node:fs';
import { writeTextFile } from '../adapters/report-files.ts';
import { UserError } from '../domain/user-error.ts';
import type { Result } from '../domain/result.ts';
import { parseResult } from '../report/result-schema.ts';

/** Reads a result file. Throws UserError `missing-file` or `bad-file`. */
export function readResult(file: string): Result {
  const text = readText(file);
  try {
    return parseResult(text);
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    const place = { file, line: 0, column: 0 };
    throw new UserError(
      cause.all.map((one) => ({ ...one, place })),
      { cause },
    );
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    const hint = "Write one with `evaldelta run --json FILE`, or take the Action's `report-json` output.";
    throw new UserError(
      { code: 'missing-file', sentence: `The result file ${file} cannot be read.`, place: undefined, hint },
      { cause },
    );
  }
}

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
