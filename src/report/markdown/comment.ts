import type { Result } from '../../domain/result.ts';
import { byteLength, fitSections } from '../document/fit-sections.ts';
import { contents } from '../document/contents.ts';
import { collectFacts } from '../facts.ts';
import { withMarker } from './escape.ts';
import { COMMENT_LIMITS } from './limits.ts';
import { writeMarkdown } from './write.ts';

/** What a comment may weigh in UTF-8, well below what GitHub accepts. */
export const COMMENT_BYTES = 60_000;

/** Where the comment is found again, and where its full report is. */
export type CommentOptions = {
  /** A hidden HTML comment. */
  readonly marker: string;
  readonly reportUrl: string | undefined;
  /** The same where it opens in a browser, so that places on it can be linked to. */
  readonly pageUrl?: string | undefined;
  /** Our own sentence under the verdict, never left out. */
  readonly caution?: string | undefined;
  /** Default: all that a comment may weigh. */
  readonly maxBytes?: number;
};

/** The one comment of a pull request, as Markdown. */
export function renderComment(result: Result, options: CommentOptions): string {
  const { reportUrl, pageUrl, caution } = options;
  const sections = contents(collectFacts(result), 'comment', { reportUrl, pageUrl, caution });
  const room = (options.maxBytes ?? COMMENT_BYTES) - byteLength(withMarker('', options.marker));
  const body = fitSections(
    writeMarkdown(sections, COMMENT_LIMITS),
    room,
    (names) => `*Left out for length: ${names.join(', ')}. The full report has them.*`,
  );
  return withMarker(body, options.marker);
}

/** Nothing ran and nothing of the spec changed: a comment is only brought up to date, never begun. */
export function saysNothing(result: Result): boolean {
  return result.verdict.kind === 'nothing-to-run' && result.changes.length === 0;
}
