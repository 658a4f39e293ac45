import { textAboveMarker, withCommentMarker } from '../../domain/review/comment-marker.ts';
import type { LineRemark, RemarkAuthor } from '../../domain/review/line-remark.ts';
import type { PullRequest } from '../../ports/forge.ts';
import { openGitHub } from './client.ts';
import type { GitHubAccess, GitHubClient } from './client.ts';
import { findOwnComments, listMarked, toComment, type Comment, type CommentQuery } from './comments.ts';
import { attempt, statusOf } from './error.ts';
import { upsertLineComments } from './line-comments.ts';
import { PublishError } from '../actions/publish-error.ts';

/** A pull request and the commit that this run is about. */
export type PullRequestOptions = GitHubAccess & {
  readonly number: number;
  readonly title?: string | undefined;
  /** The pull request's head that was tested: for another one nothing is published. */
  readonly headSha: string;
};

const COMMENT_MAX_CHARACTERS = 65_536;

type PullOfGitHub = Awaited<ReturnType<GitHubClient['rest']['pulls']['get']>>['data'];
type CommentToWrite = Parameters<PullRequest['upsertComment']>[0];

/** Opens a pull request on GitHub. Its methods throw PublishError and nothing else that is not a bug. */
export async function openPullRequest(options: PullRequestOptions): Promise<PullRequest> {
  const client = await openGitHub(options);
  return new GitHubPullRequest(client, options);
}

class GitHubPullRequest implements PullRequest {
  readonly number: number;
  readonly title: string | undefined;
  readonly headSha: string;
  readonly #client: GitHubClient;
  readonly #options: PullRequestOptions;
  readonly #repository: { readonly owner: string; readonly repo: string };

  constructor(client: GitHubClient, options: PullRequestOptions) {
    this.number = options.number;
    this.title = options.title;
    this.headSha = options.headSha;
    this.#client = client;
    this.#options = options;
    this.#repository = { owner: options.owner, repo: options.repo };
  }

  async currentHeadSha(): Promise<string> {
    return await this.#read((pull) => pull.head.sha);
  }

  async currentStanding(): ReturnType<PullRequest['currentStanding']> {
    return await this.#read(({ draft, labels }) => ({
      isDraft: draft === true,
      labels: labels.map(({ name }) => name),
    }));
  }

  /** Picked within the attempt: JSON that is none of GitHub's is an answer of somebody in between. */
  async #read<T>(pick: (pull: PullOfGitHub) => T): Promise<T> {
    return attempt({ what: 'Reading the pull request', needs: 'pull-requests: read' }, async () => {
      const { data } = await this.#client.rest.pulls.get({ ...this.#repository, pull_number: this.number });
      return pick(data);
    });
  }

  async upsertComment(comment: CommentToWrite): Promise<string | undefined> {
    const mine = await findOwnComments(this.#client, this.#query(comment.commentId));
    const [first, ...others] = mine;
    if (first === undefined && comment.onlyUpdate) return undefined;
    await this.#refuseIfSuperseded();
    if (first === undefined) return this.#create(comment);
    const url = await this.#updateIfThere(first, comment);
    if (url === undefined) return comment.onlyUpdate ? undefined : this.#create(comment);
    await this.#remove(others);
    return url;
  }

  async upsertRemarks(author: RemarkAuthor, remarks: readonly LineRemark[]): Promise<void> {
    const { number, headSha } = this;
    await this.#refuseIfSuperseded();
    const target = { ...this.#repository, number, headSha, author, log: this.#options.log };
    await upsertLineComments(this.#client, target, remarks);
  }

  /** Between the first listing and now a newer head may have got its own run. */
  async #refuseIfSuperseded(): Promise<void> {
    const current = await this.currentHeadSha();
    if (current === this.headSha) return;
    const sentence = `The pull request has moved on to ${current.slice(0, 7)}; the comment is left to its run.`;
    throw new PublishError('superseded', { sentence, hint: undefined });
  }

  #query(commentId: string): CommentQuery {
    // To write one is what follows: a reader who is told of reading alone would be told of writing in the next run.
    const { number } = this;
    return { ...this.#repository, number, commentId, log: this.#options.log, needs: 'pull-requests: write' };
  }

  /** What stands there is read once more right before: another job of the same commit may have written meanwhile. */
  async #update(listed: Comment, comment: CommentToWrite): Promise<string> {
    return this.#write('Updating the comment', async () => {
      const route = { ...this.#repository, comment_id: listed.id };
      const existing = toComment((await this.#client.rest.issues.getComment(route)).data);
      const body = withTextAbove(existing, textOf(comment, existing.body));
      if (existing.body === body) return existing.url;
      return (await this.#client.rest.issues.updateComment({ ...route, body })).data.html_url;
    });
  }

  /** Undefined where somebody has deleted it since it was listed. */
  async #updateIfThere(existing: Comment, comment: CommentToWrite): Promise<string | undefined> {
    try {
      return await this.#update(existing, comment);
    } catch (error) {
      if (error instanceof PublishError && error.failure === 'not-found') return undefined;
      throw error;
    }
  }

  async #create(comment: CommentToWrite): Promise<string> {
    const body = textOf(comment, undefined);
    const created = await this.#write('Posting the comment', async () => {
      const route = { ...this.#repository, issue_number: this.number };
      return toComment((await this.#client.rest.issues.createComment({ ...route, body })).data);
    });
    return this.#settleRace(created, comment);
  }

  /**
   * Another job may have posted at the same moment, or a lost answer made a retry post twice. Everybody keeps the oldest
   * comment, so all end with the same one; who came later brings it up to date.
   */
  async #settleRace(created: Comment, comment: CommentToWrite): Promise<string> {
    const marked = await listMarked(this.#client, this.#query(comment.commentId));
    const mine = marked.filter(({ author }) => author === created.author).toSorted((a, b) => a.id - b.id);
    const [oldest = created, ...others] = mine;
    const url = oldest.id === created.id ? created.url : await this.#update(oldest, comment);
    await this.#remove(others);
    return url;
  }

  /** What the reader needs is published by now, so a leftover is not worth an error. */
  async #remove(comments: readonly Comment[]): Promise<void> {
    for (const { id } of comments) {
      try {
        await this.#client.rest.issues.deleteComment({ ...this.#repository, comment_id: id });
      } catch (error) {
        if (statusOf(error) === undefined) throw error;
        this.#options.log.info(`A duplicate of the comment could not be removed: ${String(error)}`);
      }
    }
  }

  #write<T>(what: string, call: () => Promise<T>): Promise<T> {
    return attempt({ what, needs: 'pull-requests: write' }, call);
  }
}

function textOf({ write, commentId }: CommentToWrite, existing: string | undefined): string {
  return withCommentMarker(write(existing), commentId);
}

/** What a person has added stays, as long as GitHub takes the whole. */
function withTextAbove(existing: Comment, text: string): string {
  const whole = textAboveMarker(existing.body) + text;
  return whole.length <= COMMENT_MAX_CHARACTERS ? whole : text;
}
