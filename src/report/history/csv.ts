import { mondayOf, type HistoryRow } from '../../domain/runs/history.ts';
import { phraseText } from '../text/phrase.ts';
import { describeMark } from './document.ts';

const HEADER = [
  'suite',
  'target',
  'week',
  'runs',
  'pass_rate',
  'lower',
  'upper',
  'cost_usd',
  'p95_ms',
  'lost',
  'changes',
];

/** One line a week and row, with a header. */
export function historyCsv(rows: readonly HistoryRow[]): string {
  const lines = rows.flatMap(({ suite, target, weeks, marks }) =>
    weeks.map(({ week, runs, passRate, interval, costUsd, p95Ms, lost }) => [
      suite,
      target,
      week,
      runs,
      passRate,
      interval.lower,
      interval.upper,
      costUsd ?? '',
      p95Ms ?? '',
      lost,
      marks
        .filter(({ on }) => mondayOf(on) === week)
        .map((mark) => phraseText(describeMark(mark)))
        .join('; '),
    ]),
  );
  return [HEADER, ...lines].map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(6)));
  // A table program runs what begins like a formula.
  const inert = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
