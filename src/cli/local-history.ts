import { resolve } from 'node:path';
import { openLocalHistory } from '../adapters/files/local-history.ts';
import { createConsoleLog } from '../adapters/terminal/console.ts';
import { localHistoryDirectory } from '../adapters/trials/local-paths.ts';
import type { Result } from '../domain/result.ts';
import { keep } from '../stories/remember.ts';
import { settingsOf, type Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Keeps a line of each row that was asked anew, beside the trials of this machine. */
export async function keepLocally(terminal: Terminal, result: Result, options: Options): Promise<void> {
  const writes = { run: result.createdAt, event: 'local' } as const;
  const store = openLocalHistory(localHistoryDirectory(terminal.env, resolve(settingsOf(options).workingDirectory)));
  const log = { ...createConsoleLog({ write: terminal.writeError }), info: () => undefined };
  await keep(result, { store, log, writes });
}
