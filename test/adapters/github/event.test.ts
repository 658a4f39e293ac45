import examples from '@octokit/webhooks-examples' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEvent } from '../../../src/adapters/github/event.ts';
import { trustOf } from '../../../src/domain/review/event.ts';
import { UserError } from '../../../src/domain/user-error.ts';

type Payload = Record<string, unknown>;

const ZEROS = '0'.repeat(40);
const OTHER_REPOSITORY = { id: 99, full_name: 'stranger/hello', fork: true };

/** A real payload of GitHub's, by event. */
function payloadOf(event: string): Payload {
  const example = (examples as unknown as { name: string; examples: Payload[] }[]).find(({ name }) => name === event);
  return structuredClone(example?.examples[0]) as Payload;
}

/** A copy of `payload` with `value` at `path`. */
function change(payload: Payload, path: string, value: unknown): Payload {
  const copy = structuredClone(payload);
  const keys = path.split('.');
  const parent = keys.slice(0, -1).reduce((at, key) => at[key] as Payload, copy);
  parent[keys.at(-1) ?? ''] = value;
  return copy;
}

function read(name: string, payload: unknown, actor = 'octocat') {
  return readEvent({ GITHUB_EVENT_NAME: name, GITHUB_ACTOR: actor }, payload);
}

const pull = payloadOf('pull_request');
const push = payloadOf('push');

describe('a real payload', () => {
  test('of pull_request is reduced to what decides revisions and trust', () => {
    expect(read('pull_request', pull)).toEqual({
      name: 'pull_request',
      action: 'opened',
      title: 'Update the README with new information.',
      number: 2,
      headSha: 'ec26c3e57ca3a959ca5aad62de7213c562f8c821',
      headRef: 'changes',
      baseRef: 'master',
      isFork: false,
      isDependabot: false,
      isDraft: false,
      labels: [],
    });
  });

  test('of merge_group names both commits', () => {
    expect(read('merge_group', payloadOf('merge_group'))).toMatchObject({
      name: 'merge_group',
      headSha: expect.stringMatching(/^[0-9a-f]{40}$/),
      baseSha: expect.stringMatching(/^[0-9a-f]{40}$/),
    });
  });

  test('of push keeps before and after', () => {
    const before = 'a'.repeat(40);
    expect(read('push', change(push, 'before', before))).toEqual({
      name: 'push',
      before,
      after: push['after'],
      ref: 'refs/tags/simple-tag',
      defaultBranch: 'master',
      isDependabot: false,
    });
  });

  test('of workflow_dispatch and schedule name the default branch where GitHub tells it', () => {
    const dispatch = payloadOf('workflow_dispatch');
    expect(read('workflow_dispatch', dispatch)).toEqual({ name: 'workflow_dispatch', defaultBranch: 'main' });
    expect(read('schedule', { schedule: '0 4 * * *' })).toEqual({ name: 'schedule', defaultBranch: undefined });
  });
});

test('the first push of a branch has no before', () => {
  expect(read('push', change(push, 'before', ZEROS))).toMatchObject({ before: undefined });
});

test('a push that deletes its branch has nothing to measure', () => {
  expect(() => read('push', change(push, 'after', ZEROS))).toThrow('The push deleted its branch.');
});

test('a finished run of another workflow is for another command', () => {
  expect(() => read('workflow_run', {})).toThrow('evaldelta report --comment');
});

test('labels are names', () => {
  const labelled = change(pull, 'pull_request.labels', [{ name: 'evaldelta:accept' }, { name: 'bug' }, null]);
  expect(read('pull_request', labelled)).toMatchObject({ labels: ['evaldelta:accept', 'bug'] });
});

describe('trust', () => {
  const fork = change(pull, 'pull_request.head.repo', OTHER_REPOSITORY);
  const gone = change(pull, 'pull_request.head.repo', null);
  const byBot = change(pull, 'pull_request.user.login', 'dependabot[bot]');

  test.each([
    ['a pull request of the same repository', 'pull_request', pull, 'octocat', 'trusted'],
    ['a fork', 'pull_request', fork, 'octocat', 'fork-without-secrets'],
    ['a fork with secrets', 'pull_request_target', fork, 'octocat', 'fork-with-secrets'],
    ['a fork that was deleted', 'pull_request_target', gone, 'octocat', 'fork-with-secrets'],
    ['Dependabot', 'pull_request', byBot, 'dependabot[bot]', 'fork-without-secrets'],
    ["a person who pushes to Dependabot's branch", 'pull_request', byBot, 'octocat', 'trusted'],
    ["Dependabot on a person's pull request, with secrets", 'pull_request_target', pull, 'dependabot[bot]', 'trusted'],
    ['Dependabot in a fork, with secrets', 'pull_request_target', fork, 'dependabot[bot]', 'fork-with-secrets'],
    ['a push', 'push', push, 'octocat', 'trusted'],
    ['a push of Dependabot', 'push', push, 'dependabot[bot]', 'fork-without-secrets'],
    ['a merge queue', 'merge_group', payloadOf('merge_group'), 'octocat', 'trusted'],
  ])('%s', (...[, name, payload, actor, expected]) => {
    expect(trustOf(read(name, payload, actor))).toBe(expected);
  });
});

describe('a bad event', () => {
  test.each([
    ['an event without a head', 'issue_comment', {}, 'The event "issue_comment" has no revision to measure.'],
    ['no event', '', {}, 'GITHUB_EVENT_NAME is not set.'],
    ['no payload', 'pull_request', undefined, 'The event payload has no usable "action"'],
    [
      'a pull request that was closed',
      'pull_request',
      change(pull, 'action', 'closed'),
      'The pull request was closed.',
    ],
    ['a short commit', 'pull_request', change(pull, 'pull_request.head.sha', 'ec26c3e'), '"pull_request.head.sha"'],
    ['an option as branch', 'pull_request', change(pull, 'pull_request.base.ref', '--upload-pack=x'), 'base.ref'],
    ['a refspec as branch', 'pull_request', change(pull, 'pull_request.base.ref', 'a:b'), 'base.ref'],
    ['a branch with a newline', 'pull_request', change(pull, 'pull_request.head.ref', 'a\nb'), 'head.ref'],
    ['a number as text', 'pull_request', change(pull, 'pull_request.number', '2'), '"pull_request.number"'],
  ])('%s is named', (_, name, payload, sentence) => {
    expect(() => read(name, payload)).toThrow(sentence);
  });

  test('of any shape is a user error or an event, never a crash', () => {
    const names = fc.constantFrom('pull_request', 'push', 'merge_group', 'schedule', 'fork');
    const outcome = (name: string, payload: unknown) => {
      try {
        return read(name, payload).name;
      } catch (error) {
        return error instanceof UserError ? error.all[0]?.code : error;
      }
    };
    fc.assert(
      fc.property(names, fc.anything(), (name, payload) => {
        expect([name, 'bad-event']).toContain(outcome(name, payload));
      }),
    );
  });
});
