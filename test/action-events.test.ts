import { afterAll, describe, expect, it } from 'vitest';
import {
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  scheduleEvent,
  workflowDispatchEvent,
} from './support/github/event-payloads.ts';
import { DEFAULT_TOKEN, FORK_TOKEN } from './support/github/state.ts';
import { startResultsServer } from './support/results-server.ts';
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
    ['pull_request', 'The pull request was closed\n\nThere is nothing to gate', { action: 'closed' }],
    ['issue_comment', 'The event "issue_comment" has no revision to measure\n\nRun Evaldelta on pull_request', {}],
  ])('on an event that it cannot gate (%s), red and clear', async (name, sentence, changes) => {
    const payload = { ...pullRequestEvent({ headSha: idle.headSha, baseSha: idle.baseSha }), ...changes };
    await using run = await runSituation(idle, { event: { name, payload } });
    expect(run.action).toMatchObject({ exitCode: 1, outputs: { verdict: 'error' } });
    expect(run.action.summary).toContain(sentence);
  });
});

describe('workflow_call', () => {
  /** What the runner says in a called workflow: the event and the workflow are the caller's, the job its own. */
  const called = {
    GITHUB_WORKFLOW: 'Release checks',
    GITHUB_WORKFLOW_REF: 'acme/support/.github/workflows/checks.yml@refs/pull/1/merge',
    GITHUB_JOB: 'evals',
  };
  const pull = { headSha: breaking.headSha, baseSha: breaking.baseSha, headRef: 'change' };

  it("gates its caller's pull request: one comment, a red check, a link to the caller's run", async () => {
    const event = { name: 'pull_request', payload: pullRequestEvent({ ...pull, action: 'synchronize' }) };
    await using run = await runSituation(breaking, { event, env: called });
    expect(run.action).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } });
    expect(
      run.github.state.comments.map(({ body }) => body.split('\n').find((line) => line.startsWith('### '))),
    ).toEqual([expect.stringContaining('Critical case broke: "Can I return the lamp after 40 days?"')]);
    expect(run.github.state.comments[0]?.body).toContain('[run](https://github.com/acme/support/actions/runs/4242)');
  });

  it('called twice with a `comment-id` each, has two comments and two reports', async () => {
    const event = { name: 'pull_request', payload: pullRequestEvent(pull) };
    await using results = await startResultsServer();
    const job = { event, env: called, servers: [results] };
    await using first = await runSituation(breaking, { ...job, inputs: { 'comment-id': 'replies' } });
    const posted = first.github.state.comments.map(({ body }) => body);
    await using second = await runSituation(breaking, {
      ...job,
      inputs: { 'comment-id': 'headlines' },
      prepare: ({ state }) => posted.forEach((body) => state.addComment({ login: 'github-actions[bot]', body })),
    });
    const { comments } = second.github.state;
    expect(comments.map(({ body }) => body.split('\n')[0])).toEqual([
      '<!-- evaldelta:comment:replies -->',
      '<!-- evaldelta:comment:headlines -->',
    ]);
    expect(comments[0]?.body).toBe(posted[0]);
    expect(results.artifacts.map(({ name }) => name)).toEqual([
      'evaldelta-evals-replies-1.html',
      'evaldelta-evals-replies-1',
      'evaldelta-evals-headlines-1.html',
      'evaldelta-evals-headlines-1',
    ]);
  });

  it('without the permission that its caller did not grant, says that the caller needs it too', async () => {
    const event = { name: 'pull_request', payload: pullRequestEvent(pull) };
    const github = { tokens: { [DEFAULT_TOKEN]: FORK_TOKEN } };
    await using run = await runSituation(breaking, { event, env: called, github });
    expect(run.action.exitCode).toBe(1);
    expect(run.action.summary).toContain('refund-window');
    const warning = run.action.annotations.find(({ level }) => level === 'warning')?.message;
    expect(warning).toMatch(/the job that calls a reusable one:\npermissions:\n {2}pull-requests: write\n/);
  });

  it('on a push of its caller, leaves the report to the summary', async () => {
    const payload = pushEvent({ before: improving.baseSha, after: improving.mergeSha });
    await using run = await runSituation(improving, { event: { name: 'push', payload }, env: called });
    expect(run.action).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'comment-url': '' } });
    expect(run.action.summary).toContain('✅ 2 failing cases now pass, none got worse');
    expect(run.github.calls).toEqual([]);
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
