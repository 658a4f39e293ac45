import { chmod, mkdir, readFile, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLocalRepository } from '../../../src/adapters/git/repository.ts';
import type { Revision } from '../../../src/ports.ts';
import { readText } from '../../support/git-server.ts';
import { GIT_ENVIRONMENT, TestRepository, createDirectory, listContents } from '../../support/repository.ts';

type Wanted = { readonly base?: string; readonly head?: string };

function open(directory: string, { base, head }: Wanted = {}) {
  return openLocalRepository({ directory, base, head, environment: GIT_ENVIRONMENT });
}

/** `main` with one commit and `feature`, checked out, with another. */
async function createFeature(directory: string, ...options: readonly string[]) {
  const repository = await TestRepository.create(directory, ...options);
  const start = await repository.commit('start', { 'a.md': 'one', 'b.md': 'one', 'dir/c.md': 'one' });
  await repository.git('checkout', '--quiet', '-b', 'feature');
  const feature = await repository.commit('feature', { 'a.md': 'two' });
  return { repository, start, feature };
}

describe('the revisions of a developer', () => {
  test('are the working tree and the merge base with main', async () => {
    await using home = await createDirectory();
    const { repository, start, feature } = await createFeature(home.path);
    await repository.git('checkout', '--quiet', 'main');
    await repository.commit('others', { 'b.md': 'two' });
    await repository.git('checkout', '--quiet', 'feature');
    await using opened = await open(home.path);
    const { base, head } = await opened.revisions();
    expect(base).toMatchObject({ sha: start, name: 'main', isWorkingTree: false });
    expect(head).toMatchObject({ sha: feature, name: 'feature', isWorkingTree: true });
  });

  test('are told apart where a name is a tag and a branch: git takes the tag', async () => {
    await using home = await createDirectory();
    const { repository, start, feature } = await createFeature(home.path);
    await repository.git('tag', 'main', feature);
    const warnings: string[] = [];
    const wanted = { directory: home.path, head: undefined, environment: GIT_ENVIRONMENT };
    const log = { warn: (line: string) => void warnings.push(line) };
    await using byName = await openLocalRepository({ ...wanted, base: 'main', log });
    expect((await byName.revisions()).base).toMatchObject({ sha: feature, name: 'tags/main' });
    expect(warnings).toEqual([expect.stringContaining('the tag is taken. Say heads/main for the branch.')]);
    await using byBranch = await openLocalRepository({ ...wanted, base: 'heads/main', log });
    expect((await byBranch.revisions()).base).toMatchObject({ sha: start, name: 'heads/main' });
    expect(warnings).toHaveLength(1);
  });

  test('are searched for once, however many ask at the same time', async () => {
    await using home = await createDirectory();
    await createFeature(home.path);
    await using opened = await open(home.path, { head: 'feature' });
    const [first, ...others] = await Promise.all(Array.from({ length: 8 }, () => opened.revisions()));
    for (const other of others) expect(other).toBe(first);
  });

  test('prefer the default branch of origin to a stale main', async () => {
    await using home = await createDirectory();
    const { repository } = await createFeature(join(home.path, 'server'));
    const clone = await TestRepository.clone(repository.directory, join(home.path, 'clone'), '--branch=main');
    await clone.git('checkout', '--quiet', 'feature');
    await clone.git('remote', 'set-head', 'origin', 'feature');
    await using opened = await open(clone.directory);
    const { base, head } = await opened.revisions();
    expect(base).toMatchObject({ sha: head.sha, name: 'origin/feature' });
  });

  test('are read from git where head is named', async () => {
    await using home = await createDirectory();
    const { repository, start, feature } = await createFeature(home.path);
    await repository.write('a.md', 'not committed');
    await using opened = await open(home.path, { base: 'HEAD~1', head: 'feature' });
    const { base, head } = await opened.revisions();
    expect([base?.sha, head.sha, head.isWorkingTree]).toEqual([start, feature, false]);
    expect(await readText(head, 'a.md')).toBe('two');
  });

  test('leave head alone where both names are the same commit', async () => {
    await using home = await createDirectory();
    await createFeature(home.path);
    await using opened = await open(home.path, { base: 'feature', head: 'HEAD' });
    expect((await opened.revisions()).base).toBeUndefined();
  });

  test('keep a base for a working tree on the default branch, since it may have changes', async () => {
    await using home = await createDirectory();
    const repository = await TestRepository.create(home.path);
    const start = await repository.commit('start', { 'a.md': 'one' });
    await using opened = await open(home.path);
    expect((await opened.revisions()).base?.sha).toBe(start);
  });

  test('have no base before the first commit', async () => {
    await using home = await createDirectory();
    const repository = await TestRepository.create(home.path);
    await repository.write('a.md', 'one');
    await using opened = await open(home.path);
    const { base, head } = await opened.revisions();
    expect([base, await readText(head, 'a.md')]).toEqual([undefined, 'one']);
  });

  test('are found from a directory below the top, with paths from the top', async () => {
    await using home = await createDirectory();
    await createFeature(home.path);
    await using opened = await open(join(home.path, 'dir'));
    const { base, head } = await opened.revisions();
    expect([...head.snapshot.entries.keys()].sort()).toEqual(['a.md', 'b.md', 'dir/c.md']);
    expect(base?.snapshot.entries.size).toBe(3);
  });

  test.each([['nonsense'], ['--all'], ['feature\0'], ['f'.repeat(40)]])('%j is no revision', async (base) => {
    await using home = await createDirectory();
    await createFeature(home.path);
    await using opened = await open(home.path, { base });
    await expect(opened.revisions()).rejects.toMatchObject({ all: [{ code: 'bad-revision' }] });
  });

  test('need a branch to compare with', async () => {
    await using home = await createDirectory();
    const repository = await TestRepository.create(home.path);
    await repository.commit('start');
    await repository.git('branch', '--move', 'trunk');
    await using opened = await open(home.path);
    await expect(opened.revisions()).rejects.toMatchObject({
      all: [{ code: 'no-base', hint: 'Name the base with --base.' }],
    });
  });

  test('need a repository', async () => {
    await using home = await createDirectory();
    await expect(open(home.path)).rejects.toMatchObject({ all: [{ code: 'bad-revision' }] });
  });
});

describe('the working tree', () => {
  test('shows changed, staged, untracked, renamed and deleted files as they would be committed', async () => {
    await using home = await createDirectory();
    const { repository, start } = await createFeature(home.path);
    await repository.write('.gitignore', 'ignored/\n');
    await repository.write('ignored/x.md', 'x');
    await repository.write('b.md', 'staged');
    await repository.git('add', 'b.md');
    await repository.write('b.md', 'changed again');
    await repository.write('new/n.md', 'new');
    await rename(join(home.path, 'dir/c.md'), join(home.path, 'moved.md'));
    await rm(join(home.path, 'a.md'));
    await using opened = await open(home.path, { base: start });
    const { base, head } = await opened.revisions();
    expect([...head.snapshot.entries.keys()].sort()).toEqual(['.gitignore', 'b.md', 'moved.md', 'new/n.md']);
    expect(await readText(head, 'b.md')).toBe('changed again');
    expect(await readText(head, 'new/n.md')).toBe('new');
    expect(head.snapshot.entries.get('moved.md')?.oid).toBe(base?.snapshot.entries.get('dir/c.md')?.oid);
  });

  test.each([['sha1'], ['sha256']])('has the ids that git would give (%s)', async (format) => {
    await using home = await createDirectory();
    const { repository } = await createFeature(home.path, `--object-format=${format}`);
    await repository.write('.gitattributes', '*.txt text\n');
    await repository.write('crlf.txt', 'one\r\ntwo\r\n');
    await repository.write('a.md', 'three');
    await symlink('/etc/passwd', join(home.path, 'link'));
    await writeFile(join(home.path, 'run.sh'), 'exit 0');
    await chmod(join(home.path, 'run.sh'), 0o755);
    await using opened = await open(home.path);
    const { head } = await opened.revisions();
    const listed = [...head.snapshot.entries.values()].map(({ path, oid, kind }) => `${path} ${oid} ${kind}`);
    const commit = await repository.commit('the same');
    await using committed = await open(home.path, { head: commit, base: 'main' });
    const same = [...(await committed.revisions()).head.snapshot.entries.values()];
    expect(listed.sort()).toEqual(same.map(({ path, oid, kind }) => `${path} ${oid} ${kind}`).sort());
    expect(head.snapshot.entries.get('link')?.kind).toBe('symlink');
  });

  test('is read with the line endings that would be committed', async () => {
    await using home = await createDirectory();
    const { repository } = await createFeature(home.path);
    await repository.write('.gitattributes', '*.md text\n');
    await repository.write('new.md', 'one\r\ntwo\r\n');
    await using opened = await open(home.path);
    expect(await readText((await opened.revisions()).head, 'new.md')).toBe('one\ntwo\n');
  });

  test('reads names with spaces, quotes, newlines and letters of any script', async () => {
    await using home = await createDirectory();
    const { repository, start } = await createFeature(home.path);
    const names = [
      'with space.md',
      '"quoted".md',
      'new\nline.md',
      'ünï/日本.md',
      'back\\slash.md',
      '\ttab.md',
      '-x',
      ':y',
    ];
    for (const name of names) await repository.write(name, name);
    await using opened = await open(home.path, { base: start });
    const { head } = await opened.revisions();
    expect(await Promise.all(names.map((name) => readText(head, name)))).toEqual(names);
    const commit = await repository.commit('names');
    await using committed = await open(home.path, { base: start, head: commit });
    const after = (await committed.revisions()).head;
    expect(await Promise.all(names.map((name) => readText(after, name)))).toEqual(names);
  });

  test('leaves out another repository inside', async () => {
    await using home = await createDirectory();
    await createFeature(home.path);
    const inner = await TestRepository.create(join(home.path, 'inner'));
    await inner.commit('inner', { 'x.md': 'x' });
    await mkdir(join(home.path, 'empty'));
    await using opened = await open(home.path);
    expect([...(await opened.revisions()).head.snapshot.entries.keys()].sort()).toEqual(['a.md', 'b.md', 'dir/c.md']);
  });

  test('shows a file in conflict as it lies there', async () => {
    await using home = await createDirectory();
    const { repository, start } = await createFeature(home.path);
    await repository.git('checkout', '--quiet', 'main');
    await repository.commit('others', { 'a.md': 'three' });
    await expect(repository.git('merge', 'feature')).rejects.toThrow('git merge feature');
    await using opened = await open(home.path, { base: start });
    const { head } = await opened.revisions();
    expect(head.snapshot.entries.get('a.md')?.kind).toBe('unmerged');
    expect(await readText(head, 'a.md')).toContain('<<<<<<< HEAD');
    await using worktree = await opened.worktree(head);
    expect(await readFile(join(worktree.directory, 'a.md'), 'utf8')).toContain('<<<<<<< HEAD');
  });

  test('tells sizes of stored and of changed files in the order asked', async () => {
    await using home = await createDirectory();
    const { repository } = await createFeature(home.path);
    await repository.write('new.md', '12345');
    await using opened = await open(home.path);
    const { entries, sizes } = (await opened.revisions()).head.snapshot;
    const oids = ['new.md', 'b.md', 'new.md'].map((path) => entries.get(path)?.oid ?? '');
    expect(await sizes(oids)).toEqual([5, 3, 5]);
  });
});

describe('a worktree', () => {
  test('holds one side each, with its commit, and is removed', async () => {
    await using home = await createDirectory();
    const { repository, start } = await createFeature(home.path);
    await repository.write('a.md', 'three');
    await repository.write('new.md', 'new');
    await repository.write('run.sh', 'exit 0');
    await chmod(join(home.path, 'run.sh'), 0o755);
    await using opened = await open(home.path);
    const { base, head } = await opened.revisions();
    const paths: string[] = [];
    for (const revision of [base, head]) {
      await using worktree = await opened.worktree(revision as Revision);
      paths.push(worktree.directory);
      const git = new TestRepository(worktree.directory);
      expect(await git.git('status', '--porcelain')).toBe('');
    }
    await using first = await opened.worktree(base as Revision);
    await using second = await opened.worktree(head);
    expect(await new TestRepository(first.directory).git('rev-parse', 'HEAD')).toBe(start);
    expect(await new TestRepository(second.directory).git('ls-files', '--stage')).toMatch(/^100755 .*run\.sh$/m);
    expect((await listContents(second.directory)).length).toBe((await listContents(first.directory)).length + 2);
    await expect(listContents(paths[0] ?? '')).rejects.toThrow('ENOENT');
  });
});

test('nothing in the clone is changed by reading it', async () => {
  await using home = await createDirectory();
  const { repository } = await createFeature(home.path);
  await repository.write('a.md', 'three');
  await repository.write('new.md', 'new');
  // Git likes to write into its index that a touched file is the same.
  await utimes(join(home.path, 'b.md'), 0, 0);
  const before = await listContents(home.path);
  {
    await using opened = await open(home.path);
    const { head } = await opened.revisions();
    await using worktree = await opened.worktree(head);
    expect(await readText(head, 'a.md')).toBe('three');
    expect(await listContents(worktree.directory)).not.toHaveLength(0);
  }
  expect(await listContents(home.path)).toEqual(before);
});
