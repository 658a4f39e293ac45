import { nextCalls, type TrialOrder } from '../domain/decision.ts';
import { targetKey } from '../domain/keys.ts';
import type { Preference } from '../domain/preference.ts';
import {
  describeTrialKey,
  type ErroredTrial,
  type ScoredTrial,
  type SkippedTrial,
  type Trial,
  type TrialKey,
} from '../domain/trial.ts';
import type { UserErrorDetails } from '../domain/user-error.ts';
import { allEnded } from './all-ended.ts';
import { tellsOwnPrice } from './learned-costs.ts';
import { programsIn } from './one-by-one.ts';
import { judgePreferences } from './preferences.ts';
import { lostPairs, outdatedTrials, type Repeat } from './repeats.ts';
import { plannedCase, requestOf, startRunning, trialOf, type RunInput, type Running } from './running.ts';
import type { Standing } from './standing.ts';
import { stopErrors } from './stop-errors.ts';
import { runTrial } from './trial.ts';

/** Every trial of a run and what went wrong beyond single trials. */
export type Execution = {
  readonly trials: readonly Trial[];
  /** Blind comparisons of both sides' first outputs, where a case asks for them. */
  readonly preferences: readonly Preference[];
  readonly errors: readonly UserErrorDetails[];
};

/** Runs trials until nothing more is asked for. Never rejects for an outage, a refusal or an empty budget. */
export async function executePlan(input: RunInput): Promise<Execution> {
  const running = startRunning(input);
  for (;;) {
    const step = input.next([...running.finished.values()]);
    if (step.kind === 'done') break;
    expectTrials(running, step.orders.flatMap(keysOf), 1);
    await runOrders(running, step.orders);
    const isLost = (key: TrialKey): boolean =>
      trialOf(running, key)?.status === 'errored' && !running.hopeless.has(describeTrialKey(key));
    await repeat(running, lostPairs(step.orders, isLost));
    await repeat(
      running,
      outdatedTrials(step.orders, (key) => isOutdated(running, key)),
    );
  }
  const { preferences, errors } = await prefer(running);
  const found = [...[...running.stopped.values()].flat(), ...errors];
  return { trials: [...running.finished.values()], preferences, errors: uniqueErrors(found) };
}

async function prefer({ input, finished }: Running): ReturnType<typeof judgePreferences> {
  const find = (key: TrialKey): Trial | undefined => finished.get(describeTrialKey(key));
  return await judgePreferences({ plan: input.plan, find, tools: input.tools, caseUsd: input.callUsd });
}

/** Orders under way for each call in flight: some are scored, some wait to try again, and the lane must not run dry. */
const ORDERS_PER_CALL = 8;

async function runOrders(running: Running, orders: readonly TrialOrder[]): Promise<void> {
  const waiting = orders.values();
  let isBroken = false;
  const work = async (): Promise<void> => {
    for (const order of waiting) {
      if (isBroken) return;
      await runOrder(running, order).catch((error: unknown) => {
        // A bug ends the run: nothing more is paid for a result that nobody will see.
        isBroken = true;
        throw error;
      });
    }
  };
  const workers = Array.from({ length: running.input.concurrency * ORDERS_PER_CALL }, work);
  // What is under way is paid for, and stored before the run ends.
  await allEnded(workers);
  running.standings.all().forEach((standing) => settle(running, standing));
}

/** Where a target took none of its requests, the fault is its own, and no case has failed for it. */
function settle(running: Running, standing: Standing): void {
  if (standing.hasAnswered()) return;
  for (const { key, error } of standing.rejections()) {
    if (key === undefined || trialOf(running, key) === undefined) continue;
    stop(running, key, error);
    running.finished.set(describeTrialKey(key), { status: 'skipped', key, why: 'target-stopped' });
  }
}

/** The first reason stands. */
function stop(running: Running, key: TrialKey, error: unknown): void {
  if (running.stopped.has(targetKey(key))) return;
  running.stopped.set(targetKey(key), stopErrors(plannedCase(running, key), key, error));
}

async function runOrder(running: Running, order: TrialOrder): Promise<void> {
  const find = (key: TrialKey) => running.finished.get(describeTrialKey(key));
  for (let keys = nextCalls(order, find); keys.length > 0; keys = nextCalls(order, find)) {
    const work = () => runTogether(running, keys);
    const own = keys.find((key) => tellsOwnPrice(requestOf(running, key)));
    const priced = () => (own === undefined ? work() : running.learned.afterFirst(targetKey(own), work));
    await trying(running, keys, priced);
  }
  expectTrials(running, keysOf(order), -1);
}

/** Nothing more is paid for before a program that judges has judged, or has been tried and did not fail. */
async function trying(running: Running, keys: readonly TrialKey[], work: () => Promise<void>): Promise<void> {
  const [first] = keys;
  const programs = first && programsIn(plannedCase(running, first).case.expect);
  if (programs === undefined) return await work();
  await running.judgedByPrograms.run(programs, async () => {
    await work();
    return !keys.some((key) => couldNotBeScored(trialOf(running, key)));
  });
}

function couldNotBeScored(trial: Trial | undefined): boolean {
  return trial?.status === 'errored' && trial.provider === 'scorer';
}

/** Tells the watcher how many of the trials that have not been run are asked for, or (−1) will not be. */
function expectTrials(running: Running, keys: readonly TrialKey[], sign: 1 | -1): void {
  const counts = new Map<string, number>();
  for (const key of keys) {
    if (trialOf(running, key) === undefined) counts.set(key.suite, (counts.get(key.suite) ?? 0) + sign);
  }
  for (const [suite, count] of counts) running.input.progress.expected({ suite, count });
}

function mostUsd(running: Running, key: TrialKey): number {
  const known = running.input.callUsd(plannedCase(running, key));
  return Math.max(known, running.learned.mostUsd(targetKey(key)));
}

/**
 * Runs keys next to each other, or none of them: money for half a pair is money lost. What others show meanwhile of the
 * price of such calls may be more than was set aside; then the keys go back and wait for that much.
 */
async function runTogether(running: Running, keys: readonly TrialKey[]): Promise<void> {
  const { meter } = running.input.tools;
  const currentUsd = (): number => keys.reduce((sum, key) => sum + mostUsd(running, key), 0);
  for (;;) {
    const costUsd = currentUsd();
    if (whyNotNow(running, keys) !== undefined) return skip(running, keys, 'budget');
    if (!(await meter.reserve(costUsd))) return skip(running, keys, 'budget');
    try {
      if (whyNotNow(running, keys) !== undefined) return skip(running, keys, 'budget');
      const money = askOnce(() => meter.covers(costUsd, currentUsd()));
      const trials = await allEnded(keys.map((key) => runOne(running, key, money.mayBePaid)));
      if (!money.isRefused() || currentUsd() <= costUsd) return trials.forEach((trial) => finish(running, trial));
    } finally {
      meter.release(costUsd);
    }
  }
}

/** Asked when the first of a pair's calls is sent, and answered once for both. */
function askOnce(covers: () => boolean): { readonly mayBePaid: () => boolean; readonly isRefused: () => boolean } {
  let answer: boolean | undefined;
  return { mayBePaid: () => (answer ??= covers()), isRefused: () => answer === false };
}

/** `why` holds where nothing stronger stands in the way by now. */
function skip(running: Running, keys: readonly TrialKey[], why: SkippedTrial['why']): void {
  const reason = whyNotNow(running, keys) ?? why;
  for (const key of keys) finish(running, { status: 'skipped', key, why: reason });
}

function whyNotNow(running: Running, keys: readonly TrialKey[]): SkippedTrial['why'] | undefined {
  const { tools } = running.input;
  if (tools.signal.aborted) return tools.endedBy();
  return keys.some((key) => running.stopped.has(targetKey(key))) ? 'target-stopped' : undefined;
}

async function runOne(running: Running, key: TrialKey, mayBePaid: () => boolean): Promise<Trial> {
  const { input, stopped } = running;
  const isStopped = () => stopped.has(targetKey(key));
  const planned = plannedCase(running, key);
  const standing = running.standings.of(JSON.stringify([key.suite, key.target, key.side]));
  const { trial, stops, mayHeal } = await runTrial({
    key,
    planned,
    tools: input.tools,
    isStopped,
    standing,
    mayBePaid,
  });
  if (trial.status === 'errored' && !mayHeal) running.hopeless.add(describeTrialKey(key));
  if (stops !== undefined) stop(running, key, stops);
  const [first] = standing.rejections();
  if (standing.isRefused() && first !== undefined) stop(running, first.key ?? key, first.error);
  return trial;
}

function finish(running: Running, trial: Trial): void {
  const { suite, target } = trial.key;
  const { progress } = running.input;
  running.finished.set(describeTrialKey(trial.key), trial);
  if (trial.status === 'scored') running.learned.note(targetKey(trial.key), trial);
  if (trial.status === 'skipped') progress.expected({ suite, count: -1 });
  else progress.finished({ suite, target, spendUsd: spendOf(trial), isAnswered: trial.status === 'scored' });
}

function spendOf(trial: ScoredTrial | ErroredTrial): number | undefined {
  if (trial.status === 'errored') return trial.spendUsd;
  return trial.spendUsd === undefined || trial.judgeSpendUsd === undefined
    ? undefined
    : trial.spendUsd + trial.judgeSpendUsd;
}

function isOutdated(running: Running, key: TrialKey): boolean {
  const trial = trialOf(running, key);
  if (trial?.status !== 'scored' || trial.origin !== 'stored') return false;
  const request = requestOf(running, key);
  return request !== undefined && running.input.tools.served.contradicts(request, trial.served.model);
}

async function repeat(running: Running, repeats: readonly Repeat[]): Promise<void> {
  if (repeats.length === 0) return;
  running.input.tools.caller.reopen();
  const earlier = repeats.flatMap(({ keys }) => keys.flatMap((key) => trialOf(running, key) ?? []));
  for (const { key } of earlier) running.finished.delete(describeTrialKey(key));
  expectTrials(
    running,
    repeats.flatMap(({ keys }) => keys),
    1,
  );
  await runOrders(
    running,
    repeats.map(({ keys }) => ({ kind: 'together', keys })),
  );
  for (const trial of earlier) restoreError(running, trial);
  for (const { partners } of repeats) for (const key of partners) loseLatency(running, key);
}

/** A trial that got no answer, and no second try for want of money or time, stays what it was: an error, not a gap. */
function restoreError(running: Running, earlier: Trial): void {
  if (earlier.status === 'errored' && trialOf(running, earlier.key)?.status === 'skipped')
    running.finished.set(describeTrialKey(earlier.key), earlier);
}

/** The pair's two calls were no longer made side by side: it counts for everything but the latency. */
function loseLatency(running: Running, key: TrialKey): void {
  const trial = trialOf(running, key);
  if (trial?.status === 'scored' && trial.origin === 'live')
    running.finished.set(describeTrialKey(key), { ...trial, origin: 'replayed' });
}

function uniqueErrors(errors: readonly UserErrorDetails[]): readonly UserErrorDetails[] {
  return [...new Map(errors.map((error) => [JSON.stringify(error), error])).values()];
}

function keysOf(order: TrialOrder): readonly TrialKey[] {
  return order.kind === 'together' ? order.keys : order.calls.map(({ key }) => key);
}
