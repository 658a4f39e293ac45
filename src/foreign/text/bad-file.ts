import { UserError } from '../../domain/user-error.ts';

const HINT = 'Write the results once more, and compare the whole file.';

/** A result file that cannot be read: why, where, and what to do. */
export function badFile(
  file: string,
  sentence: string,
  more: { readonly line?: number; readonly column?: number; readonly hint?: string; readonly cause?: unknown } = {},
): UserError {
  const place = { file, line: more.line ?? 0, column: more.column ?? 0 };
  const details = { code: 'bad-file', sentence, place, hint: more.hint ?? HINT } as const;
  return new UserError(details, more.cause === undefined ? {} : { cause: more.cause });
}
