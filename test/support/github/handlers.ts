import type { Context } from 'openapi-backend';
import {
  accountBody,
  activityBody,
  commentBody,
  fileBody,
  issueBody,
  labelBody,
  labelEventBody,
  permissionBody,
  pullBody,
  reviewCommentBody,
  repositoryBody,
} from './bodies.ts';
import type { GitHubState, IssueState, PullState, TokenState } from './state.ts';

/** What an operation answers. */
export type GitHubReply = {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
};

/** What an operation gets to see besides the request. */
export type GitHubScene = {
  readonly url: string;
  readonly state: GitHubState;
  readonly token: TokenState;
  /** Where requests and answers go that GitHub's description does not allow. */
  readonly violations: string[];
  readonly now: () => string;
};

type Operation = (
  request: Context['request'],
  params: Readonly<Record<string, string>>,
  scene: GitHubScene,
) => GitHubReply;

/** GitHub's words when a token lacks a permission. */
export const FORBIDDEN = 'Resource not accessible by integration';

/** The longest comment that GitHub takes, in characters; its description says so in prose only. */
export const MAX_COMMENT_CHARACTERS = 65_536;

/** Operations by the id that GitHub's description gives them, with the permission that each needs. */
export const OPERATIONS: Readonly<Record<string, { readonly needs: readonly string[]; readonly run: Operation }>> = {
  'users/get-authenticated': {
    needs: [],
    run: (_request, _params, { url, token }) =>
      token.login.endsWith('[bot]') ? refusal(403, FORBIDDEN) : ok(accountBody(url, token.login)),
  },
  'repos/get': {
    needs: [],
    run: (_request, _params, { url, state }) => ok(repositoryBody(url, state, state.fullName)),
  },
  'repos/get-collaborator-permission-level': {
    needs: [],
    run: (_request, { username = '' }, { url, state }) => {
      if (username.endsWith('[bot]')) return refusal(404, `${username} is not a user`);
      return ok(
        permissionBody(url, username, state.collaborators.get(username) ?? (state.isPrivate ? 'none' : 'read')),
      );
    },
  },
  'repos/list-activities': {
    needs: ['contents=read'],
    run: (request, { owner, repo }, scene) => listActivities(request, `${owner}/${repo}`, scene),
  },
  'repos/list-pull-requests-associated-with-commit': {
    needs: ['pull_requests=read'],
    run: (request, { commit_sha }, { url, state }) =>
      page(
        request,
        [...state.pulls.values()]
          .filter((pull) => pull.headSha === commit_sha)
          .map((pull) => pullBody(url, state, pull)),
      ),
  },
  'pulls/get': {
    needs: ['pull_requests=read'],
    run: (_request, { pull_number }, { url, state }) => {
      const pull = state.pulls.get(Number(pull_number));
      return pull === undefined ? refusal(404, 'Not Found') : ok(pullBody(url, state, pull));
    },
  },
  'pulls/list': {
    needs: ['pull_requests=read'],
    run: (request, _params, { url, state }) => {
      const { head, state: wanted = 'open' } = request.query;
      const isWanted = (pull: PullState) => wanted === 'all' || pull.state === wanted;
      const isFrom = (pull: PullState) =>
        head === undefined || head === `${pull.headRepository.split('/')[0] ?? ''}:${pull.headRef}`;
      const pulls = [...state.pulls.values()].filter((pull) => isWanted(pull) && isFrom(pull));
      return page(
        request,
        pulls.map((pull) => pullBody(url, state, pull)),
      );
    },
  },
  'pulls/list-files': {
    needs: ['pull_requests=read'],
    run: (request, { pull_number }, { url, state }) =>
      page(
        request,
        (state.pulls.get(Number(pull_number))?.files ?? []).map((file) => fileBody(url, file)),
      ),
  },
  'pulls/list-review-comments': {
    needs: ['pull_requests=read'],
    run: (request, { pull_number }, { url, state }) =>
      page(
        request,
        state.reviewComments
          .filter((comment) => comment.number === Number(pull_number))
          .map((comment) => reviewCommentBody(url, state, comment)),
      ),
  },
  'pulls/create-review-comment': { needs: ['pull_requests=write'], run: createReviewComment },
  'pulls/update-review-comment': {
    needs: ['pull_requests=write'],
    run: (request, { comment_id }, { url, state, now }) => {
      const comment = state.reviewComments.find((candidate) => candidate.id === Number(comment_id));
      if (comment === undefined) return refusal(404, 'Not Found');
      comment.body = bodyText(request);
      comment.updatedAt = now();
      return ok(reviewCommentBody(url, state, comment));
    },
  },
  'pulls/delete-review-comment': {
    needs: ['pull_requests=write'],
    run: (_request, { comment_id }, { state }) => {
      const index = state.reviewComments.findIndex((comment) => comment.id === Number(comment_id));
      if (index < 0) return refusal(404, 'Not Found');
      state.reviewComments.splice(index, 1);
      return { status: 204 };
    },
  },
  'issues/list-labels-on-issue': {
    needs: ['issues=read', 'pull_requests=read'],
    run: (request, { issue_number }, { url, state }) =>
      page(
        request,
        (state.pulls.get(Number(issue_number))?.labels ?? []).map((label) => labelBody(url, label)),
      ),
  },
  'issues/list-for-repo': {
    needs: ['issues=read'],
    run: (request, _params, { url, state }) => {
      const { labels, state: wanted = 'open' } = request.query;
      const found = state.issues.filter(
        (issue) => issue.state === wanted && (labels === undefined || issue.labels.includes(String(labels))),
      );
      return page(
        request,
        found.map((issue) => issueBody(url, state, issue)),
      );
    },
  },
  'issues/create': { needs: ['issues=write'], run: createIssue },
  'issues/update': {
    needs: ['issues=write'],
    run: (request, { issue_number }, { url, state }) => {
      const issue = state.issues.find(({ number }) => number === Number(issue_number));
      if (issue === undefined) return refusal(404, 'Not Found');
      const { title, body, state: next } = request.body as Partial<IssueState>;
      Object.assign(issue, title && { title }, body && { body }, next && { state: next });
      return ok(issueBody(url, state, issue));
    },
  },
  'issues/add-assignees': {
    needs: ['issues=write'],
    run: (request, { issue_number }, { url, state }) => {
      const issue = state.issues.find(({ number }) => number === Number(issue_number));
      if (issue === undefined) return refusal(404, 'Not Found');
      // GitHub leaves out whoever cannot be assigned.
      const { assignees } = request.body as { readonly assignees: readonly string[] };
      issue.assignees.push(...assignees.filter((login) => state.collaborators.has(login)));
      return { ...ok(issueBody(url, state, issue)), status: 201 };
    },
  },
  'issues/list-events': {
    needs: ['issues=read', 'pull_requests=read'],
    run: (request, { issue_number }, { url, state }) =>
      page(
        request,
        state.labelEvents
          .filter((event) => event.number === Number(issue_number))
          .map((event) => labelEventBody(url, state, event)),
      ),
  },
  'issues/list-comments': {
    needs: ['issues=read', 'pull_requests=read'],
    run: (request, { issue_number }, { url, state }) =>
      page(
        request,
        state.comments
          .filter((comment) => comment.number === Number(issue_number))
          .map((comment) => commentBody(url, state, comment)),
      ),
  },
  'issues/get-comment': {
    needs: ['pull_requests=read'],
    run: (_request, { comment_id }, scene) => getComment(comment_id, scene),
  },
  'issues/create-comment': { needs: ['pull_requests=write', 'issues=write'], run: createComment },
  'issues/update-comment': { needs: ['pull_requests=write'], run: updateComment },
  'issues/delete-comment': {
    needs: ['pull_requests=write'],
    run: (_request, { comment_id }, { state }) => {
      const index = state.comments.findIndex((comment) => comment.id === Number(comment_id));
      if (index < 0) return refusal(404, 'Not Found');
      state.comments.splice(index, 1);
      return { status: 204 };
    },
  },
};

/** A failure in GitHub's shape. */
export function refusal(status: number, message: string, headers: Readonly<Record<string, string>> = {}): GitHubReply {
  return {
    status,
    headers,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
  };
}

function ok(body: unknown): GitHubReply {
  return { status: 200, body };
}

/** One page, with the Link header by which clients find the next one. */
function page(request: Context['request'], items: readonly unknown[]): GitHubReply {
  const size = Math.min(100, Number(request.query['per_page'] ?? 30));
  const number = Number(request.query['page'] ?? 1);
  const isLast = number * size >= items.length;
  const next = `<${String(request.headers['x-loopback-url'])}${request.path}?per_page=${size}&page=${number + 1}>; rel="next"`;
  return { status: 200, body: items.slice((number - 1) * size, number * size), headers: isLast ? {} : { link: next } };
}

/** Newest first, with a cursor instead of page numbers. */
function listActivities(request: Context['request'], repository: string, { url, state }: GitHubScene): GitHubReply {
  const ref = request.query['ref'] as string | undefined;
  const wanted = state.activities
    .filter(
      (activity) =>
        activity.repository === repository && (ref === undefined || [ref, `refs/heads/${ref}`].includes(activity.ref)),
    )
    .toReversed();
  const size = Math.min(100, Number(request.query['per_page'] ?? 30));
  const start = Number(String(request.query['after'] ?? 'cursor0').replace('cursor', ''));
  const end = start + size;
  const query = `per_page=${size}${ref === undefined ? '' : `&ref=${encodeURIComponent(ref)}`}&after=cursor${end}`;
  const link = `<${String(request.headers['x-loopback-url'])}${request.path}?${query}>; rel="next"`;
  const body = wanted.slice(start, end).map((activity) => activityBody(url, activity));
  return { status: 200, body, headers: end < wanted.length ? { link } : {} };
}

function getComment(id: string | undefined, { url, state }: GitHubScene): GitHubReply {
  const comment = state.comments.find((candidate) => candidate.id === Number(id));
  return comment === undefined ? refusal(404, 'Not Found') : ok(commentBody(url, state, comment));
}

function createIssue(...[request, , { url, state, token, now }]: Parameters<Operation>): GitHubReply {
  const { title, labels = [] } = request.body as { readonly title: string; readonly labels?: readonly string[] };
  const issue: IssueState = {
    number: state.nextId(),
    login: token.login,
    title,
    body: bodyText(request),
    labels: [...labels],
    assignees: [],
    state: 'open',
    createdAt: now(),
  };
  state.issues.push(issue);
  return { status: 201, body: issueBody(url, state, issue) };
}

function createComment(...[request, { issue_number }, { url, state, token, now }]: Parameters<Operation>): GitHubReply {
  const body = bodyText(request);
  const issue = state.issues.find(({ number }) => number === Number(issue_number));
  const pull = issue === undefined ? state.pulls.get(Number(issue_number)) : { number: issue.number, isLocked: false };
  if (pull === undefined) return refusal(404, 'Not Found');
  if (pull.isLocked) return refusal(403, 'Unable to create comment because issue is locked.');
  if (body.length > MAX_COMMENT_CHARACTERS) return tooLong();
  const comment = {
    id: state.nextId(),
    number: pull.number,
    login: token.login,
    body,
    createdAt: now(),
    updatedAt: now(),
  };
  state.comments.push(comment);
  return {
    status: 201,
    body: commentBody(url, state, comment),
    headers: { location: `${url}/repos/${state.fullName}/issues/comments/${comment.id}` },
  };
}

/** GitHub takes a comment beside what its diff shows, and refuses all else. */
function createReviewComment(
  ...[request, { pull_number }, { url, state, token, now }]: Parameters<Operation>
): GitHubReply {
  const pull = state.pulls.get(Number(pull_number));
  if (pull === undefined) return refusal(404, 'Not Found');
  const asked = request.body as {
    readonly path: string;
    readonly commit_id: string;
    readonly line?: number;
    readonly start_line?: number;
    readonly side?: 'LEFT' | 'RIGHT';
    readonly subject_type?: 'line' | 'file';
  };
  const file = pull.files.find(({ filename }) => filename === asked.path);
  const subject = asked.subject_type ?? 'line';
  const isShown = subject === 'file' || (asked.line !== undefined && (file?.lines?.includes(asked.line) ?? true));
  if (file === undefined || !isShown) return refusal(422, 'Validation Failed: pull_request_review_thread.line');
  if (asked.commit_id !== pull.headSha) return refusal(422, 'Validation Failed: commit_id');
  const comment = {
    id: state.nextId(),
    number: pull.number,
    login: token.login,
    body: bodyText(request),
    createdAt: now(),
    updatedAt: now(),
    path: asked.path,
    commitId: asked.commit_id,
    line: asked.line,
    startLine: asked.start_line,
    side: asked.side ?? 'RIGHT',
    subject,
    inReplyTo: undefined,
  };
  state.reviewComments.push(comment);
  return {
    status: 201,
    body: reviewCommentBody(url, state, comment),
    headers: { location: `${url}/repos/${state.fullName}/pulls/comments/${comment.id}` },
  };
}

function updateComment(...[request, { comment_id }, scene]: Parameters<Operation>): GitHubReply {
  const comment = scene.state.comments.find((candidate) => candidate.id === Number(comment_id));
  const body = bodyText(request);
  if (comment === undefined) return refusal(404, 'Not Found');
  if (body.length > MAX_COMMENT_CHARACTERS) return tooLong();
  comment.body = body;
  comment.updatedAt = scene.now();
  return ok(commentBody(scene.url, scene.state, comment));
}

function bodyText(request: Context['request']): string {
  return String((request.body as { readonly body: unknown }).body);
}

function tooLong(): GitHubReply {
  return refusal(422, `Validation Failed: Body is too long (maximum is ${MAX_COMMENT_CHARACTERS} characters)`);
}
