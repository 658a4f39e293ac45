import { createHash } from 'node:crypto';

/** A piece of untrusted text with the name that the judge knows it by. */
export type FencedPart = { readonly label: string; readonly text: string };

/** Characters of one part that a judge is shown; of a longer one its beginning and its end. */
export const MAX_FENCED_LENGTH = 60_000;

/**
 * Puts untrusted texts between marks that none of them can contain: the mark is a hash over all of them, so writing it
 * into a text would change it. Equal texts give equal marks, so that stored answers are found again.
 */
export function fence(parts: readonly FencedPart[]): { readonly mark: string; readonly text: string } {
  const shown = parts.map(({ label, text }) => ({ label, text: bound(text.toWellFormed()) }));
  const mark = createHash('sha256').update(JSON.stringify(shown)).digest('hex').slice(0, 32);
  const blocks = shown.map(({ label, text }) => `<<<${label} ${mark}>>>\n${text}\n<<<end of ${label} ${mark}>>>`);
  return { mark, text: blocks.join('\n\n') };
}

function bound(text: string): string {
  if (text.length <= MAX_FENCED_LENGTH) return text;
  const half = MAX_FENCED_LENGTH / 2;
  const omitted = text.length - MAX_FENCED_LENGTH;
  return `${text.slice(0, half)}\n[${omitted} characters are not shown]\n${text.slice(-half)}`.toWellFormed();
}
