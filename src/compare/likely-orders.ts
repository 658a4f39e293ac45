import { nextCalls, type FindTrial, type RowDesign, type TrialOrder } from '../domain/comparison/decision.ts';
import { describeTrialKey, type Trial, type TrialKey } from '../domain/trial.ts';
import { lookAhead } from './look-ahead.ts';

/** What is needed in fewer of a row's continuations is not worth its price. */
const WORTH_ASKING = 0.9;

/**
 * What rows whose answers come hours later are asked besides what they need next, since each further wait is as long as the first:
 * what they will very likely need as well. What is read of it, and where a row ends, stays with the procedure.
 */
export function likelyOrders(
  designs: readonly RowDesign[],
  needed: readonly TrialOrder[],
  seen: { readonly trials: readonly Trial[]; readonly find: FindTrial; readonly seed: number },
): readonly TrialOrder[] {
  const taken = new Set(needed.flatMap(keysOf).map(describeTrialKey));
  const keys = designs
    .flatMap((design) => lookAhead(design, seen.trials, seen))
    .flatMap(({ key, share }) => (share >= WORTH_ASKING && !taken.has(describeTrialKey(key)) ? [key] : []));
  const [sweeps, others] = [keys.filter(isSweep), keys.filter((key) => !isSweep(key))];
  return [
    ...[...Map.groupBy(sweeps, pairName).values()].map((pair): TrialOrder => ({ kind: 'together', keys: pair })),
    ...others.map(alone),
  ];
}

/** Of calls that wait for one another, those that can be made now: what comes after them is chosen when they have answered. */
export function firstOf(order: TrialOrder, find: FindTrial): TrialOrder {
  if (order.kind === 'together') return order;
  const now = new Set(nextCalls(order, find));
  return { ...order, calls: order.calls.slice(0, order.calls.findLastIndex(({ key }) => now.has(key)) + 1) };
}

function isSweep({ purpose }: TrialKey): boolean {
  return purpose === 'sweep';
}

function pairName({ suite, caseId, round }: TrialKey): string {
  return JSON.stringify([suite, caseId, round]);
}

/** Like a call of a chain: where no answer comes, it is not repeated. */
function alone(key: TrialKey): TrialOrder {
  return { kind: 'until', calls: [{ key, expects: 'pass' }], maxMisses: 0 };
}

function keysOf(order: TrialOrder): readonly TrialKey[] {
  return order.kind === 'together' ? order.keys : order.calls.map(({ key }) => key);
}
