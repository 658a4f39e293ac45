import {
  nextCalls,
  type FindTrial,
  type NextStep,
  type RowDesign,
  type TrialOrder,
} from '../domain/comparison/decision.ts';
import { describeTrialKey, type SkippedTrial, type Trial } from '../domain/trial.ts';
import type { Ending } from './procedure/evidence.ts';
import { newRowState, type RowState } from './procedure/row-state.ts';
import { decideRow } from './procedure/row.ts';
import { generatorFor, shuffled } from './random.ts';
import { indexTrials } from './trial-index.ts';

/** A row's procedure as far as the trials carry it: what it needs next, or how it ended. */
export type RowProgress = {
  readonly row: RowState;
  readonly orders: readonly TrialOrder[];
  readonly ending: Ending | undefined;
};

/**
 * Which trials are needed next. A pure function of the designs, all finished trials in any order, and the seed: the same
 * trials lead to the same decision, whether they were just run or replayed. Every key that was ordered has to come back
 * as a scored, an errored (final) or a skipped trial.
 */
export function nextStep(designs: readonly RowDesign[], trials: readonly Trial[], seed: number): NextStep {
  const { find } = indexTrials(trials);
  const orders = designs.flatMap((design) => followRow(design, find, seed).orders);
  if (orders.length === 0) return { kind: 'done' };
  return { kind: 'trials', orders: longestFirst(withoutOverlap(orders), seed) };
}

/** Runs a row's procedure over the trials there are. */
export function followRow(design: RowDesign, find: FindTrial, seed: number): RowProgress {
  return startRow(design, find, seed)();
}

/**
 * A row's procedure that can be carried on: each call goes as far as the trials that `find` knows by then. It ends where
 * `followRow` over the same trials ends, without reading from the start again.
 */
export function startRow(design: RowDesign, find: FindTrial, seed: number): () => RowProgress {
  const row = newRowState(design, find, seed);
  const procedure = decideRow(row);
  let step = procedure.next();
  return () => {
    while (step.done !== true) {
      const stoppedBy = skipReason(step.value, find);
      if (stoppedBy !== undefined) return { row, orders: [], ending: { outcome: 'stopped', stoppedBy } };
      const orders = step.value.filter((order) => nextCalls(order, find).length > 0);
      if (orders.length > 0) return { row, orders, ending: undefined };
      step = procedure.next();
    }
    return { row, orders: [], ending: { outcome: step.value, stoppedBy: undefined } };
  };
}

function skipReason(orders: readonly TrialOrder[], find: FindTrial): SkippedTrial['why'] | undefined {
  for (const order of orders) {
    const keys = order.kind === 'together' ? order.keys : order.calls.map((call) => call.key);
    for (const key of keys) {
      const trial = find(key);
      if (trial?.status === 'skipped') return trial.why;
    }
  }
  return undefined;
}

/** Rows may want the same trial; it is ordered once, and the other row asks again when it still needs more. */
function withoutOverlap(orders: readonly TrialOrder[]): readonly TrialOrder[] {
  const taken = new Set<string>();
  return orders.filter((order) => {
    const keys = order.kind === 'together' ? order.keys : order.calls.map((call) => call.key);
    const names = keys.map(describeTrialKey);
    if (names.some((name) => taken.has(name))) return false;
    names.forEach((name) => taken.add(name));
    return true;
  });
}

/** Calls that wait for one another begin first; the rest in random order, so that a slow minute hits all alike. */
function longestFirst(orders: readonly TrialOrder[], seed: number): readonly TrialOrder[] {
  const chains = orders.filter((order) => order.kind === 'until');
  const pairs = orders.filter((order) => order.kind === 'together');
  return [...chains, ...shuffled(pairs, generatorFor(seed, ['orders']))];
}
