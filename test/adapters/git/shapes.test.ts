import { chmod, mkdir, readFile, readdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openLocalRepository } from '../../../src/adapters/git/repository.ts';
import { createPullRequest, pullRequest, readText } from '../../support/git-server.ts';
import { GIT_ENVIRONMENT, TestRepository, createDirectory, listContents } from '../../support/repository.ts';

function openLocal(
  directory: string,
  base?: string,
  environment: Readonly<Record<string, string | undefined>> = GIT_ENVIRONMENT,
) {
  return openLocalRepository({ directory, base, head: undefined, environment });
}

/** A PATH on which `git` does what a line of shell says. */
async function replaceGit(home: string, line: string): Promise<string> {
  const directory = join(home, 'bin');
  await mkdir(directory);
  await writeFile(join(directory, 'git'), `#!/bin/sh\n${line}\n`);
  await chmod(join(directory, 'git'), 0o755);
  return `${directory}:${GIT_ENVIRONMENT.PATH ?? ''}`;
}

/** A PATH on which `git` is the real one, told that every file belongs to somebody else. */
function disownFiles(home: string): Promise<string> {
  const real = GIT_ENVIRONMENT.PATH ?? '';
  return replaceGit(home, `PATH='${real}' GIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec git "$@"`);
}

describe('a partial clone', () => {
  test.each([['blob:none'], ['tree:0']])('(%s) gets the files it lacks, all at once and elsewhere', async (filter) => {
    await using pull = await createPullRequest();
    const checkout = await pull.server.checkOut('refs/heads/main', 0, `--filter=${filter}`);
    const before = await listContents(checkout.directory);
    {
      await using repository = await pull.server.open(pullRequest(pull.head, 'pull_request_target'));
      const { base, head } = await repository.revisions();
      const oids = [...head.snapshot.entries.values()].map(({ oid }) => oid);
      expect(await head.snapshot.sizes(oids)).toEqual([3, 3]);
      expect([await readText(base, 'prompt.md'), await readText(head, 'prompt.md')]).toEqual(['one', 'two']);
    }
    expect(await listContents(checkout.directory)).toEqual(before);
  });

  test('gets what a worktree needs', async () => {
    await using pull = await createPullRequest();
    await pull.server.checkOut('refs/heads/main', 0, '--filter=blob:none');
    await using repository = await pull.server.open(pullRequest(pull.head, 'pull_request_target'));
    await using worktree = await repository.worktree((await repository.revisions()).head);
    expect(await readFile(join(worktree.directory, 'prompt.md'), 'utf8')).toBe('two');
  });

  test('of a developer is read from where it was cloned', async () => {
    await using pull = await createPullRequest();
    const url = `${pull.server.url}/server.git`;
    const clone = await TestRepository.clone(url, join(pull.server.home, 'clone'), '--filter=blob:none');
    await clone.write('prompt.md', 'mine');
    const before = await listContents(clone.directory);
    {
      await using repository = await openLocal(clone.directory, 'origin/feature');
      const { base, head } = await repository.revisions();
      expect([await readText(base, 'prompt.md'), await readText(head, 'prompt.md')]).toEqual(['two', 'mine']);
    }
    expect(await listContents(clone.directory)).toEqual(before);
  });

  test('is not completed by asking it for a commit that it lacks', async () => {
    await using pull = await createPullRequest();
    const url = `${pull.server.url}/server.git`;
    const clone = await TestRepository.clone(url, join(pull.server.home, 'clone'), '--filter=blob:none');
    const before = await listContents(clone.directory);
    {
      await using repository = await openLocal(clone.directory, pull.merge);
      expect((await repository.revisions()).base?.sha).toBe(pull.merge);
    }
    expect(await listContents(clone.directory)).toEqual(before);
  });
});

describe('a clone', () => {
  test('with SHA-256 ids goes the whole way', async () => {
    await using pull = await createPullRequest('--object-format=sha256');
    await pull.server.checkOut('refs/heads/feature', 1);
    await using repository = await pull.server.open(pullRequest(pull.head));
    const { base, head } = await repository.revisions();
    expect([base?.sha, head.sha]).toEqual([pull.fork, pull.head]);
    expect([await readText(base, 'prompt.md'), head.sha.length]).toEqual(['one', 64]);
  });

  test('may be a linked worktree', async () => {
    await using home = await createDirectory();
    const repository = await TestRepository.create(join(home.path, 'main'));
    const start = await repository.commit('start', { 'a.md': 'one' });
    const linked = join(home.path, 'linked');
    await repository.git('worktree', 'add', '--quiet', '-b', 'feature', linked);
    await writeFile(join(linked, 'a.md'), 'two');
    await using opened = await openLocal(linked);
    const { base, head } = await opened.revisions();
    expect([base?.sha, await readText(base, 'a.md'), await readText(head, 'a.md')]).toEqual([start, 'one', 'two']);
    await using worktree = await opened.worktree(head);
    expect(await readdir(worktree.directory)).toEqual(['.git', 'a.md']);
    expect(await repository.git('worktree', 'list')).not.toContain(worktree.directory);
  });

  test('may borrow its own objects from another', async () => {
    await using home = await createDirectory();
    const repository = await TestRepository.create(join(home.path, 'main'));
    await repository.commit('start', { 'a.md': 'one' });
    const clone = await TestRepository.clone(repository.directory, join(home.path, 'clone'), '--shared');
    await using opened = await openLocal(clone.directory);
    expect(await readText((await opened.revisions()).head, 'a.md')).toBe('one');
  });

  test.each([['with space'], ['new\nline'], ['"quoted"'], ['back\\slash'], ['日本 é'], ['a:b']])(
    'may lie in %j',
    async (name) => {
      await using home = await createDirectory();
      const repository = await TestRepository.create(join(home.path, name));
      await repository.commit('start', { 'a.md': 'one' });
      await repository.write('a.md', 'two');
      await using opened = await openLocal(repository.directory);
      const { base, head } = await opened.revisions();
      expect([await readText(base, 'a.md'), await readText(head, 'a.md')]).toEqual(['one', 'two']);
      await using worktree = await opened.worktree(head);
      expect(await readdir(worktree.directory)).toEqual(['.git', 'a.md']);
    },
  );

  test('may show only a part of its files', async () => {
    await using home = await createDirectory();
    const repository = await TestRepository.create(home.path);
    await repository.commit('start', { 'in/a.md': 'one', 'out/b.md': 'one' });
    await repository.git('sparse-checkout', 'set', 'in');
    await using opened = await openLocal(home.path);
    const { head } = await opened.revisions();
    expect(await readdir(home.path)).toEqual(['.git', 'in']);
    expect(await readText(head, 'out/b.md')).toBe('one');
  });

  test('keeps submodules as entries without files', async () => {
    await using home = await createDirectory();
    const inner = await TestRepository.create(join(home.path, 'inner'));
    const commit = await inner.commit('inner', { 'x.md': 'x' });
    const repository = await TestRepository.create(join(home.path, 'outer'));
    await repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.directory, 'sub');
    await repository.commit('outer', { 'a.md': 'one' });
    await writeFile(join(repository.directory, 'sub/x.md'), 'changed');
    await using opened = await openLocal(repository.directory);
    const { base, head } = await opened.revisions();
    const submodule = { path: 'sub', oid: commit, kind: 'submodule' };
    expect(base?.snapshot.entries.get('sub')).toMatchObject(submodule);
    expect(head.snapshot.entries.get('sub')).toMatchObject(submodule);
    await using worktree = await opened.worktree(head);
    expect((await readdir(worktree.directory)).sort()).toEqual(['.git', '.gitmodules', 'a.md', 'sub']);
  });

  test('keeps Git LFS pointers as they are, though the filter is required and missing', async () => {
    await using pull = await createPullRequest();
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`;
    const { work } = pull.server;
    const after = await work.commit('large', { '.gitattributes': '*.bin filter=lfs -text\n', 'large.bin': pointer });
    await pull.server.publish();
    await pull.server.checkOut('refs/heads/main', 1);
    const config = join(pull.server.home, 'gitconfig');
    await writeFile(
      config,
      '[filter "lfs"]\n\tsmudge = false\n\tclean = false\n\tprocess = false\n\trequired = true\n',
    );
    const event = { name: 'workflow_dispatch', defaultBranch: 'main' } as const;
    const environment = { ...GIT_ENVIRONMENT, GIT_CONFIG_GLOBAL: config };
    await using repository = await pull.server.open(event, { base: pull.fork, environment });
    const { head } = await repository.revisions();
    expect([head.sha, await readText(head, 'large.bin')]).toEqual([after, pointer]);
    await using worktree = await repository.worktree(head);
    expect(await readdir(worktree.directory)).toContain('large.bin');
  });
});

describe('renamed files', () => {
  test('keep their object ids on both sides', async () => {
    await using pull = await createPullRequest();
    const { work } = pull.server;
    await work.git('checkout', '--quiet', 'feature');
    await mkdir(join(work.directory, 'moved'));
    await rename(join(work.directory, 'other.md'), join(work.directory, 'moved/other name.md'));
    const head = await work.commit('renamed');
    await pull.server.publishPullRequest();
    await pull.server.checkOut('refs/heads/feature', 1);
    await using repository = await pull.server.open(pullRequest(head));
    const revisions = await repository.revisions();
    const before = revisions.base?.snapshot.entries;
    const after = revisions.head.snapshot.entries;
    expect(after.get('moved/other name.md')?.oid).toBe(before?.get('other.md')?.oid);
    expect([before?.has('moved/other name.md'), after.has('other.md')]).toEqual([false, false]);
  });
});

describe('a clone of another user', () => {
  test("is read in a runner's workspace", async () => {
    await using pull = await createPullRequest();
    await pull.server.checkOut('refs/pull/7/merge', 2);
    const PATH = await disownFiles(pull.server.home);
    const environment = { ...GIT_ENVIRONMENT, PATH };
    const event = { ...pullRequest(pull.head), mergeSha: pull.merge };
    await using repository = await pull.server.open(event, { environment });
    expect(await readText((await repository.revisions()).base, 'prompt.md')).toBe('one');
  });

  test('is refused to a developer until it is declared safe', async () => {
    await using home = await createDirectory();
    const repository = await TestRepository.create(join(home.path, 'theirs'));
    const PATH = await disownFiles(home.path);
    const opened = openLocal(repository.directory, undefined, { ...GIT_ENVIRONMENT, PATH });
    await expect(opened).rejects.toMatchObject({
      all: [
        {
          code: 'bad-revision',
          hint: expect.stringContaining(`git config --global --add safe.directory '${repository.directory}'`),
        },
      ],
    });
  });
});

describe('a hostile clone', () => {
  test('runs neither its hooks nor its file system monitor', async () => {
    await using pull = await createPullRequest();
    const checkout = await pull.server.checkOut('refs/heads/main', 1);
    const trap = join(pull.server.home, 'trap');
    const hooks = join(checkout.directory, '.git/hooks');
    await mkdir(hooks, { recursive: true });
    for (const hook of ['post-checkout', 'reference-transaction', 'post-index-change', 'fsmonitor']) {
      await writeFile(join(hooks, hook), `#!/bin/sh\ntouch '${trap}'\n`);
      await chmod(join(hooks, hook), 0o755);
    }
    await checkout.git('config', 'core.fsmonitor', join(hooks, 'fsmonitor'));
    const config = join(pull.server.home, 'gitconfig');
    await writeFile(config, `[core]\n\thooksPath = ${hooks}\n`);
    const environment = { ...GIT_ENVIRONMENT, GIT_CONFIG_GLOBAL: config };
    await using repository = await openLocal(checkout.directory, 'HEAD', environment);
    const { base, head } = await repository.revisions();
    await using worktree = await repository.worktree(head);
    expect([base?.sha, await readdir(worktree.directory)]).toEqual([pull.main, ['.git', 'other.md', 'prompt.md']]);
    expect(await readdir(pull.server.home)).not.toContain('trap');
    await checkout.git('-c', 'core.fsmonitorHookVersion=1', 'status');
    expect(await readdir(pull.server.home)).toContain('trap');
  });

  test('is not swapped for another by variables that a hook has left', async () => {
    await using home = await createDirectory();
    const repository = await TestRepository.create(join(home.path, 'mine'));
    await repository.commit('start', { 'a.md': 'mine' });
    const other = await TestRepository.create(join(home.path, 'other'));
    await other.commit('start', { 'a.md': 'other' });
    const left = { GIT_DIR: join(other.directory, '.git'), GIT_WORK_TREE: other.directory, GIT_INDEX_FILE: '/nowhere' };
    await using opened = await openLocal(repository.directory, undefined, { ...GIT_ENVIRONMENT, ...left });
    expect(await readText((await opened.revisions()).base, 'a.md')).toBe('mine');
  });
});

describe('without a usable git', () => {
  test('an old one is named', async () => {
    await using home = await createDirectory();
    const PATH = await replaceGit(home.path, 'echo git version 2.20.1');
    const opened = openLocal(home.path, undefined, { ...GIT_ENVIRONMENT, PATH });
    await expect(opened).rejects.toThrow('Git 2.31 or newer is needed, this is "git version 2.20.1".');
  });

  test.each([
    ['no git', '.', { ...GIT_ENVIRONMENT, PATH: '/nonexistent' }],
    ['no directory', 'nowhere', GIT_ENVIRONMENT],
  ])('%s is told as such', async (_, directory, environment) => {
    await using home = await createDirectory();
    const opened = openLocal(join(home.path, directory), undefined, environment);
    await expect(opened).rejects.toMatchObject({
      all: [{ code: 'unsupported', hint: expect.stringContaining('git 2.31 or newer is on the PATH') }],
    });
  });
});
