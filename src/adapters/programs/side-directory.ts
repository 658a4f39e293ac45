import { mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Side } from '../../domain/side.ts';

/** Makes the directory of a side beside its worktree, where programs keep what must not meet the other side's; the variables that say so. */
export async function openSideDirectory(side: Side, worktree: string): Promise<Readonly<Record<string, string>>> {
  const directory = sideDirectory(worktree);
  const temporary = join(directory, 'tmp');
  await mkdir(temporary, { recursive: true });
  return {
    EVALDELTA_SIDE: side,
    EVALDELTA_SIDE_DIR: directory,
    TMPDIR: temporary,
    TMP: temporary,
    TEMP: temporary,
    // Compose takes containers of one project's name for the same ones; a name has small letters, digits and hyphens.
    COMPOSE_PROJECT_NAME: `evaldelta-${side}-${basename(worktree).replace(/[^A-Za-z0-9]/g, '-')}`.toLowerCase(),
  };
}

/** Removes what `openSideDirectory` made, if it did. */
export async function removeSideDirectory(worktree: string): Promise<void> {
  // Programs that were killed a moment ago may still write into it.
  await rm(sideDirectory(worktree), { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
}

function sideDirectory(worktree: string): string {
  return `${worktree}.side`;
}
