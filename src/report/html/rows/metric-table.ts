import type { Comparison } from '../../../domain/comparison/comparison.ts';
import type { MetricEvidence } from '../../../domain/comparison/metric-evidence.ts';
import type { Result } from '../../../domain/result.ts';
import {
  formatConfidence,
  formatCount,
  formatDelta,
  formatInterval,
  formatValue,
  NOT_AVAILABLE,
} from '../../text/format.ts';
import { shorten } from '../../text/visible.ts';
import { metricUnit } from '../../words/numbers/metric-unit.ts';
import { changeHtml } from '../charts/change.ts';
import { markup, NOTHING, type Html } from '../markup.ts';
import { metricWords } from './metric-words.ts';
import { scrollTable } from '../scroll-table.ts';
import { ALLOWED_SIGNS } from './tile.ts';
import { metricAllowed } from './tiles.ts';

const LISTED = 100;
const HEADS = ['Metric', 'Better', 'Base → head', 'Change', 'Allowed', 'Cases'];

/** The metrics of a row by names that people know, each with its direction, interval, bar and what it rests on. */
export function metricTableHtml(result: Result, row: Comparison, metrics: readonly MetricEvidence[]): Html {
  if (metrics.length === 0) return NOTHING;
  const rows = metrics.slice(0, LISTED).map((metric) => metricRow(result, row, metric));
  return scrollTable({ label: 'Metrics', className: 'metrics', heads: HEADS, rows });
}

const DIRECTIONS = { higher: '↑ higher', lower: '↓ lower' } as const;

function metricRow(result: Result, row: Comparison, metric: MetricEvidence): Html {
  const { name, measure, sampleSize, isAdvisory } = metric;
  const { words, better } = metricWords(metric);
  const unit = metricUnit(metric);
  const allowed = metricAllowed(result, row, metric);
  const before = measure.base === undefined ? '' : `${formatValue(measure.base, unit)} → `;
  const advisory = isAdvisory ? markup`<small>advises only: its judge agrees too little with people</small>` : NOTHING;
  return markup`<tr>
    <th scope="row">${words}<small><code>${shorten(name, 100)}</code></small>${advisory}</th>
    <td>${better === undefined ? '' : DIRECTIONS[better]}</td>
    <td>${before}<strong>${formatValue(measure.head, unit)}</strong>${headRange(metric)}</td>
    <td>${changeCell(metric, allowed?.change)}</td>
    <td class="${allowed?.status ?? ''}">${allowed === undefined ? '' : `${ALLOWED_SIGNS[allowed.status]}${allowed.words}`}</td>
    <td>${formatCount(sampleSize)}</td>
  </tr>`;
}

// Head's own interval where there is no change to have one.
function headRange(metric: MetricEvidence): Html {
  const { measure, headInterval } = metric;
  if (headInterval === undefined || measure.delta !== undefined) return NOTHING;
  const unit = metricUnit(metric);
  const [lower, upper] = [headInterval.lower, headInterval.upper].map((end) => formatValue(end, unit));
  return markup`<small>${formatConfidence(headInterval.confidence)}: ${lower ?? ''} to ${upper ?? ''}</small>`;
}

function changeCell(metric: MetricEvidence, allowed: number | undefined): Html {
  const { delta, interval } = metric.measure;
  if (delta === undefined || !Number.isFinite(delta)) return markup`${NOT_AVAILABLE}`;
  const unit = metricUnit(metric);
  const said = formatDelta(delta, unit) ?? NOT_AVAILABLE;
  const range = formatInterval(interval, unit);
  const words = `Change ${said}${range === undefined ? '' : `, ${range}`}`;
  return markup`${said}<small>${range ?? ''}</small>${changeHtml({ delta, interval, allowed, words })}`;
}
