import type { Cell, Table, TableRow } from '../document/block.ts';
import { formatNumberOf } from '../text/format.ts';
import { table } from './escape.ts';
import { phraseMarkdown } from '../text/phrase.ts';

/** At most `maxRows` of a table, and how many more it has. */
export function tableMarkdown({ header, rows }: Table, maxRows: number): string {
  const cells = rows.slice(0, maxRows).map((row) => [nameCell(row), ...row.cells.map(cellMarkdown)]);
  const more = rows.length - cells.length;
  const end = more > 0 ? `\n\n${formatNumberOf(more, 'more row')} in the full report.` : '';
  return table(header, cells) + end;
}

function nameCell({ name, sign, unjudged, isNew }: TableRow): string {
  const words = phraseMarkdown(name);
  if (sign === undefined) return unjudged === undefined ? words : twoLines(words, unjudged);
  return twoLines(`${sign.icon} ${words}`, `${sign.word}${isNew ? ', new' : ''}`);
}

function cellMarkdown({ value, below }: Cell): string {
  return below.length === 0 ? value : twoLines(value, below.join(' · '));
}

function twoLines(first: string, second: string): string {
  return `${first}<br><sub>${second}</sub>`;
}
