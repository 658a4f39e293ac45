import type { HistoryEntry, Past } from '../domain/runs/history.ts';
import { caseKey, targetKey } from '../domain/keys.ts';
import { firstHalf, keyHalf } from './case-key.ts';

/** Answers of a case that are looked back at: more say nothing new, and older ones are of another prompt. */
const MOST_ANSWERS = 30;

/** The run that looks back, and what it is about. */
export type OwnRun = {
  readonly run: string;
  readonly sha: string | undefined;
  /** On somebody's own machine, of which the day's runs count as one: runs of that machine before today count too. */
  readonly localDay?: string;
};

/**
 * What earlier runs of the default branch know of each case, whatever was asked of it then; of a suite and target that it
 * knows nothing of, what this machine knows. Nothing of `run` itself is in it, nor of the commit that it is about: what weighs
 * an answer must be known before that answer.
 */
export function pastOf(entries: readonly HistoryEntry[], own: OwnRun): Past {
  const rows = [...Map.groupBy(earlierThan(entries, own).toReversed(), targetKey)].map(([name, row]) => {
    const shared = row.filter((entry) => !isLocal(entry));
    return [name, talliesOf(shared.length > 0 ? shared : row)] as const;
  });
  const known = new Map(rows);
  return (place) => known.get(targetKey(place))?.get(keyHalf(caseKey(place)));
}

/** What of a history a run may go by, in its order. */
export function earlierThan(entries: readonly HistoryEntry[], { run, sha, localDay }: OwnRun): readonly HistoryEntry[] {
  const isOwn = (entry: HistoryEntry): boolean => entry.run === run || sha?.startsWith(entry.sha) === true;
  const counts = (entry: HistoryEntry): boolean =>
    !isLocal(entry) || (localDay !== undefined && entry.at.slice(0, localDay.length) < localDay);
  return entries.filter((entry) => counts(entry) && !isOwn(entry));
}

function isLocal({ event }: HistoryEntry): boolean {
  return event === 'local';
}

type Counted = { readonly passed: number; readonly of: number };

/** Newest first: what comes after enough answers is left out. */
function talliesOf(newestFirst: readonly HistoryEntry[]): ReadonlyMap<string, Counted> {
  const tallies = new Map<string, Counted>();
  for (const { key, passed, of } of newestFirst.flatMap(({ cases }) => cases)) {
    const half = firstHalf(key);
    const seen = tallies.get(half) ?? { passed: 0, of: 0 };
    if (of > 0 && seen.of < MOST_ANSWERS) tallies.set(half, { passed: seen.passed + passed, of: seen.of + of });
  }
  return tallies;
}
