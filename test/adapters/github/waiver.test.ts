import { describe, expect, test } from 'vitest';
import {
  findWaiver,
  pullRequestOfMergeGroup,
  WAIVER_LABEL,
  type WaiverOptions,
} from '../../../src/adapters/github/waiver.ts';
import { commentMarker } from '../../../src/domain/review/comment-marker.ts';
import { partMarker } from '../../../src/domain/review/comment-part.ts';
import { seenLine, type SeenRecord } from '../../../src/domain/verdict/seen-findings.ts';
import { startGitHubServer } from '../../support/github/server.ts';
import type { GitHubServer } from '../../support/github/server.ts';
import type { GitHubSetup } from '../../support/github/state.ts';

const HEAD = '1'.repeat(40);
const OTHER = '2'.repeat(40);
const PUSHED = '2026-11-21T10:00:00Z';
const SEEN = '2026-11-21T10:03:00Z';
const LABELLED = '2026-11-21T10:05:00Z';
const LATER = '2026-11-21T10:06:00Z';

/** A pull request whose head was pushed at ten o'clock. */
async function startPushed(setup: GitHubSetup = {}): Promise<GitHubServer> {
  const github = await startGitHubServer({
    collaborators: { maintainer: 'write', owner: 'admin', triager: 'read' },
    ...setup,
  });
  github.state.push({ sha: HEAD, at: PUSHED });
  return github;
}

function accept(
  github: GitHubServer,
  { login = 'maintainer', at = LABELLED, event = 'labeled' as 'labeled' | 'unlabeled' } = {},
): void {
  github.state.label({ event, label: WAIVER_LABEL, login, at });
}

function refused(why: string) {
  return { refused: `The label \`evaldelta:accept\` does not count: ${why}` };
}

/** Our comment with what a run said against a commit. */
function said(
  github: GitHubServer,
  record: Partial<SeenRecord> = {},
  of: { headSha?: string; login?: string } = {},
): void {
  const { headSha = HEAD, login = 'github-actions[bot]' } = of;
  const writer = { headSha, identity: 'job', attempt: '1.1', isRed: true, job: 'evals', suites: [] };
  const line = seenLine({ at: SEEN, findings: [], ...record });
  const body = [commentMarker('default'), partMarker(writer), '### Fail', line].join('\n');
  github.state.comments.push({ id: 7, number: 1, login, body, createdAt: SEEN, updatedAt: LATER });
}

type Asked = Partial<Pick<WaiverOptions, 'rule' | 'comment'>>;

async function ask(github: GitHubServer, headSha: string | undefined = HEAD, asked: Asked = {}) {
  const lines: string[] = [];
  const log = {
    info: (line: string) => void lines.push(line),
    warn: (line: string) => void lines.push(`warning: ${line}`),
  };
  const { owner, name: repo } = github.state;
  const waiver = await findWaiver({
    owner,
    repo,
    number: 1,
    headSha,
    token: github.token,
    apiUrl: github.url,
    log,
    secondMs: 5,
    rule: 'anyone',
    comment: undefined,
    ...asked,
  });
  return { waiver, lines };
}

describe.concurrent('a waiver', () => {
  test.each(['maintainer', 'owner'])(
    'is the label put on after the push by somebody who may write (%s)',
    async (login) => {
      await using github = await startPushed();
      accept(github, { login });
      expect((await ask(github)).waiver).toEqual({ by: login, at: LABELLED, headSha: HEAD });
    },
  );

  test('is not asked for at all without the label', async () => {
    await using github = await startPushed();
    expect(await ask(github)).toEqual({ waiver: undefined, lines: [] });
    expect(github.calls).toHaveLength(1);
  });

  test.each(['triager', 'contributor', 'stranger', 'release[bot]'])(
    'does not come from somebody who may not write (%s)',
    async (login) => {
      await using github = await startPushed();
      accept(github, { login });
      expect((await ask(github)).waiver).toEqual(
        refused(`${login} may not write to the repository. Somebody who may has to put it on.`),
      );
    },
  );

  test('is void after a new push', async () => {
    await using github = await startPushed();
    accept(github);
    github.state.push({ sha: OTHER, at: '2026-11-21T11:00:00Z' });
    expect((await ask(github, OTHER)).waiver).toEqual(
      refused('it is older than the push of 2222222. Take it off and put it on again.'),
    );
  });

  test('is void after the accepted commit was replaced and pushed again', async () => {
    await using github = await startPushed();
    accept(github);
    github.state.push({ sha: OTHER, at: '2026-11-21T11:00:00Z' });
    github.state.push({ sha: HEAD, at: '2026-11-21T12:00:00Z', isForced: true });
    expect((await ask(github)).waiver).toHaveProperty('refused');
  });

  test('does not count from a push of the same commit to another branch', async () => {
    await using github = await startPushed();
    const pull = github.state.pull(1);
    pull.headRef = 'decoy';
    github.state.push({ sha: OTHER, at: '2026-11-21T09:00:00Z' });
    Object.assign(pull, { headRef: 'shorter-prompt', headSha: OTHER });
    accept(github);
    expect((await ask(github, OTHER)).waiver).toEqual(refused('GitHub has no record of when 2222222 was pushed.'));
  });

  test('put on in the very second of the push is not known to be later', async () => {
    await using github = await startPushed();
    accept(github, { at: PUSHED });
    expect((await ask(github)).waiver).toHaveProperty('refused');
  });

  test('is that of the person who put the label on last', async () => {
    await using github = await startPushed();
    accept(github, { login: 'maintainer' });
    accept(github, { login: 'maintainer', event: 'unlabeled', at: '2026-11-21T10:06:00Z' });
    accept(github, { login: 'triager', at: '2026-11-21T10:07:00Z' });
    expect((await ask(github)).waiver).toHaveProperty('refused');
  });

  test('does not count when its last trace is that it was taken off', async () => {
    await using github = await startPushed();
    accept(github);
    accept(github, { event: 'unlabeled', at: '2026-11-21T10:06:00Z' });
    github.state.pull(1).labels.push(WAIVER_LABEL);
    expect((await ask(github)).waiver).toHaveProperty('refused');
  });

  test('is found behind a hundred pushes and a hundred events', async () => {
    await using github = await startPushed();
    for (let index = 0; index < 130; index += 1)
      github.state.label({ event: 'labeled', label: `l${index}`, login: 'triager', at: LABELLED });
    accept(github);
    for (let index = 0; index < 130; index += 1) github.state.push({ sha: OTHER, at: PUSHED });
    github.state.pull(1).headSha = HEAD;
    expect((await ask(github)).waiver).toMatchObject({ by: 'maintainer' });
  });

  test("for a fork is timed by the fork's own pushes", async () => {
    await using github = await startPushed({ pulls: [{ headRepository: 'contributor/support' }] });
    accept(github);
    expect((await ask(github)).waiver).toMatchObject({ by: 'maintainer' });
  });

  test('is none for another head than the one that was tested', async () => {
    await using github = await startPushed();
    accept(github);
    expect((await ask(github, OTHER)).waiver).toEqual(refused('the pull request has moved on.'));
  });

  const comment = { commentId: 'default', identity: 'job' };
  const finding = {
    rule: 'critical.max_broken',
    metric: undefined,
    suite: 's',
    target: 't',
    tag: undefined,
    why: 'confirmed',
    actual: 1,
    cases: ['a'],
  } as const;

  test('counts once what stands against the commit was there to be read', async () => {
    await using github = await startPushed();
    accept(github);
    const again = 'Take it off and put it on again.';
    const none = refused(`the comment has no failing result of 1111111. ${again}`);
    expect((await ask(github, HEAD, { comment })).waiver).toEqual(none);
    said(github, {}, { headSha: OTHER });
    said(github, {}, { login: 'contributor' });
    expect((await ask(github, HEAD, { comment })).waiver).toEqual(none);
    expect((await ask(github, HEAD, { comment: { ...comment, identity: 'another' } })).waiver).toEqual(none);
    github.state.comments.length = 0;
    said(github);
    expect((await ask(github, HEAD, { comment })).waiver).toEqual({ by: 'maintainer', at: LABELLED, headSha: HEAD });
    github.state.comments.length = 0;
    said(github, { at: LATER });
    expect((await ask(github, HEAD, { comment })).waiver).toEqual(
      refused(`it is older than the first result of 1111111. ${again}`),
    );
  });

  test('does not come from the author, or from who pushed the head, where the rules say so', async () => {
    await using github = await startPushed({ collaborators: { maintainer: 'write', contributor: 'write' } });
    accept(github, { login: 'contributor' });
    expect((await ask(github)).waiver).toMatchObject({ by: 'contributor' });
    expect((await ask(github, HEAD, { rule: 'not-author' })).waiver).toEqual(
      refused('contributor opened the pull request or pushed its head. Somebody else has to put it on.'),
    );
    accept(github);
    expect((await ask(github, HEAD, { rule: 'not-author' })).waiver).toMatchObject({ by: 'maintainer' });
  });

  test('accepts in the merge queue what our comment on the pull request says was seen', async () => {
    await using github = await startPushed();
    accept(github);
    const { owner, name: repo } = github.state;
    const log = { info: () => undefined, warn: () => undefined };
    const access = { owner, repo, number: 1, token: github.token, apiUrl: github.url, log };
    const asked = { ...access, headSha: undefined, rule: 'anyone' } as const;
    expect(await findWaiver({ ...asked, comment: undefined })).toMatchObject({
      refused: expect.stringContaining('no comment says what was accepted'),
    });
    said(github, { findings: [finding] });
    const waiver = await findWaiver({ ...asked, comment });
    expect(waiver).toEqual({
      by: 'maintainer',
      at: LABELLED,
      headSha: HEAD,
      accepts: [{ ...finding, metric: undefined }],
    });
  });

  test.each([
    { what: 'the activity', path: /activity/, status: 403 },
    { what: 'the history', path: /events/, status: 502 },
    { what: 'the permission', path: /permission/, status: 403 },
  ])('does not count while GitHub keeps $what to itself', async ({ path, status }) => {
    await using github = await startPushed();
    accept(github);
    github.inject({ path, times: 9, reply: { status, body: { message: 'Resource not accessible by integration' } } });
    const { waiver, lines } = await ask(github);
    expect(waiver).toEqual({
      refused: expect.stringMatching(
        /^The label `evaldelta:accept` could not be checked, so it does not count\. Reading /,
      ),
    });
    expect(lines.filter((line) => /^warning:|permissions:/.test(line))).toEqual(
      status === 403 ? [expect.stringContaining('permissions:')] : [],
    );
  });

  test('does not count when the fork is gone', async () => {
    await using github = await startPushed();
    const body = { head: { sha: HEAD, ref: 'x', repo: null }, labels: [{ name: WAIVER_LABEL }] };
    github.inject({ path: /pulls\/1$/, reply: { status: 200, body } });
    expect((await ask(github)).waiver).toHaveProperty('refused');
  });
});

test.each([
  [`refs/heads/gh-readonly-queue/main/pr-12-${HEAD}`, 12],
  [`gh-readonly-queue/release/2.x/pr-7-${HEAD}`, 7],
  ['refs/heads/gh-readonly-queue/main/pr-12', undefined],
  [`refs/heads/pr-12-${HEAD}`, undefined],
])('the merge group %s is about pull request %s', (headRef, number) => {
  expect(pullRequestOfMergeGroup(headRef)).toBe(number);
});
