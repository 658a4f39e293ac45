import { markup, type Html } from '../markup.ts';

/** Every chart's width in its own units; the page scales it. */
export const CHART_WIDTH = 440;

/** Room left and right of the drawn area. */
export const MARGIN = { left: 34, right: 24 } as const;

/** About so wide is a character of a tick's name. */
const CHARACTER = 6.6;

/** A scale as the charts use it: where a value stands, and the values that its axis names. */
export type Axis = {
  readonly at: (value: number) => number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
};

/** A picture and what a reader who does not see it is told. */
export type Chart = {
  readonly title: string;
  /** The picture in words, with its numbers. */
  readonly description: string;
  /** What to look at, below the title. */
  readonly legend: Html;
  readonly height: number;
  readonly marks: Html;
};

/** A chart as a figure with its caption. */
export function figureHtml({ title, description, legend, height, marks }: Chart): Html {
  return markup`<figure>
    <figcaption><strong>${title}</strong> <span class="soft">${legend}</span></figcaption>
    <svg viewBox="0 0 ${CHART_WIDTH} ${height}" role="img" aria-label="${title}. ${description}">${marks}</svg>
  </figure>`;
}

/** Grid lines and names of a horizontal axis whose drawn area ends at `bottom`; no name is cut, or covers the one before. */
export function bottomAxis({ at, ticks }: Axis, bottom: number, top = 0): Html {
  const lines = ticks.map(
    ({ value }) =>
      markup`<line class="axis" x1="${round(at(value))}" x2="${round(at(value))}" y1="${top}" y2="${bottom}" />`,
  );
  const names = placed({ at, ticks }).map(
    ({ x, label }) => markup`<text class="tick" x="${round(x)}" y="${bottom + 14}">${label}</text>`,
  );
  return markup`${lines}${names}`;
}

type Placed = { readonly x: number; readonly label: string };

function placed({ at, ticks }: Axis): readonly Placed[] {
  const names: Placed[] = [];
  for (const { value, label } of ticks) {
    const half = (label.length * CHARACTER) / 2;
    const x = Math.min(CHART_WIDTH - half, Math.max(half, at(value)));
    const last = names.at(-1);
    const end = last === undefined ? -Infinity : last.x + (last.label.length * CHARACTER) / 2;
    if (last?.label !== label && x - half > end) names.push({ x, label });
  }
  return names;
}

/** A tenth of a unit is more than the eye sees. */
export function round(position: number): number {
  return Number.isFinite(position) ? Math.round(position * 10) / 10 : 0;
}
