import { execFile } from 'node:child_process';
import { symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Result } from '../src/domain/result.ts';
import { renderJson } from '../src/report/machine/json.ts';
import { workflowRunEvent } from './support/github/event-payloads.ts';
import { startGitHubServer, type GitHubServer } from './support/github/server.ts';
import { createDirectory } from './support/repository.ts';
import { emptyResult } from './support/result.ts';

const CLI = join(import.meta.dirname, '../dist/cli/index.js');
const HEAD = 'c'.repeat(40);

type Job = {
  /** The result file's text. */
  readonly file: string;
  readonly payload?: unknown;
  readonly env?: Readonly<Record<string, string>>;
  readonly link?: string;
};

describe('evaldelta report --comment', () => {
  it('posts what a run measured on the pull request of its head, whatever the file says of itself', async () => {
    await using github = await startForkServer();
    const lies = { number: 99, headSha: 'd'.repeat(40) };
    const result = { ...failed('No key.'), pullRequest: lies, runUrl: 'https://evil.example/' };
    const { code, err } = await publish(github, { file: renderJson(result) });
    expect({ code, err }).toEqual({ code: 0, err: expect.stringMatching(/^Published .*\/pull\/2#issuecomment/) });
    const [comment, ...others] = github.state.comments;
    expect(others).toEqual([]);
    expect(comment?.number).toBe(2);
    expect(comment?.body).toContain('Error: No key');
    expect(comment?.body).toContain("come from a run of a fork's workflow");
    expect(comment?.body).toContain('https://github.com/acme/support/actions/runs/77');
    expect(comment?.body).not.toContain('evil.example');
  });

  it('renders the text anew, so that nothing in it acts', async () => {
    await using github = await startForkServer();
    await publish(github, { file: renderJson(failed('@everyone <img src=x> <!-- evaldelta:comment:other -->')) });
    const body = github.state.comments[0]?.body ?? '';
    expect(['@everyone', '<img', '<!-- evaldelta:comment:other'].filter((text) => body.includes(text))).toEqual([]);
  });

  it('asks GitHub whether somebody accepted it, and takes no date that is none', async () => {
    await using github = await startForkServer();
    const claimed = (at: string): Result => {
      const waiver = { by: 'security-lead', at, headSha: HEAD };
      return { ...emptyResult(), verdict: { ...emptyResult().verdict, kind: 'waived', waiver } };
    };
    expect(await publish(github, { file: renderJson(claimed('2026 ![x](https://evil.example/p.png)')) })).toEqual({
      code: 2,
      err: expect.stringContaining('not a result file'),
    });
    await publish(github, { file: renderJson(claimed('2026-11-01T10:00:00.000Z')) });
    const body = github.state.comments[0]?.body ?? '';
    expect(body).toContain('❌ A rule was breached');
    expect(body).toContain('GitHub knows of no label');
    expect(body).not.toContain('security-lead');
  });

  it('warns of a fork directly under the verdict, however much the file holds', async () => {
    await using github = await startForkServer();
    const errors = Array.from({ length: 30 }, () => failed(`No key. ${'x'.repeat(4000)}`).errors).flat();
    const warnings = Array.from({ length: 400 }, (_, index) => `${index} ${'y'.repeat(400)}`);
    await publish(github, { file: renderJson({ ...failed('No key.'), errors, warnings }) });
    const body = github.state.comments[0]?.body ?? '';
    const lines = body.split('\n').filter((line) => line !== '' && !line.startsWith('<!--'));
    expect(lines[0]).toMatch(/^### ⛔ Error/);
    expect(lines[1]).toContain("come from a run of a fork's workflow");
  });

  it.each([
    ['the head has moved on', { headSha: 'e'.repeat(40) }, 'No open pull request has eeeeeee as its head any more.'],
    ['another branch has the commit', { headRef: 'other' }, 'No open pull request'],
    ['it was no pull request', { event: 'push' }, 'started by push'],
  ])('publishes nothing where %s', async (_, facts, sentence) => {
    await using github = await startForkServer();
    const payload = workflowRun(facts);
    expect(await publish(github, { file: renderJson(failed('No key.')), payload })).toMatchObject({
      code: 0,
      err: expect.stringContaining(sentence),
    });
    expect(github.state.comments).toEqual([]);
  });

  it('begins no comment for a result with nothing to say', async () => {
    await using github = await startForkServer();
    expect(await publish(github, { file: renderJson(emptyResult()) })).toMatchObject({ code: 0 });
    expect(github.state.comments).toEqual([]);
  });

  it.each([
    ['no JSON', { file: 'not json' }, 'not JSON'],
    ['another shape', { file: '{"schemaVersion": 1}' }, 'not a result file'],
    ['endless nesting', { file: `{"tool":${'['.repeat(200_000)}${']'.repeat(200_000)}}` }, 'result file'],
    ['a link', { file: '', link: '/proc/self/environ' }, 'There is no result file'],
    ['no token', { file: renderJson(emptyResult()), env: { GITHUB_TOKEN: '' } }, 'GITHUB_TOKEN is not set'],
    ['another event', { file: renderJson(emptyResult()), env: { GITHUB_EVENT_NAME: 'push' } }, 'finished workflow run'],
  ])('refuses %s in one sentence', async (_, job, sentence) => {
    await using github = await startForkServer();
    const { code, err } = await publish(github, job);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(sentence) });
    expect(err).not.toMatch(/^\s+at /m);
    expect(github.state.comments).toEqual([]);
  });

  it('names the permission that it lacks', async () => {
    await using github = await startForkServer();
    const refusal = { status: 403, body: { message: 'Resource not accessible by integration' }, headers: {} };
    github.inject({ method: 'POST', path: /comments$/, reply: refusal });
    expect(await publish(github, { file: renderJson(failed('No key.')) })).toMatchObject({
      code: 2,
      err: expect.stringContaining('pull-requests: write'),
    });
  });
});

/** GitHub with the pull request of a fork, and another one from the same branch name. */
function startForkServer(): Promise<GitHubServer> {
  const fork = { headRef: 'change', headSha: HEAD };
  return startGitHubServer({
    pulls: [
      { ...fork, number: 1, headRepository: 'acme/support' },
      { ...fork, number: 2, headRepository: 'mallory/support' },
    ],
  });
}

function workflowRun(facts: Partial<Parameters<typeof workflowRunEvent>[0]> = {}) {
  return workflowRunEvent({ headSha: HEAD, headRef: 'change', headRepository: 'mallory/support', ...facts });
}

function failed(sentence: string): Result {
  const error = { code: 'missing-api-key', sentence, place: undefined, hint: undefined } as const;
  const result = emptyResult();
  return { ...result, verdict: { ...result.verdict, kind: 'error' }, errors: [error] };
}

/** Runs the bundled command line as a step of a `workflow_run` job. */
async function publish(github: GitHubServer, { file, payload = workflowRun(), env, link }: Job) {
  await using directory = await createDirectory();
  const [event, result] = [join(directory.path, 'event.json'), join(directory.path, 'report.json')];
  await writeFile(event, JSON.stringify(payload));
  await (link === undefined ? writeFile(result, file) : symlink(link, result));
  const job = {
    PATH: process.env['PATH'],
    NO_PROXY: '127.0.0.1',
    ...github.env,
    GITHUB_TOKEN: github.token,
    GITHUB_EVENT_NAME: 'workflow_run',
    GITHUB_EVENT_PATH: event,
    ...env,
  };
  return await promisify(execFile)(process.execPath, [CLI, 'report', result, '--comment'], { env: job }).then(
    ({ stderr }) => ({ code: 0, err: stderr }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, err: stderr }),
  );
}
