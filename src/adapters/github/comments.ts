import { hasCommentMarker } from '../../domain/review/comment-marker.ts';
import type { Log } from '../../ports.ts';
import type { GitHubAccess, GitHubClient } from './client.ts';
import { attempt, type Permission } from './error.ts';

/** A comment of a pull request. */
export type Comment = {
  readonly id: number;
  readonly author: string | undefined;
  readonly body: string;
  readonly url: string;
  /** When it was last written, by GitHub's clock. */
  readonly updatedAt: string;
};

/** Which comments are asked for, and what for: a reader who is told of reading alone would be told of writing in the next run. */
export type CommentQuery = Pick<GitHubAccess, 'owner' | 'repo' | 'log'> & {
  readonly number: number;
  readonly commentId: string;
  readonly needs: Permission;
};

/** The login of a job's own token, whose account may not ask `GET /user`. */
const ACTIONS_LOGIN = 'github-actions[bot]';

/** Our comments, oldest first: by the marker, which anybody can copy, and by the author, which nobody can. */
export async function findOwnComments(client: GitHubClient, query: CommentQuery): Promise<readonly Comment[]> {
  const marked = await listMarked(client, query);
  if (marked.length === 0) return [];
  const login = await loginOf(client, query.log);
  return marked.filter((comment) => comment.author === login).toSorted((a, b) => a.id - b.id);
}

/** Comments with our marker, whoever wrote them. */
export async function listMarked(client: GitHubClient, query: CommentQuery): Promise<readonly Comment[]> {
  const { owner, repo, number, commentId, needs } = query;
  return attempt({ what: 'Listing the comments', needs }, async () => {
    const route = { owner, repo, issue_number: number, per_page: 100 };
    const comments = await client.paginate(client.rest.issues.listComments, route);
    return comments.map(toComment).filter(({ body }) => hasCommentMarker(body, commentId));
  });
}

/** GraphQL tells every token its name; a token that may not ask is most likely the job's own. */
export async function loginOf(client: GitHubClient, log: Log): Promise<string> {
  try {
    const { viewer } = await client.graphql<{ readonly viewer: { readonly login: string } }>(
      'query { viewer { login } }',
    );
    return viewer.login === 'github-actions' ? ACTIONS_LOGIN : viewer.login;
  } catch (error) {
    log.info(`GitHub does not tell whose token this is, taking it for ${ACTIONS_LOGIN}: ${String(error)}`);
    return ACTIONS_LOGIN;
  }
}

/** A comment as GitHub tells it. */
export function toComment(data: {
  readonly id: number;
  readonly user: { readonly login: string } | null;
  readonly body?: string | undefined;
  readonly html_url: string;
  readonly updated_at: string;
}): Comment {
  const { id, user, body = '', html_url: url, updated_at: updatedAt } = data;
  return { id, author: user?.login, body, url, updatedAt };
}
