import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Side } from '../../domain/side.ts';
import { temporaryDirectory } from '../files/temporary-file.ts';
import { removeAtEnd } from '../process/at-end.ts';

/** Where each side's programs keep what must not meet the other side's: databases, caches, sockets, containers. */
export type SideDirectories = AsyncDisposable & {
  /** The variables that say so. Throws UserError `bad-path` where nothing can be written. */
  variablesOf(side: Side): Readonly<Record<string, string>>;
};

/** Directories of a run, one a side, each made when it is first asked for; the disposer removes them. */
export function openSideDirectories(runnerTemp: string | undefined): SideDirectories {
  let root: string | undefined;
  const open = (): string => {
    if (root !== undefined) return root;
    root = temporaryDirectory('evaldelta-side-', runnerTemp);
    removeAtEnd(root);
    return root;
  };
  return {
    variablesOf: (side) => {
      const directory = join(open(), side);
      const temporary = join(directory, 'tmp');
      mkdirSync(temporary, { recursive: true });
      return {
        EVALDELTA_SIDE: side,
        EVALDELTA_SIDE_DIR: directory,
        TMPDIR: temporary,
        TMP: temporary,
        TEMP: temporary,
        // Compose takes containers of one project's name for the same ones; a name has small letters and digits.
        COMPOSE_PROJECT_NAME: `${basename(open())}-${side}`.toLowerCase(),
      };
    },
    [Symbol.asyncDispose]: async () => {
      if (root !== undefined) await rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    },
  };
}
