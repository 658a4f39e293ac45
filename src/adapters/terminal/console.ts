import { formatCount, formatUsd } from '../../domain/writing/amounts.ts';
import {
  NO_PROGRESS,
  suitesToShow,
  trialsOf,
  troubleOf,
  withExpected,
  withFinished,
  withRetrying,
  type ProgressState,
} from '../../domain/runs/progress.ts';
import type { Log, Progress } from '../../ports.ts';
import { safeLines } from './log-line.ts';

/** Where lines go: a terminal, a file, or a test. */
export type LineOutput = { write(text: string): unknown };

/** Log lines of the command line; by default on standard error, which leaves standard output to the report. */
export function createConsoleLog(output: LineOutput = process.stderr): Log {
  const write = (line: string) => void output.write(`${safeLines(line)}\n`);
  return { info: write, warn: (line) => write(`warning: ${line}`) };
}

/** Progress as log lines, one for each tenth of what is asked for so far, for output that cannot move its cursor. */
export function createLineProgress(log: Log): Progress {
  let state = NO_PROGRESS;
  let told = 0;
  const tell = (): void => {
    const tenths = tenthsOf(state);
    if (tenths > told) log.info(describe(state));
    told = tenths;
  };
  return {
    expected: (change) => {
      state = withExpected(state, change);
      if (change.count > 0) told = tenthsOf(state);
      // Trials that are given up are no progress, but may be the end of it.
      else if (isDone(state)) tell();
    },
    finished: (event) => {
      state = withFinished(state, event);
      tell();
    },
    retrying: (change) => void (state = withRetrying(state, change)),
  };
}

function isDone(state: ProgressState): boolean {
  const { total, done } = trialsOf(state);
  return done === total;
}

function tenthsOf(state: ProgressState): number {
  const { total, done } = trialsOf(state);
  return total === 0 ? 0 : Math.floor((done * 10) / total);
}

const SUITES = 4;

function describe(state: ProgressState): string {
  const { total, done } = trialsOf(state);
  const trouble = troubleOf(state);
  const told = trouble === undefined ? '' : ` (${trouble})`;
  const money = `${told}${state.spendUsd === undefined ? '' : `, ${formatUsd(state.spendUsd)} spent`}`;
  if (state.suites.length < 2) return `${formatCount(done)} of ${formatCount(total)} trials${money}`;
  const named = suitesToShow(state, SUITES).map((one) => `${one.suite} ${one.done}/${one.total}`);
  const more = state.suites.length - named.length;
  return `${formatCount(done)} of ${formatCount(total)} trials${money}: ${[...named, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`;
}
