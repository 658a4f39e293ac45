import { targetKey } from '../domain/keys.ts';
import {
  describeTrialKey,
  type ErroredTrial,
  type ScoredTrial,
  type SkippedTrial,
  type Trial,
  type TrialKey,
} from '../domain/trial.ts';
import { fatalErrors } from './calls/fatal-errors.ts';
import { plannedCase, trialOf, type RunState } from './run-state.ts';
import { settleAll } from './settle-all.ts';
import { runTrial } from './trial.ts';

/**
 * Runs keys next to each other, or none of them: money for half a pair is money lost. A candidate whose target was stopped
 * leaves the others be. What others show meanwhile of the price of such calls may be more than was set aside; then the keys
 * go back and wait for that much.
 */
export async function runTogether(state: RunState, all: readonly TrialKey[]): Promise<void> {
  const { budget, signal } = state.input.tools;
  for (;;) {
    const keys = withoutStopped(state, all);
    if (keys.length === 0) return;
    const currentUsd = (): number => keys.reduce((sum, key) => sum + mostUsd(state, key), 0);
    const costUsd = currentUsd();
    if (signal.aborted || !(await budget.reserve(costUsd))) return skip(state, keys, 'budget');
    try {
      if (whyNotNow(state, keys) !== undefined) continue;
      const money = askOnce(() => budget.covers(costUsd, currentUsd()));
      const trials = await settleAll(keys.map((key) => runOne(state, key, money.mayBePaid)));
      if (!money.isRefused() || currentUsd() <= costUsd) return trials.forEach((trial) => finish(state, trial));
    } finally {
      budget.release(costUsd);
    }
  }
}

/** What may still be sent; the rest is skipped. Without its reference a candidate's answer tells nothing. */
function withoutStopped(state: RunState, keys: readonly TrialKey[]): readonly TrialKey[] {
  const isStopped = (key: TrialKey): boolean => state.stopped.has(targetKey(key));
  const isPointless = keys.some((key) => key.side === 'base' && isStopped(key));
  const open = keys.filter((key) => trialOf(state, key) === undefined);
  const [lost, wanted] = [
    open.filter((key) => isPointless || isStopped(key)),
    open.filter((key) => !isPointless && !isStopped(key)),
  ];
  skip(state, lost, 'target-stopped');
  return wanted;
}

/** Asked when the first of a pair's calls is sent, and answered once for both. */
function askOnce(covers: () => boolean): { readonly mayBePaid: () => boolean; readonly isRefused: () => boolean } {
  let answer: boolean | undefined;
  return { mayBePaid: () => (answer ??= covers()), isRefused: () => answer === false };
}

/** `why` holds where nothing stronger stands in the way by now. */
function skip(state: RunState, keys: readonly TrialKey[], why: SkippedTrial['why']): void {
  const reason = whyNotNow(state, keys) ?? why;
  for (const key of keys) finish(state, { status: 'skipped', key, why: reason });
}

function whyNotNow(state: RunState, keys: readonly TrialKey[]): SkippedTrial['why'] | undefined {
  const { tools } = state.input;
  if (tools.signal.aborted) return tools.endedBy();
  return keys.some((key) => state.stopped.has(targetKey(key))) ? 'target-stopped' : undefined;
}

async function runOne(state: RunState, key: TrialKey, mayBePaid: () => boolean): Promise<Trial> {
  const { input, stopped } = state;
  const isStopped = () => stopped.has(targetKey(key));
  const planned = plannedCase(state, key);
  const standing = state.standings.of(JSON.stringify([key.suite, key.target, key.side]));
  const { trial, fatal, mayHeal } = await runTrial({
    key,
    planned,
    tools: input.tools,
    isStopped,
    standing,
    mayBePaid,
  });
  if (trial.status === 'errored' && !mayHeal) state.hopeless.add(describeTrialKey(key));
  if (fatal !== undefined) stop(state, key, fatal);
  const [first] = standing.rejections();
  if (standing.isRefused() && first !== undefined) stop(state, first.key ?? key, first.error);
  return trial;
}

function finish(state: RunState, trial: Trial): void {
  const { suite, target } = trial.key;
  const { progress } = state.input;
  state.finished.set(describeTrialKey(trial.key), state.input.tools.putAside(trial));
  if (trial.status === 'scored') state.learned.note(targetKey(trial.key), trial);
  if (trial.status === 'skipped') progress.expected({ suite, count: -1 });
  else progress.finished({ suite, target, spendUsd: spendOf(trial), isAnswered: trial.status === 'scored' });
}

function spendOf(trial: ScoredTrial | ErroredTrial): number | undefined {
  if (trial.status === 'errored') return trial.spendUsd;
  return trial.spendUsd === undefined || trial.judgeSpendUsd === undefined
    ? undefined
    : trial.spendUsd + trial.judgeSpendUsd;
}

function mostUsd(state: RunState, key: TrialKey): number {
  const known = state.input.callUsd(plannedCase(state, key));
  return Math.max(known, state.learned.mostUsd(targetKey(key)));
}

/** Nothing more is sent to a target; the first reason stands. */
export function stop(state: RunState, key: TrialKey, error: unknown): void {
  if (state.stopped.has(targetKey(key))) return;
  state.stopped.set(targetKey(key), fatalErrors(plannedCase(state, key), key, error));
}
