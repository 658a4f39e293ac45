import { expect, it } from 'vitest';
import { rememberReach } from '../../../src/adapters/github/reach.ts';
import { openJobPullRequest } from '../../../src/adapters/github/job-pull-request.ts';
import { readEvent } from '../../../src/adapters/github/event.ts';
import { readRunner } from '../../../src/adapters/actions/runner.ts';
import { pullRequestEvent, pushEvent } from '../../support/github/event-payloads.ts';
import { createDirectory } from '../../support/repository.ts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const HEAD = 'a'.repeat(40);
const BASE = 'b'.repeat(40);
const PULL = { GITHUB_EVENT_NAME: 'pull_request', payload: pullRequestEvent({ headSha: HEAD, baseSha: BASE }) };
const PUSH = { GITHUB_EVENT_NAME: 'push', payload: pushEvent({ before: BASE, after: HEAD }) };

async function open({ payload, ...names }: typeof PULL | typeof PUSH, isCommentWanted: boolean) {
  await using directory = await createDirectory();
  const file = join(directory.path, 'event.json');
  await writeFile(file, JSON.stringify(payload));
  const env = { ...names, GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: 'acme/support', GITHUB_SHA: HEAD };
  const runner = readRunner(env, 'default');
  const lines: string[] = [];
  const log = { info: (line: string) => void lines.push(line), warn: (line: string) => void lines.push(line) };
  const access = {
    event: readEvent(env, runner.payload),
    token: undefined,
    runner,
    log,
    reach: rememberReach(() => 0),
  };
  return { pull: await openJobPullRequest(access, isCommentWanted), lines };
}

it.each([
  [
    'a pull request where a comment is wanted',
    PULL,
    true,
    ['There is no token to comment with: the input `github-token` is empty.'],
  ],
  ['a pull request where none is wanted', PULL, false, []],
  ['a push', PUSH, true, []],
] as const)('without a token, tells of %s', async (_, event, isCommentWanted, said) => {
  expect(await open(event, isCommentWanted)).toEqual({ pull: undefined, lines: said });
});
