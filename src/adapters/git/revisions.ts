import type { GitHubEvent, PullRequestEvent } from '../../domain/review/event.ts';
import { UserError } from '../../domain/user-error.ts';

/** A commit and what the event or the user calls it. */
export type NamedCommit = { readonly sha: string; readonly name: string | undefined };

/** The commits to compare; `base` undefined measures head alone. */
export type CommitPair = {
  readonly base: NamedCommit | undefined;
  readonly head: NamedCommit;
  /** The newest commit of base's branch, where base is not known to be that. */
  readonly rules?: NamedCommit;
};

/** What the rules ask of git. */
export type Commits = {
  /** The commit that is checked out. */
  head(): Promise<string>;
  /** As written in the commit. */
  parents(sha: string): Promise<readonly string[]>;
  /** The newest commit of a branch; undefined means the default branch. */
  tip(branch: string | undefined): Promise<string>;
  /** What a user's reference stands for. */
  resolve(reference: string): Promise<string>;
  /** The commit itself, or the one that a tag object stands for; fetched where it is missing. */
  commit(sha: string): Promise<string>;
  /** Whether the clone or the remote has the commit. */
  has(sha: string): Promise<boolean>;
  mergeBase(base: string, head: string): Promise<string>;
};

/** The pair of commits that an event asks for; `base` is the Action's input. */
export async function findCommits(event: GitHubEvent, base: string | undefined, commits: Commits): Promise<CommitPair> {
  switch (event.name) {
    case 'pull_request':
    case 'pull_request_target':
      return findPullRequest(event, commits);
    case 'merge_group': {
      const [baseName, headName] = [event.baseRef, event.headRef].map(shorten);
      return unlessEqual({ sha: event.baseSha, name: baseName }, { sha: event.headSha, name: headName });
    }
    case 'push':
      return findPush(event, commits);
    case 'workflow_dispatch':
    case 'schedule': {
      const head = { sha: await commits.head(), name: undefined };
      if (base !== undefined) return unlessEqual({ sha: await commits.resolve(base), name: base }, head);
      return againstDefault(event.defaultBranch, head, commits);
    }
  }
}

// Equal commits stay a pair here: a pull request that is merged already changes nothing, and nothing is to be run.
async function findPullRequest(event: PullRequestEvent, commits: Commits): Promise<CommitPair> {
  if (event.name === 'pull_request') {
    const merge = await commits.head();
    const [into, merged] = await commits.parents(merge);
    const isMerge = into !== undefined && merge !== event.headSha && merged === event.headSha;
    // What would land against what is there: two commits that GitHub made for each other.
    if (isMerge && (merge === event.mergeSha || (await isOnBranch(into, event.baseRef, commits)))) {
      return { base: { sha: into, name: event.baseRef }, head: { sha: merge, name: event.headRef } };
    }
  }
  const rules = { sha: await commits.tip(event.baseRef), name: event.baseRef };
  const base = await commits.mergeBase(rules.sha, event.headSha);
  return { base: { sha: base, name: event.baseRef }, head: { sha: event.headSha, name: event.headRef }, rules };
}

/** Anybody can write a merge commit; only what is on the branch may be the base that it is measured against. */
async function isOnBranch(sha: string, branch: string, commits: Commits): Promise<boolean> {
  const tip = await commits.tip(branch);
  return tip === sha || (await commits.mergeBase(tip, sha).catch(unrelated)) === sha;
}

function unrelated(error: unknown): undefined {
  if (!(error instanceof UserError) || error.all[0]?.code !== 'no-base') throw error;
}

async function findPush(event: GitHubEvent & { readonly name: 'push' }, commits: Commits): Promise<CommitPair> {
  const name = shorten(event.ref);
  const head = { sha: await commits.commit(event.after), name };
  const { before } = event;
  // A force push leaves `before` to the garbage collector.
  if (before === undefined || !(await commits.has(before))) {
    return againstDefault(event.defaultBranch, head, commits);
  }
  return unlessEqual({ sha: await commits.commit(before), name }, head);
}

async function againstDefault(branch: string | undefined, head: NamedCommit, commits: Commits): Promise<CommitPair> {
  const tip = await commits.tip(branch);
  const sha = await commits.mergeBase(tip, head.sha);
  return { ...unlessEqual({ sha, name: branch }, head), rules: { sha: tip, name: branch } };
}

/** A pair, or head alone where both are the same commit. */
export function unlessEqual(base: NamedCommit | undefined, head: NamedCommit): CommitPair {
  return { base: base?.sha === head.sha ? undefined : base, head };
}

function shorten(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags)\//, '');
}
