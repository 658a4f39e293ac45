import type { SkippedTrial } from '../domain/trial.ts';
import type { Prices, Progress, TrialStore } from '../ports.ts';
import type { Harnesses } from '../ports/harness.ts';

/** What running harnesses shares with the rest of a run: its money, its store, its end. */
export type HarnessTools = {
  readonly harnesses: Harnesses;
  readonly prices: Prices;
  readonly progress: Pick<Progress, 'expected' | 'finished'>;
  readonly store: TrialStore;
  /** The run under way: only its own starts are replayed. */
  readonly run: string;
  readonly budget: {
    reserve(costUsd: number): Promise<boolean>;
    release(costUsd: number): void;
    isUnderCap(): boolean;
    paid(call: { readonly costUsd: number | undefined; readonly isJudge: boolean }): void;
    reused(): void;
  };
  readonly maxCostUsd: number | undefined;
  readonly maxErrorShare: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
  readonly endedBy: () => SkippedTrial['why'];
};
