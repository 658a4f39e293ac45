import { digestOf } from '../domain/json/digest.ts';
import type { HistoryEntry } from '../domain/runs/history.ts';
import type { HistoryFile } from '../ports/history.ts';
import { parseEntry, parseSet, type CaseSet } from './line-schema.ts';
import { packTallies } from './tallies.ts';

/** Entries that could be read, each once, oldest first, and where something else stood. */
export type History = {
  readonly entries: readonly HistoryEntry[];
  readonly damaged: readonly { readonly file: string; readonly line: number }[];
};

/** The file that an entry of this moment belongs to: one a month. */
export function fileOf(at: string): string {
  return `${at.slice(0, 7)}.jsonl`;
}

/**
 * What has to stand in a month's file for these entries that is not there yet, as lines. The cases that an entry is about
 * stand once a month in a line of their own, with who answered them.
 */
export function linesFor(entries: readonly HistoryEntry[], existing: string): string {
  const there = new Set(existing.split('\n'));
  const lines = entries.flatMap((entry) => {
    const set = setOf(entry);
    return [JSON.stringify(set), JSON.stringify(entryLine(entry, set.set))];
  });
  const missing = [...new Set(lines)].filter((line) => !there.has(line));
  // Whoever wrote last may have been cut off.
  const start = existing === '' || existing.endsWith('\n') ? '' : '\n';
  return missing.length === 0 ? '' : `${start}${missing.join('\n')}\n`;
}

/** Reads files of a history. What is no line of ours is left out and named; a copy of an entry counts once. */
export function readHistory(files: readonly HistoryFile[]): History {
  const damaged: { file: string; line: number }[] = [];
  const entries = new Map<string, HistoryEntry>();
  for (const file of files) {
    const sets = new Map<string, CaseSet>();
    for (const [index, line] of file.text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const set = parseSet(line);
      if (set !== undefined) {
        sets.set(set.set, set);
        continue;
      }
      const entry = parseEntry(line, sets);
      if (entry === undefined) damaged.push({ file: file.name, line: index + 1 });
      else entries.set(JSON.stringify([entry.run, entry.suite, entry.target]), entry);
    }
  }
  return { entries: [...entries.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)), damaged };
}

function setOf(entry: HistoryEntry): CaseSet {
  const { suite, target, cases, totalCases, requests, model, served, pricesDate, version } = entry;
  const content = {
    ...{ suite, target, requests },
    of: totalCases,
    keys: cases.map(({ key }) => key).join(''),
    ...(model !== undefined && { model }),
    ...(!isJust(served, model) && { by: [...served] }),
    ...(pricesDate !== undefined && { prices: pricesDate }),
    ver: version,
  };
  return { v: 1, set: digestOf(content).slice(0, 8), ...content };
}

function entryLine(entry: HistoryEntry, set: string) {
  const { at, sha, run, event, cases, lost, cost, latency, metrics } = entry;
  return {
    at,
    sha: sha.slice(0, 12),
    run,
    on: event,
    set,
    got: packTallies(cases),
    ...(lost > 0 && { lost }),
    ...(cost !== undefined && { usd: [Number(cost.usd.toPrecision(4)), cost.calls] }),
    ...(latency !== undefined && { ms: [Math.round(latency.p50Ms), Math.round(latency.p95Ms), latency.calls] }),
    ...(Object.keys(metrics).length > 0 && { metrics: rounded(metrics) }),
  };
}

function isJust(served: readonly string[], model: string | undefined): boolean {
  return served.length === 1 && served[0] === model;
}

function rounded(metrics: HistoryEntry['metrics']): HistoryEntry['metrics'] {
  return Object.fromEntries(Object.entries(metrics).map(([name, value]) => [name, Number(value.toFixed(4))]));
}
