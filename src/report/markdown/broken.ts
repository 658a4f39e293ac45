import type { BrokenRow, BrokenTable } from '../document/block.ts';
import { code, inert, link, table } from './escape.ts';
import { phraseMarkdown } from '../text/phrase.ts';

const SCORERS = 3;

/** Cases that broke as a table. */
export function brokenMarkdown({ rows }: BrokenTable): string {
  return table(
    ['Case', 'Failed', 'Base → head'],
    rows.map((row) => [caseCell(row), failedCell(row), row.tallies]),
  );
}

function caseCell({ caseId, url, question, about }: BrokenRow): string {
  const id = code(caseId, 60);
  const named = url === undefined ? id : link(id, url);
  const asks = question === undefined ? '' : ` "${inert(question)}"`;
  return `${named}${asks}${about.length === 0 ? '' : `<br><sub>${phraseMarkdown(about)}</sub>`}`;
}

function failedCell({ failed }: BrokenRow): string {
  const more = failed.length - SCORERS;
  const shown = failed.slice(0, SCORERS).map((name) => code(name, 40));
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
