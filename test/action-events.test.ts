import { afterAll, describe, expect, it } from 'vitest';
import {
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from './support/event-payloads.ts';
import { runSituation } from './support/run-situation.ts';
import { openSituation } from './support/situation.ts';

const breaking = await openSituation('breaks-a-critical-case');
const improving = await openSituation('improves-and-passes');
const idle = await openSituation('touches-no-prompt');
afterAll(async () => {
  for (const situation of [breaking, improving, idle]) await situation[Symbol.asyncDispose]();
});

describe('a required check always reports', () => {
  it.each(['opened', 'synchronize', 'reopened', 'labeled', 'ready_for_review'] as const)(
    'on a pull request that was %s and affects nothing',
    async (action) => {
      const payload = pullRequestEvent({ headSha: idle.headSha, baseSha: idle.baseSha, headRef: 'change', action });
      await using run = await runSituation(idle, { event: { name: 'pull_request', payload } });
      expect(run.action).toMatchObject({ exitCode: 0, outputs: { verdict: 'nothing-to-run', 'affected-cases': '0' } });
      expect(run.action.summary).toContain('Nothing to run');
      expect(run.github.state.comments).toEqual([]);
    },
  );

  it.each([
    ['pull_request', 'The pull request was closed.', { action: 'closed' }],
    ['issue_comment', 'The event "issue_comment" has no revision to measure.', {}],
  ])('on an event that it cannot gate (%s), red and clear', async (name, sentence, changes) => {
    const payload = { ...pullRequestEvent({ headSha: idle.headSha, baseSha: idle.baseSha }), ...changes };
    await using run = await runSituation(idle, { event: { name, payload } });
    expect(run.action).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(run.action.summary).toContain(sentence);
  });
});

describe('pull_request_target', () => {
  it('measures the head commit against the merge base, read past a checkout of the default branch', async () => {
    const server = await improving.serve();
    const { headSha, baseSha } = improving;
    const payload = pullRequestEvent({ headSha, baseSha, headRef: 'change', action: 'synchronize' });
    await using run = await runSituation(improving, {
      repository: await server.checkOut('refs/heads/main'),
      event: { name: 'pull_request_target', payload },
      env: server.env,
    });
    expect(run.action).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } });
    const [comment] = run.github.state.comments;
    expect(comment?.body).toContain(`Base \`${baseSha.slice(0, 7)}\` → head \`${headSha.slice(0, 7)}\``);
  });
});

describe('where there is no pull request the summary takes the place of the comment', () => {
  it('on merge_group', async () => {
    const { baseSha, mergeSha } = breaking;
    const payload = mergeGroupEvent({ headSha: mergeSha, baseSha });
    await using run = await runSituation(breaking, { event: { name: 'merge_group', payload } });
    expect(run.action).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(run.action.summary).toContain('refund-window');
    expect(run.github.state.comments).toEqual([]);
  });

  it('on push, comparing what the branch was with what it is', async () => {
    const payload = pushEvent({ before: improving.baseSha, after: improving.mergeSha });
    await using run = await runSituation(improving, { event: { name: 'push', payload } });
    expect(run.action).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'comment-url': '' } });
    expect(run.action.summary).toContain('| Suite × target |');
    expect(run.github.calls).toEqual([]);
  });

  it('on schedule, measuring every case of the default branch against the bars', async () => {
    const server = await improving.serve();
    await using run = await runSituation(improving, {
      repository: await server.checkOut('refs/heads/main'),
      event: { name: 'schedule', payload: scheduleEvent() },
      env: server.env,
    });
    expect(run.action.outputs).toMatchObject({ 'affected-cases': '14', 'pass-rate-base': '', 'pass-rate-delta': '' });
    expect(Number(run.action.outputs['pass-rate-head'])).toBeGreaterThan(0.5);
    expect(run.action.summary).toContain(`Head \`${improving.baseSha.slice(0, 7)}\` alone`);
    expect(run.github.calls).toEqual([]);
  });

  it('on workflow_dispatch, against the base that was asked for', async () => {
    const server = await improving.serve();
    await using run = await runSituation(improving, {
      repository: await server.checkOut('refs/heads/change'),
      event: { name: 'workflow_dispatch', payload: workflowDispatchEvent({ ref: 'refs/heads/change' }) },
      inputs: { base: 'main' },
      env: server.env,
    });
    expect(run.action).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'affected-cases': '12' } });
    expect(run.action.summary).toContain(`Base \`${improving.baseSha.slice(0, 7)}\``);
  });
});
