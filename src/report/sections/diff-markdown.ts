import { htmlText } from '../markdown.ts';
import type { Piece, TextDiff } from '../word-diff.ts';

const LINE_LENGTH = 96;

const TAGS: Readonly<Record<Piece['kind'], readonly [string, string]>> = {
  same: ['', ''],
  base: ['<del>', '</del>'],
  head: ['<ins>', '</ins>'],
};

/** Two outputs for a comment: words that only base said struck out, words that only head said underlined. */
export function diffMarkdown(diff: TextDiff): string {
  if (diff.kind === 'equal') return outputMarkdown('Same output on both sides', diff.text);
  if (diff.kind === 'apart') return `${outputMarkdown('Base', diff.base)}\n\n${outputMarkdown('Head', diff.head)}`;
  return `Output, <del>base</del> <ins>head</ins>:\n\n${pre(wrapPieces(diff.pieces).map(markPiece).join(''))}`;
}

/** One output for a comment under a title of ours. */
export function outputMarkdown(title: string, text: string): string {
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
  let column = 0;
  return pieces.map((piece) => {
    const words = piece.text.split(/(\s+)/).map((word) => {
      const isBreak = /^[^\S\n]+$/.test(word) && column > LINE_LENGTH;
      const shown = isBreak ? '\n' : word;
      const lastBreak = shown.lastIndexOf('\n');
      column = lastBreak === -1 ? column + shown.length : shown.length - lastBreak - 1;
      return shown;
    });
    return { ...piece, text: words.join('') };
  });
}
