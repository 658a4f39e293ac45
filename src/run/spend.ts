/** Money and calls of a run. Amounts in USD; undefined once any price was unknown. */
export type SpendTotals = {
  readonly totalUsd: number | undefined;
  readonly judgeUsd: number | undefined;
  readonly callsMade: number;
  readonly judgeCalls: number;
  readonly callsReused: number;
};

/** Counts what a run spends and holds it under its cap. */
export type SpendMeter = {
  /** Sets money aside for work about to start; false when the cap would be passed. */
  reserve(costUsd: number): boolean;
  /** Gives back what was set aside. */
  release(costUsd: number): void;
  paid(call: { readonly costUsd: number | undefined; readonly isJudge: boolean }): void;
  reused(): void;
  totals(): SpendTotals;
};

/** A meter with a cap in USD; undefined: no cap. */
export function openSpendMeter(maxCostUsd: number | undefined): SpendMeter {
  let known = 0;
  let judge = 0;
  let isComplete = true;
  let isJudgeComplete = true;
  let reserved = 0;
  let callsMade = 0;
  let judgeCalls = 0;
  let callsReused = 0;
  return {
    reserve(costUsd) {
      if (maxCostUsd !== undefined && known + reserved + costUsd > maxCostUsd) return false;
      reserved += costUsd;
      return true;
    },
    release(costUsd) {
      reserved -= costUsd;
    },
    paid({ costUsd, isJudge }) {
      if (isJudge) judgeCalls += 1;
      else callsMade += 1;
      if (costUsd === undefined && isJudge) isJudgeComplete = false;
      if (costUsd === undefined) isComplete = false;
      known += costUsd ?? 0;
      judge += isJudge ? (costUsd ?? 0) : 0;
    },
    reused() {
      callsReused += 1;
    },
    totals: () => ({
      totalUsd: isComplete ? known : undefined,
      judgeUsd: isJudgeComplete ? judge : undefined,
      callsMade,
      judgeCalls,
      callsReused,
    }),
  };
}
