import type { TrialAccount } from './broker/account.ts';
import type { CliReader } from './clis/cli.ts';
import type { Stopped } from './outcome.ts';
import type { Contained } from './sandbox/sandbox.ts';

/** What a running program is ended by besides itself. */
export type Bounds = {
  readonly reader: Pick<CliReader, 'readLine' | 'isOver'>;
  readonly seconds: number;
  readonly endsAtFirstSkill: boolean;
  readonly account: Pick<TrialAccount, 'ended' | 'tally'>;
  readonly signal: AbortSignal;
};

/** How it came to its end. */
export type Followed = {
  readonly stopped: Stopped | undefined;
  readonly exitCode: number | null;
  readonly tail: string;
};

const LONGEST_LINE = 16 * 1024 * 1024;
const LONGEST_TELLING = 256 * 1024 * 1024;

/** Reads what a program tells until nothing of it runs any more. Rejects with the signal's reason, once that is so. */
export async function follow(running: Contained, bounds: Bounds): Promise<Followed> {
  let stopped: Stopped | undefined;
  const stop = (why: Stopped): void => {
    stopped ??= why;
    running.stop();
  };
  const timer = setTimeout(
    () => stop({ why: 'seconds', isWaiting: bounds.account.tally.pending > 0 }),
    bounds.seconds * 1000,
  );
  bounds.signal.addEventListener('abort', running.stop, { once: true });
  let hasEnded = false;
  void bounds.account.ended.then((end) => {
    if (!hasEnded) stop(end);
  });
  readLines(running, {
    onLine: (line) => {
      if (bounds.reader.readLine(line) && bounds.endsAtFirstSkill) stop({ why: 'decided' });
      if (bounds.reader.isOver === true) running.stop();
    },
    onTooLong: () => stop({ why: 'too-long' }),
  });
  const { code, tail } = await running.ended;
  hasEnded = true;
  clearTimeout(timer);
  bounds.signal.removeEventListener('abort', running.stop);
  bounds.signal.throwIfAborted();
  return { stopped, exitCode: bounds.reader.isOver === true ? 0 : code, tail };
}

type Hearing = { readonly onLine: (line: string) => void; readonly onTooLong: () => void };

function readLines({ child }: Contained, { onLine, onTooLong }: Hearing): void {
  let rest = '';
  let length = 0;
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    length += chunk.length;
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
    if (rest.length > LONGEST_LINE || length > LONGEST_TELLING) onTooLong();
  });
  child.stdout.on('end', () => {
    if (rest !== '') onLine(rest);
  });
}
