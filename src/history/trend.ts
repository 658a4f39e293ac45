import { mondayOf, type HistoryEntry, type Trend, type TrendWeek } from '../domain/runs/history.ts';
import { targetKey } from '../domain/keys.ts';

const DAY_MS = 86_400_000;

/** The last weeks of each suite × target, of runs that asked the whole suite. */
export function trendsOf(entries: readonly HistoryEntry[], nowMs: number, weeks: number): readonly Trend[] {
  const oldest = mondayOf(new Date(nowMs - (weeks - 1) * 7 * DAY_MS).toISOString());
  const whole = entries.filter((entry) => isWhole(entry) && mondayOf(entry.at) >= oldest);
  return [...Map.groupBy(whole, targetKey).values()].flatMap((row) => {
    const [first] = row;
    return first === undefined ? [] : [{ suite: first.suite, target: first.target, weeks: weeksOf(row) }];
  });
}

/** Every case of its suite has an answer, but for what an outage may take. */
export function isWhole({ cases, totalCases }: HistoryEntry): boolean {
  return totalCases > 0 && cases.filter(({ of }) => of > 0).length >= 0.95 * totalCases;
}

/** A case counts once, whatever the number of its answers; in [0, 1]. */
export function passRateOf({ cases }: Pick<HistoryEntry, 'cases'>): number {
  const asked = cases.filter(({ of }) => of > 0);
  return asked.reduce((sum, { passed, of }) => sum + passed / of, 0) / Math.max(1, asked.length);
}

function weeksOf(entries: readonly HistoryEntry[]): readonly TrendWeek[] {
  return [...Map.groupBy(entries, ({ at }) => mondayOf(at))].map(([week, runs]) => ({
    week,
    passRate: runs.reduce((sum, run) => sum + passRateOf(run), 0) / runs.length,
    runs: runs.length,
  }));
}
