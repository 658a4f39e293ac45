import { nextCalls, type FindTrial, type RowDesign, type TrialOrder } from '../domain/comparison/decision.ts';
import type { SkippedTrial } from '../domain/trial.ts';
import type { Ending } from './procedure/evidence.ts';
import { newRowState, type RowState } from './procedure/row-state.ts';
import { decideRow } from './procedure/row.ts';

/** A row's procedure as far as the trials carry it: what it needs next, or how it ended. */
export type RowProgress = {
  readonly row: RowState;
  readonly orders: readonly TrialOrder[];
  readonly ending: Ending | undefined;
};

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
      if (stoppedBy !== undefined) return { row, orders: [], ending: endingOf(row, stoppedBy) };
      const orders = step.value.filter((order) => nextCalls(order, find).length > 0);
      if (orders.length > 0) return { row, orders, ending: undefined };
      step = procedure.next();
    }
    return { row, orders: [], ending: { outcome: step.value, stoppedBy: undefined } };
  };
}

function endingOf({ established }: RowState, stoppedBy: SkippedTrial['why']): Ending {
  return established === undefined ? { outcome: 'stopped', stoppedBy } : { outcome: established, stoppedBy: undefined };
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
