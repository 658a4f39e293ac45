import type { TrialOrder } from '../../domain/comparison/decision.ts';
import { digestOf } from '../../domain/json/digest.ts';
import { caseKey } from '../../domain/keys.ts';
import type { RecordedMs } from '../../ports/history.ts';
import type { TrialKey } from '../../domain/trial.ts';

/** What a case counts for where nothing at all is recorded: one unit a trial. */
const UNRECORDED_MS = 1000;

/**
 * Which shard, from 1, runs which case: the longest case first, each to the shard that has least to do. What nobody has
 * recorded counts as the median of the rest. Every shard comes to the same, whatever the order of the orders.
 */
export function assignCases(
  orders: readonly TrialOrder[],
  of: number,
  recordedMs: RecordedMs = () => undefined,
): ReadonlyMap<string, number> {
  const cases = [...Map.groupBy(orders.flatMap(keysOf), caseKey)];
  const known = cases.map(([, [key]]) => key && recordedMs(key)).filter((ms) => ms !== undefined);
  const usual = medianOf(known) ?? UNRECORDED_MS;
  const weighed = cases
    .map(([id, keys]) => ({ id, ms: keys.reduce((sum, key) => sum + (recordedMs(key) ?? usual), 0) }))
    // By digest among equals: neighbours in a file are often alike.
    .map((entry) => ({ ...entry, rank: digestOf(entry.id) }))
    .sort((a, b) => b.ms - a.ms || (a.rank < b.rank ? -1 : 1));
  const loads = Array.from({ length: of }, () => 0);
  const assigned = new Map<string, number>();
  for (const { id, ms } of weighed) {
    const least = loads.indexOf(Math.min(...loads));
    loads[least] = (loads[least] ?? 0) + ms;
    assigned.set(id, least + 1);
  }
  return assigned;
}

/** The orders of one shard's cases. */
export function ordersOf(
  orders: readonly TrialOrder[],
  assigned: ReadonlyMap<string, number>,
  shard: number,
): readonly TrialOrder[] {
  return orders.filter((order) => {
    const [first] = keysOf(order);
    return first !== undefined && assigned.get(caseKey(first)) === shard;
  });
}

/** The trials that an order may ask for. */
export function keysOf(order: TrialOrder): readonly TrialKey[] {
  return order.kind === 'together' ? order.keys : order.calls.map(({ key }) => key);
}

function medianOf(values: readonly number[]): number | undefined {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) / 2)];
}
