import type { Output } from '../../domain/request.ts';

// Kept apart from markdown so that the terminal, the page and the XML show the same characters.

// C0 without tab and line feed, DEL: these have pictures of their own.
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

// C1, no-break and odd spaces, soft hyphen, Arabic letter mark, Mongolian separator, zero-width space, direction marks, line
// separators, embeddings, isolates and invisible operators, blank letters, byte order mark, interlinear marks, a note's empty head, the place of an
// object, controls of shorthand, music and hieroglyphs, tags and supplementary variation selectors.
const INVISIBLE =
  /[\u0080-\u00A0\u00AD\u034F\u061C\u115F\u1160\u1680\u17B4\u17B5\u180E\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF0-\uFFFC\u{13430}-\u{1343F}\u{1BCA0}-\u{1BCA3}\u{1D159}\u{1D173}-\u{1D17A}\u{E0000}-\u{E0FFF}]/gu;

// Joiners, selectors of a variant and the wide space shape emoji and many scripts; beside ASCII they only hide something.
const JOINER = /(?<![^\p{ASCII}])[\u200C\u200D]|[\u200C\u200D](?![^\p{ASCII}])/gu;
const SELECTOR = /(?<![^\p{ASCII}])[\uFE00-\uFE0F\u180B-\u180D\u180F](?!\u20E3)/gu;
const WIDE_SPACE = /(?<![^\p{ASCII}])\u3000(?![^\p{ASCII}])/gu;

// A letter apart from its accent, or written by another sign, looks like the one character that everybody else writes.
const DECOMPOSED = /\P{M}\p{M}{1,2}(?!\p{M})|[\u1100-\u11FF]{2,3}|[\u2126\u212A\u212B]/gu;

// Most of what is shown, and nothing of the above is in it.
const PLAIN = /^[\t\n -~]*$/;

const STACKED_MARKS = /(\p{M}{6})\p{M}+/gu;

/**
 * Untrusted text with everything that acts without being seen turned into something seen: terminal escapes, controls,
 * direction overrides, zero-width characters, spaces that are none, letters in parts, and what a workflow log would take for
 * a command.
 */
export function visible(text: string): string {
  if (PLAIN.test(text)) return withoutCommands(text);
  const shown = text
    .toWellFormed()
    .replace(/\r\n/g, '\n')
    .replace(CONTROL, (character) => picture(character.charCodeAt(0)))
    .replace(INVISIBLE, codePoint)
    .replace(JOINER, codePoint)
    .replace(SELECTOR, codePoint)
    .replace(WIDE_SPACE, codePoint)
    .replace(STACKED_MARKS, '$1')
    .replace(DECOMPOSED, showParts);
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

/** An output as a reader sees it: its text, its tool calls, and why it ended where that is not usual. */
export function outputText(output: Output): string {
  const calls = output.toolCalls.map(({ name, arguments: input }) => {
    return `→ ${name}(${typeof input === 'string' ? input : JSON.stringify(input)})`;
  });
  const isUsualEnd = output.finishReason === 'stop' || output.finishReason === 'tool_calls';
  const end = isUsualEnd ? [] : [`[ended: ${output.finishReason}]`];
  return [output.text, ...calls, ...end].filter((part) => part !== '').join('\n');
}

function picture(code: number): string {
  return String.fromCodePoint(code === 0x7f ? 0x2421 : 0x2400 + code);
}

/** The parts of a letter that has a character of its own; others are written in parts by everybody. */
function showParts(letter: string): string {
  const composed = letter.normalize('NFC');
  if (composed === letter || composed.length > letter.length) return letter;
  const [first = '', ...rest] = letter;
  return rest.length === 0 ? codePoint(first) : `${first}${rest.map(codePoint).join('')}`;
}

function codePoint(character: string): string {
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
