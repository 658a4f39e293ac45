import { scaleLinear } from 'd3-scale';
import type { HistoryMark, HistoryRow } from '../../domain/runs/history.ts';
import type { Section } from '../document/block.ts';
import { CHART_WIDTH, figureHtml, MARGIN, round } from '../html/charts/frame.ts';
import { markup, NOTHING, phraseHtml, type Html } from '../html/markup.ts';
import { STYLE } from '../html/style/style.ts';
import { writeHtml, type Figures } from '../html/write.ts';
import { formatRate } from '../text/format.ts';
import { phraseText } from '../text/phrase.ts';
import { rowName } from '../words/findings/statement.ts';
import { historySections, describeMark } from './document.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
const NO_FIGURES: Figures = {
  tiles: () => NOTHING,
  glance: () => NOTHING,
  rates: () => NOTHING,
  rows: () => NOTHING,
  cases: () => NOTHING,
  origin: () => NOTHING,
};
const TOP = 12;
const BOTTOM = 130;
/** A difference of a point is never drawn as a cliff. */
const LEAST_SPAN = 0.2;
const DAY_MS = 86_400_000;

/** The past of every row as one HTML file, the weeks drawn with their intervals. */
export function historyPage(rows: readonly HistoryRow[], options: { readonly suggest: boolean }): string {
  const sections = historySections(rows, options);
  const parts = rows.map((row, index) => rowHtml(row, sections[index]));
  return markup`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content="${{ html: POLICY }}" />
        <meta name="referrer" content="no-referrer" />
        <title>History – Evaldelta</title>
        <style>${{ html: STYLE }}</style>
      </head>
      <body>
        <main>
          <h1>Week over week</h1>
          ${rows.length === 0 ? markup`<p>No run of a whole suite is kept yet.</p>` : parts}
        </main>
      </body>
    </html>
`.html;
}

function rowHtml(row: HistoryRow, section: Section | undefined): Html {
  const { weeks } = row;
  const chart = weeks.length < 2 ? NOTHING : chartHtml(row);
  // The first block is the row's name and its weeks in a line: here the title and the chart say so.
  const rest = section === undefined ? NOTHING : writeHtml({ ...section, blocks: section.blocks.slice(1) }, NO_FIGURES);
  return markup`<section><h2>${phraseHtml(rowName({ ...row, tag: undefined }))}</h2>${chart}${rest}</section>`;
}

type Scale = { readonly x: (day: string) => number; readonly y: (rate: number) => number };

function chartHtml(row: HistoryRow): Html {
  const { weeks, marks } = row;
  const scale = scaleOf(row);
  const points = weeks.map(({ week, passRate, interval }) => ({
    x: round(scale.x(week)),
    y: round(scale.y(passRate)),
    top: round(scale.y(interval.upper)),
    bottom: round(scale.y(interval.lower)),
    week,
  }));
  const bars = points.map(
    ({ x, top, bottom }) => markup`<line class="range" x1="${x}" x2="${x}" y1="${top}" y2="${bottom}" />`,
  );
  const dots = points.map(({ x, y }) => markup`<circle class="dot head" cx="${x}" cy="${y}" r="4" />`);
  const line = points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join(' ');
  return figureHtml({
    title: 'Pass rate by week',
    description: weeks.map(({ week, passRate }) => `${week} ${formatRate(passRate)}`).join(', '),
    legend: markup`Dots are weekly means, bars what chance alone makes of them; dashed lines are changes of requests or of the model.`,
    height: BOTTOM + 22,
    marks: markup`${axes(scale, row)}${marks.map((mark) => markHtml(mark, scale))}<g class="curve head"><path d="${line}" /></g>${bars}${dots}`,
  });
}

function scaleOf({ weeks, marks }: HistoryRow): Scale {
  const ends = weeks.flatMap(({ interval }) => [interval.lower, interval.upper]);
  const highest = Math.min(1, Math.max(...ends));
  const lowest = Math.max(0, Math.min(highest - LEAST_SPAN, ...ends));
  const days = [...weeks.map(({ week }) => week), ...marks.map(({ on }) => on)].map((day) => Date.parse(day));
  const rate = scaleLinear([lowest, highest], [BOTTOM, TOP]).clamp(true);
  const time = scaleLinear(
    [Math.min(...days), Math.max(...days, Math.min(...days) + DAY_MS)],
    [MARGIN.left + 14, CHART_WIDTH - MARGIN.right],
  );
  return { x: (day) => time(Date.parse(day)), y: (value) => rate(value) };
}

function axes({ x, y }: Scale, { weeks }: HistoryRow): Html {
  const rates = weeks.flatMap(({ interval }) => [interval.lower, interval.upper]);
  const ends = [Math.max(...rates), Math.max(0, Math.min(Math.max(...rates) - LEAST_SPAN, ...rates))];
  const sides = ends.map(
    (rate) =>
      markup`<line class="axis" x1="${MARGIN.left + 8}" x2="${CHART_WIDTH}" y1="${round(y(rate))}" y2="${round(y(rate))}" /><text class="tick side" x="${MARGIN.left + 4}" y="${round(y(rate)) + 4}">${Math.round(rate * 100)}%</text>`,
  );
  const named = [weeks[0], weeks.at(-1)].flatMap((week) => (week === undefined ? [] : [week.week]));
  const days = named.map((day, index) => {
    const at = Math.min(CHART_WIDTH - 34, Math.max(MARGIN.left + 34, x(day)));
    return index > 0 && day === named[0]
      ? NOTHING
      : markup`<text class="tick" x="${round(at)}" y="${BOTTOM + 16}">${day}</text>`;
  });
  return markup`${sides}${days}`;
}

function markHtml(mark: HistoryMark, { x }: Scale): Html {
  const at = round(x(mark.on));
  return markup`<line class="mark tail base" x1="${at}" x2="${at}" y1="${TOP}" y2="${BOTTOM}"><title>${phraseText(describeMark(mark))}</title></line>`;
}
