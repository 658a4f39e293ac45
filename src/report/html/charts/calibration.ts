import { max } from 'd3-array';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import { line } from 'd3-shape';
import type { ReliabilityBin, ReliabilityEvidence } from '../../../domain/comparison/metric-evidence.ts';
import { SIDES, type PerSide, type Side } from '../../../domain/side.ts';
import { formatCount, formatNumberOf, formatRate, NOT_AVAILABLE } from '../../text/format.ts';
import { shorten } from '../../text/visible.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import { scrollTable } from '../scroll-table.ts';
import { bottomAxis, figureHtml, MARGIN, round } from './frame.ts';

const SIZE = 200;
const TOP = 10;

/** A bin with answers in it. */
type Bin = { readonly lower: number; readonly count: number; readonly stated: number; readonly right: number };

/** Stated confidence against the share of right answers, in bins a side; on the diagonal a model knows what it knows. */
export function calibrationHtml({ name, threshold, base, head }: ReliabilityEvidence): Html {
  const sides = { base: filled(base ?? []), head: filled(head) };
  const all = [...sides.base, ...sides.head];
  if (all.length === 0) return NOTHING;
  const title = `Calibration of ${shorten(name, 60)}`;
  const review = threshold === undefined ? '' : `; used without review from ${formatRate(threshold)}`;
  const figure = figureHtml({
    title,
    description: 'The table below has the numbers',
    legend: markup`across: stated confidence; up: share of right answers; on the diagonal they agree${review}`,
    height: TOP + SIZE + 20,
    marks: plot(sides, max(all, ({ count }) => count) ?? 1),
  });
  return markup`<div>
    ${figure}
    <details>
      <summary>Numbers of ${title.toLowerCase()}</summary>
      ${tableHtml(sides)}
    </details>
  </div>`;
}

function filled(bins: readonly ReliabilityBin[]): readonly Bin[] {
  return bins.flatMap(({ lower, count, meanConfidence, accuracy }) =>
    meanConfidence === undefined || accuracy === undefined
      ? []
      : [{ lower, count, stated: meanConfidence, right: accuracy }],
  );
}

function plot(sides: PerSide<readonly Bin[]>, most: number): Html {
  const x = scaleLinear([0, 1], [MARGIN.left, MARGIN.left + SIZE]);
  const y = scaleLinear([0, 1], [TOP + SIZE, TOP]);
  const radius = scaleSqrt([0, most], [2, 8]);
  const ticks = x.ticks(5).map((value) => ({ value, label: `${Math.round(value * 100)}%` }));
  const up = ticks.map(
    ({ value, label }) =>
      markup`<line class="axis" x1="${MARGIN.left}" x2="${MARGIN.left + SIZE}" y1="${round(y(value))}" y2="${round(y(value))}" /><text class="tick side" x="${MARGIN.left - 5}" y="${round(y(value) + 4)}">${label}</text>`,
  );
  const curve = (side: Side): Html => {
    const path = line<Bin>()
      .x((entry) => round(x(entry.stated)))
      .y((entry) => round(y(entry.right)))(sides[side]);
    const dots = sides[side].map(
      (entry) =>
        markup`<circle cx="${round(x(entry.stated))}" cy="${round(y(entry.right))}" r="${round(radius(entry.count))}" />`,
    );
    return markup`<g class="curve ${side}"><path d="${path ?? ''}" />${dots}</g>`;
  };
  const diagonal = markup`<line class="diagonal" x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" />`;
  return markup`${bottomAxis({ at: (value) => x(value), ticks }, TOP + SIZE, TOP)}${up}${diagonal}${curve('base')}${curve('head')}${key(sides)}`;
}

function key(sides: PerSide<readonly Bin[]>): Html {
  const shown = SIDES.filter((side) => sides[side].length > 0);
  return markup`${shown.map((side, index) => {
    const y = TOP + 20 + index * 22;
    const total = sides[side].reduce((sum, entry) => sum + entry.count, 0);
    return markup`<g class="curve ${side}"><circle cx="${MARGIN.left + SIZE + 24}" cy="${y - 4}" r="5" /></g><text x="${MARGIN.left + SIZE + 36}" y="${y}">${side}, ${formatNumberOf(total, 'answer')}</text>`;
  })}`;
}

function tableHtml(sides: PerSide<readonly Bin[]>): Html {
  const bounds = [...new Set([...sides.base, ...sides.head].map(({ lower }) => lower))].sort((a, b) => a - b);
  const cell = (bins: readonly Bin[], lower: number): Html => {
    const found = bins.find((entry) => entry.lower === lower);
    if (found === undefined) return markup`<td>${NOT_AVAILABLE}</td>`;
    return markup`<td>
      ${formatRate(found.right)} of ${formatCount(found.count)}, stated ${formatRate(found.stated)}
    </td>`;
  };
  const rows = bounds.map(
    (lower) =>
      markup`<tr>
        <th scope="row">above ${formatRate(lower)}</th>
        ${cell(sides.base, lower)}${cell(sides.head, lower)}
      </tr>`,
  );
  return scrollTable({ label: 'Bins', heads: ['Stated', 'Right on base', 'Right on head'], rows });
}
