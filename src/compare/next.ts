import type { FindTrial, NextStep, RowDesign, TrialOrder } from '../domain/comparison/decision.ts';
import { describeTrialKey, type Trial, type TrialKey } from '../domain/trial.ts';
import { followRow } from './follow.ts';
import { atReachedLevels } from './figures/holm.ts';
import { firstOf, likelyOrders } from './likely-orders.ts';
import { generatorFor, shuffled } from './random.ts';
import { indexTrials } from './trial-index.ts';

/**
 * Which trials are needed next. A pure function of the designs, all finished trials in any order, and the seed: the same
 * trials lead to the same decision, whether they were just run or replayed. Every key that was ordered has to come back
 * as a scored, an errored (final) or a skipped trial.
 */
export function nextStep(designs: readonly RowDesign[], trials: readonly Trial[], seed: number): NextStep {
  const { find } = indexTrials(trials);
  const rows = atReachedLevels(designs, find, seed).map((design) => ({ design, needed: neededBy(design, find, seed) }));
  const needed = rows.flatMap((row) => row.needed);
  if (needed.length === 0) return { kind: 'done' };
  const later = rows.filter((row) => row.design.isAskedLater === true && row.needed.length > 0);
  const likely = likelyOrders(
    later.map(({ design }) => design),
    needed,
    { trials, find, seed },
  );
  return { kind: 'trials', orders: longestFirst(withoutOverlap([...needed, ...likely]), seed) };
}

function neededBy(design: RowDesign, find: FindTrial, seed: number): readonly TrialOrder[] {
  const { orders } = followRow(design, find, seed);
  return design.isAskedLater === true ? orders.map((order) => firstOf(order, find)) : orders;
}

/**
 * Rows may want the same trial: what is wanted next to it is issued with it, so that answers of one minute are compared. Calls
 * that wait for one another are ordered once, and the other row asks again when it still needs more.
 */
function withoutOverlap(orders: readonly TrialOrder[]): readonly TrialOrder[] {
  const taken = new Set<string>();
  const groups = new Map<string, TrialKey[]>();
  const kept: TrialOrder[] = [];
  for (const order of orders) {
    const isTogether = order.kind === 'together';
    const keys = isTogether ? order.keys : order.calls.map((call) => call.key);
    const names = keys.map(describeTrialKey);
    const others = isTogether ? names.map((name) => groups.get(name)).find((group) => group !== undefined) : undefined;
    if (others === undefined && names.some((name) => taken.has(name))) continue;
    const group = others ?? [];
    group.push(...keys.filter((key) => !taken.has(describeTrialKey(key))));
    if (others === undefined) kept.push(isTogether ? { kind: 'together', keys: group } : order);
    for (const name of names) {
      taken.add(name);
      if (isTogether) groups.set(name, group);
    }
  }
  return kept;
}

/** Calls that wait for one another begin first; the rest in random order, so that a slow minute hits all alike. */
function longestFirst(orders: readonly TrialOrder[], seed: number): readonly TrialOrder[] {
  const chains = orders.filter((order) => order.kind === 'until');
  const pairs = orders.filter((order) => order.kind === 'together');
  return [...chains, ...shuffled(pairs, generatorFor(seed, ['orders']))];
}
