import type { TrialOrder } from '../domain/comparison/decision.ts';
import type { TrialKey } from '../domain/trial.ts';

/** Keys to run once more, and the trials that stood next to them. */
export type Repeat = { readonly keys: readonly TrialKey[]; readonly partners: readonly TrialKey[] };

/** Sweep pairs that lost a side; the provider's bad minute may be over. */
export function lostPairs(orders: readonly TrialOrder[], isLost: (key: TrialKey) => boolean): readonly Repeat[] {
  return sweeps(orders).flatMap((keys) => {
    const again = keys.filter(isLost);
    return again.length === 0 ? [] : [{ keys: again, partners: keys.filter((key) => !again.includes(key)) }];
  });
}

/** Trials of another run that another model answered than the one that answers now, as only later calls have shown. */
export function outdatedTrials(
  orders: readonly TrialOrder[],
  isOutdated: (key: TrialKey) => boolean,
): readonly Repeat[] {
  return sweeps(orders).flatMap((keys) => {
    const again = keys.filter(isOutdated);
    return again.length === 0 ? [] : [{ keys: again, partners: [] }];
  });
}

function sweeps(orders: readonly TrialOrder[]): readonly (readonly TrialKey[])[] {
  return orders.flatMap((order) => (order.kind === 'together' ? [order.keys] : []));
}
