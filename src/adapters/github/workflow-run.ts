import { readFileSync } from 'node:fs';
import { UserError } from '../../domain/user-error.ts';

/** The run that a `workflow_run` event is about, in GitHub's own words. */
export type WorkflowRun = {
  /** `pull_request`, `push` and so on. */
  readonly event: string;
  readonly url: string;
  readonly headOwner: string;
  readonly headBranch: string;
  readonly headSha: string;
  /** The branch lives in another repository, or in one that is gone. */
  readonly isFork: boolean;
};

const SHA = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** Reads the event of this job. Throws UserError `bad-event` where it is not a `workflow_run` with all that is needed. */
export function readWorkflowRun(env: Readonly<Record<string, string | undefined>>): WorkflowRun {
  const run =
    env['GITHUB_EVENT_NAME'] === 'workflow_run'
      ? field(readPayload(env['GITHUB_EVENT_PATH']), 'workflow_run')
      : undefined;
  const head = field(run, 'head_repository');
  const [event, url, headBranch, headSha] = ['event', 'html_url', 'head_branch', 'head_sha'].map((name) =>
    text(run, name),
  );
  const headOwner = text(field(head, 'owner'), 'login');
  if (
    event === undefined ||
    url === undefined ||
    headBranch === undefined ||
    headOwner === undefined ||
    !SHA.test(headSha ?? '')
  )
    throw badEvent();
  const isFork = text(head, 'full_name') !== env['GITHUB_REPOSITORY'];
  return { event, url, headOwner, headBranch, headSha: headSha ?? '', isFork };
}

function readPayload(path: string | undefined): unknown {
  try {
    return JSON.parse(readFileSync(path ?? '', 'utf8'));
  } catch (cause) {
    throw badEvent({ cause });
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}

function text(value: unknown, name: string): string | undefined {
  const found = field(value, name);
  return typeof found === 'string' && found !== '' ? found : undefined;
}

function badEvent(options?: ErrorOptions): UserError {
  const hint = 'Run it in a workflow that is started by `workflow_run`; see "Two steps" in docs/github.md.';
  const sentence = '`--comment` needs the event of a finished workflow run, and this is none.';
  return new UserError({ code: 'bad-event', sentence, place: undefined, hint }, options);
}
