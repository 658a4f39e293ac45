import { scaleLinear } from 'd3-scale';
import type { Comparison } from '../../../domain/comparison/comparison.ts';
import { rowName } from '../../words/findings/statement.ts';
import { formatInterval, formatMeasure } from '../../text/format.ts';
import { phraseText } from '../../text/phrase.ts';
import { markup, NOTHING, phraseHtml, type Html } from '../markup.ts';
import { bottomAxis, CHART_WIDTH, MARGIN, round, type Axis } from './frame.ts';

const MAX_ROWS = 40;
const MIDDLE = 11;
const BOTTOM = 22;

/** So wide a stretch is always shown, so that a small difference never looks like a large one. */
const LEAST_SPAN = 0.25;

/** Pass rates of base and head, one line a row on one common scale, with the interval of the difference drawn from base. */
export function ratesHtml(rows: readonly Comparison[]): Html {
  const measured = rows.filter((row) => row.passRate.head !== undefined).slice(0, MAX_ROWS);
  if (measured.length === 0) return NOTHING;
  const axis = commonAxis(measured);
  const items = measured.map(
    (row) =>
      markup`<li><span>${phraseHtml(rowName(row))}</span> ${rowSvg(row, axis)} <span class="soft">${words(row)}</span></li>`,
  );
  return markup`<h2 id="rates">Pass rates</h2>
    <p class="soft">
      A <span class="base">ring</span> is base, a <span class="head">dot</span> is head; the line is the interval of the
      difference, drawn from base. All rows share one scale.
    </p>
    <ul class="rates">
      ${items}
    </ul>`;
}

function commonAxis(rows: readonly Comparison[]): Axis {
  const ends = rows.flatMap(({ passRate: { base, head, interval } }) => [
    ...(head === undefined ? [] : [head]),
    ...(base === undefined ? [] : [base, base + (interval?.lower ?? 0), base + (interval?.upper ?? 0)]),
  ]);
  const highest = Math.min(1, Math.max(LEAST_SPAN, ...ends));
  const lowest = Math.max(0, Math.min(highest - LEAST_SPAN, ...ends));
  const scale = scaleLinear([lowest, highest], [MARGIN.left, CHART_WIDTH - MARGIN.right])
    .nice(5)
    .clamp(true);
  const ticks = scale.ticks(5).map((value) => ({ value, label: `${Number((value * 100).toFixed(1))}%` }));
  return { at: (value) => scale(value), ticks };
}

function rowSvg(row: Comparison, axis: Axis): Html {
  const { base, head, interval } = row.passRate;
  const range =
    base === undefined || interval === undefined
      ? NOTHING
      : markup`<line
          class="range"
          x1="${round(axis.at(base + interval.lower))}"
          x2="${round(axis.at(base + interval.upper))}"
          y1="${MIDDLE}"
          y2="${MIDDLE}"
        />`;
  const ring =
    base === undefined
      ? NOTHING
      : markup`<circle class="ring base" cx="${round(axis.at(base))}" cy="${MIDDLE}" r="6.5" />`;
  return markup`<svg
    viewBox="0 0 ${CHART_WIDTH} ${BOTTOM + 18}"
    role="img"
    aria-label="Pass rate of ${phraseText(rowName(row))}: ${words(row)}"
  >
    ${bottomAxis(axis, BOTTOM)}${range}${ring}<circle class="dot head" cx="${round(axis.at(head ?? 0))}" cy="${MIDDLE}" r="4" />
  </svg>`;
}

function words(row: Comparison): string {
  const interval = formatInterval(row.passRate.interval, 'rate');
  return formatMeasure(row.passRate, 'rate', row.isNew) + (interval === undefined ? '' : `, ${interval}`);
}
