import { commentMarker } from './domain/review/comment-marker.ts';
import type { PartWriter } from './domain/review/comment-part.ts';
import type { Result } from './domain/result.ts';
import { turnsRed } from './domain/verdict/verdict.ts';
import type { Clock, Log } from './ports.ts';
import type { KeptReport, Publisher, ReportFile, ReportText } from './ports/publisher.ts';
import type { PullRequest } from './ports/forge.ts';
import { diffRemarks } from './report/machine/annotations.ts';
import { renderComment, saysNothing } from './report/markdown/comment.ts';
import { isRed } from './report/facts.ts';
import { describeVerdict } from './report/words/headline/headline.ts';
import { resultFile } from './report/machine/result-file.ts';
import { renderJunit } from './report/machine/junit.ts';
import { actionOutputs } from './report/machine/outputs.ts';
import { lineRemarks } from './report/markdown/line-remarks.ts';
import { isShared, renderSharedComment } from './report/markdown/shared-comment.ts';
import { renderSummary } from './report/markdown/summary.ts';
import { renderTerminal } from './report/terminal/terminal.ts';

/** Where a result goes. */
export type Publication = {
  readonly log: Log;
  readonly publisher: Publisher;
  /** Undefined where no change is under review. */
  readonly review: Review | undefined;
};

/** A change under review, and the one comment beside it. */
export type Review = {
  readonly pullRequest: PullRequest;
  /** Undefined where nobody can tell whether a comment is wanted. */
  readonly settings: CommentSettings | undefined;
  /** Whose result it is, to tell it from those of other jobs. */
  readonly author: Pick<PartWriter, 'identity' | 'attempt' | 'job'>;
  readonly clock: Pick<Clock, 'nowMs'>;
};

/** Whether and under which name to comment and to remark on lines: known also where another setting is wrong. */
export type CommentSettings = {
  readonly isCommentWanted: boolean;
  readonly areRemarksWanted: boolean;
  readonly commentId: string;
};

/**
 * Puts a result where its readers look, in the order summary, outputs, files, artifact, comment, remarks, check, so that a
 * job that is ended meanwhile has the verdict all the same. A place that cannot be written is told, loses none of the others
 * and never changes the verdict. Where the change has a newer head by now nothing is published. Tells whether the check is
 * red.
 */
export async function publish(result: Result, publication: Publication): Promise<boolean> {
  const { log, publisher } = publication;
  const attempt = <T>(work: () => T | Promise<T>): Promise<T | undefined> => tryPlace(publisher, work);
  const supersededBy = result.supersededBy ?? (await attempt(() => newerHead(publication)));
  if (supersededBy !== undefined) {
    log.info(`A newer head (${supersededBy.slice(0, 7)}) has its own run; this one publishes nothing.`);
    await attempt(() => publisher.outputs(() => actionOutputs(withdrawn(result), NOWHERE)));
    return false;
  }
  await attempt(() => publisher.summary(summaryOf(result)));
  await attempt(() => publisher.outputs(() => actionOutputs(result, NOWHERE)));
  const files = await writeFiles(result, publisher);
  await attempt(() => publisher.outputs(() => ({ 'report-json': files.json ?? '', 'report-html': files.html ?? '' })));
  // Nothing is kept of a run in which nothing ran.
  const report = result.trials.length === 0 ? undefined : await attempt(() => publisher.upload(files));
  const commentUrl = await attempt(() => comment(result, report, publication));
  if (commentUrl !== undefined) await attempt(() => publisher.outputs(() => ({ 'comment-url': commentUrl })));
  await attempt(() => remarkLines(result, report, publication));
  await attempt(() => publisher.annotate(() => diffRemarks(result)));
  return await conclude(result, publisher);
}

const NOWHERE = { reportJson: undefined, reportHtml: undefined, commentUrl: undefined };

/** The change's head where it is no longer the one that was measured. */
async function newerHead({ review }: Publication): Promise<string | undefined> {
  const sha = await review?.pullRequest.currentHeadSha();
  return sha === review?.pullRequest.headSha ? undefined : sha;
}

/** What is left of a run that is superseded: what it cost. */
function withdrawn(result: Result): Result {
  const verdict = { kind: 'nothing-to-run', rows: [], findings: [], waiver: undefined } as const;
  return { ...result, verdict, rows: [], trials: [] };
}

const UNMARKED = { marker: '', reportUrl: undefined };

function summaryOf(result: Result): Parameters<Publisher['summary']>[0] {
  return {
    markdown: () => [renderSummary(result), renderComment(result, UNMARKED)],
    terminal: (screen) => renderTerminal(result, screen),
  };
}

/** Red unless the mode only observes; what could not be measured, or was cancelled, is red in every mode. */
async function conclude(result: Result, publisher: Publisher): Promise<boolean> {
  const isFailing = isRed(result);
  const isWarned = result.verdict.kind === 'inconclusive' || (turnsRed(result.verdict) && result.mode === 'warn');
  const kind = isFailing ? 'red' : isWarned ? 'warned' : 'green';
  await publisher.conclude({ kind, sentence: describeVerdict(result) });
  return isFailing;
}

async function writeFiles(
  result: Result,
  publisher: Publisher,
): Promise<Readonly<Partial<Record<ReportFile, string>>>> {
  const texts: Readonly<Record<ReportFile, ReportText>> = {
    json: () => resultFile(result),
    junit: () => renderJunit(result),
    html: async () => (await import('./report/html/page.ts')).renderHtml(result),
  };
  const write = (name: ReportFile) => tryPlace(publisher, () => publisher.file(name, texts[name]));
  const [json, junit, html] = [await write('json'), await write('junit'), await write('html')];
  return {
    ...(json !== undefined && { json }),
    ...(junit !== undefined && { junit }),
    ...(html !== undefined && { html }),
  };
}

async function comment(
  result: Result,
  report: KeptReport | undefined,
  { review, log }: Publication,
): Promise<string | undefined> {
  if (review?.settings?.isCommentWanted !== true) return undefined;
  const { pullRequest, author, clock } = review;
  const { commentId } = review.settings;
  const options = {
    marker: commentMarker(commentId),
    author: { ...author, headSha: pullRequest.headSha },
    reportUrl: report?.url,
    pageUrl: report?.isPage === true ? report.url : undefined,
    at: new Date(clock.nowMs()).toISOString(),
  };
  let written = '';
  const write = (existing: string | undefined): string => (written = renderSharedComment(result, existing, options));
  const url = await pullRequest.upsertComment({ write, commentId, onlyUpdate: saysNothing(result) });
  if (isShared(written)) log.warn(SHARED);
  return url;
}

/** Remarks beside the changed lines, where they are asked for. */
async function remarkLines(result: Result, report: KeptReport | undefined, { review }: Publication): Promise<void> {
  if (review?.settings?.areRemarksWanted !== true) return;
  const { pullRequest, author, settings } = review;
  const pageUrl = report?.isPage === true ? report.url : undefined;
  const { identity, attempt } = author;
  await pullRequest.upsertRemarks({ commentId: settings.commentId, identity, attempt }, lineRemarks(result, pageUrl));
}

const SHARED =
  'Another job reports on this commit in the same comment. Give each its own `comment-id`, and each has a comment of its own.';

async function tryPlace<T>(publisher: Publisher, work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    publisher.failed(error);
    return undefined;
  }
}
