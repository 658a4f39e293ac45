import type { MeasuredCase } from '../domain/plan.ts';
import type { ScoredTrial } from '../domain/trial.ts';
import { CallError } from '../ports.ts';
import { runTrial, type TrialTools } from './trial.ts';

/** A case that does not run, with the request that it would send. */
export type RecallableCase = { readonly suite: string; readonly target: string; readonly planned: MeasuredCase };

/**
 * First-sweep trials of head that earlier runs have stored for cases that do not run now, scored by today's
 * expectations. Nothing is called: a case whose answer, or whose judge's, is not stored has no trial.
 */
export async function recallTrials(
  cases: readonly RecallableCase[],
  tools: TrialTools,
): Promise<readonly ScoredTrial[]> {
  const offline: TrialTools = { ...tools, caller: { ...tools.caller, call: refuse, attempt: refuse } };
  const recalled = await Promise.all(
    cases.map(async ({ suite, target, planned }) => {
      const key = {
        suite,
        target,
        caseId: planned.case.id,
        side: 'head',
        purpose: 'sweep',
        round: 1,
        number: 1,
      } as const;
      const { trial } = await runTrial({ key, planned, tools: offline, isStopped: () => false });
      return trial;
    }),
  );
  return recalled.filter((trial) => trial.status === 'scored');
}

function refuse(): Promise<never> {
  return Promise.reject(new CallError({ kind: 'malformed', message: 'no stored answer' }));
}
