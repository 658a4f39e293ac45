import { nextStep } from '../compare/next.ts';
import type { PlannedHarness } from '../domain/plan.ts';
import type { Trial } from '../domain/trial.ts';
import { UserError, type Diagnostic } from '../domain/user-error.ts';
import { discover, type Discovered } from './discover.ts';
import { harnessResult } from './result.ts';
import { runRounds } from './rounds.ts';
import type { Deciding, RunningHarnesses } from './running.ts';
import type { HarnessTools } from './tools.ts';

/** Runs every harness once: only then are the rows known that a run has to decide. What comes to nothing is an error, and the others go on. */
export async function startHarnesses(
  planned: readonly PlannedHarness[],
  tools: HarnessTools,
): Promise<RunningHarnesses> {
  const discovered: Discovered[] = [];
  const errors: Diagnostic[] = [];
  for (const one of planned) {
    try {
      discovered.push(await discover(one, tools));
    } catch (error) {
      if (tools.signal.aborted) errors.push(cutShort(one, tools));
      else if (error instanceof UserError) errors.push(...error.all);
      else throw error;
    }
  }
  return {
    rows: discovered.flatMap(({ contrast }) => contrast.rows),
    changes: discovered.flatMap(({ contrast }) => contrast.changes),
    warnings: discovered.flatMap(({ warnings }) => warnings),
    errors,
    runFurther: (deciding) => runFurther(discovered, deciding, tools),
    result: (comparisons, trials) => harnessResult(discovered, comparisons, trials),
  };
}

async function runFurther(
  discovered: readonly Discovered[],
  { designs, seed }: Deciding,
  tools: HarnessTools,
): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for (const { session, contrast } of discovered) {
    const own = designs.filter(({ suite }) => suite === session.planned.suite);
    const next = (finished: readonly Trial[]) => nextStep(own, finished, seed);
    trials.push(...(await runRounds(session, { contrast, next }, tools)));
  }
  return trials;
}

function cutShort({ suite, harnesses }: PlannedHarness, { endedBy }: HarnessTools): Diagnostic {
  const why = endedBy() === 'deadline' ? 'the run’s time was over' : 'the run was interrupted';
  return {
    code: 'harness-failed',
    sentence: `The harness of ${suite} did not end before ${why}.`,
    place: harnesses.head.place,
    hint: 'Raise `limits.run_timeout_ms`, or give it fewer cases.',
  };
}
