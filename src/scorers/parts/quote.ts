/** Characters that a reason may have. */
export const REASON_LENGTH = 200;

/** Untrusted text for a reason: one line, quoted, cut after `length` characters with the omission marked. */
export function quote(text: string, length = 60): string {
  if (text.length <= length) return JSON.stringify(text.toWellFormed());
  return `${JSON.stringify(cut(text, length))}… (${text.length} characters)`;
}

/** The surroundings of an index, for a reason that says where something was found. */
export function quoteAround(text: string, index: number, length = 60): string {
  const start = Math.max(0, index - Math.floor(length / 4));
  return quote(text.slice(start, start + length), length);
}

/** A reason within its bound; the end of a long one is dropped with a mark. */
export function shorten(reason: string, length = REASON_LENGTH): string {
  return reason.length <= length ? reason.toWellFormed() : `${cut(reason, length - 1)}…`;
}

/** Some names of a longer list: `"a", "b" and 3 more`. */
export function quoteList(texts: readonly string[], shown = 3): string {
  const names = texts.slice(0, shown).map((text) => quote(text, 30));
  return texts.length > shown ? `${names.join(', ')} and ${texts.length - shown} more` : names.join(', ');
}

/** The first characters, never half a surrogate pair. */
export function cut(text: string, length: number): string {
  const end = /[\uD800-\uDBFF]/.test(text.charAt(length - 1)) ? length - 1 : length;
  return text.slice(0, end).toWellFormed();
}
