import { bin, extent, max, quantileSorted } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';
import { area, curveStepAfter } from 'd3-shape';
import type { PerSide, Side } from '../../../domain/side.ts';
import { formatNumberOf, formatValue, type Unit } from '../../text/format.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import { bottomAxis, CHART_WIDTH, figureHtml, MARGIN, round, type Axis } from './frame.ts';

/** Two values a side that the table shows, marked in the picture: the middle and the tail, or the mean alone. */
export type Mark = { readonly name: string; readonly value: PerSide<number | undefined> };

/** What a distribution is drawn from: the same cases on both sides, where both ran. */
export type Distribution = {
  readonly title: string;
  readonly unit: Unit;
  readonly samples: PerSide<readonly number[]>;
  readonly marks: readonly Mark[];
};

type Lane = { readonly side: Side; readonly values: readonly number[]; readonly top: number; readonly bottom: number };
type Shape = Axis & { readonly thresholds: readonly number[]; readonly domain: readonly [number, number] };

const LANE = 44;
const LABEL = 20;
const BINS = 36;

/** Fewer have no distribution: the table has their values. */
const LEAST_CALLS = 5;

/** Tails longer than this share of the scale are drawn on a logarithmic one. */
const LONG_TAIL = 20;

/** How a quantity is spread on base and on head, one above the other on one scale, with marks at the values of the table. */
export function distributionHtml(distribution: Distribution): Html {
  const { samples, title, unit, marks } = distribution;
  if (Math.max(samples.base.length, samples.head.length) < LEAST_CALLS) return NOTHING;
  const all = [...samples.base, ...samples.head].filter((value) => Number.isFinite(value) && value >= 0);
  const [least, most] = extent(all);
  if (least === undefined || most === undefined || most === 0) return NOTHING;
  const shape = shapeOf(least, most, unit);
  const lanes = lanesOf(samples);
  const bottom = lanes.at(-1)?.bottom ?? LANE;
  const tallest = max(lanes.flatMap((lane) => counts(lane, shape))) ?? 1;
  const isLog = least > 0 && most / least > LONG_TAIL;
  return figureHtml({
    title,
    description: lanes.map((lane) => describe(lane, distribution)).join('; '),
    legend: markup`${marks.map(({ name }, index) => `${index === 0 ? 'solid' : 'dashed'} line: ${name}`).join(', ')}${isLog ? '; logarithmic scale' : ''}`,
    height: bottom + 20,
    marks: markup`${bottomAxis(shape, bottom)}${lanes.map((lane) => laneSvg(lane, shape, { distribution, tallest }))}`,
  });
}

function lanesOf({ base, head }: PerSide<readonly number[]>): readonly Lane[] {
  const sides = [
    { side: 'base', values: base },
    { side: 'head', values: head },
  ] as const;
  return sides
    .filter(({ values }) => values.length > 0)
    .map((lane, index) => ({
      ...lane,
      top: index * (LANE + LABEL) + LABEL,
      bottom: (index + 1) * (LANE + LABEL),
    }));
}

function shapeOf(least: number, most: number, unit: Unit): Shape {
  const room: [number, number] = [MARGIN.left, CHART_WIDTH - MARGIN.right];
  const isLog = least > 0 && most / least > LONG_TAIL;
  const scale = isLog
    ? scaleLog([least, most], room).nice().clamp(true)
    : scaleLinear([0, most], room).nice().clamp(true);
  const [from = 0, to = most] = scale.domain();
  const named = isLog ? powersOfTen(scale.ticks()) : scale.ticks(4);
  const thresholds = Array.from({ length: BINS + 1 }, (_, index) =>
    scale.invert(MARGIN.left + (index / BINS) * (CHART_WIDTH - MARGIN.left - MARGIN.right)),
  );
  const ticks = named.map((value) => ({ value, label: tickLabel(value, unit) }));
  return { at: (value) => scale(value), ticks, thresholds, domain: [from, to] };
}

// An axis of a thousandth of a millisecond names it: `<1 ms` four times is no axis.
function tickLabel(value: number, unit: Unit): string {
  return unit === 'ms' && value > 0 && value < 1 ? `${Number(value.toPrecision(2))} ms` : formatValue(value, unit);
}

function powersOfTen(ticks: readonly number[]): readonly number[] {
  const powers = ticks.filter((value) => Number.isInteger(Number(Math.log10(value).toFixed(6))));
  return powers.length > 1 ? powers : ticks.filter((_, index) => index % 3 === 0);
}

function bins(lane: Lane, { thresholds, domain }: Shape) {
  return bin()
    .domain([...domain])
    .thresholds(thresholds.slice(1, -1))([...lane.values]);
}

function counts(lane: Lane, shape: Shape): readonly number[] {
  return bins(lane, shape).map((entry) => entry.length);
}

function laneSvg(
  lane: Lane,
  shape: Shape,
  { distribution, tallest }: { readonly distribution: Distribution; readonly tallest: number },
): Html {
  const height = scaleLinear([0, tallest], [lane.bottom, lane.top]);
  const steps = bins(lane, shape).map((entry) => ({ from: entry.x0 ?? 0, to: entry.x1 ?? 0, count: entry.length }));
  const end = { from: steps.at(-1)?.to ?? 0, count: 0 };
  const outline = area<{ readonly from: number; readonly count: number }>()
    .x(({ from }) => round(shape.at(from)))
    .y0(lane.bottom)
    .y1(({ count }) => round(height(count)))
    .curve(curveStepAfter)([...steps, end]);
  const lines = distribution.marks.map(({ value }, index) => {
    const x = value[lane.side];
    return x === undefined
      ? NOTHING
      : markup`<line class="mark${index === 0 ? '' : ' tail'}" x1="${round(shape.at(x))}" x2="${round(shape.at(x))}" y1="${lane.top}" y2="${lane.bottom}" />`;
  });
  return markup`<g class="${lane.side}">
    <path d="${outline ?? ''}" /><line class="floor" x1="${MARGIN.left}" x2="${CHART_WIDTH - MARGIN.right}" y1="${lane.bottom}" y2="${lane.bottom}" />${lines}
    <text x="0" y="${lane.top - 5}">${describe(lane, distribution)}</text>
  </g>`;
}

function describe({ side, values }: Lane, { marks, unit }: Distribution): string {
  const named = marks.map(({ name, value }) => `${name} ${formatValue(value[side], unit)}`);
  return [`${side}: ${formatNumberOf(values.length, 'call')}`, ...named].join(', ');
}

/** The middle and the tail of values as they are, for a quantity whose table shows only the mean. */
export function quantilesOf(samples: PerSide<readonly number[]>): readonly Mark[] {
  const at = (share: number): PerSide<number | undefined> => ({
    base: quantileSorted(
      samples.base.toSorted((a, b) => a - b),
      share,
    ),
    head: quantileSorted(
      samples.head.toSorted((a, b) => a - b),
      share,
    ),
  });
  return [
    { name: 'p50', value: at(0.5) },
    { name: 'p95', value: at(0.95) },
  ];
}
