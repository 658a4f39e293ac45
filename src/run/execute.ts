import PQueue from 'p-queue';
import { nextCalls, type NextStep, type TrialOrder } from '../domain/decision.ts';
import { requestOn, type Plan, type PlannedCase } from '../domain/plan.ts';
import { describeTrialKey, type SkippedTrial, type Trial, type TrialKey } from '../domain/trial.ts';
import { UserError, type UserErrorDetails } from '../domain/user-error.ts';
import type { Progress } from '../ports.ts';
import { runTrial, type TrialTools } from './trial.ts';

/** What to run and when to stop. */
export type ExecuteInput = {
  readonly plan: Plan;
  /** Which trials are needed next, given all the finished ones; pure. */
  readonly next: (trials: readonly Trial[]) => NextStep;
  readonly tools: TrialTools;
  readonly progress: Progress;
  readonly concurrency: number;
  /** Expected cost of one trial in USD, judge included; 0 where it is unknown. */
  readonly callUsd: (planned: PlannedCase) => number;
};

/** Every trial of a run and what went wrong beyond single trials. */
export type Execution = { readonly trials: readonly Trial[]; readonly errors: readonly UserErrorDetails[] };

type Running = {
  readonly input: ExecuteInput;
  readonly cases: ReadonlyMap<string, PlannedCase>;
  readonly finished: Map<string, Trial>;
  readonly stopped: Map<string, readonly UserErrorDetails[]>;
};

/** Runs trials until nothing more is asked for. Never rejects for an outage, a refusal or an empty budget. */
export async function executePlan(input: ExecuteInput): Promise<Execution> {
  const running = startRunning(input);
  for (;;) {
    const step = input.next([...running.finished.values()]);
    if (step.kind === 'done') break;
    input.progress.started(step.orders.reduce((sum, order) => sum + orderSize(order), 0));
    await runOrders(running, step.orders);
    await retryErrored(running, step.orders);
  }
  return { trials: [...running.finished.values()], errors: uniqueErrors([...running.stopped.values()].flat()) };
}

function startRunning(input: ExecuteInput): Running {
  const cases = new Map<string, PlannedCase>();
  for (const row of input.plan.rows) {
    for (const planned of row.cases) cases.set(caseName({ ...row, caseId: planned.case.id }), planned);
  }
  return { input, cases, finished: new Map(), stopped: new Map() };
}

/** More orders in flight than calls, so that a lane never waits for scoring; each reserves its money when it starts. */
async function runOrders(running: Running, orders: readonly TrialOrder[]): Promise<void> {
  const queue = new PQueue({ concurrency: running.input.concurrency * 4 });
  await Promise.all(orders.map((order) => queue.add(() => runOrder(running, order))));
}

async function runOrder(running: Running, order: TrialOrder): Promise<void> {
  const find = (key: TrialKey) => running.finished.get(describeTrialKey(key));
  for (let keys = nextCalls(order, find); keys.length > 0; keys = nextCalls(order, find)) {
    await runTogether(running, keys);
  }
}

/** Runs keys next to each other, or none of them: money for half a pair is money lost. */
async function runTogether(running: Running, keys: readonly TrialKey[]): Promise<void> {
  const { meter } = running.input.tools;
  const costUsd = keys.reduce((sum, key) => sum + running.input.callUsd(plannedCase(running, key)), 0);
  const obstacle = whyNotNow(running, keys);
  if (obstacle !== undefined || !meter.reserve(costUsd)) {
    for (const key of keys) finish(running, { status: 'skipped', key, why: obstacle ?? 'budget' });
    return;
  }
  try {
    await Promise.all(keys.map((key) => runOne(running, key)));
  } finally {
    meter.release(costUsd);
  }
}

function whyNotNow(running: Running, keys: readonly TrialKey[]): SkippedTrial['why'] | undefined {
  const { tools } = running.input;
  if (tools.signal.aborted) return tools.endedBy();
  return keys.some((key) => running.stopped.has(targetName(key))) ? 'target-stopped' : undefined;
}

async function runOne(running: Running, key: TrialKey): Promise<void> {
  const { input, stopped } = running;
  const { trial, stops } = await runTrial({ key, planned: plannedCase(running, key), tools: input.tools });
  if (stops !== undefined && !stopped.has(targetName(key)))
    stopped.set(targetName(key), stopErrors(running, key, stops));
  finish(running, trial);
}

function finish(running: Running, trial: Trial): void {
  running.finished.set(describeTrialKey(trial.key), trial);
  running.input.progress.finished({
    suite: trial.key.suite,
    target: trial.key.target,
    spendUsd: running.input.tools.meter.totals().totalUsd,
  });
}

/** One more try for sweep pairs that lost a side, when the provider's bad minute may be over. */
async function retryErrored(running: Running, orders: readonly TrialOrder[]): Promise<void> {
  const lost = orders.flatMap((order) =>
    order.kind === 'together' ? [order.keys.filter((key) => isErrored(running, key))] : [],
  );
  const again = lost.filter((keys) => keys.length > 0);
  for (const key of again.flat()) running.finished.delete(describeTrialKey(key));
  await runOrders(
    running,
    again.map((keys) => ({ kind: 'together', keys })),
  );
}

function isErrored(running: Running, key: TrialKey): boolean {
  return running.finished.get(describeTrialKey(key))?.status === 'errored';
}

function plannedCase(running: Running, key: TrialKey): PlannedCase {
  const planned = running.cases.get(caseName(key));
  if (planned === undefined)
    throw new Error(`a trial was asked of a case that is not in the plan: ${describeTrialKey(key)}`);
  return planned;
}

function stopErrors(running: Running, key: TrialKey, error: unknown): readonly UserErrorDetails[] {
  if (error instanceof UserError) return error.all;
  const request = requestOn(plannedCase(running, key), key.side)?.request;
  const sentence = error instanceof Error ? error.message : String(error);
  const model = request !== undefined && 'model' in request.endpoint ? ` ${request.endpoint.model}` : '';
  const who = `${request?.endpoint.provider ?? 'the provider'}${model}`;
  return [
    {
      code: 'provider-refused',
      sentence: `Suite ${key.suite}, target ${key.target}: ${who} refuses every request on ${key.side}: ${sentence}`,
      place: undefined,
      hint: 'Nothing more was sent to this target.',
    },
  ];
}

function uniqueErrors(errors: readonly UserErrorDetails[]): readonly UserErrorDetails[] {
  return [...new Map(errors.map((error) => [JSON.stringify(error), error])).values()];
}

function orderSize(order: TrialOrder): number {
  return order.kind === 'together' ? order.keys.length : order.calls.length;
}

function targetName(place: { readonly suite: string; readonly target: string }): string {
  return JSON.stringify([place.suite, place.target]);
}

function caseName(place: { readonly suite: string; readonly target: string; readonly caseId: string }): string {
  return JSON.stringify([place.suite, place.target, place.caseId]);
}
