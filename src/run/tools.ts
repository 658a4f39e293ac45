import type { JudgeConfig, Limits } from '../domain/config.ts';
import type { Request } from '../domain/request.ts';
import type { Clock, Deadline, Prices, Providers, TrialStore } from '../ports.ts';
import { openCaller } from './caller.ts';
import { seededRandom } from './random.ts';
import { openSpendMeter } from './spend.ts';
import type { TrialTools } from './trial.ts';

/** What a run is made of before its first trial. */
export type ToolsInput = {
  readonly providers: Providers;
  readonly store: TrialStore;
  readonly clock: Clock;
  readonly prices: Prices;
  readonly judge: JudgeConfig | undefined;
  readonly limits: Limits;
  readonly deadline: Deadline;
  readonly run: string;
  readonly seed: number;
  readonly concurrency: number;
  readonly maxCostUsd: number | undefined;
  readonly fingerprint: (request: Request) => string;
};

/** Five attempts over about eight seconds, and no single wait longer than a minute. */
const MAX_RETRIES = 4;
const MAX_WAIT_MS = 60_000;

/** What every trial of a run shares: one caller, one meter, one store. */
export function openTools(input: ToolsInput): TrialTools {
  const { providers, clock, concurrency, deadline, limits } = input;
  const retry = { maxRetries: MAX_RETRIES, maxWaitMs: MAX_WAIT_MS, random: seededRandom(input.seed) };
  return {
    ...input,
    caller: openCaller({ providers, clock, concurrency, retry, signal: deadline.signal }),
    meter: openSpendMeter(input.maxCostUsd),
    reuse: { run: input.run, nowMs: clock.nowMs(), reuseDays: limits.reuseDays },
    signal: deadline.signal,
    endedBy: deadline.endedBy,
  };
}
