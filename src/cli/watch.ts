import { readCheckout } from '../adapters/git/checkout.ts';
import { watchDirectory } from '../adapters/files/watch.ts';
import { describeUserError, UserError } from '../domain/user-error.ts';
import { visibleLine } from '../report/text/visible.ts';
import { settingsOf, textOf, type Options } from './options.ts';
import type { ExitCode, Terminal } from './terminal.ts';

const NAMED_FILES = 3;

/** Options that name a file which every run writes: a run that waits for its own file would never end. */
const WRITTEN = ['json', 'junit', 'html', 'record'];

/**
 * Runs at once, and once more after every save below the repository's top directory, until it is stopped. What a save did
 * not change is replayed from the store, so only the rest is called. Returns the last run's exit code.
 */
export async function runAgainAndAgain(
  terminal: Terminal,
  options: Options,
  run: () => Promise<ExitCode>,
): Promise<ExitCode> {
  const { directory, git } = await readCheckout(settingsOf(options).workingDirectory, terminal.env, false);
  const stopped = terminal.stopSignal();
  const except = WRITTEN.flatMap((option) => textOf(options, option) ?? []);
  const saves = watchDirectory({ directory, git, except, signal: stopped })[Symbol.asyncIterator]();
  // Asked for before the run, so that what is saved meanwhile is not missed.
  let next = saves.next();
  let exitCode = await explained(terminal, run);
  while (!stopped.aborted) {
    terminal.writeError('\nWaiting for a prompt or a suite to be saved; Ctrl-C ends it.\n');
    const saved = await next;
    if (saved.done === true) break;
    terminal.writeError(`\n${describeSaved(saved.value)}\n\n`);
    next = saves.next();
    exitCode = await explained(terminal, run);
  }
  await saves.return?.();
  return exitCode;
}

/** A file that is being written is often wrong for a while: that is said, and the watch goes on. */
async function explained(terminal: Terminal, run: () => Promise<ExitCode>): Promise<ExitCode> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    terminal.writeError(`${error.all.map(describeUserError).join('\n')}\n`);
    return 2;
  }
}

function describeSaved(files: readonly string[]): string {
  const more = files.length - NAMED_FILES;
  const names = files.slice(0, NAMED_FILES).map(visibleLine).join(', ');
  return `Saved: ${names}${more > 0 ? ` and ${more} more` : ''}.`;
}
