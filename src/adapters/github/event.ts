import type { GitHubEvent, PullRequestEvent } from '../../domain/review/event.ts';
import { UserError } from '../../domain/user-error.ts';

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const ZEROS = /^0+$/;
const DEPENDABOT = 'dependabot[bot]';
// What git itself refuses in a reference name: such a name never reaches a command line.
const BAD_REFERENCE = /^[-/.]|[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|[/.]$|\.lock$/;

/**
 * The event of this run, from GitHub's environment and the parsed payload file.
 * Throws UserError `bad-event` for an event that has no head to measure or a payload that lacks a field.
 */
export function readEvent(env: Readonly<Record<string, string | undefined>>, payload: unknown): GitHubEvent {
  const name = env['GITHUB_EVENT_NAME'] ?? '';
  const defaultBranch = optionalText(payload, ['repository', 'default_branch']);
  const actor = env['GITHUB_ACTOR'] ?? optionalText(payload, ['sender', 'login']);
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return { ...readPullRequest(name, payload, actor), mergeSha: readMerge(name, env['GITHUB_SHA']) };
    case 'merge_group':
      return {
        name,
        headSha: sha(payload, ['merge_group', 'head_sha']),
        baseSha: sha(payload, ['merge_group', 'base_sha']),
        headRef: reference(payload, ['merge_group', 'head_ref']),
        baseRef: reference(payload, ['merge_group', 'base_ref']),
      };
    case 'push':
      return { ...readPush(payload), defaultBranch, isDependabot: actor === DEPENDABOT };
    case 'workflow_dispatch':
    case 'schedule':
      return { name, defaultBranch };
    default:
      throw badEvent(
        name === '' ? 'GITHUB_EVENT_NAME is not set.' : `The event "${name}" has no revision to measure.`,
        name === 'workflow_run'
          ? 'To publish what another workflow measured, use `evaldelta report --comment`.'
          : 'Run Evaldelta on pull_request, pull_request_target, merge_group, push, workflow_dispatch or schedule.',
      );
  }
}

function readPullRequest(name: PullRequestEvent['name'], payload: unknown, actor: string | undefined) {
  const pull = ['pull_request'];
  const headRepository = find(payload, [...pull, 'head', 'repo', 'id']);
  const author = optionalText(payload, [...pull, 'user', 'login']);
  const isActorDependabot = actor === DEPENDABOT;
  const action = text(payload, ['action']);
  if (action === 'closed')
    throw badEvent('The pull request was closed.', 'There is nothing to gate: leave `closed` out of `types`.');
  return {
    name,
    action,
    number: positive(payload, [...pull, 'number']),
    title: optionalText(payload, [...pull, 'title']),
    headSha: sha(payload, [...pull, 'head', 'sha']),
    headRef: reference(payload, [...pull, 'head', 'ref']),
    baseRef: reference(payload, [...pull, 'base', 'ref']),
    isFork: headRepository === undefined || headRepository !== find(payload, [...pull, 'base', 'repo', 'id']),
    // pull_request_target withholds the secrets only where Dependabot also opened the pull request.
    isDependabot: isActorDependabot && (name === 'pull_request' || author === DEPENDABOT),
    isDraft: find(payload, [...pull, 'draft']) === true,
    labels: readLabels(find(payload, [...pull, 'labels'])),
  } as const;
}

/** For `pull_request_target` the runner names the tip of the base branch. */
function readMerge(name: PullRequestEvent['name'], sha: string | undefined): string | undefined {
  return name === 'pull_request' && sha !== undefined && SHA.test(sha) ? sha : undefined;
}

function readPush(payload: unknown) {
  const before = sha(payload, ['before']);
  const after = sha(payload, ['after']);
  if (ZEROS.test(after)) throw badEvent('The push deleted its branch.', 'There is nothing left to measure.');
  const ref = reference(payload, ['ref']);
  return { name: 'push', before: ZEROS.test(before) ? undefined : before, after, ref } as const;
}

function readLabels(labels: unknown): readonly string[] {
  if (!Array.isArray(labels)) return [];
  return labels.map((label) => optionalText(label, ['name'])).filter((label) => label !== undefined);
}

function find(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((at, key) => {
    const isObject = typeof at === 'object' && at !== null && Object.hasOwn(at, key);
    return isObject ? (at as Record<string, unknown>)[key] : undefined;
  }, value);
}

function optionalText(payload: unknown, path: readonly string[]): string | undefined {
  const found = find(payload, path);
  return typeof found === 'string' ? found : undefined;
}

function text(payload: unknown, path: readonly string[]): string {
  return optionalText(payload, path) ?? missing(path, 'text');
}

function sha(payload: unknown, path: readonly string[]): string {
  const found = text(payload, path);
  return SHA.test(found) ? found : missing(path, 'a full commit id');
}

function reference(payload: unknown, path: readonly string[]): string {
  const found = text(payload, path);
  return found === '' || BAD_REFERENCE.test(found) ? missing(path, 'a branch or tag name') : found;
}

function positive(payload: unknown, path: readonly string[]): number {
  const found = find(payload, path);
  return Number.isSafeInteger(found) && Number(found) > 0 ? Number(found) : missing(path, 'a positive number');
}

function missing(path: readonly string[], what: string): never {
  throw badEvent(
    `The event payload has no usable "${path.join('.')}": ${what} is expected.`,
    'GITHUB_EVENT_PATH must name the file that GitHub wrote for this run.',
  );
}

function badEvent(sentence: string, hint: string): UserError {
  return new UserError({ code: 'bad-event', sentence, place: undefined, hint });
}
