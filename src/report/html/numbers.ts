import type { Cell, Table, TableRow } from '../document/block.ts';
import { formatNumberOf } from '../text/format.ts';
import { iconHtml } from './style/icon.ts';
import { escapeHtml, markup, NOTHING, phraseHtml, type Html } from './markup.ts';
import { scrollTable } from './scroll-table.ts';

const MAX_ROWS = 500;

/** A table of the report under its title. */
export function numbersHtml({ id, title, header, rows }: Table): Html {
  const shown = rows.slice(0, MAX_ROWS).map(rowHtml);
  const more = rows.length - shown.length;
  return markup`<h2 id="${id}">${title}</h2>
    ${scrollTable({ label: 'Measured quantities', className: 'numbers', heads: header, rows: shown })}
    ${more > 0 ? markup`<p>${formatNumberOf(more, 'more row')} in the result file.</p>` : NOTHING}`;
}

function rowHtml({ name, sign, unjudged = '', isNew, cells }: TableRow): Html {
  const judged = sign === undefined ? unjudged : markup`${iconHtml(sign.icon)}${sign.word}${isNew ? ', new' : ''}`;
  return markup`<tr>
    <th scope="row">${phraseHtml(name)}<small>${judged}</small></th>
    ${cells.map(cellHtml)}
  </tr>`;
}

function cellHtml({ value, below }: Cell): Html {
  return markup`<td>${unbroken(value)}${below.map((words) => markup`<small>${words}</small>`)}</td>`;
}

// A number and its unit stay on one line.
function unbroken(words: string): Html {
  return { html: escapeHtml(words).replace(/(?<=\d) (?=(?:ms|s|min|pp)\b)/g, '&nbsp;') };
}
