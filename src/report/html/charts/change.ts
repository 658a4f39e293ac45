import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Interval } from '../../../domain/comparison/interval.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import { round } from './frame.ts';

const WIDTH = 220;
const HEIGHT = 30;
const EDGE = 10;
const MIDDLE = 15;

/** A change with its interval, and how far it may go; `words` say the same to who does not see it. */
export type ChangeChart = {
  readonly delta: number;
  readonly interval: Pick<Interval, 'lower' | 'upper'> | undefined;
  /** In the change's own unit. */
  readonly allowed: number | undefined;
  readonly words: string;
};

/** A change on a line of its own: no change is the upright stroke, the band its interval, red is what is not allowed. */
export function changeHtml({ delta, interval, allowed, words }: ChangeChart): Html {
  const ends = [0, delta, interval?.lower, interval?.upper, allowed].filter((end) => end !== undefined);
  const [least = 0, most = 0] = extent(ends.filter(Number.isFinite));
  const room = Math.max((most - least) * 0.12, 0.005);
  const scale = scaleLinear([least - room, most + room], [EDGE, WIDTH - EDGE]).clamp(true);
  const at = (value: number): number => round(scale(value));
  const band = interval === undefined ? NOTHING : bandSvg(at(interval.lower), at(interval.upper));
  return markup`<svg class="delta" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${words}">
    <line class="floor" x1="0" x2="${WIDTH}" y1="${MIDDLE}" y2="${MIDDLE}" />
    ${allowed === undefined ? NOTHING : limitSvg(at(allowed), allowed < 0 || (allowed === 0 && delta < 0))}
    <line class="zero" x1="${at(0)}" x2="${at(0)}" y1="5" y2="${HEIGHT - 5}" />${band}
    <circle class="dot head" cx="${at(delta)}" cy="${MIDDLE}" r="4.5" />
  </svg>`;
}

function bandSvg(from: number, to: number): Html {
  return markup`<line class="range" x1="${from}" x2="${to}" y1="${MIDDLE}" y2="${MIDDLE}" />`;
}

function limitSvg(x: number, isFloor: boolean): Html {
  const [from, width] = isFloor ? [0, x] : [x, WIDTH - x];
  return markup`<rect class="beyond" x="${from}" y="3" width="${round(width)}" height="${HEIGHT - 6}" /><line class="limit" x1="${x}" x2="${x}" y1="3" y2="${HEIGHT - 3}" />`;
}
