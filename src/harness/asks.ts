import { nextCalls, type FindTrial, type TrialOrder } from '../domain/comparison/decision.ts';
import { caseKey, targetKey } from '../domain/keys.ts';
import { SIDES } from '../domain/side.ts';
import type { TrialKey } from '../domain/trial.ts';
import type { Pool } from './pool.ts';

/** The cases of one start, and how often each. */
export type Ask = { readonly cases: readonly CasePlace[]; readonly repeat: number };

/** A case of a harness. */
export type CasePlace = Pick<TrialKey, 'suite' | 'target' | 'caseId'>;

type Known = {
  readonly find: FindTrial;
  readonly pool: Pool;
  /** The compared cases of each suite × target. */
  readonly compared: ReadonlyMap<string, readonly string[]>;
};

/**
 * What to start a harness for, so that the orders which wait can go on: every case that they, or a later block of their
 * round, will ask. Starts are dear and cases are not, so that one start is for the whole set, on both sides.
 */
export function askFor(orders: readonly TrialOrder[], known: Known): Ask {
  const open = orders.filter((order) => nextCalls(order, known.find).length > 0);
  const keys = open.flatMap(keysOf).filter((key) => known.find(key) === undefined);
  const cases = new Map<string, CasePlace>();
  let repeat = 1;
  for (const [name, own] of Map.groupBy(keys, caseKey)) {
    const [first] = own;
    if (first === undefined) continue;
    const lacking = SIDES.map((side) => own.filter((key) => key.side === side).length - known.pool.size(side, first));
    if (Math.max(...lacking) <= 0) continue;
    cases.set(name, placeOf(first));
    repeat = Math.max(repeat, ...lacking);
  }
  for (const place of restOfRounds(keys, known)) cases.set(caseKey(place), place);
  return { cases: [...cases.values()], repeat };
}

/** A later round looks at its cases block by block: all of them run in its first start. */
function restOfRounds(keys: readonly TrialKey[], { compared, pool }: Known): readonly CasePlace[] {
  const later = keys.filter(({ purpose, round }) => purpose === 'sweep' && round > 1);
  const rows = new Map(later.map((key) => [targetKey(key), key]));
  const all = [...rows].flatMap(([name, { suite, target }]) =>
    (compared.get(name) ?? []).map((caseId) => ({ suite, target, caseId })),
  );
  return all.filter((place) => SIDES.some((side) => pool.size(side, place) === 0));
}

/** Every key that an order may come to. */
export function keysOf(order: TrialOrder): readonly TrialKey[] {
  return order.kind === 'together' ? order.keys : order.calls.map(({ key }) => key);
}

function placeOf({ suite, target, caseId }: TrialKey): CasePlace {
  return { suite, target, caseId };
}
