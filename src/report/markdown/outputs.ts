import type { Outputs } from '../document/block.ts';
import { htmlText } from './escape.ts';
import { shorten } from '../text/visible.ts';
import { diffWords, type Piece, type TextDiff } from '../text/word-diff.ts';

const LINE_LENGTH = 96;

const TAGS: Readonly<Record<Piece['kind'], readonly [string, string]>> = {
  same: ['', ''],
  base: ['<del>', '</del>'],
  head: ['<ins>', '</ins>'],
};

/** What a case answered, with its differences, in about `max` characters. */
export function outputsMarkdown({ base, head }: Outputs, max: number): string {
  return base === undefined
    ? outputMarkdown('Output on head', shorten(head, max))
    : diffMarkdown(diffWords(base, head, max));
}

/** Two outputs for a comment: words that only base said struck out, words that only head said underlined. */
export function diffMarkdown(diff: TextDiff): string {
  if (diff.kind === 'equal') return outputMarkdown('Same output on both sides', diff.text);
  if (diff.kind === 'apart') return `${outputMarkdown('Base', diff.base)}\n\n${outputMarkdown('Head', diff.head)}`;
  return `Output, <del>base</del> <ins>head</ins>:\n\n${pre(wrapPieces(diff.pieces).map(markPiece).join(''))}`;
}

function outputMarkdown(title: string, text: string): string {
  return `${title}:\n\n${pre(htmlText(wrap(orEmpty(text))))}`;
}

function orEmpty(text: string): string {
  return text.trim() === '' ? '(empty)' : text;
}

function markPiece({ kind, text }: Piece): string {
  const [open, close] = TAGS[kind];
  return `${open}${htmlText(text)}${close}`;
}

function pre(html: string): string {
  return `<pre>${html}</pre>`;
}

function wrap(text: string): string {
  return wrapPieces([{ kind: 'same', text }])
    .map((piece) => piece.text)
    .join('');
}

// A <pre> scrolls sideways instead of breaking lines; a reader of a comment should not have to.
function wrapPieces(pieces: readonly Piece[]): readonly Piece[] {
  const words = pieces.flatMap(({ text }, piece) => text.split(/(\n|[^\S\n]+)/).map((word) => ({ piece, word })));
  const texts = pieces.map(() => '');
  let column = 0;
  words.forEach(({ piece, word }, index) => {
    const isGap = /^[^\S\n]+$/.test(word);
    const isFull = column > 0 && column + word.length + wordFrom(words, index + 1) > LINE_LENGTH;
    const shown = isGap && isFull ? '\n' : cutWord(word, column);
    const lastBreak = shown.lastIndexOf('\n');
    column = lastBreak === -1 ? column + shown.length : shown.length - lastBreak - 1;
    texts[piece] = (texts[piece] ?? '') + shown;
  });
  return pieces.map(({ kind }, index) => ({ kind, text: texts[index] ?? '' }));
}

/** Columns of the word that begins there, which may go on in the next pieces. */
function wordFrom(words: readonly { readonly word: string }[], start: number): number {
  let length = 0;
  for (let index = start; index < words.length && length <= LINE_LENGTH; index += 1) {
    const word = words[index]?.word ?? '';
    if (/\s/.test(word)) return length;
    length += word.length;
  }
  return length;
}

/** A word longer than a line, such as an address or a hash, has no place of its own to break at. */
function cutWord(word: string, column: number): string {
  if (column + word.length <= LINE_LENGTH || /\s/.test(word)) return word;
  const points = Array.from(word);
  const lines: string[] = [];
  for (let from = 0, room = Math.max(0, LINE_LENGTH - column); from < points.length; room = LINE_LENGTH) {
    lines.push(points.slice(from, from + room).join(''));
    from += room;
  }
  return lines.join('\n');
}
