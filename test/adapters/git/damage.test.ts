import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { createGit } from '../../../src/adapters/git/process.ts';
import { openLocalRepository } from '../../../src/adapters/git/repository.ts';
import { UserError } from '../../../src/domain/user-error.ts';
import { readText } from '../../support/git-server.ts';
import { GIT_ENVIRONMENT, TestRepository, createDirectory } from '../../support/repository.ts';

function open(directory: string, environment: Readonly<Record<string, string | undefined>> = GIT_ENVIRONMENT) {
  return openLocalRepository({ directory, base: 'HEAD', head: undefined, environment });
}

async function createRepository(directory: string): Promise<TestRepository> {
  const repository = await TestRepository.create(join(directory, 'clone'));
  await repository.commit('start', { 'a.md': 'one', 'dir/b.md': 'two' });
  return repository;
}

/** The file of a loose object. */
async function objectFile(repository: TestRepository, name: string): Promise<string> {
  const oid = await repository.git('rev-parse', name);
  return join(repository.directory, '.git/objects', oid.slice(0, 2), oid.slice(2));
}

/** What a user reads. */
async function mistakeOf(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe('a damaged clone is told in words of git’s, as a mistake of nobody’s program:', () => {
  test('an index of junk', async () => {
    await using home = await createDirectory();
    const repository = await createRepository(home.path);
    await writeFile(join(repository.directory, '.git/index'), 'junk'.repeat(20));
    await using opened = await open(repository.directory);
    const told = await mistakeOf(opened.revisions());
    expect(told).toMatch(/^`git [\w-]+` failed in ".*clone": .*(?:index|signature)/);
    expect(told).toContain('`git fsck`');
  });

  test('a missing tree', async () => {
    await using home = await createDirectory();
    const repository = await createRepository(home.path);
    await rm(await objectFile(repository, 'HEAD:dir'));
    await using opened = await open(repository.directory);
    const told = await mistakeOf(opened.revisions());
    expect(told).toContain(await repository.git('rev-parse', 'HEAD:dir'));
    expect(told).toContain('`git fsck`');
  });

  test.each([
    ['is corrupt', async (file: string) => writeFile(file, 'no object'), /corrupt|inflate|unpack/, '`git fsck`'],
    ['is empty', async (file: string) => writeFile(file, ''), /empty|corrupt/, '`git fsck`'],
    ['is gone', async (file: string) => rm(file), /is missing from this clone/, 'fetch --unshallow'],
  ])('a file whose object %s', async (_what, damage, told, hint) => {
    await using home = await createDirectory();
    const repository = await createRepository(home.path);
    const file = await objectFile(repository, 'HEAD:a.md');
    await chmod(file, 0o644);
    await damage(file);
    await using opened = await open(repository.directory);
    const { base } = await opened.revisions();
    const mistake = await mistakeOf(readText(base, 'a.md'));
    expect(mistake).toMatch(told);
    expect(mistake).toContain(hint);
  });

  test('a format that this git does not know', async () => {
    await using home = await createDirectory();
    const repository = await createRepository(home.path);
    await repository.git('config', 'core.repositoryFormatVersion', '1');
    await repository.git('config', 'extensions.fromTheFuture', 'true');
    const told = await mistakeOf(open(repository.directory));
    expect(told).toMatch(/unknown repository extension/i);
    expect(told).toContain('install a newer one');
  });
});

test('a git that hangs is ended, and named', async () => {
  await using home = await createDirectory();
  await writeFile(join(home.path, 'git'), '#!/bin/sh\nsleep 60\n', { mode: 0o755 });
  const environment = { ...GIT_ENVIRONMENT, PATH: `${home.path}:${GIT_ENVIRONMENT.PATH ?? ''}` };
  const git = createGit({
    directory: home.path,
    environment,
    variables: {},
    settings: [],
    isOnline: false,
    timeoutMs: 100,
  });
  expect(await mistakeOf(git.run(['status']))).toContain('`git status` failed');
  expect(await mistakeOf(git.run(['status']))).toContain('it did not end within 0.1 s');
});

describe('a large file of the working tree', () => {
  test('that nobody asks for is not copied, and is read as it is when somebody does', async () => {
    await using home = await createDirectory();
    const repository = await createRepository(home.path);
    const temporary = join(home.path, 'temporary');
    await mkdir(temporary);
    await truncate(await touch(join(repository.directory, 'weights.bin')), 5_000_000);
    await using opened = await open(repository.directory, { ...GIT_ENVIRONMENT, RUNNER_TEMP: temporary });
    const { head } = await opened.revisions();
    expect(head.snapshot.entries.get('weights.bin')).toMatchObject({ kind: 'file', mode: '100644' });
    expect(await sizeOf(temporary)).toBeLessThan(1_000_000);
    expect(await readText(head, 'weights.bin')).toBe('\0'.repeat(5_000_000));
    expect(await sizeOf(temporary)).toBeGreaterThan(5_000_000);
  });

  test('has in a worktree what it has on disk', async () => {
    await using home = await createDirectory();
    const repository = await createRepository(home.path);
    await truncate(await touch(join(repository.directory, 'weights.bin')), 5_000_000);
    await using opened = await open(repository.directory);
    await using worktree = await opened.worktree((await opened.revisions()).head);
    expect((await stat(join(worktree.directory, 'weights.bin'))).size).toBe(5_000_000);
  });
});

test('a file whose filter is missing stops those who ask for it, with what to install, and nobody else', async () => {
  await using home = await createDirectory();
  const repository = await createRepository(home.path);
  await repository.commit('filter', { '.gitattributes': '*.bin filter=absent\n' });
  await repository.git('config', 'filter.absent.clean', 'no-such-filter');
  await repository.git('config', 'filter.absent.required', 'true');
  await repository.write('clip.bin', 'video');
  await repository.write('a.md', 'changed');
  await using opened = await open(repository.directory);
  const { head } = await opened.revisions();
  expect(await readText(head, 'a.md')).toBe('changed');
  const told = await mistakeOf(readText(head, 'clip.bin'));
  expect(told).toMatch(/^clip\.bin: The working tree could not be read: .*filter/);
  expect(told).toContain('`.gitattributes`');
});

const isRoot = process.platform === 'linux' && process.getuid?.() === 0;

describe.skipIf(!isRoot)('on a disk without room (as root, who may mount one)', () => {
  test.each([
    ['bytes', 'size=16k', 'dd if=/dev/zero of="$T/fill" 2>/dev/null'],
    ['files', 'size=1m,nr_inodes=8', 'true'],
  ])('for %s, a run is an error with the directory and the reason', async (_what, options, fill) => {
    await using home = await createDirectory();
    const repository = await createRepository(home.path);
    const main = join(import.meta.dirname, '../../../src/cli/main.ts');
    const temporary = join(home.path, 'full');
    await mkdir(temporary);
    const script = `mount -t tmpfs -o ${options} tmpfs "$T" && { ${fill}; TMPDIR="$T" "$NODE" "$MAIN" plan --working-directory "$CLONE" --base HEAD; }`;
    const child = spawn('unshare', ['-m', 'bash', '-c', script], {
      env: {
        ...GIT_ENVIRONMENT,
        HOME: home.path,
        T: temporary,
        NODE: process.execPath,
        MAIN: main,
        CLONE: repository.directory,
      },
    });
    const [err, [exitCode]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
    expect(exitCode).toBe(2);
    expect(err).toContain(temporary);
    expect(err).toMatch(/no space left/i);
    expect(err).not.toContain('bug in Evaldelta');
  });
});

async function touch(file: string): Promise<string> {
  await writeFile(file, '');
  return file;
}

async function sizeOf(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async (file) => (await stat(join(file.parentPath, file.name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
