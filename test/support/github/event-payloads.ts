import { createRequire } from 'node:module';
import type { WebhookDefinition } from '@octokit/webhooks-examples';
import type {
  MergeGroupChecksRequestedEvent,
  PullRequestEvent,
  PullRequestOpenedEvent,
  PushEvent,
  WebhookEventMap,
  WebhookEventName,
  WorkflowDispatchEvent,
  WorkflowRunCompletedEvent,
} from '@octokit/webhooks-types';

/** The package is JSON only, which a plain import cannot name. */
const EXAMPLES = createRequire(import.meta.url)('@octokit/webhooks-examples') as readonly WebhookDefinition[];

/** The repository that the payloads of this file belong to, unless told otherwise. */
export const EVENT_REPOSITORY = 'acme/support';

/** What a pull request's payload says; the rest is as in GitHub's own example. */
export type PullRequestFacts = {
  readonly action?: 'opened' | 'synchronize' | 'reopened' | 'labeled' | 'ready_for_review';
  readonly repository?: string;
  /** `owner/name`; another one than `repository` makes it a pull request from a fork. */
  readonly headRepository?: string;
  readonly number?: number;
  readonly headSha: string;
  readonly headRef?: string;
  readonly baseSha: string;
  readonly baseRef?: string;
  /** Where a runner would fetch from; the test's own repository. */
  readonly cloneUrl?: string;
  readonly labels?: readonly string[];
};

/** The payload of `pull_request` and, being the same, of `pull_request_target`. */
export function pullRequestEvent(facts: PullRequestFacts): PullRequestEvent {
  const example = pullRequestExample();
  const repository = facts.repository ?? EVENT_REPOSITORY;
  const headRepository = facts.headRepository ?? repository;
  const labels = (facts.labels ?? []).map((name, id) => ({
    id,
    node_id: '',
    url: '',
    name,
    color: 'ededed',
    default: false,
    description: null,
  }));
  const pull = {
    ...example.pull_request,
    number: facts.number ?? 1,
    labels,
    head: {
      ...example.pull_request.head,
      sha: facts.headSha,
      ref: facts.headRef ?? 'shorter-prompt',
      label: `${ownerOf(headRepository)}:${facts.headRef ?? 'shorter-prompt'}`,
      repo: repositoryPayload(headRepository, { isFork: headRepository !== repository, cloneUrl: facts.cloneUrl }),
    },
    base: {
      ...example.pull_request.base,
      sha: facts.baseSha,
      ref: facts.baseRef ?? 'main',
      label: `${ownerOf(repository)}:${facts.baseRef ?? 'main'}`,
      repo: repositoryPayload(repository, { isFork: false, cloneUrl: facts.cloneUrl }),
    },
  };
  const payload = {
    ...example,
    number: pull.number,
    pull_request: pull,
    repository: pull.base.repo,
  } satisfies PullRequestOpenedEvent;
  return { ...payload, action: facts.action ?? 'opened' } as PullRequestEvent;
}

/** The payload of a merge queue asking for checks. */
export function mergeGroupEvent(facts: {
  readonly headSha: string;
  readonly baseSha: string;
  readonly number?: number;
}): MergeGroupChecksRequestedEvent {
  const example = findExample('merge_group', 'checks_requested') as MergeGroupChecksRequestedEvent;
  const merge_group = {
    ...example.merge_group,
    head_sha: facts.headSha,
    head_ref: `refs/heads/gh-readonly-queue/main/pr-${facts.number ?? 1}-${facts.baseSha}`,
    base_sha: facts.baseSha,
    base_ref: 'refs/heads/main',
  };
  return {
    ...example,
    merge_group,
    repository: repositoryPayload(EVENT_REPOSITORY),
  } satisfies MergeGroupChecksRequestedEvent;
}

/** The payload of a push; 40 zeros as `before` are a new branch. */
export function pushEvent(facts: {
  readonly before: string;
  readonly after: string;
  readonly ref?: string;
  readonly isForced?: boolean;
}): PushEvent {
  const example = findExample('push') as PushEvent;
  const { before, after } = facts;
  const ref = facts.ref ?? 'refs/heads/main';
  const created = /^0+$/.test(before);
  return {
    ...example,
    before,
    after,
    ref,
    created,
    deleted: false,
    forced: facts.isForced ?? false,
    repository: { ...example.repository, ...pushRepository() },
  } satisfies PushEvent;
}

/** The payload of a run started by hand. */
export function workflowDispatchEvent(facts: {
  readonly ref?: string;
  readonly inputs?: Readonly<Record<string, string>>;
}): WorkflowDispatchEvent {
  const example = findExample('workflow_dispatch') as WorkflowDispatchEvent;
  return {
    ...example,
    ref: facts.ref ?? 'refs/heads/main',
    inputs: facts.inputs ?? null,
    repository: repositoryPayload(EVENT_REPOSITORY),
  } satisfies WorkflowDispatchEvent;
}

/** The payload of a scheduled run; no webhook has it, so there is no example of it either. */
export function scheduleEvent(): {
  readonly schedule: string;
  readonly repository: ReturnType<typeof repositoryPayload>;
} {
  return { schedule: '0 3 * * *', repository: repositoryPayload(EVENT_REPOSITORY) };
}

/** The payload of another workflow's run that has ended. */
export function workflowRunEvent(facts: {
  readonly headSha: string;
  readonly headRef: string;
  readonly headRepository?: string;
  readonly event?: string;
}): WorkflowRunCompletedEvent {
  const example = findExample('workflow_run', 'completed') as WorkflowRunCompletedEvent;
  const { head_repository: head } = example.workflow_run;
  const fullName = facts.headRepository ?? EVENT_REPOSITORY;
  const run = {
    ...example.workflow_run,
    event: facts.event ?? 'pull_request',
    head_sha: facts.headSha,
    head_branch: facts.headRef,
    html_url: `https://github.com/${EVENT_REPOSITORY}/actions/runs/77`,
    head_repository: { ...head, full_name: fullName, owner: { ...head.owner, login: ownerOf(fullName) } },
    // GitHub leaves them out for forks.
    pull_requests: [],
  };
  return { ...example, workflow_run: run, repository: repositoryPayload(EVENT_REPOSITORY) };
}

/** GitHub's example of a pull request that was opened. */
export function pullRequestExample(): PullRequestOpenedEvent {
  return findExample('pull_request', 'opened') as PullRequestOpenedEvent;
}

/** A repository as payloads carry it. */
export function repositoryPayload(
  fullName: string,
  { isFork = false, cloneUrl }: { readonly isFork?: boolean; readonly cloneUrl?: string | undefined } = {},
) {
  const { repository } = pullRequestExample();
  const [login = '', name = ''] = fullName.split('/');
  return {
    ...repository,
    // Readers tell a fork by the number, since names can be moved.
    id: isFork ? repository.id + 1 : repository.id,
    name,
    full_name: fullName,
    fork: isFork,
    default_branch: 'main',
    clone_url: cloneUrl ?? `https://github.com/${fullName}.git`,
    owner: { ...repository.owner, login },
  };
}

function pushRepository() {
  const { name, full_name, default_branch, clone_url } = repositoryPayload(EVENT_REPOSITORY);
  return { name, full_name, default_branch, clone_url };
}

function ownerOf(fullName: string): string {
  return fullName.split('/')[0] ?? '';
}

function findExample<Name extends WebhookEventName>(name: Name, action?: string): WebhookEventMap[Name] {
  const examples = EXAMPLES.find((definition) => definition.name === name)?.examples ?? [];
  const example = examples.find(
    (candidate) => action === undefined || ('action' in candidate && candidate.action === action),
  );
  if (example === undefined) throw new Error(`@octokit/webhooks-examples has no ${name} ${action ?? ''}`);
  return example as WebhookEventMap[Name];
}
