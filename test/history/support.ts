import type { HistoryEntry } from '../../src/domain/runs/history.ts';

const DAY_MS = 86_400_000;
const FIRST = Date.parse('2026-10-05T03:17:00.000Z');

/** The moment of a night, from 0. */
export function night(index: number): string {
  return new Date(FIRST + index * DAY_MS).toISOString();
}

/** One night of a suite: for each case whether it passed, and what else is of interest. */
export function entry(index: number, passed: readonly boolean[], changes: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    at: night(index),
    sha: '4213fe0abcde',
    run: `${index}.1`,
    event: 'schedule',
    suite: 'refunds',
    target: 'default',
    requests: '0a1b2c3d',
    cases: passed.map((isPassed, place) => ({
      key: `case${String(place).padStart(4, '0')}`,
      passed: isPassed ? 1 : 0,
      of: 1,
    })),
    totalCases: passed.length,
    lost: 0,
    cost: { usd: 0.00125, calls: passed.length },
    latency: { p50Ms: 812, p95Ms: 1934, calls: passed.length },
    model: 'gpt-6-luna',
    served: ['gpt-6-luna'],
    pricesDate: '2026-11-24',
    metrics: {},
    version: '1.0.0',
    ...changes,
  };
}

/** So many cases of which the first few fail. */
export function outcomes(cases: number, failing: number): readonly boolean[] {
  return Array.from({ length: cases }, (_, index) => index >= failing);
}
