import { styleText } from 'node:util';
import stringWidth from 'fast-string-width';
import { wrapAnsi } from 'fast-wrap-ansi';

/** How text may stand out on a terminal. */
export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'blue';

/** Puts a style on finished text, or leaves it plain. */
export type Paint = (style: Style, text: string) => string;

/** Colours text, or does not: whoever asks knows what the terminal and its user want. */
export function createPaint(color: boolean): Paint {
  return color ? (style, text) => styleText(style, text, { validateStream: false }) : (_style, text) => text;
}

/** Columns that text takes on a terminal, wide characters counting two. */
export function columns(text: string): number {
  return stringWidth(text);
}

/** Text broken at `width` columns, every line after the first indented like the first line's prefix is wide. */
export function wrapWithPrefix(prefix: string, text: string, width: number): string {
  const room = Math.max(20, width - columns(prefix));
  const lines = text.split('\n').flatMap((line) => wrapLine(line, room));
  const indent = ' '.repeat(columns(prefix));
  return lines.map((line, index) => ((index === 0 ? prefix : indent) + line).trimEnd()).join('\n');
}

/** A line's own indentation stays; the space at which it was broken does not begin the next line. */
function wrapLine(line: string, room: number): readonly string[] {
  const parts = wrapAnsi(line, room, { hard: true, trim: false }).split('\n');
  return parts.map((part, index) => (index === 0 ? part : part.replace(/^((?:\u001B\[\d+m)*) /, '$1')));
}

/** Rows of cells in aligned columns, two spaces between. */
export function alignRows(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = rows.reduce<readonly number[]>(
    (widest, row) => row.map((cell, index) => Math.max(widest[index] ?? 0, columns(cell))),
    [],
  );
  return rows.map((row) =>
    row
      .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - columns(cell)))
      .join('  ')
      .trimEnd(),
  );
}
