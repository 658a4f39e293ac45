import type { Log, Progress } from '../ports.ts';
import { safeLines } from './log-line.ts';

/** Where lines go: a terminal, a file, or a test. */
export type LineOutput = { write(text: string): unknown };

/** Log lines of the command line; by default on standard error, which leaves standard output to the report. */
export function createConsoleLog(output: LineOutput = process.stderr): Log {
  const write = (line: string) => void output.write(`${safeLines(line)}\n`);
  return { info: write, warn: (line) => write(`warning: ${line}`) };
}

/** Progress as log lines, about ten for a run whatever its size, for output that cannot move its cursor. */
export function createLineProgress(log: Log): Progress {
  let total = 0;
  let done = 0;
  let spendUsd: number | undefined = 0;
  return {
    started: (count) => {
      total += count;
    },
    finished: (event) => {
      done += 1;
      spendUsd = spendUsd === undefined || event.spendUsd === undefined ? undefined : spendUsd + event.spendUsd;
      const isStep = Math.floor((done * 10) / total) > Math.floor(((done - 1) * 10) / total);
      if (isStep)
        log.info(`${done} of ${total} trials${spendUsd === undefined ? '' : `, $${spendUsd.toFixed(4)} spent`}`);
    },
  };
}
