/** Money and calls of a run. Amounts in USD; undefined once any price was unknown. */
export type SpendTotals = {
  readonly totalUsd: number | undefined;
  readonly judgeUsd: number | undefined;
  readonly callsMade: number;
  readonly judgeCalls: number;
  readonly callsReused: number;
  /** What of the total nobody said, so that it is an estimate; undefined where there is none. */
  readonly estimatedUsd: number | undefined;
};

/** Counts what a run spends and holds it under its cap. */
export type Budget = {
  /**
   * Sets money aside for work about to start, waiting while work under way may still give some back; false when the cap
   * leaves too little. What costs nothing is always let through.
   */
  reserve(costUsd: number): Promise<boolean>;
  /** Gives back what was set aside. */
  release(costUsd: number): void;
  /** Whether what was set aside still covers work that by now is known to cost so much, and the cap is not reached. */
  covers(setAsideUsd: number, costUsd: number): boolean;
  /** Whether what was spent and what is set aside are still under the cap. */
  isUnderCap(): boolean;
  /** `isEstimated`: the call brought no answer that would tell what it cost. */
  paid(call: Paid): void;
  /** Models of scorers whose answers did not say what they used, so that they count at their estimate. */
  silentModels(): readonly string[];
  reused(): void;
  totals(): SpendTotals;
};

type Paid = {
  readonly costUsd: number | undefined;
  readonly isJudge: boolean;
  readonly isEstimated?: boolean;
  /** The model that answered without saying what it used. */
  readonly silentModel?: string | undefined;
};

type Waiting = { readonly costUsd: number; readonly answer: (isGranted: boolean) => void };

/** What other jobs of the same run have spent before this one. */
export type SpentBefore = { readonly totals: SpendTotals; readonly silentModels: readonly string[] };

const NOTHING_SPENT: SpentBefore = {
  totals: { totalUsd: 0, judgeUsd: 0, callsMade: 0, judgeCalls: 0, callsReused: 0, estimatedUsd: undefined },
  silentModels: [],
};

/** A budget with a cap in USD; undefined: no cap. What was spent before counts as spent. */
export function createBudget(maxCostUsd: number | undefined, before: SpentBefore = NOTHING_SPENT): Budget {
  const { spentUsd, ...counted } = countSpend(before);
  const { reservedUsd, ...reservations } = createReservations(maxCostUsd, spentUsd);
  return {
    ...counted,
    ...reservations,
    covers: (setAsideUsd, costUsd) =>
      maxCostUsd === undefined || (costUsd <= setAsideUsd && (spentUsd() === 0 || spentUsd() < maxCostUsd)),
    isUnderCap: () => maxCostUsd === undefined || spentUsd() + reservedUsd() <= maxCostUsd,
  };
}

type Counted = Pick<Budget, 'paid' | 'silentModels' | 'reused' | 'totals'> & { readonly spentUsd: () => number };

function countSpend({ totals, silentModels }: SpentBefore): Counted {
  const { callsMade, judgeCalls, callsReused } = totals;
  const counts = { callsMade, judgeCalls, callsReused };
  let spent = totals.totalUsd ?? 0;
  let judge = totals.judgeUsd ?? 0;
  let estimated = totals.estimatedUsd ?? 0;
  let isComplete = totals.totalUsd !== undefined;
  let isJudgeComplete = totals.judgeUsd !== undefined;
  const silent = new Set(silentModels);
  return {
    spentUsd: () => spent,
    silentModels: () => [...silent],
    paid: ({ costUsd, isJudge, isEstimated = false, silentModel }) => {
      if (silentModel !== undefined && costUsd !== undefined) silent.add(silentModel);
      if (isJudge) counts.judgeCalls += 1;
      else counts.callsMade += 1;
      if (costUsd === undefined && isJudge) isJudgeComplete = false;
      if (costUsd === undefined) isComplete = false;
      spent += costUsd ?? 0;
      judge += isJudge ? (costUsd ?? 0) : 0;
      estimated += isEstimated ? (costUsd ?? 0) : 0;
    },
    reused: () => void (counts.callsReused += 1),
    totals: () => ({
      totalUsd: isComplete ? settled(spent) : undefined,
      judgeUsd: isJudgeComplete ? settled(judge) : undefined,
      ...counts,
      estimatedUsd: estimated > 0 ? settled(estimated) : undefined,
    }),
  };
}

/** The same sum in whatever order its parts came. */
function settled(usd: number): number {
  return Number(usd.toPrecision(12));
}

type Reservations = Pick<Budget, 'reserve' | 'release'> & { readonly reservedUsd: () => number };

/** First come, first served: a large reservation is not overtaken by small ones for as long as others may give some back. */
function createReservations(maxCostUsd: number | undefined, spentUsd: () => number): Reservations {
  const waiting: Waiting[] = [];
  let reserved = 0;
  let reservations = 0;
  const settle = (): void => {
    for (let first = waiting[0]; first !== undefined; first = waiting[0]) {
      const fits = maxCostUsd === undefined || spentUsd() + reserved + first.costUsd <= maxCostUsd;
      if (!fits && reservations > 0) return;
      waiting.shift();
      if (fits) {
        reserved += first.costUsd;
        reservations += 1;
      }
      first.answer(fits);
    }
  };
  return {
    reservedUsd: () => reserved,
    reserve: (costUsd) => {
      if (costUsd === 0) return Promise.resolve(true);
      return new Promise((answer) => {
        waiting.push({ costUsd, answer });
        settle();
      });
    },
    release: (costUsd) => {
      if (costUsd === 0) return;
      reservations -= 1;
      reserved = reservations === 0 ? 0 : reserved - costUsd;
      settle();
    },
  };
}
