import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { Result, ResultRow } from '../../../domain/result.ts';
import type { Facts } from '../../facts.ts';
import { rowName } from '../../words/findings/statement.ts';
import { formatCount, formatMeasure, formatNumberOf } from '../../text/format.ts';
import { rowSign } from '../../words/headline/sign.ts';
import { iconHtml } from '../style/icon.ts';
import { markup, NOTHING, phraseHtml, type Html } from '../markup.ts';
import { scrollTable } from '../scroll-table.ts';
import { describePassRate } from '../../words/numbers/pass-rate.ts';

/** So many rows stand above the cases. */
const SHOWN = 3;
const MAX_ROWS = 500;

/** Every row in one line; the table below the cases has its intervals. */
export function glanceHtml({ result, rows, tagRows }: Facts): Html {
  const lines = [...rows, ...tagRows].slice(0, MAX_ROWS).map((row) => lineHtml(result, row));
  const rest = lines.slice(SHOWN);
  const more =
    rest.length === 0
      ? NOTHING
      : markup`<details class="rest"><summary>${formatNumberOf(rest.length, 'more row')}</summary>${table(rest, 'More rows')}</details>`;
  return markup`${table(lines.slice(0, SHOWN), 'Rows')}${more}`;
}

function table(rows: readonly Html[], label: string): Html {
  const heads = ['Row', 'Pass rate', 'Cost per call', 'Latency p95', 'Cases'];
  return scrollTable({ label, className: 'glance', heads, rows });
}

function lineHtml(result: Result, { comparison }: ResultRow): Html {
  const sign = rowSign(result, comparison);
  const signed = sign === undefined ? NOTHING : markup`${iconHtml(sign.icon)}${sign.word} `;
  const cells = [
    describePassRate(result, comparison),
    formatMeasure(comparison.costPerCallUsd, 'usd', comparison.isNew),
    formatMeasure(comparison.latencyP95Ms, 'ms', comparison.isNew),
    casesOf(comparison),
  ];
  return markup`<tr><th scope="row">${signed}${phraseHtml(rowName(comparison))}</th>${cells.map((cell) => markup`<td>${cell}</td>`)}</tr>`;
}

function casesOf({ comparedCases, measuredCases, totalCases }: Comparison): string {
  return `${formatCount(comparedCases + measuredCases)} of ${formatCount(totalCases)}`;
}
