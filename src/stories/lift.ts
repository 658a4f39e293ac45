import { compareLifts, nextLiftTrials } from '../compare/lifts.ts';
import type { Comparison } from '../domain/comparison/comparison.ts';
import type { Plan } from '../domain/plan.ts';
import type { Trial } from '../domain/trial.ts';
import { runTrials } from './measuring.ts';
import type { RunInput } from '../run/run-state.ts';
import type { RunContext } from './run-context.ts';

/** What the files of agents bring, and the trials without them. */
export type Lifts = { readonly comparisons: readonly Comparison[]; readonly trials: readonly Trial[] };

/**
 * Tries agents without their files where a target asks for it: once everything is decided, with what is left of the run's
 * money and time. What goes wrong here leaves gaps in a row that nobody judges by, and is no error of the run.
 */
export async function measureLifts(
  plan: Plan,
  trials: readonly Trial[],
  running: Pick<RunInput, 'tools' | 'callUsd'> & RunContext,
): Promise<Lifts> {
  const { lifts } = plan;
  if (lifts === undefined) return { comparisons: [], trials: [] };
  const next: RunInput['next'] = (known) => nextLiftTrials(lifts, known);
  const execution = await runTrials({ ...running, plan: { rows: lifts, changes: [] }, next }, running);
  const all = [...trials, ...execution.trials];
  return { comparisons: compareLifts({ plan, trials: all }, running.input.seed), trials: execution.trials };
}
