import type { HistoryEntry, Past } from '../domain/runs/history.ts';
import { caseKey, targetKey } from '../domain/keys.ts';
import { firstHalf, keyHalf } from './case-key.ts';

/** Answers of a case that are looked back at: more say nothing new, and older ones are of another prompt. */
const MOST_ANSWERS = 30;

/**
 * What earlier runs of the default branch know of each case, whatever was asked of it then. Nothing of `run` itself is in it,
 * nor of the commit that it is about: what weighs an answer must be known before that answer.
 */
export function pastOf(
  entries: readonly HistoryEntry[],
  { run, sha }: { readonly run: string; readonly sha: string | undefined },
): Past {
  const isOwn = (entry: HistoryEntry): boolean => entry.run === run || sha?.startsWith(entry.sha) === true;
  const earlier = entries.filter((entry) => entry.event !== 'local' && !isOwn(entry)).toReversed();
  const rows = new Map([...Map.groupBy(earlier, targetKey)].map(([name, row]) => [name, talliesOf(row)]));
  return (place) => rows.get(targetKey(place))?.get(keyHalf(caseKey(place)));
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
