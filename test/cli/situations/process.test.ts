import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { isRunning, programOf } from '../../adapters/providers/program/programs.ts';
import { createDirectory, GIT_ENVIRONMENT, TestRepository } from '../../support/repository.ts';

const MAIN = join(import.meta.dirname, '../../../src/cli/main.ts');
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

const ANSWERING = `() => ({ output: 'yes' })`;
const LOOPING = `() => { require('node:fs').writeFileSync(process.env.NOTES + '/asked', String(process.pid)); for (;;); }`;
const SILENT = `() => require('node:fs').writeFileSync(process.env.NOTES + '/asked', String(process.pid))`;

describe('a signal before anything is measured', () => {
  it.each([
    ['plan', 'SIGINT'],
    ['check', 'SIGTERM'],
    ['run', 'SIGHUP'],
  ] as const)('ends `%s` as %s does, and leaves nothing behind', async (command, signal) => {
    await using project = await openProject(ANSWERING, {
      'status --porcelain=v2': `echo $$ > "$NOTES/git"; exec sleep 60`,
    });
    const child = project.start(command);
    const git = await project.noted('git');
    expect(project.temporaryFiles()).toHaveLength(1);
    child.kill(signal);
    await once(child, 'exit');
    expect([child.exitCode, child.signalCode, project.temporaryFiles()]).toEqual([null, signal, []]);
    await expect.poll(() => isRunning(git)).toBe(false);
  });
});

describe('a signal during the calls', () => {
  it.each(SIGNALS)('ends a run in order with %s, though it comes twice at once', async (signal) => {
    await using project = await openProject(SILENT);
    const child = project.start('run');
    const program = await project.noted('asked');
    child.kill(signal);
    child.kill(signal);
    const [out] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    expect([child.exitCode, child.signalCode, project.temporaryFiles()]).toEqual([2, null, []]);
    expect(out).toContain('interrupted');
    await expect.poll(() => isRunning(program)).toBe(false);
  });

  it('ends it at once when it is the second one, and leaves nothing behind', async () => {
    // Its end in order waits for this git for ever.
    await using project = await openProject(SILENT, { 'cat-file --batch': `"$GIT" "$@"; exec sleep 60` });
    const child = project.start('run');
    const program = await project.noted('asked');
    const killAgain = (): NodeJS.Signals | null => {
      child.kill('SIGINT');
      return child.signalCode;
    };
    await expect.poll(killAgain, { timeout: 10_000 }).toBe('SIGINT');
    expect(project.temporaryFiles()).toEqual([]);
    await expect.poll(() => isRunning(program)).toBe(false);
  });
});

describe('a run that is killed outright', () => {
  it('takes its programs with it, also one that loops for ever', async () => {
    await using project = await openProject(LOOPING);
    const child = project.start('run');
    const program = await project.noted('asked');
    child.kill('SIGKILL');
    await expect.poll(() => isRunning(program)).toBe(false);
  });

  it('leaves directories that the next run removes', async () => {
    await using project = await openProject(LOOPING);
    const child = project.start('run');
    await project.noted('asked');
    const left = project.temporaryFiles();
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(left).toHaveLength(1);
    expect(project.temporaryFiles()).toEqual(left);
    await once(project.start('check'), 'exit');
    expect(project.temporaryFiles()).toEqual([]);
  });
});

describe('a program that leaves a stranger behind', () => {
  it('does not keep a run that has ended', async () => {
    const leaving = `() => {
      const stranger = require('node:child_process').spawn('sleep', ['60'], { detached: true, stdio: 'inherit' });
      require('node:fs').appendFileSync(process.env.NOTES + '/strangers', stranger.pid + ' ');
      stranger.unref();
      return { output: 'yes' };
    }`;
    await using project = await openProject(leaving);
    const child = project.start('run');
    const [out] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    const strangers = readFileSync(join(project.notes, 'strangers'), 'utf8').trim().split(' ').map(Number);
    const [first = 0] = strangers;
    // Where the system says who started it, it ends with the run.
    expect([child.exitCode, isRunning(first)]).toEqual([0, process.platform !== 'linux']);
    expect(out).toContain(' 2 calls made');
    for (const pid of strangers.filter(isRunning)) process.kill(pid, 'SIGKILL');
  });
});

describe('a signal during --watch', () => {
  it('ends it with the last exit code when it waits', async () => {
    await using project = await openProject(ANSWERING);
    const child = project.start('run', '--watch');
    for await (const chunk of child.stderr) if (String(chunk).includes('Waiting for')) break;
    child.kill('SIGHUP');
    await once(child, 'exit');
    expect([child.exitCode, child.signalCode, project.temporaryFiles()]).toEqual([0, null, []]);
  });

  it('keeps a run that is being planned from calling anything', async () => {
    const script = `echo $$ > "$NOTES/git"; until [ -e "$NOTES/go" ]; do sleep 0.05; done; exec "$GIT" "$@"`;
    await using project = await openProject(SILENT, { 'status --porcelain=v2': script });
    const child = project.start('run', '--watch');
    await project.noted('git');
    child.kill('SIGINT');
    writeFileSync(join(project.notes, 'go'), '');
    await once(child, 'exit');
    expect([child.exitCode, child.signalCode, project.temporaryFiles()]).toEqual([2, null, []]);
    expect(existsSync(join(project.notes, 'asked'))).toBe(false);
  });
});

describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it('behind standard output is a mistake that is said, and no verdict', async () => {
    await using project = await openProject(ANSWERING);
    const child = spawn(process.execPath, [MAIN, 'run'], { ...project.place, stdio: ['ignore', openFull(), 'pipe'] });
    const [err] = await Promise.all([readAll(child.stderr), once(child, 'exit')]);
    expect(child.exitCode).toBe(2);
    expect(err).toMatch(/^Standard output could not be written: ENOSPC.*\.$/m);
    expect(err).not.toContain('    at ');
  });

  it('behind standard error stops no run', async () => {
    await using project = await openProject(ANSWERING);
    const child = spawn(process.execPath, [MAIN, 'run'], { ...project.place, stdio: ['ignore', 'pipe', openFull()] });
    const [out] = await Promise.all([readAll(child.stdout), once(child, 'exit')]);
    expect(child.exitCode).toBe(0);
    expect(out).toContain(' 2 calls made');
  });
});

async function readAll(stream: Readable | null): Promise<string> {
  return stream === null ? '' : await text(stream);
}

function openFull(): number {
  return openSync('/dev/full', 'w');
}

/** A checkout with a changed prompt, whose target is a program that answers as told; `traps` is shell by the git command that it is run for. */
async function openProject(answer: string, traps: Readonly<Record<string, string>> = {}) {
  const home = await createDirectory();
  const at = (name: string): string => join(home.path, name);
  for (const name of ['notes', 'temporary', 'bin']) mkdirSync(at(name));
  const repository = await TestRepository.create(at('repository'));
  await repository.commit('Base', {
    'app.eval.yaml': SUITE,
    'app.cjs': programOf(answer),
    'prompt.md': 'Say {{ q }}.\n',
  });
  await repository.write('prompt.md', 'Tell {{ q }}.\n');
  const cases = Object.entries(traps).map(([command, script]) => `'${command}') ${script} ;;`);
  writeFileSync(
    at('bin/git'),
    `#!/bin/sh\nGIT='${findGit()}'\nNOTES='${at('notes')}'\ncase "$1 $2" in ${cases.join('\n')}\nesac\nexec "$GIT" "$@"\n`,
    { mode: 0o755 },
  );
  const env = {
    ...GIT_ENVIRONMENT,
    PATH: [at('bin'), process.env['PATH']].join(delimiter),
    HOME: home.path,
    XDG_CACHE_HOME: at('cache'),
    TMPDIR: at('temporary'),
    NOTES: at('notes'),
  };
  const place = { cwd: repository.directory, env };
  const started: ChildProcess[] = [];
  const start = (...argv: readonly string[]) => {
    const child = spawn(process.execPath, [MAIN, ...argv], place);
    started.push(child);
    return child;
  };
  return {
    notes: at('notes'),
    temporaryFiles: () => readdirSync(at('temporary')),
    /** The number that a program leaves behind once it has come so far. */
    noted: async (name: string): Promise<number> => {
      const read = (): number => (existsSync(at(`notes/${name}`)) ? Number(readFileSync(at(`notes/${name}`))) : 0);
      await expect.poll(read, { timeout: 20_000 }).toBeGreaterThan(0);
      return read();
    },
    place,
    start,
    [Symbol.asyncDispose]: async () => {
      for (const child of started) child.kill('SIGKILL');
      await home[Symbol.asyncDispose]();
    },
  };
}

function findGit(): string {
  const places = (process.env['PATH'] ?? '').split(delimiter).map((directory) => join(directory, 'git'));
  return places.find((file) => existsSync(file)) ?? 'git';
}

const SUITE = `suite: app
target:
  name: app
  provider: command
  command: ['${process.execPath}', app.cjs]
  env: [NOTES]
  prompt: prompt.md
cases:
  - id: one
    vars: { q: one }
    expect: [{ contains: yes }]
`;
