/** What started the run, reduced to what decides revisions and trust. A reusable workflow sees its caller's event. */
export type GitHubEvent =
  | PullRequestEvent
  | {
      readonly name: 'merge_group';
      readonly headSha: string;
      readonly baseSha: string;
      /** `refs/heads/gh-readonly-queue/…`: names the pull requests in the group. */
      readonly headRef: string;
      readonly baseRef: string;
    }
  | {
      readonly name: 'push';
      /** Undefined for the first push of a branch or tag. */
      readonly before: string | undefined;
      readonly after: string;
      /** In full, as `refs/heads/main`. */
      readonly ref: string;
      readonly defaultBranch: string | undefined;
      readonly isDependabot: boolean;
    }
  | { readonly name: 'workflow_dispatch'; readonly defaultBranch: string | undefined }
  | { readonly name: 'schedule'; readonly defaultBranch: string | undefined };

/** A pull request was opened, updated or labelled. */
export type PullRequestEvent = {
  readonly name: 'pull_request' | 'pull_request_target';
  readonly action: string;
  readonly number: number;
  readonly title: string | undefined;
  /** The pull request's own head commit, never the merge commit. */
  readonly headSha: string;
  /** The merge that GitHub made for this run, where the event has one. */
  readonly mergeSha: string | undefined;
  /** Branch names; the head's is chosen by the author. */
  readonly headRef: string;
  readonly baseRef: string;
  /** The head lives in another repository, or in one that is gone. */
  readonly isFork: boolean;
  /** Dependabot acted, so GitHub withholds the secrets. */
  readonly isDependabot: boolean;
  readonly isDraft: boolean;
  readonly labels: readonly string[];
};

/** What may be done with head: its code run, keys used. */
export type Trust =
  /** Everything. */
  | 'trusted'
  /** Code may run, since there is nothing to steal; no keys. */
  | 'fork-without-secrets'
  /** Read as data only; endpoints, key names and commands come from base. */
  | 'fork-with-secrets';

/** How far head is trusted; an unknown head repository counts as a fork. */
export function trustOf(event: GitHubEvent): Trust {
  if (event.name === 'push') return event.isDependabot ? 'fork-without-secrets' : 'trusted';
  if (event.name !== 'pull_request' && event.name !== 'pull_request_target') return 'trusted';
  if (event.isFork) return event.name === 'pull_request' ? 'fork-without-secrets' : 'fork-with-secrets';
  return event.isDependabot ? 'fork-without-secrets' : 'trusted';
}
