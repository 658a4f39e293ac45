import { join } from 'node:path';
import type { Side } from '../../domain/side.ts';
import type { Repository } from '../../ports.ts';
import { UserError } from '../../domain/user-error.ts';
import { openSideDirectory, removeSideDirectory } from './side-directory.ts';
import { runToEnd, type ProgramStart } from './process.ts';
import type { Redact } from '../providers/access/keys.ts';

/** Gives each side's programs that side's files, prepared once. */
export type SideWorktrees = AsyncDisposable & {
  /** The worktree of a side. Throws UserError `no-base`. */
  directoryOf(side: Side): Promise<string>;
  /** What a side's programs are told in their environment, so that they keep what they write apart from the other side's. */
  variablesOf(side: Side): Promise<Readonly<Record<string, string>>>;
  /** Runs a `setup:` once for each side, however many targets name it. Throws UserError `provider-refused`. */
  prepare(side: Side, setup: ProgramStart, redact: Redact): Promise<void>;
  /** Ends setups that run, and starts none from then on; the disposer does so too. */
  endSetups(): void;
};

type Setup = { readonly side: Side; readonly start: ProgramStart; readonly redact: Redact };

const SETUP_TIMEOUT_MS = 15 * 60_000;

/** Worktrees of a run, made when the first program of a side needs one; the disposer ends setups and removes them. */
export function openSideWorktrees(repository: Repository): SideWorktrees {
  const worktrees = new Map<Side, ReturnType<typeof makeWorktree>>();
  const setups = new Map<string, Promise<void>>();
  const ending = new AbortController();
  const open = (side: Side): ReturnType<typeof makeWorktree> => {
    const worktree = worktrees.get(side) ?? makeWorktree(repository, side);
    worktrees.set(side, worktree);
    return worktree;
  };
  return {
    directoryOf: async (side) => (await open(side)).directory,
    variablesOf: async (side) => await openSideDirectory(side, (await open(side)).directory),
    prepare: (side, start, redact) => {
      const key = JSON.stringify([side, start.command, start.directory]);
      const done = setups.get(key) ?? runSetup({ side, start, redact }, ending.signal);
      setups.set(key, done);
      return done;
    },
    endSetups: () => ending.abort(),
    [Symbol.asyncDispose]: async () => {
      ending.abort();
      await Promise.allSettled(setups.values());
      const opened = await Promise.allSettled(worktrees.values());
      const made = opened.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
      await Promise.all(made.map((worktree) => worktree[Symbol.asyncDispose]()));
      await Promise.all(made.map(({ directory }) => removeSideDirectory(directory)));
    },
  };
}

async function makeWorktree(repository: Repository, side: Side): ReturnType<Repository['worktree']> {
  const revision = (await repository.revisions())[side];
  if (revision !== undefined) return repository.worktree(revision);
  throw new UserError({
    code: 'no-base',
    sentence: `There is no ${side} revision to run a program of.`,
    place: undefined,
    hint: undefined,
  });
}

async function runSetup({ side, start, redact }: Setup, signal: AbortSignal): Promise<void> {
  const end = await runToEnd(start, { timeoutMs: SETUP_TIMEOUT_MS, signal }).catch((error: unknown) => ({
    code: null,
    signal: null,
    tail: String(error),
  }));
  if (end.code === 0) return;
  const how = end.code === null ? (end.signal ?? 'did not start') : `exit code ${end.code}`;
  throw new UserError({
    code: 'provider-refused',
    sentence: `The setup \`${start.command.join(' ')}\` failed on ${side} (${how}): ${redact(end.tail, 'last') || 'it wrote nothing'}`,
    place: undefined,
    hint: 'It runs in a temporary worktree of that revision, with an allow-listed environment; name more variables in `env:`.',
  });
}

/** A directory of the repository inside a worktree. */
export function within(worktree: string, directory: string): string {
  return join(worktree, directory);
}
