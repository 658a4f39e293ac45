import type { HistoryRow } from '../../domain/runs/history.ts';

const HEADER = ['suite', 'target', 'week', 'runs', 'pass_rate', 'lower', 'upper', 'cost_usd', 'p95_ms', 'lost'];

/** One line a week and row, with a header. */
export function historyCsv(rows: readonly HistoryRow[]): string {
  const lines = rows.flatMap(({ suite, target, weeks }) =>
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
