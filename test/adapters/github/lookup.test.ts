import { expect, test } from 'vitest';
import { findPullRequest } from '../../../src/adapters/github/lookup.ts';
import { startGitHubServer } from '../../support/github/server.ts';
import type { GitHubServer } from '../../support/github/server.ts';
import type { PullState } from '../../support/github/state.ts';

const SHA = 'd'.repeat(40);
const FORK: Partial<PullState> = { number: 7, headRepository: 'contributor/support', headRef: 'patch', headSha: SHA };

async function find(github: GitHubServer, head = { owner: 'contributor', branch: 'patch', sha: SHA }) {
  const log = { info: () => undefined, warn: () => undefined };
  const { owner, name: repo } = github.state;
  return await findPullRequest({ owner, repo, token: github.token, apiUrl: github.url, log, secondMs: 5 }, head);
}

test('a pull request from a fork is found by its head', async () => {
  await using github = await startGitHubServer({ pulls: [{}, FORK] });
  expect(await find(github)).toBe(7);
});

test("a pull request that has moved on, is closed or is somebody else's is not the one", async () => {
  await using github = await startGitHubServer({
    pulls: [
      { ...FORK, headSha: 'e'.repeat(40) },
      { ...FORK, number: 8, state: 'closed' },
    ],
  });
  expect(await find(github)).toBeUndefined();
  expect(await find(github, { owner: 'acme', branch: 'patch', sha: SHA })).toBeUndefined();
});
