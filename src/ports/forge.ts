import type { WaiverRule } from '../domain/config.ts';
import type { LineRemark, RemarkAuthor } from '../domain/review/line-remark.ts';
import type { SeenFinding } from '../domain/verdict/seen-findings.ts';
import type { PullRequestStanding } from '../domain/review/when.ts';
import type { Diagnostic } from '../domain/user-error.ts';
import type { Waiver } from '../domain/verdict/verdict.ts';

/** A change under review, as the forge that has it knows it: a pull request on GitHub, a merge request on GitLab. */
export interface ReviewedChange {
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
}

/** A pull request, whose forge takes remarks on lines too. */
export interface PullRequest extends ReviewedChange {
  /** Puts remarks beside lines of the diff, in place of what an earlier attempt of this author put there. */
  upsertRemarks(author: RemarkAuthor, remarks: readonly LineRemark[]): Promise<void>;
  /** As it stands now: a job that is run again has the event of its first attempt. */
  currentStanding(): Promise<Omit<PullRequestStanding, 'action'>>;
}

/** All that a run asks of the forge: the change that it is about, and whether somebody accepted what stands against it. */
export interface Forge {
  /** Undefined where the run is about no change that can be asked for, as in a merge queue or on a person's machine. */
  readonly change: Pick<ReviewedChange, 'number' | 'title' | 'headSha' | 'currentHeadSha'> | undefined;
  /** Undefined: nobody did. */
  findWaiver(rule: WaiverRule): Promise<WaiverAnswer | undefined>;
  /** Whether somebody asks for all affected cases where a sample of them would run. */
  readonly wantsWhole?: () => Promise<boolean>;
  /** Why the change's cases are not to run now; undefined: they may. */
  readonly heldBack?: () => Promise<Diagnostic | undefined>;
}

/**
 * What the label that accepts a failing verdict came to: a waiver, or one sentence that says why it does not count.
 * `accepts`: in a merge queue what was seen on the pull request; undefined where all that stands against head is.
 */
export type WaiverAnswer =
  (Waiver & { readonly accepts?: readonly SeenFinding[] | undefined }) | { readonly refused: string };
