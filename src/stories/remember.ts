import {
  HISTORY_EVENTS,
  mondayOf,
  type Drift,
  type HistoryEntry,
  type HistoryEvent,
  type HistoryRow,
  type MergesBetween,
  type Past,
} from '../domain/runs/history.ts';
import { caseKey, targetKey } from '../domain/keys.ts';
import type { Result } from '../domain/result.ts';
import { keyHalf } from '../history/case-key.ts';
import { driftOf, isOver } from '../history/drift.ts';
import { entriesOf } from '../history/entries.ts';
import { fileOf, linesFor, type History } from '../history/lines.ts';
import { withMerges } from '../history/merges.ts';
import { earlierThan, pastOf, type OwnRun } from '../history/past.ts';
import { readUntilTomorrow, type Reading } from '../history/read.ts';
import { historyRows, type CaseNames } from '../history/rows.ts';
import { trendsOf } from '../history/trend.ts';
import type { Log, Revision } from '../ports.ts';
import type { OpenAlarm } from '../ports/alarms.ts';
import type { HistoryFile, HistoryStore, RecordedCalls, RecordedMs } from '../ports/history.ts';
import { loadSpec, type SpecOptions } from '../suite/spec.ts';

/** Files, one a month, that are read: drift looks back for four of them. */
const MONTHS = 5;
/** Weeks in a trend. */
const WEEKS = 8;
const WEEK_MS = 7 * 86_400_000;

/** A run and the history that it belongs to. */
export type Remembering = Reading & {
  readonly store: HistoryStore;
  readonly log: Pick<Log, 'warn' | 'info'>;
  /** Undefined: this run only reads. */
  readonly writes: { readonly run: string; readonly event: HistoryEvent } | undefined;
};

/** Where lines are kept. */
type Keeping = Pick<Remembering, 'store' | 'log'>;

/** A result with what earlier runs say beside it, and what is to be kept of it. */
export type Remembered = {
  readonly result: Result;
  readonly entries: readonly HistoryEntry[];
  /** Those and all that were read, oldest first; empty where nothing could be read. */
  readonly known: readonly HistoryEntry[];
};

/**
 * Reads the history and adds to a result how its rows went in the last weeks, and, of a nightly run, what fell although
 * nothing of ours changed. A history that cannot be read is told, and changes no verdict.
 */
export async function recall(result: Result, remembering: Remembering): Promise<Remembered> {
  const { log, writes } = remembering;
  const own = writes === undefined ? [] : entriesOf(result, writes);
  try {
    const { entries, damaged } = await readUntilTomorrow(remembering, MONTHS);
    for (const { file, line } of damaged.slice(0, 3)) log.warn(`History ${file}:${line} is no line of ours; left out.`);
    const all = [...entries, ...own];
    const rows = new Set(result.rows.map(targetKey));
    const trends = trendsOf(all, Date.parse(result.createdAt), WEEKS).filter((trend) => rows.has(targetKey(trend)));
    const drifts = writes?.event === 'schedule' ? driftsOf(all, own) : [];
    return { result: { ...result, history: { trends, drifts } }, entries: own, known: all };
  } catch (error) {
    log.warn(wordsOf(error));
    return { result, entries: own, known: [] };
  }
}

/** The same store, read once: what a run weighs by and what its report shows are one history. */
export function readOnce(store: HistoryStore): HistoryStore {
  let read: Promise<readonly HistoryFile[]> | undefined;
  return {
    place: store.place,
    read: (files, last) => (read ??= store.read(files, last)),
    append: (name, missing) => store.append(name, missing),
  };
}

/** What was known of each case before a run; undefined where nothing is. A history that cannot be read is none, and `recall` tells of it. */
export async function recallPast(reading: Reading, own: OwnRun): Promise<Past | undefined> {
  try {
    const { entries } = await readUntilTomorrow(reading, MONTHS);
    return earlierThan(entries, own).length === 0 ? undefined : pastOf(entries, own);
  } catch {
    return undefined;
  }
}

/** How long trials took when they were last recorded, by suite and target; a history that cannot be read knows nothing. */
export async function recallTimes({ log, ...reading }: Reading & Pick<Remembering, 'log'>): Promise<RecordedMs> {
  try {
    const { entries } = await readUntilTomorrow(reading, MONTHS);
    // The oldest come first, so that the last one stands.
    const times = new Map(entries.map((entry) => [targetKey(entry), entry.latency?.p50Ms]));
    return (of) => times.get(targetKey(of));
  } catch (error) {
    log.warn(wordsOf(error));
    return () => undefined;
  }
}

/** What a call took and cost when it was last recorded, by suite and target; a history that cannot be read knows nothing. */
export async function recallCalls(reading: Reading): Promise<RecordedCalls> {
  try {
    const { entries } = await readUntilTomorrow(reading, MONTHS);
    // The oldest come first, so that the last one stands.
    const calls = new Map(
      entries.map((entry) => {
        const { model, cost, latency } = entry;
        return [targetKey(entry), { model, usd: cost?.usd, ms: latency?.p50Ms }];
      }),
    );
    return (of) => calls.get(targetKey(of));
  } catch {
    return () => undefined;
  }
}

/** Keeps the entries of a run. What cannot be kept is told, with the lines themselves, and changes no verdict. */
export async function remember(entries: readonly HistoryEntry[], { store, log }: Keeping): Promise<void> {
  const [first] = entries;
  if (first === undefined) return;
  try {
    await store.append(fileOf(first.at), (existing) => linesFor(entries, existing));
    log.info(`History: ${entries.length} ${entries.length === 1 ? 'line' : 'lines'} added (${store.place}).`);
  } catch (error) {
    log.warn(wordsOf(error));
    log.info(`These lines were not kept:\n${linesFor(entries, '').trimEnd()}`);
  }
}

/** What is kept of a result, and keeping it, in one. */
export async function keep(result: Result, remembering: Keeping & Pick<Remembering, 'writes'>): Promise<void> {
  await remember(remembering.writes === undefined ? [] : entriesOf(result, remembering.writes), remembering);
}

/** What of a history is wanted. */
export type LookBack = {
  readonly weeks: number;
  readonly nowMs: number;
  /** Empty: all. */
  readonly suites: readonly string[];
  /** Whose cases are named; undefined: no names are wanted. */
  readonly today: { readonly head: Revision; readonly options: SpecOptions } | undefined;
  /** Which merges are behind a change; absent: nobody knows. */
  readonly mergesBetween?: MergesBetween;
};

/** The rows of a history, and where something else stood among its lines. Throws UserError where it cannot be read. */
export async function lookBack(
  store: HistoryStore,
  { weeks, nowMs, suites, today, mergesBetween }: LookBack,
): Promise<{ readonly rows: readonly HistoryRow[]; readonly damaged: History['damaged'] }> {
  // A month more than the weeks have, and what drift looks back for.
  const files = Math.ceil(weeks / 4) + MONTHS - 1;
  const { entries, damaged } = await readUntilTomorrow({ store, nowMs }, files);
  const since = mondayOf(new Date(nowMs - (weeks - 1) * WEEK_MS).toISOString());
  const wanted = entries.filter(({ suite }) => suites.length === 0 || suites.includes(suite));
  const caseIds: CaseNames = today === undefined ? new Map() : await namesOfCases(today);
  const rows = historyRows(wanted, { since, caseIds });
  return { rows: mergesBetween === undefined ? rows : await withMerges(rows, mergesBetween), damaged };
}

/** Names of today's cases by what stands for them in a history. */
async function namesOfCases({ head, options }: NonNullable<LookBack['today']>): Promise<CaseNames> {
  const { suites } = await loadSpec({ base: undefined, head }, options);
  const rows = suites.head.flatMap(({ id: suite, targets, cases, quarantines = [], ...of }) =>
    targets.map(({ name: target }) => {
      const held = new Set(quarantines.map(({ caseId }) => caseId));
      const names = cases.map(({ id: caseId, severity, owner = of.owner }) => {
        const mayBeHeld = severity !== 'critical' && !held.has(caseId);
        return [keyHalf(caseKey({ suite, target, caseId })), { caseId, owner, mayBeHeld }] as const;
      });
      return [targetKey({ suite, target }), new Map(names)] as const;
    }),
  );
  return new Map(rows);
}

/** Which alarms a night raises, by suite, and which open ones are over. */
export type Alarming = {
  readonly raised: ReadonlyMap<string, readonly Drift[]>;
  readonly over: readonly OpenAlarm[];
};

/** What of this night's result is to be told by alarms, given those that are open and all that is known of the rows. */
export function alarming(remembered: Remembered, open: readonly OpenAlarm[]): Alarming {
  const { result, known } = remembered;
  const raised = Map.groupBy(result.history?.drifts ?? [], ({ suite }) => suite);
  const rows = Map.groupBy(known, ({ suite }) => suite);
  const isHealed = ({ suite, since }: OpenAlarm): boolean => {
    const entries = Map.groupBy(rows.get(suite) ?? [], targetKey);
    return entries.size > 0 && [...entries.values()].every((row) => isOver(row, since));
  };
  return { raised, over: open.filter((alarm) => !raised.has(alarm.suite) && isHealed(alarm)) };
}

/** The event of a run that may write: of the default branch alone. */
export function writingEvent(name: string, branch: string | undefined, defaultBranch: string | undefined) {
  if (branch === undefined || branch !== defaultBranch) return undefined;
  return HISTORY_EVENTS.find((event) => event === name && event !== 'local');
}

function driftsOf(all: readonly HistoryEntry[], own: readonly HistoryEntry[]): readonly Drift[] {
  const rows = Map.groupBy(all, targetKey);
  return own.flatMap((entry) => driftOf(rows.get(targetKey(entry)) ?? []) ?? []);
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
