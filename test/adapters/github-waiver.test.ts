import { describe, expect, test } from 'vitest';
import { findWaiver, pullRequestOfMergeGroup, WAIVER_LABEL } from '../../src/adapters/github-waiver.ts';
import { startGitHubServer } from '../support/github-server.ts';
import type { GitHubServer } from '../support/github-server.ts';
import type { GitHubSetup } from '../support/github-state.ts';

const HEAD = '1'.repeat(40);
const OTHER = '2'.repeat(40);
const PUSHED = '2026-11-21T10:00:00Z';
const LABELLED = '2026-11-21T10:05:00Z';

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

async function ask(github: GitHubServer, headSha: string | undefined = HEAD) {
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

  test('of a pull request holds in the merge queue', async () => {
    await using github = await startPushed();
    accept(github);
    const { owner, name: repo } = github.state;
    const log = { info: () => undefined, warn: () => undefined };
    const waiver = await findWaiver({
      owner,
      repo,
      number: 1,
      headSha: undefined,
      token: github.token,
      apiUrl: github.url,
      log,
    });
    expect(waiver).toEqual({ by: 'maintainer', at: LABELLED, headSha: HEAD });
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
