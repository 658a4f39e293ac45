import { nextCalls, type TrialOrder } from '../domain/comparison/decision.ts';
import { withFields } from '../domain/held-trial.ts';
import { targetKey } from '../domain/keys.ts';
import { isAskedLater } from '../domain/providers/service.ts';
import type { Preference } from '../domain/comparison/preference.ts';
import { describeTrialKey, type Trial, type TrialKey } from '../domain/trial.ts';
import type { Diagnostic } from '../domain/user-error.ts';
import { settleAll } from './settle-all.ts';
import { tellsOwnPrice } from './money/learned-costs.ts';
import { programsIn } from './calls/one-by-one.ts';
import { judgePreferences } from './scoring/preferences.ts';
import { lostPairs, outdatedTrials, type Repeat } from './repeats.ts';
import { plannedCase, requestOf, newRunState, trialOf, type RunInput, type RunState } from './run-state.ts';
import type { Standing } from './calls/standing.ts';
import { runTogether, stop } from './run-together.ts';

/** Every trial of a run and what went wrong beyond single trials. */
export type Execution = {
  readonly trials: readonly Trial[];
  /** Blind comparisons of both sides' first outputs, where a case asks for them. */
  readonly preferences: readonly Preference[];
  readonly errors: readonly Diagnostic[];
};

/** Runs trials until nothing more is asked for. Never rejects for an outage, a refusal or an empty budget. */
export async function executePlan(input: RunInput): Promise<Execution> {
  const state = newRunState(input);
  await takeOver(state, input.handedOver ?? []);
  for (;;) {
    const step = input.next([...state.finished.values()]);
    if (step.kind === 'done') break;
    expectTrials(state, step.orders.flatMap(keysOf), 1);
    await runOrders(state, step.orders);
    const isLost = (key: TrialKey): boolean =>
      trialOf(state, key)?.status === 'errored' && !state.hopeless.has(describeTrialKey(key));
    await repeat(state, lostPairs(step.orders, isLost));
    await repeat(
      state,
      outdatedTrials(step.orders, (key) => isOutdated(state, key)),
    );
  }
  const { preferences, errors } = input.isPart === true ? NO_PREFERENCES : await prefer(state);
  await input.tools.dispatcher.settled?.();
  const found = [...[...state.stopped.values()].flat(), ...errors];
  return { trials: inOrder(state.finished), preferences, errors: uniqueErrors(found) };
}

const NO_PREFERENCES = { preferences: [], errors: [] } as const;

/** Not as they ended, which is never twice the same. */
function inOrder(finished: RunState['finished']): readonly Trial[] {
  return [...finished].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, trial]) => trial);
}

/** Counts what other jobs have made as made here; of that, what only all of it together shows to be outdated is asked again. */
async function takeOver(state: RunState, trials: readonly Trial[]): Promise<void> {
  for (const trial of trials) {
    state.finished.set(describeTrialKey(trial.key), trial);
    if (trial.status !== 'scored') continue;
    const { key, origin, served, output } = trial;
    if (output.finishReason !== 'rejected')
      state.standings.of(JSON.stringify([key.suite, key.target, key.side])).answered();
    state.learned.note(targetKey(key), trial);
    const request = requestOf(state, key);
    if (origin === 'live' && request !== undefined) state.input.tools.observedModels.note(request, served);
  }
  const outdated = trials.map(({ key }) => key).filter((key) => isOutdated(state, key));
  await repeat(
    state,
    outdated.map((key) => ({ keys: [key], partners: [] })),
  );
}

async function prefer({ input, finished }: RunState): ReturnType<typeof judgePreferences> {
  const find = (key: TrialKey): Trial | undefined => finished.get(describeTrialKey(key));
  return await judgePreferences({ plan: input.plan, find, tools: input.tools, caseUsd: input.callUsd });
}

/** Orders under way for each call in flight: some are scored, some wait to try again, and the queue must not run dry. */
const ORDERS_PER_CALL = 8;

async function runOrders(state: RunState, orders: readonly TrialOrder[]): Promise<void> {
  // What is answered later is asked together, all of it: who waits for an hour keeps nobody else waiting.
  const [later, now] = partition(orders, (order) => isOrderLate(state, order));
  const waiting = now.values();
  let isBroken = false;
  const work = async (): Promise<void> => {
    for (const order of waiting) {
      if (isBroken) return;
      await runOrder(state, order).catch((error: unknown) => {
        // A bug ends the run: nothing more is paid for a result that nobody will see.
        isBroken = true;
        throw error;
      });
    }
  };
  const workers = Array.from({ length: state.input.concurrency * ORDERS_PER_CALL }, work);
  for (const order of later) workers.push(runOrder(state, order));
  // What is under way is paid for, and stored before the run ends.
  await settleAll(workers);
  state.standings.all().forEach((standing) => settle(state, standing));
}

/** Where a target took none of its requests, the fault is its own, and no case has failed for it. */
function settle(state: RunState, standing: Standing): void {
  if (standing.hasAnswered()) return;
  for (const { key, error } of standing.rejections()) {
    if (key === undefined || trialOf(state, key) === undefined) continue;
    stop(state, key, error);
    state.finished.set(describeTrialKey(key), { status: 'skipped', key, why: 'target-stopped' });
  }
}

async function runOrder(state: RunState, order: TrialOrder): Promise<void> {
  const find = (key: TrialKey) => state.finished.get(describeTrialKey(key));
  const isLate = isOrderLate(state, order);
  for (let keys = nextCalls(order, find); keys.length > 0; keys = nextCalls(order, find)) {
    const work = () => runTogether(state, keys);
    const own = keys.find((key) => tellsOwnPrice(requestOf(state, key)));
    const priced = () => (own === undefined ? work() : state.learned.afterFirst(targetKey(own), work));
    await (isLate ? priced() : trying(state, keys, priced));
  }
  expectTrials(state, keysOf(order), -1);
}

/** Nothing more is paid for before a program that judges has judged, or has been tried and did not fail. */
async function trying(state: RunState, keys: readonly TrialKey[], work: () => Promise<void>): Promise<void> {
  const [first] = keys;
  const programs = first && programsIn(plannedCase(state, first).case.expect);
  if (programs === undefined) return await work();
  await state.judgedByPrograms.run(programs, async () => {
    await work();
    return !keys.some((key) => couldNotBeScored(trialOf(state, key)));
  });
}

function couldNotBeScored(trial: Trial | undefined): boolean {
  return trial?.status === 'errored' && trial.provider === 'scorer';
}

/** Tells the watcher how many of the trials that have not been run are asked for, or (−1) will not be. */
function expectTrials(state: RunState, keys: readonly TrialKey[], sign: 1 | -1): void {
  const counts = new Map<string, number>();
  for (const key of keys) {
    if (trialOf(state, key) === undefined) counts.set(key.suite, (counts.get(key.suite) ?? 0) + sign);
  }
  for (const [suite, count] of counts) state.input.progress.expected({ suite, count });
}

function isOutdated(state: RunState, key: TrialKey): boolean {
  const trial = trialOf(state, key);
  if (trial?.status !== 'scored' || trial.origin !== 'stored') return false;
  const request = requestOf(state, key);
  return request !== undefined && state.input.tools.observedModels.contradicts(request, trial.served);
}

async function repeat(state: RunState, repeats: readonly Repeat[]): Promise<void> {
  if (repeats.length === 0) return;
  state.input.tools.dispatcher.tryAgain();
  const earlier = repeats.flatMap(({ keys }) => keys.flatMap((key) => trialOf(state, key) ?? []));
  for (const { key } of earlier) state.finished.delete(describeTrialKey(key));
  expectTrials(
    state,
    repeats.flatMap(({ keys }) => keys),
    1,
  );
  await runOrders(
    state,
    repeats.map(({ keys }) => ({ kind: 'together', keys })),
  );
  for (const trial of earlier) restoreError(state, trial);
  for (const { partners } of repeats) for (const key of partners) loseLatency(state, key);
}

/** A trial that got no answer, and no second try for want of money or time, stays what it was: an error, not a gap. */
function restoreError(state: RunState, earlier: Trial): void {
  if (earlier.status === 'errored' && trialOf(state, earlier.key)?.status === 'skipped')
    state.finished.set(describeTrialKey(earlier.key), earlier);
}

/** The pair's two calls were no longer made side by side: it counts for everything but the latency. */
function loseLatency(state: RunState, key: TrialKey): void {
  const trial = trialOf(state, key);
  if (trial?.status === 'scored' && trial.origin === 'live')
    state.finished.set(describeTrialKey(key), withFields(trial, { origin: 'replayed' as const }));
}

function uniqueErrors(errors: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...new Map(errors.map((error) => [JSON.stringify(error), error])).values()];
}

/** Whether the target or the judge of an order answers hours later. */
function isOrderLate(state: RunState, order: TrialOrder): boolean {
  const judge = state.input.tools.judge?.endpoint;
  const endpoints = [judge, ...keysOf(order).map((key) => requestOf(state, key)?.endpoint)];
  return endpoints.some((endpoint) => endpoint !== undefined && isAskedLater(endpoint));
}

function partition<T>(items: readonly T[], isFirst: (item: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}

function keysOf(order: TrialOrder): readonly TrialKey[] {
  return order.kind === 'together' ? order.keys : order.calls.map(({ key }) => key);
}
