import type { Config } from '../domain/config.ts';
import type { Request } from '../domain/request.ts';
import { fingerprint } from '../plan/affected/fingerprint.ts';
import type { Priced } from './pricing.ts';
import type { Execution } from '../run/execute.ts';
import type { RunInput } from '../run/run-state.ts';
import type { ToolsInput } from '../run/tools.ts';
import type { TrialTools } from '../run/trial-job.ts';
import type { SpentBefore } from '../run/money/budget.ts';
import type { RunContext } from './run-context.ts';

/** A run, what other jobs of it have spent before, and how cases are asked in other words. */
export type Measuring = RunContext &
  Pick<ToolsInput, 'reword' | 'paraphrases'> & { readonly spentBefore?: SpentBefore | undefined };

/** What every trial of a run by this configuration shares: its money, its store, its end. */
export async function openRunTools(
  { judge, embeddings, moderation, limits }: Config,
  { prices, estimated, memory }: Priced,
  { input, ports, ...rest }: Measuring,
): Promise<TrialTools> {
  const { openTools } = await import('../run/tools.ts');
  return openTools({
    ...ports,
    ...input,
    ...memory,
    prices,
    judge,
    scorers: { services: ports.services, embeddings, moderation, mayRunHead: input.trust !== 'fork-with-secrets' },
    limits,
    deadline: ports.startDeadline(limits.runTimeoutMs),
    concurrency: input.settings.concurrency,
    waitMs: input.settings.waitMs,
    maxCostUsd: input.settings.maxCostUsd,
    ...rest,
    fingerprint: fingerprintOf,
    expectedUsd: estimated.expectedCallUsd,
  });
}

/** Runs what is asked for until everything is decided. */
export async function runTrials(
  running: Pick<RunInput, 'plan' | 'tools' | 'next' | 'callUsd' | 'handedOver' | 'isPart'>,
  { input, ports }: RunContext,
): Promise<Execution> {
  const { executePlan } = await import('../run/execute.ts');
  ports.providers.countWith?.(running.tools.prices);
  return await executePlan({ ...running, progress: ports.progress, concurrency: input.settings.concurrency });
}

function fingerprintOf(request: Request): string {
  return fingerprint(request).fingerprint;
}

/** A run that may spend so much. */
export function cappedAt(maxCostUsd: number | undefined, { input, ports }: RunContext): RunContext {
  return { input: { ...input, settings: { ...input.settings, maxCostUsd } }, ports };
}
