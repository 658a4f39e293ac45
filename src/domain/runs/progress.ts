import { formatCount } from '../writing/amounts.ts';

/** How far one suite has come: trials that are asked for so far, and those that have come to their end. */
export type SuiteProgress = { readonly suite: string; readonly total: number; readonly done: number };

/** How far a run has come; grows while it asks for more trials. */
export type ProgressState = {
  /** Suites in the order in which they were first asked for. */
  readonly suites: readonly SuiteProgress[];
  /** New money so far; undefined once a price is unknown. */
  readonly spendUsd: number | undefined;
  readonly elapsedMs: number;
  /** Trials that ended with an answer, and with none. */
  readonly answered: number;
  readonly failed: number;
  /** Calls that failed and are tried again, and why the last of all did; empty before any. */
  readonly retrying: number;
  readonly reason: string;
};

/** Before the first trial. */
export const NO_PROGRESS: ProgressState = {
  suites: [],
  spendUsd: 0,
  elapsedMs: 0,
  answered: 0,
  failed: 0,
  retrying: 0,
  reason: '',
};

/** Trials of a suite are asked for, or, with a count below 0, turn out not to be needed. */
export function withExpected(
  state: ProgressState,
  { suite, count }: { readonly suite: string; readonly count: number },
): ProgressState {
  return withSuite(state, suite, (one) => ({ ...one, total: one.total + count }));
}

/** One more trial of a suite has come to its end. */
export function withFinished(
  state: ProgressState,
  event: { readonly suite: string; readonly spendUsd: number | undefined; readonly isAnswered: boolean },
): ProgressState {
  const { suite, spendUsd, isAnswered } = event;
  return {
    ...withSuite(state, suite, (one) => ({ ...one, done: one.done + 1 })),
    answered: state.answered + (isAnswered ? 1 : 0),
    failed: state.failed + (isAnswered ? 0 : 1),
    spendUsd: state.spendUsd === undefined || spendUsd === undefined ? undefined : state.spendUsd + spendUsd,
  };
}

/** Calls fail and are tried again, or, with a count below 0, have come to an end. */
export function withRetrying(
  state: ProgressState,
  { count, reason }: { readonly count: number; readonly reason: string },
): ProgressState {
  return { ...state, retrying: state.retrying + count, reason: reason === '' ? state.reason : reason };
}

/** What is to be told of calls without an answer; undefined as long as all is well. */
export function troubleOf(state: ProgressState): string | undefined {
  const { answered, failed, retrying, reason } = state;
  if (failed + retrying === 0) return undefined;
  const parts = [`${formatCount(answered)} answered`];
  if (failed > 0) parts.push(`${formatCount(failed)} failed`);
  if (retrying > 0) parts.push(`${formatCount(retrying)} retrying`);
  return `${parts.join(', ')}${reason === '' ? '' : `: ${reason}`}`;
}

function withSuite(state: ProgressState, suite: string, change: (one: SuiteProgress) => SuiteProgress): ProgressState {
  const isKnown = state.suites.some((one) => one.suite === suite);
  const suites = isKnown ? state.suites : [...state.suites, { suite, total: 0, done: 0 }];
  return { ...state, suites: suites.map((one) => (one.suite === suite ? change(one) : one)) };
}

/** All suites together. */
export function trialsOf({ suites }: ProgressState): { readonly total: number; readonly done: number } {
  const sum = (part: 'total' | 'done') => suites.reduce((all, one) => all + one[part], 0);
  return { total: sum('total'), done: sum('done') };
}

/** What is expected to be left at the pace so far; undefined before there is one. */
export function remainingMs(state: ProgressState): number | undefined {
  const { total, done } = trialsOf(state);
  return done === 0 ? undefined : (state.elapsedMs / done) * Math.max(0, total - done);
}

/** The suites to name where there is room for so many: those that are not done first, in their order. */
export function suitesToShow({ suites }: ProgressState, room: number): readonly SuiteProgress[] {
  const open = suites.filter(({ total, done }) => done < total);
  const done = suites.filter((one) => !open.includes(one));
  const shown = new Set([...open, ...done].slice(0, room));
  return suites.filter((one) => shown.has(one));
}
