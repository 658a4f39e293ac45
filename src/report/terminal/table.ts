import { alignRows, columns, wrapWithPrefix } from './ansi.ts';
import type { Table, TableRow } from '../document/block.ts';
import { formatNumberOf } from '../text/format.ts';
import { phraseText } from '../text/phrase.ts';
import { shorten } from '../text/visible.ts';
import { lowerFirst, type Screen } from './screen.ts';

const NAME_LENGTH = 40;
const MAX_ROWS = 100;

/** One line per row; a block of lines each where the terminal is too narrow for that. */
export function tableText({ header, rows }: Table, { paint, width }: Screen): string {
  const [first = '', ...labels] = header.map(lowerFirst);
  const shown = rows.slice(0, MAX_ROWS);
  const cells = shown.map((row) => [nameOf(row), ...row.cells.map(({ short }) => short)]);
  const lines = alignRows([[`   ${first}`, ...labels], ...cells]);
  const [head = '', ...body] = lines;
  const isWide = lines.every((line) => columns(line) <= width);
  const text = isWide ? [paint('dim', head), ...body] : shown.map((row) => blockOf(row, labels, width));
  const more = rows.length - shown.length;
  return [...text, ...(more > 0 ? [`and ${formatNumberOf(more, 'more row')}`] : [])].join('\n');
}

function blockOf(row: TableRow, labels: readonly string[], width: number): string {
  const longest = Math.max(...labels.map((label) => label.length));
  const lines = row.cells.map(({ short }, index) =>
    wrapWithPrefix(`   ${(labels[index] ?? '').padEnd(longest + 1)}`, short, width),
  );
  return [wrapWithPrefix('', nameOf(row), width), ...lines].join('\n');
}

function nameOf({ name, sign }: TableRow): string {
  return `${sign?.icon ?? ' '} ${shorten(phraseText(name), NAME_LENGTH)}`;
}
