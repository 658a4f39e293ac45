import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { childEnvironment } from '../../../src/adapters/programs/process.ts';
import { openSideWorktrees } from '../../../src/adapters/programs/side-worktrees.ts';
import { isRunning, onBoth, repositoryOf } from '../providers/program/programs.ts';

const ENVIRONMENT = childEnvironment(process.env, []);
/** Starts a child that never ends, says who both are, and never ends either. */
const SETUP = `
const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
require('node:fs').writeFileSync('pids.json', JSON.stringify([process.pid, child.pid]));
setInterval(() => {}, 1000);
`;

it('ends a setup with what it started before its worktree is removed, and starts none from then on', async () => {
  using repository = repositoryOf(onBoth('app.cjs', ''));
  const worktrees = openSideWorktrees(repository);
  const directory = await worktrees.directoryOf('head');
  writeFileSync(join(directory, 'pids.json'), '[]');
  const setup = { command: [process.execPath, '-e', SETUP], directory, environment: ENVIRONMENT };
  const prepare = async (name: string) =>
    await worktrees.prepare('head', { ...setup, command: [...setup.command, name] }, (text) => text).catch(String);
  const ended = prepare('first');
  const pids = () => JSON.parse(readFileSync(join(directory, 'pids.json'), 'utf8') || '[]') as number[];
  await expect.poll(() => pids().length, { timeout: 10_000 }).toBe(2);
  const removal = worktrees[Symbol.asyncDispose]();
  expect(await ended).toContain('failed on head (SIGKILL)');
  await removal;
  expect(isRunning(pids()[0] ?? 0)).toBe(false);
  await expect.poll(() => isRunning(pids()[1] ?? 0)).toBe(false);
  expect(repository.removed).toEqual(['head']);
  expect(await prepare('late')).toContain('failed on head (did not start)');
});

/** Starts a child in a session of its own, which no process group reaches, says who it is, and ends. */
const DAEMON = `
const child = require('node:child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'ignore', detached: true });
child.unref();
require('node:fs').writeFileSync('pid.json', String(child.pid));
`;

it.runIf(process.platform === 'linux')(
  'ends what a program put into a session of its own, and no stranger',
  async () => {
    using repository = repositoryOf(onBoth('app.cjs', ''));
    const worktrees = openSideWorktrees(repository);
    const directory = await worktrees.directoryOf('head');
    const variables = await worktrees.variablesOf('head');
    const command = [process.execPath, '-e', DAEMON];
    const pid = () => Number(readFileSync(join(directory, 'pid.json'), 'utf8'));
    await worktrees.prepare(
      'head',
      { command, directory, environment: { ...ENVIRONMENT, ...variables } },
      (text) => text,
    );
    const own = pid();
    await worktrees.prepare(
      'head',
      { command: [...command, 'stranger'], directory, environment: ENVIRONMENT },
      (text) => text,
    );
    const stranger = pid();
    expect([own, stranger].map(isRunning)).toEqual([true, true]);
    await worktrees[Symbol.asyncDispose]();
    await expect.poll(() => isRunning(own)).toBe(false);
    expect(isRunning(stranger)).toBe(true);
    process.kill(stranger, 'SIGKILL');
  },
);
