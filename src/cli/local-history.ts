import { resolve } from 'node:path';
import { openLocalHistory } from '../adapters/files/local-history.ts';
import { readCheckout } from '../adapters/git/checkout.ts';
import { readFetchedHistory } from '../adapters/git/history-branch.ts';
import { createConsoleLog } from '../adapters/terminal/console.ts';
import { localHistoryDirectory } from '../adapters/trials/local-paths.ts';
import type { Result } from '../domain/result.ts';
import type { HistoryStore } from '../ports/history.ts';
import { keep } from '../stories/remember.ts';
import { settingsOf, type Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/**
 * What is known here of earlier runs: the branch of the history as this clone has last fetched it, and the lines of this
 * machine's own runs. Nobody is asked over the network.
 */
export function knownHistory({ env }: Pick<Terminal, 'env'>, workingDirectory: string): Pick<HistoryStore, 'read'> {
  const directory = resolve(workingDirectory);
  return {
    read: async (files, last) => {
      const { git } = await readCheckout(directory, env, false);
      const own = openLocalHistory(localHistoryDirectory(env, directory));
      return [...(await readFetchedHistory(git, files, last)), ...(await own.read(files, last))];
    },
  };
}

/** Keeps a line of each row that was asked anew, beside the trials of this machine. */
export async function keepLocally(terminal: Terminal, result: Result, options: Options): Promise<void> {
  const writes = { run: result.createdAt, event: 'local' } as const;
  const store = openLocalHistory(localHistoryDirectory(terminal.env, resolve(settingsOf(options).workingDirectory)));
  const log = { ...createConsoleLog({ write: terminal.writeError }), info: () => undefined };
  await keep(result, { store, log, writes });
}
