import type { BrokenRow, BrokenTable } from '../document/block.ts';
import { code, inert, link, table } from './escape.ts';
import { phraseMarkdown } from '../text/phrase.ts';

const SCORERS = 3;

/** Cases that broke as a table, or as one for each group. */
export function brokenMarkdown({ groups }: BrokenTable): string {
  return groups
    .map(({ title, rows }) => {
      const cells = rows.map((row) => [caseCell(row), failedCell(row), talliesCell(row)]);
      const body = table(['Case', 'Failed', 'Base → head'], cells);
      return title === undefined ? body : `**${phraseMarkdown(title)}**\n\n${body}`;
    })
    .join('\n\n');
}

function talliesCell({ tallies, pageUrl }: BrokenRow): string {
  return pageUrl === undefined ? tallies : `${tallies} · ${link('details', pageUrl)}`;
}

function caseCell({ caseId, lineUrl, question, about }: BrokenRow): string {
  const id = code(caseId, 60);
  const named = lineUrl === undefined ? id : link(id, lineUrl);
  const asks = question === undefined ? '' : ` "${inert(question)}"`;
  return `${named}${asks}${about.length === 0 ? '' : `<br><sub>${phraseMarkdown(about)}</sub>`}`;
}

function failedCell({ failed }: BrokenRow): string {
  const more = failed.length - SCORERS;
  const shown = failed.slice(0, SCORERS).map((name) => code(name, 40));
  return [...shown, ...(more > 0 ? [`${more} more`] : [])].join(', ');
}
