import type { Comparison, Measure } from '../../domain/comparison.ts';
import type { Facts } from '../facts.ts';
import { rowName } from '../findings/statement.ts';
import { formatCount, formatInterval, formatMeasure, formatNumberOf, formatTally, type Unit } from '../format.ts';
import { rowSign } from '../sign.ts';
import { escapeHtml, type Html, markup, NOTHING, phraseHtml } from './markup.ts';

type Column = { readonly header: string; readonly unit: Unit; readonly measure: (row: Comparison) => Measure };

const COLUMNS: readonly Column[] = [
  { header: 'Mean score', unit: 'score', measure: (row) => row.meanScore },
  { header: 'Cost per call', unit: 'usd', measure: (row) => row.costPerCallUsd },
  { header: 'Cost per success', unit: 'usd', measure: (row) => row.costPerSuccessUsd },
  { header: 'Latency p50', unit: 'ms', measure: (row) => row.latencyP50Ms },
  { header: 'Latency p95', unit: 'ms', measure: (row) => row.latencyP95Ms },
];

const MAX_ROWS = 500;

/** Every row and tag with every quantity that was measured anywhere. */
export function tableHtml(facts: Facts): Html {
  const all = [...facts.rows, ...facts.tagRows].map((row) => row.comparison);
  const rows = all.slice(0, MAX_ROWS);
  if (rows.length === 0) return NOTHING;
  const columns = COLUMNS.filter(({ measure }) =>
    rows.some((row) => measure(row).head !== undefined || measure(row).base !== undefined),
  );
  const heads = ['Suite × target', 'Pass rate', ...columns.map((column) => column.header), 'Cases'];
  return markup`<h2 id="numbers">Base → head</h2>
    <div class="scroll" tabindex="0" role="group" aria-label="Measured quantities">
      <table class="numbers">
        <thead>
          <tr>
            ${heads.map((head) => markup`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => rowHtml(facts, row, columns))}
        </tbody>
      </table>
    </div>
    ${all.length > MAX_ROWS ? markup`<p>${formatNumberOf(all.length - MAX_ROWS, 'more row')} in the result file.</p>` : NOTHING}`;
}

function rowHtml(facts: Facts, row: Comparison, columns: readonly Column[]): Html {
  const found = rowSign(facts.result, row);
  const sign = found === undefined ? '' : `${found.icon} ${found.word}`;
  return markup`<tr>
    <th scope="row">${phraseHtml(rowName(row))}<small>${sign}${row.isNew ? ', new' : ''}</small></th>
    ${passRate(row)}${columns.map(({ unit, measure }) => cell(measure(row), unit, row))}
    <td>${casesOf(row)}<small>${lost(row)}</small></td>
  </tr>`;
}

function casesOf({ comparedCases, measuredCases, totalCases }: Comparison): string {
  const measured = measuredCases === 0 ? '' : `, ${formatCount(measuredCases)} measured on head only,`;
  return `${formatCount(comparedCases)} compared${measured} of ${formatCount(totalCases)}`;
}

function passRate(row: Comparison): Html {
  const { base, head } = row.passes;
  const interval = formatInterval(row.passRate.interval, 'rate');
  const tallies = base.of === 0 ? formatTally(head) : `${formatTally(base)} → ${formatTally(head)}`;
  return markup`<td>
    ${unbroken(formatMeasure(row.passRate, 'rate', row.isNew))}<small>${tallies}</small
    ><small>${interval ?? ''}</small>
  </td>`;
}

function cell(measure: Measure, unit: Unit, { isNew }: Comparison): Html {
  return markup`<td>
    ${unbroken(formatMeasure(measure, unit, isNew))}<small>${formatInterval(measure.interval, unit) ?? ''}</small>
  </td>`;
}

// A number and its unit stay on one line.
function unbroken(words: string): Html {
  return { html: escapeHtml(words).replace(/(?<=\d) (?=[a-z])/g, '&nbsp;') };
}

function lost({ missingPairs }: Comparison): string {
  return missingPairs === 0 ? '' : `${formatNumberOf(missingPairs, 'pair')} missing`;
}
