import { describe, expect, test } from 'vitest';
import type { GitHubEvent } from '../../../src/domain/review/event.ts';
import { createPullRequest, pullRequest, readText } from '../../support/git-server.ts';
import { listContents } from '../../support/repository.ts';

/** Every event is tried in a complete clone and in one of depth 1. */
const CLONES = [
  { clone: 'a complete clone', depth: 0 },
  { clone: 'a clone of depth 1', depth: 1 },
];

function push(facts: { readonly before?: string; readonly after: string; readonly ref?: string }): GitHubEvent {
  const { before, after, ref = 'refs/heads/feature' } = facts;
  return { name: 'push', before, after, ref, defaultBranch: 'main', isDependabot: false };
}

describe.each(CLONES)('in $clone', ({ depth }) => {
  test('the merge commit of a pull request is measured against its first parent', async () => {
    await using pull = await createPullRequest();
    await pull.server.checkOut('refs/pull/7/merge', depth);
    await using repository = await pull.server.open(pullRequest(pull.head));
    const { base, head } = await repository.revisions();
    expect([base?.sha, head.sha]).toEqual([pull.main, pull.merge]);
    expect([base?.name, head.name]).toEqual(['main', 'feature']);
    expect(await readText(base, 'prompt.md')).toBe('one');
    expect(await readText(head, 'prompt.md')).toBe('two');
    expect(base?.snapshot.entries.get('other.md')?.oid).toBe(head.snapshot.entries.get('other.md')?.oid);
  });

  test('the head commit is measured against the merge base, whatever main has got since', async () => {
    await using pull = await createPullRequest();
    await pull.server.checkOut('refs/heads/feature', depth);
    await using repository = await pull.server.open(pullRequest(pull.head));
    const { base, head, rules } = await repository.revisions();
    expect([base?.sha, head.sha]).toEqual([pull.fork, pull.head]);
    expect(await readText(base, 'prompt.md')).toBe('one');
    expect([rules?.sha, rules?.name]).toEqual([pull.main, 'main']);
  });

  test('a merge commit of another head is not taken for the one of the event', async () => {
    await using pull = await createPullRequest();
    const { work } = pull.server;
    await work.git('checkout', '--quiet', 'feature');
    await work.commit('pushed meanwhile', { 'prompt.md': 'three' });
    await pull.server.publishPullRequest();
    await pull.server.checkOut('refs/pull/7/merge', depth);
    await using repository = await pull.server.open(pullRequest(pull.head));
    const { base, head } = await repository.revisions();
    expect([base?.sha, head.sha, await readText(head, 'prompt.md')]).toEqual([pull.fork, pull.head, 'two']);
  });

  test('a merge that somebody wrote onto an old commit of theirs is not taken for GitHub’s', async () => {
    await using pull = await createPullRequest();
    const { work } = pull.server;
    await work.git('checkout', '--quiet', '--orphan', 'staged');
    const easy = await work.commit('an easier base', { 'prompt.md': 'zero' });
    const tree = await work.git('rev-parse', `${pull.head}^{tree}`);
    const forged = await work.git('commit-tree', tree, '-p', easy, '-p', pull.head, '-m', 'Merge');
    await work.git('update-ref', 'refs/pull/7/merge', forged);
    await work.git('checkout', '--quiet', 'main');
    await pull.server.publish();
    await pull.server.checkOut('refs/pull/7/merge', depth);
    await using repository = await pull.server.open(pullRequest(pull.head));
    const { base, head } = await repository.revisions();
    expect([base?.sha, head.sha]).toEqual([pull.fork, pull.head]);
  });

  test('the merge that GitHub names is taken without asking for the branch', async () => {
    await using pull = await createPullRequest();
    await pull.server.checkOut('refs/pull/7/merge', Math.max(depth, 2));
    const event = { ...pullRequest(pull.head), mergeSha: pull.merge };
    await using repository = await pull.server.open(event, { serverUrl: 'http://127.0.0.1:9' });
    expect((await repository.revisions()).base?.sha).toBe(pull.main);
  });

  test('a head that has merged main is measured against what it merged', async () => {
    await using pull = await createPullRequest();
    const { work } = pull.server;
    await work.git('checkout', '--quiet', 'feature');
    const head = await work.merge('main');
    await work.git('checkout', '--quiet', 'main');
    await work.commit('even later', { 'other.md': 'three' });
    await pull.server.publishPullRequest();
    await pull.server.checkOut('refs/heads/feature', depth);
    await using repository = await pull.server.open(pullRequest(head));
    expect((await repository.revisions()).base?.sha).toBe(pull.main);
  });

  test('pull_request_target reads a head that only refs/pull/7/head leads to', async () => {
    await using pull = await createPullRequest();
    await pull.server.work.git('branch', '--delete', '--force', '--quiet', 'feature');
    await pull.server.publish();
    await pull.server.checkOut('refs/heads/main', depth);
    await using repository = await pull.server.open(pullRequest(pull.head, 'pull_request_target'));
    const { base, head } = await repository.revisions();
    expect([base?.sha, head.sha]).toEqual([pull.fork, pull.head]);
    expect(await readText(head, 'prompt.md')).toBe('two');
  });

  test('a pull request that was merged meanwhile has equal sides, so that nothing is run', async () => {
    await using pull = await createPullRequest();
    const { work } = pull.server;
    await work.merge('feature');
    await pull.server.publish();
    await pull.server.checkOut('refs/heads/feature', depth);
    await using repository = await pull.server.open(pullRequest(pull.head));
    const { base, head } = await repository.revisions();
    expect([base?.sha, head.sha]).toEqual([pull.head, pull.head]);
  });

  test('a merge queue is measured between its own commits', async () => {
    await using pull = await createPullRequest();
    const { work } = pull.server;
    const queue = 'refs/heads/gh-readonly-queue/main/pr-7-abc';
    await work.git('update-ref', queue, pull.merge);
    await pull.server.publish();
    await pull.server.checkOut(queue, depth);
    const event = { name: 'merge_group', headSha: pull.merge, baseSha: pull.main, headRef: queue } as const;
    await using repository = await pull.server.open({ ...event, baseRef: 'refs/heads/main' });
    const { base, head } = await repository.revisions();
    expect([base?.sha, head.sha]).toEqual([pull.main, pull.merge]);
    expect([base?.name, head.name]).toEqual(['main', 'gh-readonly-queue/main/pr-7-abc']);
  });

  test('a push is measured between before and after', async () => {
    await using pull = await createPullRequest();
    await pull.server.checkOut('refs/heads/main', depth);
    await using repository = await pull.server.open(push({ before: pull.fork, after: pull.main }));
    const { base, head } = await repository.revisions();
    expect([base?.sha, head.sha]).toEqual([pull.fork, pull.main]);
    expect(await readText(base, 'other.md')).toBe('one');
  });

  test('the first push of a branch is measured against its merge base with the default branch', async () => {
    await using pull = await createPullRequest();
    await pull.server.checkOut('refs/heads/feature', depth);
    await using repository = await pull.server.open(push({ after: pull.head }));
    const { base, head } = await repository.revisions();
    expect([base?.sha, head.sha, base?.name, head.name]).toEqual([pull.fork, pull.head, 'main', 'feature']);
  });

  test('a force push is measured against what it replaced while the server still has it', async () => {
    await using pull = await createPullRequest();
    const { work } = pull.server;
    await work.git('checkout', '--quiet', 'feature');
    await work.git('commit', '--quiet', '--amend', '--message', 'rewritten');
    const after = await work.git('rev-parse', 'HEAD');
    await pull.server.publish();
    await pull.server.checkOut('refs/heads/feature', depth);
    await using repository = await pull.server.open(push({ before: pull.head, after }));
    const { base, head } = await repository.revisions();
    expect([base?.sha, head.sha]).toEqual([pull.head, after]);
  });

  test('a force push over a commit that is gone is measured against the merge base', async () => {
    await using pull = await createPullRequest();
    await pull.server.checkOut('refs/heads/feature', depth);
    await using repository = await pull.server.open(push({ before: 'd'.repeat(40), after: pull.head }));
    expect((await repository.revisions()).base?.sha).toBe(pull.fork);
  });

  test('a pushed annotated tag stands for its commit', async () => {
    await using pull = await createPullRequest();
    const { work } = pull.server;
    await work.git('tag', '--annotate', '--message', 'one', 'v1', 'feature');
    const after = await work.git('rev-parse', 'refs/tags/v1');
    await pull.server.publish();
    await pull.server.checkOut('refs/tags/v1', depth);
    await using repository = await pull.server.open(push({ after, ref: 'refs/tags/v1' }));
    const { base, head } = await repository.revisions();
    expect([base?.sha, head.sha, head.name]).toEqual([pull.fork, pull.head, 'v1']);
  });

  test('a tag on the default branch leaves head alone', async () => {
    await using pull = await createPullRequest();
    await pull.server.checkOut('refs/heads/main', depth);
    await using repository = await pull.server.open(push({ after: pull.main, ref: 'refs/tags/v2' }));
    const { base, head } = await repository.revisions();
    expect([base, head.sha]).toEqual([undefined, pull.main]);
  });

  test.each([
    ['a branch', 'feature', 'head'],
    ['a tag', 'v1', 'fork'],
    ['the full name of a reference', 'refs/pull/7/head', 'head'],
    ['an ordinary name', 'main', 'main'],
  ] as const)('a dispatched run is measured against %s that its input names', async (_, base, expected) => {
    await using pull = await createPullRequest();
    await pull.server.work.git('tag', 'v1', pull.fork);
    await pull.server.publish();
    await pull.server.checkOut('refs/pull/7/merge', depth);
    const event = { name: 'workflow_dispatch', defaultBranch: 'main' } as const;
    await using repository = await pull.server.open(event, { base });
    const revisions = await repository.revisions();
    expect([revisions.base?.sha, revisions.head.sha]).toEqual([pull[expected], pull.merge]);
  });

  test('a dispatched run is measured against the commit that its input names', async () => {
    await using pull = await createPullRequest();
    await pull.server.checkOut('refs/heads/main', depth);
    const event = { name: 'workflow_dispatch', defaultBranch: 'main' } as const;
    await using repository = await pull.server.open(event, { base: pull.head });
    expect((await repository.revisions()).base?.sha).toBe(pull.head);
  });

  test('a dispatched run without a base is measured against the merge base with the default branch', async () => {
    await using pull = await createPullRequest();
    await pull.server.checkOut('refs/heads/feature', depth);
    await using repository = await pull.server.open({ name: 'workflow_dispatch', defaultBranch: 'main' });
    const { base, head } = await repository.revisions();
    expect([base?.sha, head.sha]).toEqual([pull.fork, pull.head]);
  });

  test('a scheduled run on the default branch measures head alone, though its payload names no branch', async () => {
    await using pull = await createPullRequest();
    await pull.server.checkOut('refs/heads/main', depth);
    await using repository = await pull.server.open({ name: 'schedule', defaultBranch: undefined });
    const { base, head } = await repository.revisions();
    expect([base, head.sha]).toEqual([undefined, pull.main]);
  });

  test('two histories without a common commit have no base', async () => {
    await using pull = await createPullRequest();
    const { work } = pull.server;
    await work.git('checkout', '--quiet', '--orphan', 'island');
    const after = await work.commit('alone', { 'prompt.md': 'alone' });
    await pull.server.publish();
    await pull.server.checkOut('refs/heads/island', depth);
    await using repository = await pull.server.open(push({ after, ref: 'refs/heads/island' }));
    await expect(repository.revisions()).rejects.toMatchObject({
      all: [{ code: 'no-base', hint: expect.stringContaining('name a base') }],
    });
  });

  test('the clone is the same before and after, down to the last byte below .git', async () => {
    await using pull = await createPullRequest();
    const checkout = await pull.server.checkOut('refs/heads/main', depth);
    const before = await listContents(checkout.directory);
    {
      await using repository = await pull.server.open(pullRequest(pull.head, 'pull_request_target'));
      const { head } = await repository.revisions();
      await using worktree = await repository.worktree(head);
      expect(await readText(head, 'prompt.md')).toBe('two');
      expect(await listContents(worktree.directory)).toHaveLength(3);
    }
    expect(await listContents(checkout.directory)).toEqual(before);
  });
});

describe('a mistake is told', () => {
  test('of a base that nobody has', async () => {
    await using pull = await createPullRequest();
    await pull.server.checkOut('refs/heads/main', 1);
    const event = { name: 'workflow_dispatch', defaultBranch: 'main' } as const;
    await using repository = await pull.server.open(event, { base: 'mian' });
    await expect(repository.revisions()).rejects.toThrow('The base "mian" was not found.');
  });

  test.each([['--upload-pack=touch x'], ['*'], ['a:b']])('of a base that is no name: %s', async (base) => {
    await using pull = await createPullRequest();
    await pull.server.checkOut('refs/heads/main', 1);
    const event = { name: 'workflow_dispatch', defaultBranch: 'main' } as const;
    await using repository = await pull.server.open(event, { base });
    await expect(repository.revisions()).rejects.toThrow(`The base "${base}" was not found.`);
  });

  test('of a head that the server has lost', async () => {
    await using pull = await createPullRequest();
    await pull.server.checkOut('refs/heads/main', 1);
    await using repository = await pull.server.open(pullRequest('d'.repeat(40), 'pull_request_target'));
    await expect(repository.revisions()).rejects.toMatchObject({
      all: [{ code: 'bad-revision', sentence: expect.stringContaining('could not be fetched from file://') }],
    });
  });

  test('of a checkout that was forgotten', async () => {
    await using pull = await createPullRequest();
    const opened = pull.server.open(pullRequest(pull.head), { directory: pull.server.home });
    await expect(opened).rejects.toThrow('in a workflow, run actions/checkout before Evaldelta.');
  });
});
