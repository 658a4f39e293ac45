import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { killStrays } from './strays.ts';
import type { Side } from '../../domain/side.ts';

/** Names the directory to a side's programs; its value is in the environment of whatever they start, and of nothing else. */
const SIDE_DIRECTORY = 'EVALDELTA_SIDE_DIR';

/** Makes the directory of a side beside its worktree, where programs keep what must not meet the other side's; the variables that say so. */
export async function openSideDirectory(side: Side, worktree: string): Promise<Readonly<Record<string, string>>> {
  const directory = sideDirectory(worktree);
  const temporary = join(directory, 'tmp');
  await mkdir(temporary, { recursive: true });
  return {
    EVALDELTA_SIDE: side,
    [SIDE_DIRECTORY]: directory,
    TMPDIR: temporary,
    TMP: temporary,
    TEMP: temporary,
    // Compose takes containers of one project's name for the same ones; a name has small letters, digits and hyphens.
    COMPOSE_PROJECT_NAME: `evaldelta-${side}-${basename(worktree).replace(/[^A-Za-z0-9]/g, '-')}`.toLowerCase(),
  };
}

/** Removes what `openSideDirectory` made, if it did, and ends what programs of the side left behind. */
export async function removeSideDirectory(worktree: string): Promise<void> {
  await killStrays(SIDE_DIRECTORY, sideDirectory(worktree));
  // Programs that were killed a moment ago may still write into it.
  await rm(sideDirectory(worktree), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

function sideDirectory(worktree: string): string {
  return `${worktree}.side`;
}
