import type { Interval } from '../../../domain/comparison/interval.ts';
import type { Measure } from '../../../domain/comparison/measure.ts';
import { formatDelta, formatInterval, formatValue, type Unit } from '../../text/format.ts';
import type { Allowed } from './allowed.ts';
import { changeHtml } from '../charts/change.ts';
import { markup, NOTHING, type Html } from '../markup.ts';

/** One number before → after. */
export type Tile = {
  readonly label: string;
  readonly measure: Measure;
  readonly unit: Unit;
  /** What the rule looks at, where that is not the measured change: over all cases, not the affected alone. */
  readonly judged:
    { readonly delta: number; readonly interval: Interval | undefined; readonly over: string } | undefined;
  readonly allowed: Allowed | undefined;
  readonly note: string;
};

/** What came of a rule on a quantity, as one sign before what it allows. */
export const ALLOWED_SIGNS: Readonly<Record<Allowed['status'], string>> = {
  met: '✓ ',
  breached: '✗ ',
  undecided: '? ',
  reported: '',
  error: '',
};

/** A number before → after, drawn with its interval and what is allowed. */
export function tileHtml({ label, measure, unit, judged, allowed, note }: Tile, isNew: boolean): Html {
  const { base, head } = measure;
  const before = base === undefined ? (isNew && head !== undefined ? 'new → ' : '') : `${formatValue(base, unit)} → `;
  const found =
    judged ??
    (measure.delta === undefined ? undefined : { delta: measure.delta, interval: measure.interval, over: '' });
  const change = found !== undefined && Number.isFinite(found.delta) ? found : undefined;
  const said = change === undefined ? '' : describeChange(change, unit);
  const limit = allowed === undefined ? '' : `${ALLOWED_SIGNS[allowed.status]}${allowed.words}`;
  const chart =
    change === undefined
      ? NOTHING
      : changeHtml({
          ...change,
          allowed: allowed?.change,
          words: `${label}: ${[said, limit].filter(Boolean).join('; ')}`,
        });
  return markup`<div class="tile ${allowed?.status ?? ''}" role="listitem">
    <span class="soft">${label}</span> <strong><span class="from">${before}</span>${formatValue(head, unit)}</strong>
    ${chart} <span class="soft">${said} ${limit === '' ? NOTHING : markup`<b>${limit}</b>`} ${note}</span>
  </div>`;
}

function describeChange({ delta, interval, over }: NonNullable<Tile['judged']>, unit: Unit): string {
  const range = formatInterval(interval, unit);
  return [over, formatDelta(delta, unit) ?? '', range === undefined ? '' : `(${range})`].filter(Boolean).join(' ');
}

/** A number that is compared with nothing. */
export function plainTileHtml(label: string, value: string, note: string): Html {
  return markup`<div class="tile" role="listitem">
    <span class="soft">${label}</span> <strong>${value}</strong> <span class="soft">${note}</span>
  </div>`;
}
