import type { JsonObject } from '../../domain/json/json.ts';
import { hasCommentMarker, textAboveMarker, withCommentMarker } from '../../domain/review/comment-marker.ts';
import type { ReviewedChange } from '../../ports/forge.ts';
import { PublishError } from '../actions/publish-error.ts';
import { asText } from '../providers/wire/body.ts';
import { askGitLab, objectIn, objectsIn, type GitLabAccess } from './api.ts';

/** A merge request and the commit that this run is about. */
export type MergeRequestOptions = GitLabAccess & {
  /** The project's page. */
  readonly projectUrl: string;
  readonly number: number;
  /** The head that was tested: for another one nothing is published. */
  readonly headSha: string;
};

type Note = { readonly id: number; readonly author: number | undefined; readonly body: string };
type CommentToWrite = Parameters<ReviewedChange['upsertComment']>[0];

/** Opens a merge request on GitLab. Its methods throw PublishError and nothing else that is not a bug. */
export function openMergeRequest(options: MergeRequestOptions): ReviewedChange {
  return new GitLabMergeRequest(options);
}

class GitLabMergeRequest implements ReviewedChange {
  readonly number: number;
  readonly title = undefined;
  readonly headSha: string;
  readonly #options: MergeRequestOptions;
  readonly #path: string;

  constructor(options: MergeRequestOptions) {
    this.number = options.number;
    this.headSha = options.headSha;
    this.#options = options;
    this.#path = `/merge_requests/${options.number}`;
  }

  async currentHeadSha(): Promise<string> {
    const what = 'Reading the merge request';
    const { sha } = objectIn(what, await askGitLab(this.#options, { what, method: 'GET', path: this.#path }));
    if (typeof sha !== 'string')
      throw new PublishError('unreachable', { sentence: `${what}: it has no head commit.`, hint: undefined });
    return sha;
  }

  async upsertComment(comment: CommentToWrite): Promise<string | undefined> {
    const mine = await this.#ownNotes(comment.commentId);
    if (mine.length === 0 && comment.onlyUpdate) return undefined;
    await this.#refuseIfSuperseded();
    if (mine.length > 0) return await this.#keepOldest(mine, comment);
    const created = await this.#write('POST', `${this.#path}/notes`, textOf(comment, undefined));
    // Another job may have posted at the same moment: everybody keeps the oldest note, so all end with the same one.
    const all = await this.#ownNotes(comment.commentId);
    return all.length > 1 ? await this.#keepOldest(all, comment) : this.#urlOf(created);
  }

  async #refuseIfSuperseded(): Promise<void> {
    const current = await this.currentHeadSha();
    if (current === this.headSha) return;
    const sentence = `The merge request has moved on to ${current.slice(0, 7)}; the comment is left to its run.`;
    throw new PublishError('superseded', { sentence, hint: undefined });
  }

  async #keepOldest([oldest, ...others]: readonly Note[], comment: CommentToWrite): Promise<string> {
    if (oldest === undefined) throw new Error('There is no note to keep.');
    const body = textAboveMarker(oldest.body) + textOf(comment, oldest.body);
    if (oldest.body !== body) await this.#write('PUT', `${this.#path}/notes/${oldest.id}`, body);
    for (const { id } of others) await this.#remove(id);
    return this.#urlOf(oldest);
  }

  async #remove(id: number): Promise<void> {
    const path = `${this.#path}/notes/${id}`;
    await askGitLab(this.#options, { what: 'Removing a duplicate of the comment', method: 'DELETE', path });
  }

  /** Oldest first: by the marker, which anybody can copy, and by the author, which nobody can. */
  async #ownNotes(commentId: string): Promise<readonly Note[]> {
    const marked = (await this.#notes()).filter(({ body }) => hasCommentMarker(body, commentId));
    if (marked.length === 0) return [];
    const what = 'Asking whose token this is';
    const { id } = objectIn(what, await askGitLab(this.#options, { what, method: 'GET', path: '//user' }));
    return marked.filter(({ author }) => author === id).toSorted((a, b) => a.id - b.id);
  }

  async #notes(): Promise<readonly Note[]> {
    const what = 'Listing the comments';
    const notes: Note[] = [];
    for (let page = '1'; page !== '';) {
      const path = `${this.#path}/notes?per_page=100&sort=asc&page=${encodeURIComponent(page)}`;
      const answer = await askGitLab(this.#options, { what, method: 'GET', path });
      notes.push(...objectsIn(what, answer).flatMap(toNote));
      page = answer.nextPage;
    }
    return notes;
  }

  async #write(method: 'POST' | 'PUT', path: string, body: string): Promise<Note> {
    const what = method === 'POST' ? 'Posting the comment' : 'Updating the comment';
    const [note] = toNote(objectIn(what, await askGitLab(this.#options, { what, method, path, body })));
    if (note !== undefined) return note;
    throw new PublishError('unreachable', { sentence: `${what}: the answer is none of GitLab's.`, hint: undefined });
  }

  #urlOf({ id }: Note): string {
    return `${this.#options.projectUrl}/-${this.#path}#note_${id}`;
  }
}

function toNote(data: JsonObject): readonly Note[] {
  const { id, author, body } = data;
  const by = Object(author) as { readonly id?: unknown };
  if (typeof id !== 'number') return [];
  return [{ id, author: typeof by.id === 'number' ? by.id : undefined, body: asText(body) ?? '' }];
}

function textOf({ write, commentId }: CommentToWrite, existing: string | undefined): string {
  return withoutCommands(withCommentMarker(write(existing), commentId));
}

/** GitLab does what a line says that begins with a slash, with the rights of whoever posts it: `/merge`, `/approve`. */
function withoutCommands(text: string): string {
  return text.replace(/^(?=[^\S\n]*\/)/gm, '\u200b');
}
