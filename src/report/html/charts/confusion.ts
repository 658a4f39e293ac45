import { max } from 'd3-array';
import type { ConfusionCounts, ConfusionEvidence } from '../../../domain/comparison/metric-evidence.ts';
import type { PerSide } from '../../../domain/side.ts';
import { formatCount, formatNumberOf } from '../../text/format.ts';
import { shorten } from '../../text/visible.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import { scrollTable } from '../scroll-table.ts';

/** How often one label was taken for another, on each side; `predicted` is null where no label was found. */
type Cell = { readonly expected: string; readonly predicted: string | null; readonly count: PerSide<number> };

/** Labels beyond this make a table that nobody reads; the mistakes alone are listed then. */
const MAX_LABELS = 12;
const MAX_MISTAKES = 20;
const NAME = 60;

/** Which labels were taken for which, base → head in every cell, with right answers on the diagonal. */
export function confusionHtml({ name, labels, base, head }: ConfusionEvidence): Html {
  const cells = labels.map((expected, row) =>
    [...labels, null].map((predicted, column): Cell => {
      const count = { base: countAt(base, row, column), head: countAt(head, row, column) };
      return { expected, predicted, count };
    }),
  );
  const isCompared = base !== undefined;
  const title = markup`<h4>Labels read by <code>${shorten(name, NAME)}</code></h4>`;
  if (labels.length > MAX_LABELS) return markup`${title}${mistakesHtml(cells.flat(), isCompared)}`;
  return markup`${title}${matrixHtml(cells, isCompared)}`;
}

// The column after the last label's holds the answers without a label.
function countAt(side: ConfusionCounts | undefined, row: number, column: number): number {
  return side?.counts[row]?.[column] ?? side?.unlabelled[row] ?? 0;
}

function matrixHtml(cells: readonly (readonly Cell[])[], isCompared: boolean): Html {
  const most = max(cells.flat(), ({ count }) => count.head) ?? 0;
  const cellHtml = ({ expected, predicted, count }: Cell): Html => {
    const heat = most === 0 ? 0 : Math.ceil((count.head / most) * 4);
    return markup`<td class="${expected === predicted ? 'right' : 'wrong'} heat-${heat}">${describeCount(count, isCompared)}</td>`;
  };
  const rows = cells.map(
    (row) =>
      markup`<tr>
        <th scope="row">${shorten(row[0]?.expected ?? '', NAME)}</th>
        ${row.map(cellHtml)}
      </tr>`,
  );
  const labels = cells[0]?.map(({ predicted }) => (predicted === null ? 'no label' : shorten(predicted, NAME)));
  const caption = markup`A row is the expected label, a column the one that was
        found${isCompared ? '; base → head where they differ' : ''}`;
  const heads = ['Expected', ...(labels ?? [])];
  return scrollTable({ label: 'Confusion matrix', className: 'confusion', caption, heads, rows });
}

function mistakesHtml(cells: readonly Cell[], isCompared: boolean): Html {
  const mistakes = cells
    .filter(({ expected, predicted, count }) => expected !== predicted && count.base + count.head > 0)
    .sort((a, b) => b.count.head - a.count.head || b.count.base - a.count.base);
  const items = mistakes
    .slice(0, MAX_MISTAKES)
    .map(
      ({ expected, predicted, count }) =>
        markup`<li><code>${shorten(expected, NAME)}</code> taken for ${predicted === null ? markup`no label` : markup`<code>${shorten(predicted, NAME)}</code>`}: ${describeCount(count, isCompared)}</li>`,
    );
  const more = mistakes.length - items.length;
  return markup`<ul>
    ${items}${more > 0 ? markup`<li>and ${formatNumberOf(more, 'more mistake')} of other kinds</li>` : NOTHING}
  </ul>`;
}

function describeCount({ base, head }: PerSide<number>, isCompared: boolean): string {
  return !isCompared || base === head ? formatCount(head) : `${formatCount(base)} → ${formatCount(head)}`;
}
