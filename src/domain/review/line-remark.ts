import type { Side } from '../side.ts';

/** A remark beside the changed lines of a file, as Markdown; one a file. */
export type LineRemark = {
  readonly file: string;
  /** Whose lines are meant: base's where the change only took some away. */
  readonly side: Side;
  readonly startLine: number;
  readonly line: number;
  readonly text: string;
};

/** Whose remarks they are. */
export type RemarkAuthor = { readonly commentId: string; readonly identity: string; readonly attempt: string };

/** The hidden first line by which a later run finds its own remarks again. */
export function remarkMarker({ commentId, identity, attempt }: RemarkAuthor): string {
  const parts = [commentId, identity, attempt].map(escaped);
  return `<!-- evaldelta:line:${parts.join(':')} -->`;
}

/** The attempt that wrote a text where it is a remark of this author; undefined where it is somebody else's. */
export function remarkAttempt(
  body: string,
  { commentId, identity }: Omit<RemarkAuthor, 'attempt'>,
): string | undefined {
  const [first = ''] = body.split('\n');
  const found = /^<!-- evaldelta:line:([^:\s]*):([^:\s]*):([^:\s]*) -->$/.exec(first.trimEnd());
  if (found?.[1] !== escaped(commentId) || found[2] !== escaped(identity)) return undefined;
  return decodeURIComponent(found[3] ?? '');
}

function escaped(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('--', '-%2D');
}
