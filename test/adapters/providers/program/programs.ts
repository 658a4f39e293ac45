import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Side } from '../../../../src/domain/side.ts';
import type { CommandEndpoint } from '../../../../src/domain/suite.ts';
import type { Repository, Revision, Snapshot } from '../../../../src/ports.ts';

/** The files of both sides, by path; what differs is given per side. */
export type SideFiles = Readonly<Record<Side, Readonly<Record<string, string>>>>;

/** A repository whose worktrees are plain directories, and which worktrees it made and removed. */
export function repositoryOf(
  files: SideFiles,
): Repository & Disposable & { readonly made: Side[]; readonly removed: Side[]; directoryOf(side: Side): string } {
  const root = mkdtempSync(join(tmpdir(), 'evaldelta-sides-'));
  const made: Side[] = [];
  const removed: Side[] = [];
  return {
    made,
    removed,
    directoryOf: (side) => join(root, side),
    revisions: () => Promise.resolve({ base: revisionOf('base', files), head: revisionOf('head', files) }),
    worktree: ({ sha }) => {
      const side = sha as Side;
      made.push(side);
      const directory = join(root, side);
      for (const [path, text] of Object.entries(files[side])) writeUnder(directory, path, text);
      return Promise.resolve({ directory, [Symbol.asyncDispose]: () => Promise.resolve(void removed.push(side)) });
    },
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  };
}

function revisionOf(side: Side, files: SideFiles): Revision {
  const snapshot: Snapshot = {
    entries: new Map(),
    read: (path) => Promise.resolve(new TextEncoder().encode(files[side][path])),
    sizes: () => Promise.resolve([]),
  };
  return { sha: side, isWorkingTree: false, name: undefined, snapshot };
}

function writeUnder(directory: string, path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true });
  writeFileSync(join(directory, path), text);
}

/** The same file on both sides. */
export function onBoth(path: string, text: string): SideFiles {
  return { base: { [path]: text }, head: { [path]: text } };
}

/** A program that calls `answer(request)` for each line; `prelude` runs once. */
export function programOf(answer: string, prelude = ''): string {
  return `const { createInterface } = require('node:readline');
${prelude}
createInterface({ input: process.stdin }).on('line', async (line) => {
  const request = JSON.parse(line);
  const answer = await (${answer})(request);
  if (answer !== undefined) console.log(JSON.stringify({ id: request.id, ...answer }));
});`;
}

export function commandEndpoint(changes: Partial<CommandEndpoint> = {}): CommandEndpoint {
  return {
    provider: 'command',
    command: [process.execPath, 'app.cjs'],
    setup: undefined,
    directory: '.',
    env: [],
    timeoutMs: 10_000,
    ...changes,
  };
}

/** Whether a process of this id still runs. */
export function isRunning(pid: number): boolean {
  const state = spawnSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
  return state !== '' && !state.startsWith('Z');
}
