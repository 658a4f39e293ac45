import type { RestEndpointMethodTypes } from '@octokit/rest';
import { pullRequestExample } from './event-payloads.ts';
import type {
  ActivityState,
  CommentState,
  IssueState,
  ReviewCommentState,
  GitHubState,
  LabelEvent,
  PullState,
} from './state.ts';

type Body<
  Group extends keyof RestEndpointMethodTypes,
  Method extends keyof RestEndpointMethodTypes[Group],
> = RestEndpointMethodTypes[Group][Method] extends { response: { data: infer Data } } ? Data : never;

type Account = NonNullable<Body<'issues', 'getComment'>['user']>;
type Comment = Body<'issues', 'getComment'>;
type Activity = Body<'repos', 'listActivities'>[number];
type Permission = Body<'repos', 'getCollaboratorPermissionLevel'>;
type Issue = Body<'issues', 'listForRepo'>[number];
type Label = Body<'issues', 'listLabelsOnIssue'>[number];
type File = Body<'pulls', 'listFiles'>[number];

/** A user or, by its name, a bot. */
export function accountBody(url: string, login: string): Account {
  const user = `${url}/users/${encodeURIComponent(login)}`;
  return {
    login,
    id: [...login].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 1_000_000_007, 7),
    node_id: `U_${login}`,
    avatar_url: `${user}/avatar`,
    gravatar_id: '',
    url: user,
    html_url: `${url}/${encodeURIComponent(login)}`,
    followers_url: `${user}/followers`,
    following_url: `${user}/following{/other_user}`,
    gists_url: `${user}/gists{/gist_id}`,
    starred_url: `${user}/starred{/owner}{/repo}`,
    subscriptions_url: `${user}/subscriptions`,
    organizations_url: `${user}/orgs`,
    repos_url: `${user}/repos`,
    events_url: `${user}/events{/privacy}`,
    received_events_url: `${user}/received_events`,
    type: login.endsWith('[bot]') ? 'Bot' : 'User',
    user_view_type: 'public',
    site_admin: false,
  } satisfies Account;
}

/** A comment of an issue or pull request. */
export function commentBody(url: string, state: GitHubState, comment: CommentState): Comment {
  const repository = `${url}/repos/${state.fullName}`;
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${repository}/issues/comments/${comment.id}`,
    html_url: `${url}/${state.fullName}/pull/${comment.number}#issuecomment-${comment.id}`,
    issue_url: `${repository}/issues/${comment.number}`,
    user: accountBody(url, comment.login),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
    body: comment.body,
    performed_via_github_app: null,
  } satisfies Comment;
}

/** A comment beside lines of the diff. */
export function reviewCommentBody(url: string, state: GitHubState, comment: ReviewCommentState) {
  const pull = `${url}/repos/${state.fullName}/pulls/${comment.number}`;
  const html = `${url}/${state.fullName}/pull/${comment.number}#discussion_r${comment.id}`;
  const self = `${url}/repos/${state.fullName}/pulls/comments/${comment.id}`;
  return {
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    pull_request_review_id: comment.id,
    url: self,
    html_url: html,
    pull_request_url: pull,
    diff_hunk: '@@ -1 +1 @@',
    path: comment.path,
    commit_id: comment.commitId,
    original_commit_id: comment.commitId,
    user: accountBody(url, comment.login),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: 'NONE',
    subject_type: comment.subject,
    side: comment.side,
    start_line: comment.startLine ?? null,
    ...(comment.line !== undefined && { line: comment.line }),
    ...(comment.inReplyTo !== undefined && { in_reply_to_id: comment.inReplyTo }),
    _links: { self: { href: self }, html: { href: html }, pull_request: { href: pull } },
  };
}

/** What the activity page of a repository shows of one push. */
export function activityBody(url: string, activity: ActivityState): Activity {
  return {
    id: activity.id,
    node_id: `PSH_${activity.id}`,
    before: activity.before,
    after: activity.after,
    ref: activity.ref,
    timestamp: activity.at,
    activity_type: activity.type,
    actor: accountBody(url, activity.login),
  } satisfies Activity;
}

/** Who may do what; `none` for people who are no collaborators of a public repository. */
export function permissionBody(url: string, login: string, permission: string): Permission {
  return {
    permission,
    role_name: permission,
    user: { ...accountBody(url, login), role_name: permission },
  } satisfies Permission;
}

/** A label of the repository. */
export function labelBody(url: string, name: string) {
  return {
    id: 1,
    node_id: `LA_${name}`,
    url: `${url}/labels/${encodeURIComponent(name)}`,
    name,
    description: null,
    color: 'ededed',
    default: false,
  } satisfies Label;
}

/** An issue. */
export function issueBody(url: string, state: GitHubState, issue: IssueState): Issue {
  const self = `${url}/repos/${state.fullName}/issues/${issue.number}`;
  return {
    id: issue.number,
    node_id: `I_${issue.number}`,
    url: self,
    repository_url: `${url}/repos/${state.fullName}`,
    labels_url: `${self}/labels{/name}`,
    comments_url: `${self}/comments`,
    events_url: `${self}/events`,
    html_url: `${url}/${state.fullName}/issues/${issue.number}`,
    number: issue.number,
    state: issue.state,
    title: issue.title,
    body: issue.body,
    user: accountBody(url, issue.login),
    labels: issue.labels.map((label) => labelBody(url, label)),
    assignee: null,
    assignees: issue.assignees.map((login) => accountBody(url, login)),
    milestone: null,
    locked: false,
    comments: 0,
    closed_at: issue.state === 'closed' ? issue.createdAt : null,
    created_at: issue.createdAt,
    updated_at: issue.createdAt,
  };
}

/** One line of a pull request's history: a label came or went. */
export function labelEventBody(url: string, state: GitHubState, event: LabelEvent) {
  return {
    id: event.id,
    node_id: `LE_${event.id}`,
    url: `${url}/repos/${state.fullName}/issues/events/${event.id}`,
    actor: accountBody(url, event.login),
    event: event.event,
    commit_id: null,
    commit_url: null,
    created_at: event.at,
    performed_via_github_app: null,
    label: { name: event.label, color: 'ededed' },
  };
}

/** A file of a pull request's diff. */
export function fileBody(url: string, file: PullState['files'][number]): File {
  return {
    sha: 'f'.repeat(40),
    filename: file.filename,
    status: file.status,
    additions: 1,
    deletions: 1,
    changes: 2,
    blob_url: `${url}/blob`,
    raw_url: `${url}/raw`,
    contents_url: `${url}/contents`,
  } satisfies File;
}

const EXAMPLE = pullRequestExample();

/** The repository that holds the pull request, or a fork of it. */
export function repositoryBody(url: string, state: GitHubState, fullName: string) {
  const [owner = state.owner, name = state.name] = fullName.split('/');
  return {
    ...EXAMPLE.repository,
    name,
    full_name: fullName,
    private: state.isPrivate,
    visibility: state.isPrivate ? 'private' : 'public',
    fork: fullName !== state.fullName,
    default_branch: 'main',
    has_discussions: false,
    owner: accountBody(url, owner),
  };
}

/** A pull request as GitHub's REST API gives it; fields that no reader needs come from GitHub's own example. */
export function pullBody(url: string, state: GitHubState, pull: PullState) {
  const side = (fullName: string, ref: string, sha: string) => ({
    label: `${fullName.split('/')[0] ?? ''}:${ref}`,
    ref,
    sha,
    user: accountBody(url, fullName.split('/')[0] ?? ''),
    repo: repositoryBody(url, state, fullName),
  });
  return {
    ...EXAMPLE.pull_request,
    number: pull.number,
    title: pull.title,
    state: pull.state,
    draft: pull.isDraft,
    locked: pull.isLocked,
    html_url: `${url}/${state.fullName}/pull/${pull.number}`,
    user: accountBody(url, pull.author),
    labels: pull.labels.map((label) => labelBody(url, label)),
    head: side(pull.headRepository, pull.headRef, pull.headSha),
    base: side(state.fullName, pull.baseRef, pull.baseSha),
    auto_merge: null,
  };
}
