import { describe, expect, test, vi } from 'vitest';
import { openPullRequest } from '../../../src/adapters/github/comment-target.ts';
import { PublishError } from '../../../src/adapters/actions/publish-error.ts';
import { commentMarker } from '../../../src/domain/review/comment-marker.ts';
import { startGitHubServer } from '../../support/github/server.ts';
import type { GitHubServer } from '../../support/github/server.ts';
import { FORK_TOKEN } from '../../support/github/state.ts';

const BOT = 'github-actions[bot]';
const HEAD = 'a'.repeat(40);
const NEWER = 'c'.repeat(40);
const MARKER = commentMarker('default');
const HTML = { 'content-type': 'text/html; charset=utf-8' };
const JSON_TYPE = { 'content-type': 'application/json' };

/** Opens pull request 1 with waiting shortened to almost nothing. */
async function open(github: GitHubServer, options: { readonly token?: string; readonly timeoutMs?: number } = {}) {
  const lines: string[] = [];
  const log = { info: (line: string) => void lines.push(line), warn: (line: string) => void lines.push(line) };
  const { owner, name: repo } = github.state;
  const pull = await openPullRequest({
    owner,
    repo,
    number: 1,
    headSha: HEAD,
    token: github.token,
    apiUrl: github.url,
    log,
    secondMs: 5,
    ...options,
  });
  const upsert = (body: string, onlyUpdate = false) =>
    pull.upsertComment({ write: () => body, commentId: 'default', onlyUpdate });
  return { pull, upsert, lines };
}

function bodies(github: GitHubServer): string[] {
  return github.state.comments.map((comment) => comment.body);
}

function writes(github: GitHubServer): string[] {
  return github.calls.filter((call) => call.method !== 'GET' && call.path !== '/graphql').map((call) => call.method);
}

async function failureOf(promise: Promise<unknown>): Promise<PublishError> {
  const error: unknown = await promise.catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(PublishError);
  return error as PublishError;
}

describe.concurrent('the sticky comment', () => {
  test('is posted once, with its marker first, and its address is returned', async () => {
    await using github = await startGitHubServer();
    const { upsert } = await open(github);
    const url = await upsert('Verdict: pass');
    expect(bodies(github)).toEqual([`${MARKER}\nVerdict: pass`]);
    expect(url).toBe(`${github.url}/acme/support/pull/1#issuecomment-${github.state.comments[0]?.id}`);
  });

  test('is found behind a hundred other comments and updated in place', async () => {
    await using github = await startGitHubServer();
    for (let index = 0; index < 130; index += 1) github.state.addComment({ login: 'chatty', body: `comment ${index}` });
    const ours = github.state.addComment({ login: BOT, body: `${MARKER}\nold` });
    const { upsert } = await open(github);
    expect(await upsert('new')).toContain(`issuecomment-${ours.id}`);
    expect(ours.body).toBe(`${MARKER}\nnew`);
    expect(github.state.comments).toHaveLength(131);
    expect(writes(github)).toEqual(['PATCH']);
  });

  test('to which a person has added a line above is updated in place, and the line stays', async () => {
    await using github = await startGitHubServer();
    const ours = github.state.addComment({ login: BOT, body: `See the ticket.\r\n\r\n${MARKER}\r\nold` });
    const { upsert } = await open(github);
    await upsert('new');
    expect(bodies(github)).toEqual([`See the ticket.\r\n\r\n${MARKER}\nnew`]);
    expect(ours.body).toBe(bodies(github)[0]);
  });

  test('is written over what stands there at that moment, not over what was listed', async () => {
    await using github = await startGitHubServer();
    const ours = github.state.addComment({ login: BOT, body: `${MARKER}\nold` });
    github.inject({ path: /pulls\/1$/, delayMs: 1000 });
    const { pull } = await open(github);
    const write = (existing: string | undefined) => `${existing?.split('\n')[1] ?? 'none'}, then ours`;
    const posted = pull.upsertComment({ write, commentId: 'default', onlyUpdate: false });
    await vi.waitUntil(() => github.calls.some(({ path }) => path.endsWith('/pulls/1')), { timeout: 20_000 });
    ours.body = `${MARKER}\nanother job`;
    await posted;
    expect(ours.body).toBe(`${MARKER}\nanother job, then ours`);
  });

  test('is left alone when it already says the same', async () => {
    await using github = await startGitHubServer();
    github.state.addComment({ login: BOT, body: `${MARKER}\nsame` });
    const { upsert } = await open(github);
    expect(await upsert('same')).toContain('#issuecomment-');
    expect(writes(github)).toEqual([]);
  });

  test.each([
    { onlyUpdate: false, left: [`${MARKER}\nnew`] },
    { onlyUpdate: true, left: [] },
  ])('is posted anew where it was deleted after it was listed (only an update: $onlyUpdate)', async (example) => {
    await using github = await startGitHubServer();
    github.state.addComment({ login: BOT, body: `${MARKER}\nold` });
    github.inject({ path: /pulls\/1$/, delayMs: 1000 });
    const { upsert } = await open(github);
    const posted = upsert('new', example.onlyUpdate);
    await vi.waitUntil(() => github.calls.some(({ path }) => path.endsWith('/pulls/1')), { timeout: 20_000 });
    github.state.comments.splice(0);
    const url = await posted;
    expect([bodies(github), url === undefined]).toEqual([example.left, example.onlyUpdate]);
  });

  test('is not created where only an update is wanted', async () => {
    await using github = await startGitHubServer();
    const { upsert } = await open(github);
    expect(await upsert('nothing affected', true)).toBeUndefined();
    expect(writes(github)).toEqual([]);
  });

  test('is not taken from a person who copied the marker, nor from our own text that quotes it', async () => {
    await using github = await startGitHubServer();
    const forged = github.state.addComment({ login: 'mallory', body: `${MARKER}\nVerdict: pass` });
    const quoting = github.state.addComment({ login: BOT, body: `See ${MARKER}` });
    const { upsert } = await open(github);
    await upsert('Verdict: fail');
    expect([forged.body, quoting.body]).toEqual([`${MARKER}\nVerdict: pass`, `See ${MARKER}`]);
    expect(bodies(github)).toHaveLength(3);
  });

  test('is one for each comment-id', async () => {
    await using github = await startGitHubServer();
    const { pull, upsert } = await open(github);
    await upsert('first');
    await pull.upsertComment({ write: () => 'second', commentId: 'nightly', onlyUpdate: false });
    expect(bodies(github)).toEqual([`${MARKER}\nfirst`, `${commentMarker('nightly')}\nsecond`]);
  });

  test('belongs to the person whose token is used', async () => {
    const token = {
      login: 'octocat',
      permissions: { actions: 'none', contents: 'read', issues: 'none', pull_requests: 'write' },
    } as const;
    await using github = await startGitHubServer({ tokens: { 'ghp-octocat': token } });
    const bot = github.state.addComment({ login: BOT, body: `${MARKER}\nfrom another token` });
    const own = github.state.addComment({ login: 'octocat', body: `${MARKER}\nold` });
    const { upsert } = await open(github, { token: 'ghp-octocat' });
    await upsert('new');
    expect([bot.body, own.body]).toEqual([`${MARKER}\nfrom another token`, `${MARKER}\nnew`]);
  });

  test("is taken for the job token's own when GitHub does not tell whose token it is", async () => {
    await using github = await startGitHubServer();
    const ours = github.state.addComment({ login: BOT, body: `${MARKER}\nold` });
    github.inject({
      path: /graphql/,
      reply: { status: 403, body: { message: 'Resource not accessible by integration' } },
    });
    const { upsert } = await open(github);
    await upsert('new');
    expect(ours.body).toBe(`${MARKER}\nnew`);
  });

  test('survives a race: duplicates go, the oldest stays and says the newest', async () => {
    await using github = await startGitHubServer();
    const oldest = github.state.addComment({ login: BOT, body: `${MARKER}\nfrom another job` });
    github.state.addComment({ login: BOT, body: `${MARKER}\nfrom a third job` });
    const { upsert } = await open(github);
    await upsert('newest');
    expect(bodies(github)).toEqual([`${MARKER}\nnewest`]);
    expect(github.state.comments[0]?.id).toBe(oldest.id);
  });

  test('is one when two jobs post it at the same moment', async () => {
    await using github = await startGitHubServer();
    const [one, other] = await Promise.all([open(github), open(github)]);
    await Promise.all([one.upsert('from one'), other.upsert('from the other')]);
    expect(bodies(github)).toHaveLength(1);
  });

  test('is one when the answer to the first post gets lost', async () => {
    await using github = await startGitHubServer();
    github.inject({ method: 'POST', path: /comments$/, isAnswerLost: true });
    const { upsert } = await open(github);
    await upsert('Verdict: pass');
    expect(bodies(github)).toEqual([`${MARKER}\nVerdict: pass`]);
  });

  test('of a newer head is not overwritten by an older run', async () => {
    await using github = await startGitHubServer();
    const newer = github.state.addComment({ login: BOT, body: `${MARKER}\nof the newer head` });
    github.state.push({ sha: NEWER, at: '2026-11-21T10:00:00Z' });
    const { upsert } = await open(github);
    expect((await failureOf(upsert('of the older head'))).failure).toBe('superseded');
    expect(newer.body).toBe(`${MARKER}\nof the newer head`);
  });
});

describe.concurrent('trouble with GitHub', () => {
  test('a token that may only read: the error names the permission and the lines that grant it', async () => {
    await using github = await startGitHubServer({ tokens: { fork: FORK_TOKEN } });
    const { upsert } = await open(github, { token: 'fork' });
    const error = await failureOf(upsert('Verdict: pass'));
    expect(error.failure).toBe('permission');
    expect(error.message).toContain('`pull-requests: write`');
    expect(error.hint).toContain('permissions:\n  pull-requests: write');
  });

  test('a private repository whose pull requests may not be read', async () => {
    const blind = {
      ...FORK_TOKEN,
      permissions: { ...FORK_TOKEN.permissions, pull_requests: 'none' as const, issues: 'none' as const },
    };
    await using github = await startGitHubServer({ tokens: { blind } });
    const { pull, upsert } = await open(github, { token: 'blind' });
    const error = await failureOf(pull.currentHeadSha());
    expect([error.failure, error.hint]).toEqual(['permission', expect.stringContaining('pull-requests: read')]);
    const commenting = await failureOf(upsert('Verdict: pass'));
    expect(commenting.hint).toContain('permissions:\n  pull-requests: write');
  });

  test.each([
    { what: 'an unknown token', reply: { status: 401, body: { message: 'Bad credentials' } }, failure: 'credentials' },
    {
      what: 'a pull request that is not there',
      reply: { status: 404, body: { message: 'Not Found' } },
      failure: 'not-found',
    },
    {
      what: 'a locked conversation',
      reply: { status: 403, body: { message: 'Unable to create comment because issue is locked.' } },
      failure: 'locked',
    },
    {
      what: 'a body that GitHub refuses',
      reply: { status: 422, body: { message: 'Validation Failed' } },
      failure: 'rejected',
    },
  ])('$what is told as such', async ({ reply, failure }) => {
    await using github = await startGitHubServer();
    github.inject({ method: 'POST', path: /comments$/, reply });
    const { upsert } = await open(github);
    expect((await failureOf(upsert('Verdict: pass'))).failure).toBe(failure);
  });

  test('a bad gateway heals', async () => {
    await using github = await startGitHubServer();
    github.inject({ path: /comments$/, times: 2, reply: { status: 502, body: '<html>Bad Gateway</html>' } });
    const { upsert } = await open(github);
    await upsert('Verdict: pass');
    expect(bodies(github)).toHaveLength(1);
  });

  test('an outage that does not end is an error, not a crash', async () => {
    await using github = await startGitHubServer();
    github.inject({ path: /pulls/, times: 99, reply: { status: 503, body: { message: 'Unicorn' } } });
    const { pull } = await open(github);
    expect((await failureOf(pull.currentHeadSha())).failure).toBe('unreachable');
  });

  test('a connection that is dropped heals', async () => {
    await using github = await startGitHubServer();
    github.inject({ path: /pulls/, reset: true });
    const { pull } = await open(github);
    expect(await pull.currentHeadSha()).toBe(HEAD);
  });

  test('a slow answer is given up and asked for again', async () => {
    await using github = await startGitHubServer();
    github.inject({ path: /pulls/, delayMs: 2000 });
    const { pull } = await open(github, { timeoutMs: 300 });
    expect(await pull.currentHeadSha()).toBe(HEAD);
    expect(github.calls.length).toBeGreaterThan(1);
  });

  test.each([403, 429])('a secondary rate limit (%d) is waited out as GitHub asks', async (status) => {
    await using github = await startGitHubServer();
    const body = {
      message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
    };
    github.inject({ method: 'POST', path: /comments$/, reply: { status, body, headers: { 'retry-after': '7' } } });
    const { upsert, lines } = await open(github);
    await upsert('Verdict: pass');
    expect(bodies(github)).toHaveLength(1);
    expect(lines.join()).toContain('trying again in 7 s');
  });

  test('a plain rate limit, without GitHub’s sentence of a secondary one, is waited out too', async () => {
    await using github = await startGitHubServer();
    const reply = { status: 429, body: { message: 'Too Many Requests' }, headers: { 'retry-after': '2' } };
    github.inject({ method: 'POST', path: /comments$/, reply });
    const { upsert, lines } = await open(github);
    await upsert('Verdict: pass');
    expect(bodies(github)).toHaveLength(1);
    expect(lines.join()).toMatch(/trying again in [23] s/);
  });

  test.each([
    ['a page with status 200', /comments$/, { status: 200, body: '<html>Sign in</html>', headers: HTML }, 'text/html'],
    ['a page where the head is asked for', /pulls/, { status: 200, body: '<html></html>', headers: HTML }, 'text/html'],
    ['JSON that is cut off', /comments$/, { status: 200, body: '[{"id":1', headers: JSON_TYPE }, 'application/json'],
    ['JSON of something else', /pulls/, { status: 200, body: { ok: true } }, "none of GitHub's"],
  ])('%s is no answer of GitHub’s, said in a sentence', async (_what, path, reply, told) => {
    await using github = await startGitHubServer();
    github.inject({ path, times: 99, reply });
    const { upsert } = await open(github);
    const error = await failureOf(upsert('Verdict: pass'));
    expect([error.failure, error.message]).toEqual(['unreachable', expect.stringContaining(told)]);
  });

  test('an hour of rate limit is not waited for', async () => {
    await using github = await startGitHubServer();
    const body = { message: 'You have exceeded a secondary rate limit.' };
    github.inject({
      method: 'POST',
      path: /comments$/,
      reply: { status: 403, body, headers: { 'retry-after': '3600' } },
    });
    const { upsert } = await open(github);
    expect((await failureOf(upsert('Verdict: pass'))).failure).toBe('rate-limit');
  });

  test('nobody listening is unreachable', async () => {
    const github = await startGitHubServer();
    await github[Symbol.asyncDispose]();
    const { pull } = await open(github);
    expect((await failureOf(pull.currentHeadSha())).failure).toBe('unreachable');
  });
});
