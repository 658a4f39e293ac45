import type { Comparison } from '../../domain/comparison.ts';
import type { Facts } from '../facts.ts';
import { rowName } from '../findings/statement.ts';
import { formatInterval, formatMeasure } from '../format.ts';
import { phraseText } from '../phrase.ts';
import { markup, NOTHING, type Html } from './markup.ts';

const WIDTH = 640;
const LEFT = 10;
const RIGHT = 44;
const ROW = 54;
const MAX_ROWS = 40;

/** Pass rates of base and head on one line from 0 to 100 %, with the interval of the difference drawn from base. */
export function plotHtml(facts: Facts): Html {
  const rows = facts.rows
    .map((row) => row.comparison)
    .filter((row) => row.passRate.head !== undefined)
    .slice(0, MAX_ROWS);
  if (rows.length === 0) return NOTHING;
  const height = rows.length * ROW + 24;
  return markup`<h2>Pass rates</h2>
    <p class="soft">A ring is base, a dot is head; the line is the interval of the difference, drawn from base.</p>
    <svg
      viewBox="0 0 ${WIDTH} ${height}"
      width="${WIDTH}"
      height="${height}"
      role="img"
      aria-label="Pass rates of base and head by suite and target; the table above has the numbers"
    >
      ${[0, 0.25, 0.5, 0.75, 1].map((share) => axis(share, height))}
      ${rows.map((row, index) => rowSvg(row, index * ROW + 18))}
    </svg>`;
}

function x(share: number): number {
  const inside = Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 0;
  return Math.round((LEFT + inside * (WIDTH - LEFT - RIGHT)) * 10) / 10;
}

function axis(share: number, height: number): Html {
  return markup`<line class="axis" x1="${x(share)}" x2="${x(share)}" y1="0" y2="${height - 20}" /><text
      x="${x(share)}"
      y="${height - 5}"
      >${share * 100}%</text
    >`;
}

function rowSvg(row: Comparison, y: number): Html {
  const { base, head, interval } = row.passRate;
  const line = y + 18;
  const words = [
    phraseText(rowName(row)),
    formatMeasure(row.passRate, 'rate', row.isNew),
    formatInterval(interval, 'rate') ?? '',
  ].join('  ');
  const range =
    base === undefined || interval === undefined
      ? NOTHING
      : markup`<line
          class="head"
          stroke-width="3"
          stroke-opacity=".45"
          x1="${x(base + interval.lower)}"
          x2="${x(base + interval.upper)}"
          y1="${line}"
          y2="${line}"
        />`;
  const ring =
    base === undefined
      ? NOTHING
      : markup`<circle class="base" cx="${x(base)}" cy="${line}" r="7" fill-opacity="0" stroke-width="2" />`;
  return markup`<text x="${LEFT}" y="${y}">${words}</text>${range}${ring}<circle
      class="head"
      cx="${x(head ?? 0)}"
      cy="${line}"
      r="4"
    />`;
}
