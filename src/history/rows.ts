import { normalQuantile } from '../compare/stats/distributions/normal.ts';
import type { Interval } from '../domain/comparison/interval.ts';
import {
  mondayOf,
  type HistoryEntry,
  type HistoryMark,
  type HistoryRow,
  type HistoryWeek,
  type UnstableCase,
} from '../domain/runs/history.ts';
import { targetKey } from '../domain/keys.ts';
import { firstHalf } from './case-key.ts';
import { driftOf, talliesOf } from './drift.ts';
import { isWhole, passRateOf } from './trend.ts';

const CONFIDENCE = 0.95;
/** Answers below which nobody can say how steady a case is. */
const LEAST_ANSWERS = 5;

/** A case of today. */
export type NamedCase = { readonly caseId: string } & Pick<UnstableCase, 'owner' | 'mayBeHeld'>;

/** By `targetKey` and half of a key: halves of other suites may be equal. */
export type CaseNames = ReadonlyMap<string, ReadonlyMap<string, NamedCase>>;

/** What is looked at of a history. */
export type RowOptions = {
  /** ISO 8601; entries before it are left out. */
  readonly since: string;
  /** Cases of today by the half of their keys that says which case it is, for each suite × target by itself. */
  readonly caseIds: CaseNames;
};

/** The rows of a history, by name, each with its weeks, what changed meanwhile, and what fell. */
export function historyRows(entries: readonly HistoryEntry[], options: RowOptions): readonly HistoryRow[] {
  const rows = [...Map.groupBy(entries, targetKey).values()].map((row) => rowOf(row, options));
  return rows.filter(({ weeks }) => weeks.length > 0).sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}

function rowOf(all: readonly HistoryEntry[], { since, caseIds }: RowOptions): HistoryRow {
  const entries = all.filter((entry) => isWhole(entry) && entry.at >= since);
  const { suite = '', target = '' } = all[0] ?? {};
  const known = talliesOf(all);
  return {
    suite,
    target,
    weeks: [...Map.groupBy(entries, ({ at }) => mondayOf(at))].map(([week, runs]) => weekOf(week, runs, known)),
    marks: marksOf(entries),
    drift: driftOf(all),
    unstable: unstableOf(entries, caseIds.get(targetKey({ suite, target }))),
  };
}

const nameOf = ({ suite, target }: HistoryRow): string => `${suite}\n${target}`;

type Tallies = ReturnType<typeof talliesOf>;

function weekOf(week: string, runs: readonly HistoryEntry[], known: Tallies): HistoryWeek {
  const passRate = mean(runs.map(passRateOf)) ?? 0;
  const names = [...new Set(runs.flatMap(({ metrics }) => Object.keys(metrics)))].sort();
  const metrics = names.map((name) => [name, mean(runs.flatMap((run) => run.metrics[name] ?? [])) ?? 0] as const);
  return {
    week,
    passRate,
    runs: runs.length,
    interval: intervalOf(passRate, runs, known),
    costUsd: mean(runs.flatMap(({ cost }) => cost?.usd ?? [])),
    p95Ms: mean(runs.flatMap(({ latency }) => latency?.p95Ms ?? [])),
    lost: runs.reduce((sum, { lost }) => sum + lost, 0),
    metrics: Object.fromEntries(metrics),
  };
}

/**
 * Each case has a rate of its own, which the whole series tells: one that always passes adds no doubt. Of a case that was
 * asked a few times nobody knows that, and the rate of all stands for its own.
 */
function intervalOf(rate: number, runs: readonly HistoryEntry[], known: Tallies): Interval {
  const tallies = [...talliesOf(runs)].filter(([, { of }]) => of > 0);
  const variance = tallies.reduce((sum, [key, { of }]) => {
    const series = known.get(key);
    const own = series !== undefined && series.of >= LEAST_ANSWERS ? series.passed / series.of : rate;
    return sum + (own * (1 - own)) / of;
  }, 0);
  const half = (normalQuantile((1 + CONFIDENCE) / 2) * Math.sqrt(variance)) / Math.max(1, tallies.length);
  return { lower: Math.max(0, rate - half), upper: Math.min(1, rate + half), confidence: CONFIDENCE };
}

function marksOf(entries: readonly HistoryEntry[]): readonly HistoryMark[] {
  return entries.slice(1).flatMap((entry, index): readonly HistoryMark[] => {
    const before = entries[index];
    if (before === undefined) return [];
    const place = { on: entry.at.slice(0, 10), sha: entry.sha, before: before.sha };
    const [from, to] = [before.served.join(', '), entry.served.join(', ')];
    return [
      ...(before.requests === entry.requests ? [] : [{ ...place, kind: 'requests', to: undefined } as const]),
      ...(from === to || from === '' || to === '' ? [] : [{ ...place, kind: 'model', to } as const]),
    ];
  });
}

function unstableOf(
  entries: readonly HistoryEntry[],
  names: ReadonlyMap<string, NamedCase> | undefined,
): readonly UnstableCase[] {
  const now = new Set(entries.at(-1)?.cases.map(({ key }) => key));
  return [...talliesOf(entries)]
    .filter(([key, { passed, of }]) => now.has(key) && of >= LEAST_ANSWERS && passed > 0 && passed < of)
    .map(([key, tally]) => ({ caseId: undefined, ...names?.get(firstHalf(key)), ...tally }))
    .sort((a, b) => steadiness(a) - steadiness(b));
}

const steadiness = ({ passed, of }: UnstableCase): number => Math.abs(passed / of - 0.5);

function mean(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
}
