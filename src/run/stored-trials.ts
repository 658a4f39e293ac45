import type { MeasuredCase } from '../domain/plan.ts';
import type { ScoredTrial, Trial } from '../domain/trial.ts';
import { OFFLINE } from './dispatcher.ts';
import { openStanding } from './calls/standing.ts';
import type { TrialTools } from './trial-job.ts';
import { runTrial } from './trial.ts';

/** A case that does not run, with the request that it would send. */
export type UnaskedCase = { readonly suite: string; readonly target: string; readonly planned: MeasuredCase };

/** Cases under way at once: a store of a hundred thousand is not scored in one go. */
const WORKERS = 64;

/**
 * First-sweep trials of head that earlier runs have stored for cases that do not run now, scored by today's
 * expectations. Nothing is called: a case whose answer, or whose judge's, is not stored has no trial.
 */
export async function readStoredTrials(
  cases: readonly UnaskedCase[],
  tools: TrialTools,
): Promise<readonly ScoredTrial[]> {
  const offline: TrialTools = { ...tools, dispatcher: OFFLINE };
  const read: Trial[] = [];
  const waiting = cases.entries();
  const work = async (): Promise<void> => {
    for (const [index, each] of waiting) read[index] = await readStoredTrial(each, offline);
  };
  await Promise.all(Array.from({ length: WORKERS }, work));
  return read.filter((trial) => trial.status === 'scored');
}

async function readStoredTrial({ suite, target, planned }: UnaskedCase, tools: TrialTools): Promise<Trial> {
  const sweep = { side: 'head', purpose: 'sweep', round: 1, number: 1 } as const;
  const key = { suite, target, caseId: planned.case.id, ...sweep };
  const job = { key, planned, tools, isStopped: () => false, standing: openStanding(), mayBePaid: () => false };
  return tools.putAside((await runTrial(job)).trial);
}
