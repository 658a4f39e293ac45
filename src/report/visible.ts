// Kept apart from markdown so that the terminal, the page and the XML show the same characters.

// C0 without tab and line feed, DEL: these have pictures of their own.
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

// C1, soft hyphen, Arabic letter mark, Mongolian separator, zero-width space, direction marks, line separators, embeddings,
// isolates and invisible operators, byte order mark, interlinear marks, tags and supplementary variation selectors.
const INVISIBLE =
  /[\u0080-\u009F\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu;

// Joiners shape emoji and many scripts; between ASCII they only hide something.
const JOINER = /(?<![^\p{ASCII}])[\u200C\u200D]|[\u200C\u200D](?![^\p{ASCII}])/gu;

const STACKED_MARKS = /(\p{M}{6})\p{M}+/gu;

/**
 * Untrusted text with everything that acts without being seen turned into something seen: terminal escapes, controls,
 * direction overrides, zero-width characters, and what a workflow log would take for a command.
 */
export function visible(text: string): string {
  const shown = text
    .toWellFormed()
    .replace(/\r\n/g, '\n')
    .replace(CONTROL, (character) => picture(character.charCodeAt(0)))
    .replace(INVISIBLE, codePoint)
    .replace(JOINER, codePoint)
    .replace(STACKED_MARKS, '$1');
  return withoutCommands(shown);
}

/** Lines that a workflow's log would run as commands, made harmless: `::name::` at a line's start and `##[name]` anywhere. */
export function withoutCommands(text: string): string {
  return text.replace(/^([^\S\n]*):(?=:)/gm, '$1:\u200B').replace(/##(?=\[)/g, '#\u200B#');
}

/** `visible` on one line: line breaks become `⏎`, runs of white space one space. */
export function visibleLine(text: string): string {
  return visible(text)
    .trim()
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n/g, ' ⏎ ')
    .replace(/ {2,}/g, ' ');
}

/** At most `max` characters as a reader counts them roughly (code points), the cut marked by `…`. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const points = Array.from(text.slice(0, max * 2 + 2));
  return points.length <= max ? text : `${points.slice(0, max - 1).join('')}…`;
}

function picture(code: number): string {
  return String.fromCodePoint(code === 0x7f ? 0x2421 : 0x2400 + code);
}

function codePoint(character: string): string {
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
