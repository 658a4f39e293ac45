import { scaleLinear, scaleLog } from 'd3-scale';
import { line } from 'd3-shape';
import type { ArmFigures, RankingReport } from '../../../domain/runs/ranking.ts';
import { formatLimit, formatRate, formatUsd } from '../../text/format.ts';
import { nameList } from '../../text/phrase.ts';
import { shorten } from '../../text/visible.ts';
import { markup, NOTHING, phraseHtml, type Html } from '../markup.ts';
import { bottomAxis, CHART_WIDTH, figureHtml, MARGIN, round, type Axis } from './frame.ts';

const TOP = 12;
const BOTTOM = 230;
const LEFT = MARGIN.left + 8;
/** A stretch of so many points is always shown, so that a small difference never looks like a large one. */
const LEAST_SPAN = 0.25;
/** Costs that lie further apart than this many times are drawn on a logarithmic axis. */
const WIDE = 12;

/** Letters nearer than this would be drawn over one another. */
const NEAR = 14;
/** About the width of a letter. */
const LETTER = 9;

type Lettered = ArmFigures & { readonly letter: string };
type Drawn = Lettered & { readonly costPerSuccess: number; readonly rate: number };
type Axes = { readonly x: Axis; readonly y: Axis };

/** Quality with its interval over the cost of a solved case; whom nobody beats in both is on the front. */
export function paretoHtml(report: RankingReport): Html {
  const arms = [report.incumbent, ...report.candidates].map((arm, index) => ({ ...arm, letter: letterAt(index) }));
  const drawn = arms.flatMap(drawable);
  if (drawn.length === 0) return NOTHING;
  const axes = { x: costAxis(drawn), y: rateAxis(drawn) };
  const figure = figureHtml({
    title: 'Pass rate over cost',
    description: drawn.map(wordsOf).join('; '),
    legend: markup`across: cost per solved case; up: pass rate with its 95 % interval; a ring is the incumbent; filled, and joined by the line, is whom nobody beats in both; dashed is ${formatLimit(report.margin, 'rate')} below the incumbent`,
    height: BOTTOM + 22,
    marks: markup`${bottomAxis(axes.x, BOTTOM, TOP)}${sideAxis(axes.y)}${marginLine(report, axes)}${front(drawn, axes)}${drawn.map((arm) => armMarks(arm, report, axes))}${lettersOf(drawn, axes)}`,
  });
  const left = arms.filter((arm) => drawable(arm).length === 0).map(({ name }) => name);
  const rest =
    left.length === 0
      ? NOTHING
      : markup`<p class="soft">Not drawn, for want of a known cost of a solved case: ${phraseHtml(nameList(left, 10))}.</p>`;
  return markup`<h2 id="front">Quality over cost</h2><div class="wide">${figure}</div>${keyHtml(drawn)}${rest}`;
}

/** A … Z, then AA … */
function letterAt(index: number): string {
  const last = String.fromCharCode('A'.charCodeAt(0) + (index % 26));
  return index < 26 ? last : letterAt(Math.floor(index / 26) - 1) + last;
}

function drawable(arm: Lettered): readonly Drawn[] {
  const { costPerSuccess, passes } = arm;
  return costPerSuccess === undefined || passes.of === 0
    ? []
    : [{ ...arm, costPerSuccess, rate: passes.passed / passes.of }];
}

function wordsOf({ name, rate, costPerSuccess }: Drawn): string {
  return `${shorten(name, 60)} ${formatRate(rate)} for ${formatUsd(costPerSuccess)}`;
}

function costAxis(drawn: readonly Drawn[]): Axis {
  const costs = drawn.map((arm) => arm.costPerSuccess);
  const [least, most] = [Math.min(...costs), Math.max(...costs)];
  const room: readonly [number, number] = [LEFT, CHART_WIDTH - MARGIN.right];
  const isWide = least > 0 && most / least > WIDE;
  const scale = isWide
    ? scaleLog([least / 1.4, most * 1.4], room)
    : scaleLinear([0, most === 0 ? 1 : most * 1.15], room);
  const ticks = isWide ? decades(scale.ticks(5)) : scale.ticks(5);
  return { at: (value) => scale(value), ticks: ticks.map((value) => ({ value, label: formatUsd(value) })) };
}

/** One, two and five of each power of ten. */
function decades(ticks: readonly number[]): readonly number[] {
  return ticks.filter((value) => ['1', '2', '5'].includes(value.toExponential().charAt(0)));
}

function rateAxis(drawn: readonly Drawn[]): Axis {
  const ends = drawn.flatMap(({ rate, interval }) => [rate, interval?.lower ?? rate, interval?.upper ?? rate]);
  const highest = Math.min(1, Math.max(LEAST_SPAN, ...ends));
  const lowest = Math.max(0, Math.min(highest - LEAST_SPAN, ...ends));
  const scale = scaleLinear([lowest, highest], [BOTTOM - 6, TOP + 4]);
  const ticks = scale.ticks(5).map((value) => ({ value, label: `${Number((value * 100).toFixed(1))}%` }));
  return { at: (value) => scale(value), ticks };
}

function sideAxis({ at, ticks }: Axis): Html {
  return markup`${ticks.map(
    ({ value, label }) =>
      markup`<line class="axis" x1="${LEFT}" x2="${CHART_WIDTH - MARGIN.right}" y1="${round(at(value))}" y2="${round(at(value))}" /><text class="tick side" x="${LEFT - 5}" y="${round(at(value) + 4)}">${label}</text>`,
  )}`;
}

function marginLine({ incumbent, margin }: RankingReport, { y }: Axes): Html {
  const { passed, of } = incumbent.passes;
  if (of === 0) return NOTHING;
  const at = y.at(passed / of - margin);
  if (at < TOP || at > BOTTOM) return NOTHING;
  return markup`<line class="diagonal" x1="${LEFT}" x2="${CHART_WIDTH - MARGIN.right}" y1="${round(at)}" y2="${round(at)}" />`;
}

function front(drawn: readonly Drawn[], { x, y }: Axes): Html {
  const arms = drawn.filter(({ isOnFront }) => isOnFront).sort((a, b) => a.costPerSuccess - b.costPerSuccess);
  const path = line<Drawn>()
    .x((arm) => round(x.at(arm.costPerSuccess)))
    .y((arm) => round(y.at(arm.rate)))(arms);
  return arms.length < 2 ? NOTHING : markup`<g class="curve head"><path d="${path ?? ''}" /></g>`;
}

function armMarks(arm: Drawn, { incumbent }: RankingReport, { x, y }: Axes): Html {
  const { interval, isOnFront, costPerSuccess, rate } = arm;
  const [cx, cy] = [round(x.at(costPerSuccess)), round(y.at(rate))];
  const range =
    interval === undefined
      ? NOTHING
      : markup`<line class="mark" x1="${cx}" x2="${cx}" y1="${round(y.at(interval.lower))}" y2="${round(y.at(interval.upper))}" />`;
  const isIncumbent = arm.name === incumbent.name;
  const ring = isIncumbent ? markup`<circle class="ring" cx="${cx}" cy="${cy}" r="8" />` : NOTHING;
  const dot = isOnFront
    ? markup`<circle cx="${cx}" cy="${cy}" r="4.5" />`
    : markup`<circle class="ring" cx="${cx}" cy="${cy}" r="4" />`;
  return markup`<g class="${isIncumbent ? 'base' : 'head'}">${range}${ring}${dot}</g>`;
}

type Label = { readonly x: number; readonly y: number; readonly letters: readonly string[] };

/** A letter beside each mark: names would cover marks and one another. Marks that lie together share one place. */
function lettersOf(drawn: readonly Drawn[], { x, y }: Axes): Html {
  const labels = drawn.reduce<readonly Label[]>((placed, { letter, costPerSuccess, rate }) => {
    const own = { x: x.at(costPerSuccess), y: Math.max(TOP + 4, y.at(rate) - 5), letters: [letter] };
    const near = placed.find((label) => Math.abs(label.x - own.x) < NEAR && Math.abs(label.y - own.y) < NEAR);
    if (near === undefined) return [...placed, own];
    const joined = { ...near, letters: [...near.letters, letter] };
    return placed.map((label) => (label === near ? joined : label));
  }, []);
  return markup`${labels.map(labelHtml)}`;
}

function labelHtml({ x, y, letters }: Label): Html {
  const text = letters.join(' ');
  const width = text.length * LETTER;
  const at = x + 9 + width > CHART_WIDTH ? x - 9 - width : x + 9;
  return markup`<text x="${round(at)}" y="${round(y)}">${text}</text>`;
}

/** The letters' names, in the order of the table. */
function keyHtml(arms: readonly Lettered[]): Html {
  const items = arms.map(
    ({ letter, name }) => markup`<li><strong>${letter}</strong> <code>${shorten(name, 60)}</code></li>`,
  );
  return markup`<ul class="key">${items}</ul>`;
}
