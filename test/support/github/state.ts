/** Levels of a permission of `permissions:` in a workflow, weakest first. */
export type AccessLevel = 'none' | 'read' | 'write';

/** What a token may do and who it is. */
export type TokenState = {
  readonly login: string;
  readonly permissions: Readonly<Record<'actions' | 'contents' | 'issues' | 'pull_requests', AccessLevel>>;
};

/** A pull request as the server holds it; tests change it in place. */
export type PullState = {
  number: number;
  title: string;
  author: string;
  headSha: string;
  headRef: string;
  /** `owner/name`; another one than the server's is a fork. */
  headRepository: string;
  baseSha: string;
  baseRef: string;
  state: 'open' | 'closed';
  isDraft: boolean;
  /** Nobody but collaborators may comment. */
  isLocked: boolean;
  labels: string[];
  /** `lines`: those that the diff shows on head's side; left out: any. */
  files: {
    readonly filename: string;
    readonly status: 'added' | 'removed' | 'modified';
    readonly lines?: readonly number[];
  }[];
};

/** A comment on a pull request. */
export type CommentState = {
  readonly id: number;
  readonly number: number;
  readonly login: string;
  body: string;
  readonly createdAt: string;
  updatedAt: string;
};

/** A comment beside lines of a pull request's diff, or beside a file of it. */
export type ReviewCommentState = CommentState & {
  readonly path: string;
  readonly commitId: string;
  /** Undefined beside a file, and once the lines are gone from the diff. */
  line: number | undefined;
  readonly startLine: number | undefined;
  readonly side: 'LEFT' | 'RIGHT';
  readonly subject: 'line' | 'file';
  readonly inReplyTo: number | undefined;
};

/** An issue; what is said of it stands among the comments. */
export type IssueState = {
  readonly number: number;
  readonly login: string;
  title: string;
  body: string;
  labels: string[];
  assignees: string[];
  state: 'open' | 'closed';
  readonly createdAt: string;
};

/** A label that was put on or taken off. */
export type LabelEvent = {
  readonly id: number;
  readonly number: number;
  readonly event: 'labeled' | 'unlabeled';
  readonly label: string;
  readonly login: string;
  readonly at: string;
};

/** A push as GitHub records it, at its own time. */
export type ActivityState = {
  readonly id: number;
  readonly repository: string;
  readonly ref: string;
  readonly before: string;
  readonly after: string;
  readonly at: string;
  readonly type: 'push' | 'force_push' | 'branch_creation';
  readonly login: string;
};

/** How a repository looks at the start; whatever is left out is ordinary. */
export type GitHubSetup = {
  readonly owner?: string;
  readonly name?: string;
  readonly isPrivate?: boolean;
  readonly pulls?: readonly Partial<PullState>[];
  /** Permission by login; nobody else is a collaborator. */
  readonly collaborators?: Readonly<Record<string, 'admin' | 'write' | 'read'>>;
  /** By token; by default `loopback-token` is `github-actions[bot]` with the permissions that the README asks for. */
  readonly tokens?: Readonly<Record<string, TokenState>>;
};

/** The token that a test has when it asks for nothing special. */
export const DEFAULT_TOKEN = 'loopback-token';

/** What GitHub gives a job with `contents: read` and `pull-requests: write`. */
export const ACTIONS_TOKEN: TokenState = {
  login: 'github-actions[bot]',
  permissions: { actions: 'none', contents: 'read', issues: 'none', pull_requests: 'write' },
};

/** What a pull request from a fork gets, whatever the workflow asks for. */
export const FORK_TOKEN: TokenState = {
  login: 'github-actions[bot]',
  permissions: { actions: 'read', contents: 'read', issues: 'read', pull_requests: 'read' },
};

/** Everything GitHub knows in a test, with the moves that people make. */
export class GitHubState {
  readonly owner: string;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly collaborators: Map<string, 'admin' | 'write' | 'read'>;
  readonly tokens: Map<string, TokenState>;
  readonly pulls = new Map<number, PullState>();
  readonly comments: CommentState[] = [];
  readonly reviewComments: ReviewCommentState[] = [];
  readonly labelEvents: LabelEvent[] = [];
  readonly activities: ActivityState[] = [];
  readonly issues: IssueState[] = [];
  #serial = 1000;

  constructor(setup: GitHubSetup) {
    this.owner = setup.owner ?? 'acme';
    this.name = setup.name ?? 'support';
    this.isPrivate = setup.isPrivate ?? true;
    this.collaborators = new Map(Object.entries(setup.collaborators ?? { maintainer: 'write' }));
    this.tokens = new Map(Object.entries(setup.tokens ?? { [DEFAULT_TOKEN]: ACTIONS_TOKEN }));
    for (const pull of setup.pulls ?? [{}]) this.addPull(pull);
  }

  get fullName(): string {
    return `${this.owner}/${this.name}`;
  }

  addPull(pull: Partial<PullState>): PullState {
    const complete: PullState = {
      number: 1,
      title: 'Shorter triage prompt',
      author: 'contributor',
      headSha: 'a'.repeat(40),
      headRef: 'shorter-prompt',
      headRepository: this.fullName,
      baseSha: 'b'.repeat(40),
      baseRef: 'main',
      state: 'open',
      isDraft: false,
      isLocked: false,
      labels: [],
      files: [],
      ...pull,
    };
    this.pulls.set(complete.number, complete);
    return complete;
  }

  addComment(comment: { readonly number?: number; readonly login: string; readonly body: string }): CommentState {
    const at = '2026-11-20T10:00:00Z';
    const added = { number: 1, ...comment, id: this.nextId(), createdAt: at, updatedAt: at };
    this.comments.push(added);
    return added;
  }

  /** A commit arrives on the pull request's branch. */
  push(push: {
    readonly number?: number;
    readonly sha: string;
    readonly at: string;
    readonly isForced?: boolean;
  }): void {
    const pull = this.pull(push.number ?? 1);
    this.activities.push({
      id: this.nextId(),
      repository: pull.headRepository,
      ref: `refs/heads/${pull.headRef}`,
      before: pull.headSha,
      after: push.sha,
      at: push.at,
      type: push.isForced === true ? 'force_push' : 'push',
      login: pull.author,
    });
    pull.headSha = push.sha;
  }

  label(change: Omit<LabelEvent, 'id' | 'number'> & { readonly number?: number }): void {
    const event = { number: 1, ...change, id: this.nextId() };
    this.labelEvents.push(event);
    const pull = this.pull(event.number);
    const others = pull.labels.filter((label) => label !== event.label);
    pull.labels = event.event === 'labeled' ? [...others, event.label] : others;
  }

  pull(number: number): PullState {
    const pull = this.pulls.get(number);
    if (pull === undefined) throw new Error(`The test has no pull request ${number}`);
    return pull;
  }

  nextId(): number {
    this.#serial += 1;
    return this.#serial;
  }
}
