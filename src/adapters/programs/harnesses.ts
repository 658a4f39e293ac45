import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import type { Side } from '../../domain/side.ts';
import { UserError } from '../../domain/user-error.ts';
import type { Repository } from '../../ports.ts';
import type { HarnessEnd, Harnesses, HarnessStart, Invocation } from '../../ports/harness.ts';
import { createRedact } from '../providers/access/keys.ts';
import { childEnvironment, runToEnd, type ProgramEnd } from './process.ts';
import { openSideWorktrees, within, type SideWorktrees } from './side-worktrees.ts';

/** What starting harnesses needs. */
export type HarnessesOptions = {
  readonly repository: Repository;
  readonly env: Readonly<Record<string, string | undefined>>;
};

/** Worktrees with one yardstick in them. */
type Trees = { readonly worktrees: SideWorktrees; readonly ready: Map<Side, Promise<void>> };

/** Starts harnesses in worktrees of their own: those of base have head's yardstick. */
export function openHarnesses({ repository, env }: HarnessesOptions): Harnesses {
  const opened = new Map<string, Trees>();
  const treesOf = ({ yardstick }: HarnessStart): Trees => {
    const key = JSON.stringify(yardstick);
    const trees = opened.get(key) ?? { worktrees: openSideWorktrees(repository), ready: new Map() };
    opened.set(key, trees);
    return trees;
  };
  return {
    start: async (start) => {
      const trees = treesOf(start);
      const worktree = await trees.worktrees.directoryOf(start.side);
      const ready = trees.ready.get(start.side) ?? layYardstick(start, worktree, repository);
      trees.ready.set(start.side, ready);
      await ready;
      return await startIn(worktree, start, { worktrees: trees.worktrees, env });
    },
    close: async () => {
      await Promise.all([...opened.values()].map(({ worktrees }) => worktrees[Symbol.asyncDispose]()));
    },
  };
}

/** Head's tests judge both sides. */
async function layYardstick(
  { side, yardstick }: HarnessStart,
  worktree: string,
  repository: Repository,
): Promise<void> {
  if (side === 'head') return;
  const { head } = await repository.revisions();
  for (const path of yardstick.removed) await rm(join(worktree, path), { force: true });
  for (const { path, oid } of yardstick.files) {
    const file = join(worktree, path);
    await mkdir(dirname(file), { recursive: true });
    requireInside(worktree, path);
    // What lies there may be a link that leads elsewhere.
    await rm(file, { recursive: true, force: true });
    await writeFile(file, await head.snapshot.read(oid));
  }
}

function requireInside(worktree: string, path: string): void {
  const root = realpathSync(worktree);
  const directory = realpathSync(dirname(join(worktree, path)));
  if (directory === root || directory.startsWith(root + sep)) return;
  const sentence = `The yardstick \`${path}\` lies behind a link on base.`;
  throw new UserError({ code: 'bad-path', sentence, place: undefined, hint: undefined });
}

type World = { readonly worktrees: SideWorktrees; readonly env: HarnessesOptions['env'] };

async function startIn(worktree: string, start: HarnessStart, { worktrees, env }: World): Promise<HarnessEnd> {
  const { program, side, compose, timeoutMs, signal } = start;
  const redact = createRedact(
    env,
    program.env.map((name) => env[name] ?? ''),
  );
  const directory = within(worktree, program.directory);
  const variables = await worktrees.variablesOf(side);
  const environment = { ...childEnvironment(env, program.env), ...variables };
  const { setup } = program;
  if (setup !== undefined) await worktrees.prepare(side, { command: setup, directory, environment }, redact);
  signal.throwIfAborted();
  const state = variables['EVALDELTA_SIDE_DIR'] ?? worktree;
  const out = await mkdtemp(join(state, 'run-'));
  const invocation = compose({ worktree, directory, state, out, environment });
  await rm(invocation.results, { recursive: true, force: true });
  for (const { path, text } of invocation.files) await writeFile(path, text);
  const given = { ...environment, ...invocation.environment };
  const end = await runToEnd(
    { command: invocation.command, directory, environment: given },
    { timeoutMs, signal },
  ).catch((error: unknown): ProgramEnd => ({ code: null, signal: null, tail: String(error) }));
  return {
    code: end.code ?? undefined,
    how: end.code === null ? (end.signal ?? 'it could not be started') : `exit code ${end.code}`,
    tail: redact(end.tail, 'last'),
    roots: [...new Set([worktree, realpathSync(worktree)])],
    files: readResults(invocation),
  };
}

const RESULT = /\.(?:json|jsonl|xml|eval)$/;

function readResults({ results }: Invocation): HarnessEnd['files'] {
  const found = statSync(results, { throwIfNoEntry: false });
  if (found === undefined) return [];
  const paths = found.isDirectory()
    ? readdirSync(results)
        .filter((name) => RESULT.test(name))
        .sort()
        .map((name) => join(results, name))
    : [results];
  return paths.map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
}
