import { isJsonObject, type JsonObject } from '../../domain/json/json.ts';
import { answeringModel } from '../../domain/providers/answering-model.ts';
import { isOwn, keyName } from '../../domain/providers/providers.ts';
import type { Endpoint } from '../../domain/suite.ts';
import type { StoreKey, TrialStore } from '../../ports.ts';

/** What one run has spent; `change`: the number of the pull request that it was about. */
export type Spending = {
  readonly run: string;
  readonly atMs: number;
  readonly usd: number;
  readonly change: number | undefined;
};

const FORMAT = 1;
/** Longer than most pull requests are open. */
const KEPT_MS = 90 * 86_400_000;
const MOST_RUNS = 2_000;

/** What earlier runs with this store have spent, as far as they asked whoever holds the key of one of these endpoints. */
export function readLedger(store: TrialStore, endpoints: readonly Endpoint[]): readonly Spending[] {
  const runs = new Map<string, Spending>();
  for (const key of keysOf(endpoints)) {
    for (const one of spendingsIn(store.get(key)?.value)) {
      const known = runs.get(one.run);
      if (known === undefined || known.usd < one.usd) runs.set(one.run, one);
    }
  }
  return [...runs.values()];
}

/** Writes what a run has spent, in place of what stood there of it; it is on disk when this returns. */
export function writeSpending(store: TrialStore, endpoints: readonly Endpoint[], spending: Spending): void {
  const others = readLedger(store, endpoints).filter(({ run }) => run !== spending.run);
  const kept = [...others, spending].filter(({ atMs }) => spending.atMs - atMs < KEPT_MS).slice(-MOST_RUNS);
  const runs = kept.map(({ change, ...one }): JsonObject => (change === undefined ? one : { ...one, change }));
  for (const key of keysOf(endpoints)) store.put(key, { format: FORMAT, runs });
}

/** One record for each key that signs, so that a run that asks another vendor still finds what was spent before. */
function keysOf(endpoints: readonly Endpoint[]): readonly StoreKey[] {
  const byName = new Map(endpoints.map((asked) => [signerOf(asked), asked] as const));
  return [...byName].map(([name, asked]) => ({ id: `spent:${name}`, asked }));
}

function signerOf(endpoint: Endpoint): string {
  const model = answeringModel(endpoint);
  if (model !== undefined) return JSON.stringify([model.provider, keyName(model) ?? '']);
  return JSON.stringify([endpoint.provider, ...(isOwn(endpoint) ? endpoint.env : [])]);
}

function spendingsIn(value: JsonObject | undefined): readonly Spending[] {
  const runs = value?.['format'] === FORMAT ? value['runs'] : undefined;
  return Array.isArray(runs) ? runs.flatMap((one) => spendingOf(one) ?? []) : [];
}

function spendingOf(value: unknown): Spending | undefined {
  if (!isJsonObject(value)) return undefined;
  const { run, atMs, usd, change } = value;
  if (typeof run !== 'string' || typeof atMs !== 'number' || typeof usd !== 'number') return undefined;
  return { run, atMs, usd, change: typeof change === 'number' ? change : undefined };
}
