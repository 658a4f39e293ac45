/** How far one suite has come. */
export type SuiteProgress = { readonly suite: string; readonly done: number };

/** How far a run has come; grows while it asks for more trials. */
export type ProgressState = {
  readonly total: number;
  readonly done: number;
  /** Suites in the order of their first finished trial. */
  readonly suites: readonly SuiteProgress[];
  /** New money so far; undefined once a price is unknown. */
  readonly spendUsd: number | undefined;
  readonly elapsedMs: number;
};

/** Before the first trial. */
export const NO_PROGRESS: ProgressState = { total: 0, done: 0, suites: [], spendUsd: 0, elapsedMs: 0 };

/** One more trial of a suite has come to its end. */
export function withFinished(
  state: ProgressState,
  { suite, spendUsd }: { readonly suite: string; readonly spendUsd: number | undefined },
): ProgressState {
  const known = state.suites.some((one) => one.suite === suite) ? state.suites : [...state.suites, { suite, done: 0 }];
  return {
    ...state,
    done: state.done + 1,
    suites: known.map((one) => (one.suite === suite ? { suite, done: one.done + 1 } : one)),
    spendUsd: state.spendUsd === undefined || spendUsd === undefined ? undefined : state.spendUsd + spendUsd,
  };
}

/** What is expected to be left at the pace so far; undefined before there is one. */
export function remainingMs({ total, done, elapsedMs }: ProgressState): number | undefined {
  return done === 0 ? undefined : (elapsedMs / done) * Math.max(0, total - done);
}
