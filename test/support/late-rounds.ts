import { followRow } from '../../src/compare/follow.ts';
import { nextStep } from '../../src/compare/next.ts';
import { indexTrials } from '../../src/compare/trial-index.ts';
import { nextCalls, type RowDesign, type RowOutcome, type TrialOrder } from '../../src/domain/comparison/decision.ts';
import type { Trial, TrialKey } from '../../src/domain/trial.ts';
import { trialOf, type Answers } from '../compare/support.ts';

/** How a row ended, what it asked for, and in how many waits. */
export type Rounds = { readonly outcome: RowOutcome | undefined; readonly calls: number; readonly waits: number };

/** Runs a row as a run does: calls that wait for one another one by one, or where answers come later with what is likely needed too. */
export function runRounds(design: RowDesign, answers: Answers, isLater: boolean): Rounds {
  const asked = { ...design, ...(isLater ? { isAskedLater: true } : {}) };
  const trials = new Map<string, Trial>();
  const find = (key: TrialKey): Trial | undefined => trials.get(JSON.stringify(key));
  let waits = 0;
  for (;;) {
    const step = nextStep([asked], [...trials.values()], 1);
    if (step.kind === 'done') break;
    for (let keys = open(step.orders, find); keys.length > 0; keys = open(step.orders, find)) {
      waits += 1;
      for (const key of keys) trials.set(JSON.stringify(key), trialOf(key, answers(key)));
    }
  }
  const { ending } = followRow(asked, indexTrials([...trials.values()]).find, 1);
  return { outcome: ending?.outcome, calls: trials.size, waits };
}

function open(orders: readonly TrialOrder[], find: (key: TrialKey) => Trial | undefined): readonly TrialKey[] {
  return orders.flatMap((order) => nextCalls(order, find));
}
