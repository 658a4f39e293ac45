import { withHint } from './writing/sentence.ts';

/** Where a user can fix something: a file relative to the repository root, 1-based line and column (0 when the whole file is meant). */
export type Place = { readonly file: string; readonly line: number; readonly column: number };

/** A stable name for each kind of user mistake, for tests and documentation. */
export const USER_ERROR_CODES = [
  'bad-syntax',
  'bad-value',
  'unknown-key',
  'missing-key',
  'missing-file',
  'bad-path',
  'bad-file',
  'too-large',
  'duplicate-id',
  'bad-template',
  'unknown-variable',
  'bad-regex',
  'bad-schema',
  'bad-input',
  'bad-shard',
  'bad-event',
  'no-base',
  'bad-revision',
  'git-failed',
  'disk-failed',
  'missing-api-key',
  'provider-refused',
  'no-answer',
  'scorer-failed',
  'harness-failed',
  'judge-out-of-form',
  'unknown-price',
  'over-budget',
  'not-run',
  'untrusted-head',
  'unsupported',
] as const;

/** One of `USER_ERROR_CODES`. */
export type UserErrorCode = (typeof USER_ERROR_CODES)[number];

/** What a user did that cannot work: one sentence, the place to fix it, and the way out. */
export type Diagnostic = {
  readonly code: UserErrorCode;
  readonly sentence: string;
  readonly place: Place | undefined;
  readonly hint: string | undefined;
};

/** A mistake that its reader can mend; never a bug of ours. Carries every mistake found, not only the first. */
export class UserError extends Error {
  readonly all: readonly Diagnostic[];

  constructor(all: Diagnostic | readonly Diagnostic[], options?: ErrorOptions) {
    const list = Array.isArray(all) ? (all as readonly Diagnostic[]) : [all as Diagnostic];
    super(list.map(describeUserError).join('\n'), options);
    this.name = 'UserError';
    this.all = list;
  }
}

/** `file:line:column`, shortened to what is known. */
export function describePlace(place: Place): string {
  if (place.line === 0) return place.file;
  return place.column === 0 ? `${place.file}:${place.line}` : `${place.file}:${place.line}:${place.column}`;
}

/** The error in one line: place, sentence, hint. */
export function describeUserError(error: Diagnostic): string {
  const place = error.place === undefined ? '' : `${describePlace(error.place)}: `;
  return `${place}${withHint(error.sentence, error.hint)}`;
}
