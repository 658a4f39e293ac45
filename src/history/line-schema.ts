import { z } from 'zod';
import { HISTORY_EVENTS, type HistoryEntry } from '../domain/runs/history.ts';
import { unpackTallies } from './tallies.ts';

/** Letters and digits that stand for a case, and for its request: 48 bits together keep a suite's cases apart. */
export const KEY_LENGTH = 8;
/** Far more than a line of ours has: a suite of 50,000 cases. */
const LONGEST_LINE = 1_000_000;

/** Characters of a name that is kept: a longer one would not be read back. */
export const LONGEST_NAME = 500;
/** Names of who answered that are kept of one run. */
export const MOST_SERVED = 20;

const name = z.string().min(1).max(LONGEST_NAME);
const amount = z.number().nonnegative();
const count = z.number().int().nonnegative();
const hex = (length: number) => z.string().regex(new RegExp(`^[0-9a-f]{${length}}$`));

const setSchema = z.object({
  v: z.literal(1),
  set: hex(8),
  suite: name,
  target: name,
  requests: hex(8),
  of: count,
  keys: z.string().regex(new RegExp(`^(?:[\\w-]{${KEY_LENGTH}})*$`)),
  model: name.optional(),
  by: z.array(name).max(MOST_SERVED).optional(),
  prices: name.optional(),
  ver: name,
});

const entrySchema = z.object({
  at: z.iso.datetime(),
  sha: z.string().regex(/^[0-9a-f]{7,64}$/),
  run: name,
  on: z.enum(HISTORY_EVENTS),
  set: hex(8),
  got: z.string(),
  lost: count.optional(),
  usd: z.tuple([amount, count]).optional(),
  ms: z.tuple([amount, amount, count]).optional(),
  metrics: z.record(name, z.number().min(0).max(1)).optional(),
});

/** What many lines of a month share: their cases, and who answered them. */
export type CaseSet = z.infer<typeof setSchema>;

/** The cases that a line says; undefined where it says something else. */
export function parseSet(line: string): CaseSet | undefined {
  return setSchema.safeParse(parseJson(line)).data;
}

/** The entry that a line says; undefined where it is none, or its cases stand nowhere above it. */
export function parseEntry(line: string, sets: ReadonlyMap<string, CaseSet>): HistoryEntry | undefined {
  const read = entrySchema.safeParse(parseJson(line)).data;
  const set = sets.get(read?.set ?? '');
  if (read === undefined || set === undefined) return undefined;
  const keys = set.keys.match(new RegExp(`.{${KEY_LENGTH}}`, 'g')) ?? [];
  const counts = unpackTallies(read.got, keys.length);
  if (counts === undefined) return undefined;
  const { usd, ms } = read;
  const { model } = set;
  return {
    at: read.at,
    sha: read.sha,
    run: read.run,
    event: read.on,
    suite: set.suite,
    target: set.target,
    requests: set.requests,
    cases: counts.map((tally, index) => ({ key: keys[index] ?? '', ...tally })),
    totalCases: set.of,
    lost: read.lost ?? 0,
    cost: usd && { usd: usd[0], calls: usd[1] },
    latency: ms && { p50Ms: ms[0], p95Ms: ms[1], calls: ms[2] },
    model,
    served: set.by ?? (model === undefined ? [] : [model]),
    pricesDate: set.prices,
    metrics: read.metrics ?? {},
    version: set.ver,
  };
}

function parseJson(line: string): unknown {
  if (line.length > LONGEST_LINE) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
