import type { LineRemark, RemarkAuthor } from '../domain/review/line-remark.ts';
import type { SeenFinding } from '../domain/verdict/seen-findings.ts';
import type { Waiver } from '../domain/verdict/verdict.ts';

/** The pull request under test, as the forge that has it knows it. */
export interface PullRequest {
  readonly number: number;
  /** As its author wrote it; undefined where nobody told. */
  readonly title: string | undefined;
  /** The head commit that this run is about. */
  readonly headSha: string;
  /** The head commit that the forge has now. */
  currentHeadSha(): Promise<string>;
  /**
   * Creates or updates the one comment of `commentId`; `undefined` where none exists and `onlyUpdate`. `write` is given what
   * stands there now and may be asked again. Returns the comment's URL.
   */
  upsertComment(comment: {
    readonly write: (existing: string | undefined) => string;
    readonly commentId: string;
    readonly onlyUpdate: boolean;
  }): Promise<string | undefined>;
  /** Puts remarks beside lines of the diff, in place of what an earlier attempt of this author put there. */
  upsertRemarks(author: RemarkAuthor, remarks: readonly LineRemark[]): Promise<void>;
}

/**
 * What the label that accepts a failing verdict came to: a waiver, or one sentence that says why it does not count.
 * `accepts`: in a merge queue what was seen on the pull request; undefined where all that stands against head is.
 */
export type WaiverAnswer =
  (Waiver & { readonly accepts?: readonly SeenFinding[] | undefined }) | { readonly refused: string };
