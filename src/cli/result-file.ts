import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openBeside } from '../adapters/files/beside-file.ts';
import { UserError } from '../domain/user-error.ts';
import type { Result } from '../domain/result.ts';
import { parseResult } from '../result/read.ts';

/** Reads a result file. Throws UserError `missing-file` or `bad-file`. */
export function readResult(file: string): Result {
  const text = readText(file);
  try {
    return parseResult(text, (beside) => openBeside(join(dirname(file), beside.file), beside));
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
    return readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  } catch (cause) {
    const hint = "Write one with `evaldelta run --json FILE`, or take the Action's `report-json` output.";
    throw new UserError(
      { code: 'missing-file', sentence: `The result file ${file} cannot be read.`, place: undefined, hint },
      { cause },
    );
  }
}
