import { remarkAttempt, remarkMarker, type LineRemark, type RemarkAuthor } from '../../domain/review/line-remark.ts';
import type { Log } from '../../ports.ts';
import type { GitHubClient } from './client.ts';
import { loginOf } from './comments.ts';
import { attempt, statusOf } from './error.ts';

/** Whose pull request, whose remarks, and which commit they are about. */
export type RemarkTarget = {
  readonly owner: string;
  readonly repo: string;
  readonly number: number;
  readonly headSha: string;
  readonly author: RemarkAuthor;
  readonly log: Log;
};

/** A review comment of ours. `isShown`: its lines, or its file, are still in the diff. */
type Listed = {
  readonly id: number;
  readonly path: string;
  readonly isShown: boolean;
  readonly body: string;
  readonly attempt: string;
  readonly isAnswered: boolean;
};

/**
 * Puts remarks beside lines of a pull request: one that stands there already is brought up to date, and one of an earlier
 * attempt that has nothing to say any more is taken away, unless somebody has answered it.
 */
export async function upsertLineComments(
  client: GitHubClient,
  target: RemarkTarget,
  remarks: readonly LineRemark[],
): Promise<void> {
  const own = await listOwn(client, target);
  const kept = new Set<number>();
  for (const remark of remarks) {
    const body = `${remarkMarker(target.author)}\n${remark.text}`;
    const standing = own.find(({ path, isShown }) => path === remark.file && isShown);
    if (standing !== undefined) kept.add(standing.id);
    if (standing === undefined) await create(client, target, { remark, body });
    else if (standing.body !== body) await update(client, target, { id: standing.id, body });
  }
  const stale = own.filter(({ id, attempt: by, isAnswered }) => {
    return !kept.has(id) && !isAnswered && by !== target.author.attempt;
  });
  for (const { id } of stale) await remove(client, target, id);
}

async function listOwn(client: GitHubClient, target: RemarkTarget): Promise<readonly Listed[]> {
  const { owner, repo, number, author, log } = target;
  const all = await attempt({ what: 'Listing the remarks in the diff', needs: 'pull-requests: write' }, () =>
    client.paginate(client.rest.pulls.listReviewComments, { owner, repo, pull_number: number, per_page: 100 }),
  );
  const marked = all.flatMap((comment) => {
    const by = remarkAttempt(comment.body, author);
    return by === undefined ? [] : [{ comment, by }];
  });
  if (marked.length === 0) return [];
  const login = await loginOf(client, log);
  const answered = new Set(all.map((comment) => comment.in_reply_to_id));
  return marked
    .filter(({ comment }) => comment.user?.login === login)
    .map(({ comment: { id, path, line, subject_type: subject, body }, by }) => {
      const isShown = subject === 'file' || (line !== undefined && line !== null);
      return { id, path, isShown, body, attempt: by, isAnswered: answered.has(id) };
    });
}

type NewComment = { readonly remark: LineRemark; readonly body: string };

/** A line that the diff does not show is refused; the file as a whole may still be there. */
async function create(client: GitHubClient, target: RemarkTarget, { remark, body }: NewComment): Promise<void> {
  const { owner, repo, number, headSha, log } = target;
  const { file, side, startLine, line } = remark;
  const route = { owner, repo, pull_number: number, commit_id: headSha, path: file, body };
  const where = side === 'head' ? 'RIGHT' : 'LEFT';
  const range = startLine < line ? ({ start_line: startLine, start_side: where } as const) : {};
  const isRefused = (error: unknown): boolean => statusOf(error) === 422;
  await attempt(WRITING, async () => {
    try {
      await client.rest.pulls.createReviewComment({ ...route, line, side: where, ...range });
    } catch (error) {
      if (!isRefused(error)) throw error;
      await client.rest.pulls.createReviewComment({ ...route, subject_type: 'file' }).catch((again: unknown) => {
        if (!isRefused(again)) throw again;
        log.info(`The diff of the pull request has no ${file} to put a remark on.`);
      });
    }
  });
}

const WRITING = { what: 'Putting remarks in the diff', needs: 'pull-requests: write' } as const;

async function update(
  client: GitHubClient,
  { owner, repo }: RemarkTarget,
  { id, body }: { readonly id: number; readonly body: string },
): Promise<void> {
  await attempt(WRITING, () => client.rest.pulls.updateReviewComment({ owner, repo, comment_id: id, body }));
}

/** Somebody may have been quicker. */
async function remove(client: GitHubClient, { owner, repo }: RemarkTarget, id: number): Promise<void> {
  await attempt(WRITING, async () => {
    await client.rest.pulls.deleteReviewComment({ owner, repo, comment_id: id }).catch((error: unknown) => {
      if (statusOf(error) !== 404) throw error;
    });
  });
}
