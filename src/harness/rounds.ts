import { nextCalls, type NextStep, type TrialOrder } from '../domain/comparison/decision.ts';
import { caseKey, targetKey } from '../domain/keys.ts';
import type { Contrast } from '../domain/plan.ts';
import { describeTrialKey, type SkippedTrial, type Trial, type TrialKey } from '../domain/trial.ts';
import { ask } from './ask.ts';
import { askFor, keysOf, type CasePlace } from './asks.ts';
import { HARNESSES } from './kinds/table.ts';
import type { Session } from './session.ts';
import type { HarnessTools } from './tools.ts';

type Rounds = {
  readonly session: Session;
  readonly tools: HarnessTools;
  readonly finished: Map<string, Trial>;
  readonly compared: ReadonlyMap<string, readonly string[]>;
  /** Cases that had no answer a second time. */
  readonly hopeless: Set<string>;
};

/** Runs what is needed until everything about a harness's rows is decided: each set of cases in one start a side. */
export async function runRounds(
  session: Session,
  { contrast, next }: { readonly contrast: Contrast; readonly next: (trials: readonly Trial[]) => NextStep },
  tools: HarnessTools,
): Promise<readonly Trial[]> {
  const compared = new Map(
    contrast.rows.map((row) => [
      targetKey(row),
      row.cases.flatMap(({ kind, case: { id } }) => (kind === 'compared' ? [id] : [])),
    ]),
  );
  const rounds: Rounds = { session, tools, compared, finished: new Map(), hopeless: new Set() };
  for (;;) {
    const step = next([...rounds.finished.values()]);
    if (step.kind === 'done') return [...rounds.finished.values()];
    await finish(rounds, step.orders);
  }
}

async function finish(rounds: Rounds, orders: readonly TrialOrder[]): Promise<void> {
  const { session, tools, finished, compared } = rounds;
  const { suite } = session.planned;
  const all = new Set(orders.flatMap(keysOf).map(describeTrialKey));
  const left = (): number => [...all].filter((name) => !finished.has(name)).length;
  tools.progress.expected({ suite, count: left() });
  const find = (key: TrialKey): Trial | undefined => finished.get(describeTrialKey(key));
  for (;;) {
    for (const order of orders) settle(rounds, order);
    const open = orders.filter((order) => nextCalls(order, find).length > 0);
    if (open.length === 0) break;
    const asked = askFor(open, { find, pool: session.pool, compared });
    const why = await whyNot(rounds, () => ask(session, asked, tools));
    if (why !== undefined) return skip(rounds, open.flatMap(keysOf), why);
  }
  await askAgain(rounds, orders);
  tools.progress.expected({ suite, count: -left() });
}

/** Takes from the pool what an order can have of it. */
function settle({ session, finished, tools }: Rounds, order: TrialOrder): void {
  const find = (key: TrialKey): Trial | undefined => finished.get(describeTrialKey(key));
  for (let isMoving = true; isMoving;) {
    const taken = nextCalls(order, find).flatMap((key) => session.pool.take(key) ?? []);
    for (const trial of taken) note(finished, trial, tools);
    isMoving = taken.length > 0;
  }
}

function note(finished: Map<string, Trial>, trial: Trial, { progress }: HarnessTools): void {
  const { suite, target } = trial.key;
  finished.set(describeTrialKey(trial.key), trial);
  const spendUsd = trial.status === 'scored' ? trial.spendUsd : 0;
  progress.finished({ suite, target, spendUsd, isAnswered: trial.status === 'scored' });
}

/** Why nothing was started; undefined where it was. */
async function whyNot(
  { tools }: Rounds,
  start: () => Promise<SkippedTrial['why'] | undefined>,
): Promise<SkippedTrial['why'] | undefined> {
  if (tools.signal.aborted) return tools.endedBy();
  try {
    return await start();
  } catch (error) {
    if (tools.signal.aborted) return tools.endedBy();
    throw error;
  }
}

function skip({ finished }: Rounds, keys: readonly TrialKey[], why: SkippedTrial['why']): void {
  for (const key of keys) {
    const name = describeTrialKey(key);
    if (!finished.has(name)) finished.set(name, { status: 'skipped', key, why });
  }
}

/** What got no answer is asked once more, as a provider is; where every case would run again for it, only if the row were lost otherwise. */
async function askAgain(rounds: Rounds, orders: readonly TrialOrder[]): Promise<void> {
  const { session, tools, finished, hopeless } = rounds;
  const keys = orders.flatMap(keysOf);
  const lost = keys.filter(
    (key) => finished.get(describeTrialKey(key))?.status === 'errored' && !hopeless.has(caseKey(key)),
  );
  const { takesCases } = HARNESSES[session.planned.harnesses.head.kind];
  const isWorthIt = takesCases || lost.length > tools.maxErrorShare * keys.length;
  if (lost.length === 0 || !isWorthIt) return;
  const cases = new Map(lost.map((key): [string, CasePlace] => [caseKey(key), key]));
  const places = [...cases.values()].map(({ suite, target, caseId }) => ({ suite, target, caseId }));
  const why = await whyNot(rounds, () => ask(session, { cases: places, repeat: 1 }, tools));
  if (why !== undefined) return;
  for (const key of lost) {
    const again = session.pool.take(key);
    if (again?.status === 'scored') finished.set(describeTrialKey(key), again);
    else hopeless.add(caseKey(key));
  }
}
