import type { RowDesign, TrialOrder } from '../domain/comparison/decision.ts';
import { armOf, targetKey } from '../domain/keys.ts';
import type { TrialKey } from '../domain/trial.ts';
import { pairOrders } from './procedure/sweep.ts';

/** It decides most rows that the first one did not; what is bought beyond it may be too much. */
const SECOND = 2;

/**
 * What rows whose answers come hours later are asked beside the block that they need next, since each further wait is as long
 * as the first: all of the second round, and after it all rounds that are left. What is read of it, and where the row ends,
 * stays with the procedure.
 */
export function topUps(
  orders: readonly TrialOrder[],
  designs: readonly RowDesign[],
  seed: number,
): readonly TrialOrder[] {
  const later = designs.filter((design) => design.isAskedLater === true);
  if (later.length === 0) return [];
  const first = firstRounds(orders);
  return later.flatMap((design) => {
    const from = Math.min(...arms(design).map((arm) => first.get(arm) ?? Infinity));
    return roundsFrom(from, design.maxRounds).flatMap((round) => pairOrders(design, design.compared, { round, seed }));
  });
}

function roundsFrom(from: number, most: number): readonly number[] {
  const rounds = Array.from({ length: most }, (_, index) => index + 1);
  return rounds.filter((round) => (from === SECOND ? round === SECOND : round >= from));
}

/** The first of the later rounds that is asked for, by suite × target. */
function firstRounds(orders: readonly TrialOrder[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  for (const key of orders.flatMap(keysOf)) {
    const name = targetKey(key);
    if (key.purpose === 'sweep' && key.round > 1) first.set(name, Math.min(key.round, first.get(name) ?? Infinity));
  }
  return first;
}

function arms(design: RowDesign): readonly string[] {
  return (['base', 'head'] as const).map((side) => targetKey({ suite: design.suite, target: armOf(design, side) }));
}

function keysOf(order: TrialOrder): readonly TrialKey[] {
  return order.kind === 'together' ? order.keys : order.calls.map(({ key }) => key);
}
