import { chmod, mkdir, readFile, readdir, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLocalRepository } from '../../../src/adapters/git/repository.ts';
import { readText } from '../../support/git-server.ts';
import { GIT_ENVIRONMENT, TestRepository, createDirectory } from '../../support/repository.ts';

function open(directory: string, environment: Readonly<Record<string, string | undefined>> = GIT_ENVIRONMENT) {
  return openLocalRepository({ directory, base: undefined, head: undefined, environment });
}

/** A PATH on which `git` does a line of shell right before or, for `status`, after it does `command`, and one after it. */
async function wrapGit(home: string, command: string, line: string, after = 'true'): Promise<string> {
  const directory = join(home, 'bin');
  const path = GIT_ENVIRONMENT.PATH ?? '';
  const [before, behind] = command === 'status' ? ['true', line] : [line, after];
  await mkdir(directory);
  const script = [
    '#!/bin/sh',
    `PATH='${path}'`,
    `[ "$1" = ${command} ] || exec git "$@"`,
    before,
    'git "$@"',
    'code=$?',
    behind,
    'exit $code',
  ];
  await writeFile(join(directory, 'git'), `${script.join('\n')}\n`);
  await chmod(join(directory, 'git'), 0o755);
  return `${directory}:${path}`;
}

/** `main` with one commit. */
async function createRepository(directory: string): Promise<TestRepository> {
  const repository = await TestRepository.create(directory);
  await repository.commit('start', { 'a.md': 'one', 'b.md': 'one', 'dir/c.md': 'one' });
  return repository;
}

describe('a working tree that is being written to', () => {
  test('stays as it was at the start, whatever is written, deleted or replaced later', async () => {
    await using home = await createDirectory();
    const repository = await createRepository(home.path);
    await repository.write('a.md', 'three');
    await repository.write('new.md', 'new');
    await repository.write('debug.log', 'line 1\n');
    await symlink('a.md', join(home.path, 'link'));
    await using opened = await open(home.path);
    const { head } = await opened.revisions();
    await repository.write('a.md', 'four');
    await repository.write('debug.log', 'line 1\nline 2\n');
    await rm(join(home.path, 'new.md'));
    await rm(join(home.path, 'link'));
    expect(await readText(head, 'a.md')).toBe('three');
    await using worktree = await opened.worktree(head);
    const text = (path: string) => readFile(join(worktree.directory, path), 'utf8');
    expect(await Promise.all(['a.md', 'new.md', 'debug.log'].map(text))).toEqual(['three', 'new', 'line 1\n']);
    expect(await readlink(join(worktree.directory, 'link'))).toBe('a.md');
  });

  test('takes in a link to a name in any script', async () => {
    await using home = await createDirectory();
    await createRepository(home.path);
    await symlink('ünï/日本.md', join(home.path, 'link'));
    await using opened = await open(home.path);
    const { head } = await opened.revisions();
    expect(await readText(head, 'link')).toBe('ünï/日本.md');
    await using worktree = await opened.worktree(head);
    expect(await readlink(join(worktree.directory, 'link'))).toBe('ünï/日本.md');
  });

  test('takes in mixed line endings that the user’s own `git add` would refuse', async () => {
    await using home = await createDirectory();
    const repository = await createRepository(home.path);
    await repository.git('config', 'core.autocrlf', 'input');
    await repository.git('config', 'core.safecrlf', 'true');
    await writeFile(join(home.path, 'mixed.txt'), 'a\r\nb\n');
    await using opened = await open(home.path);
    const { head } = await opened.revisions();
    expect(await readText(head, 'mixed.txt')).toBe('a\nb\n');
  });

  test('tells the size of what would be committed', async () => {
    await using home = await createDirectory();
    const repository = await createRepository(home.path);
    await repository.write('.gitattributes', '*.md text\n');
    await repository.write('new.md', 'one\r\ntwo\r\n');
    await using opened = await open(home.path);
    const { entries, sizes } = (await opened.revisions()).head.snapshot;
    expect(await sizes([entries.get('new.md')?.oid ?? ''])).toEqual([8]);
  });

  // Each is there when git lists the changes, and gone when it is looked at or when git reads it.
  test.each([['status'], ['hash-object']])('leaves out what is deleted around `git %s`', async (command) => {
    await using home = await createDirectory();
    const repository = await createRepository(join(home.path, 'repository'));
    await repository.write('a.md', 'three');
    await repository.write('dir/c.md', 'three');
    await repository.write('.a.md.swp', 'swap');
    await repository.write('new.md', 'new');
    await symlink('a.md', join(repository.directory, 'link'));
    const remove = `rm -rf .a.md.swp dir ${command === 'status' ? 'link' : ''}`;
    const PATH = await wrapGit(home.path, command, remove);
    await using opened = await open(repository.directory, { ...GIT_ENVIRONMENT, PATH });
    const { head } = await opened.revisions();
    const left = ['a.md', 'b.md', ...(command === 'status' ? [] : ['link']), 'new.md'];
    expect([...head.snapshot.entries.keys()].sort()).toEqual(left);
    expect(await readText(head, 'a.md')).toBe('three');
    expect(await readText(head, 'new.md')).toBe('new');
    await using worktree = await opened.worktree(head);
    expect((await readdir(worktree.directory)).sort()).toEqual(['.git', ...left].sort());
  });

  test('reads a file again that an editor is just replacing', async () => {
    await using home = await createDirectory();
    const repository = await createRepository(join(home.path, 'repository'));
    await repository.write('a.md', 'three');
    await repository.write('new.md', 'new');
    // Away while git reads for the first time, back once it is done.
    const PATH = await wrapGit(
      home.path,
      'hash-object',
      'mkdir ../first 2>/dev/null && mv a.md ../away',
      'mv ../away a.md 2>/dev/null',
    );
    await using opened = await open(repository.directory, { ...GIT_ENVIRONMENT, PATH });
    const { head } = await opened.revisions();
    expect(await readText(head, 'a.md')).toBe('three');
    expect(await readText(head, 'new.md')).toBe('new');
  });

  test('names the file that cannot be read to those who ask for it', async () => {
    await using home = await createDirectory();
    const repository = await createRepository(join(home.path, 'repository'));
    await repository.write('a.md', 'three');
    await repository.write('new.md', 'new');
    const PATH = await wrapGit(
      home.path,
      'hash-object',
      'rm -f new.md && mkdir -p new.md',
      'rmdir new.md && echo x >new.md',
    );
    await using opened = await open(repository.directory, { ...GIT_ENVIRONMENT, PATH });
    const { head } = await opened.revisions();
    expect(await readText(head, 'a.md')).toBe('three');
    await expect(readText(head, 'new.md')).rejects.toThrow('new.md: The working tree could not be read: ');
  });
});

test('a temporary directory that cannot be used is named', async () => {
  await using home = await createDirectory();
  await createRepository(home.path);
  const missing = join(home.path, 'missing');
  await expect(open(home.path, { ...GIT_ENVIRONMENT, RUNNER_TEMP: missing })).rejects.toMatchObject({
    all: [
      {
        code: 'bad-path',
        sentence: `No temporary directory could be created in "${missing}" (ENOENT).`,
        hint: 'Set RUNNER_TEMP to a directory that exists and can be written to.',
      },
    ],
  });
});
