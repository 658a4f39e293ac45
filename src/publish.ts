import { annotate, failStep, writeJobSummary, writeOutputs } from './adapters/actions.ts';
import { artifactName, artifactUrl, uploadReport } from './adapters/artifact.ts';
import { describeFailure } from './adapters/publish-error.ts';
import type { CommentAuthor } from './adapters/comment-author.ts';
import { writeTextFile } from './adapters/report-files.ts';
import { systemClock } from './adapters/clock.ts';
import type { Runner } from './adapters/runner.ts';
import { within } from './adapters/time-limit.ts';
import { commentMarker } from './domain/comment-marker.ts';
import type { Result } from './domain/result.ts';
import { turnsRed } from './domain/verdict.ts';
import type { Log, PullRequest } from './ports.ts';
import { diffRemarks } from './report/annotations.ts';
import { renderComment, saysNothing } from './report/comment.ts';
import { isRed } from './report/facts.ts';
import { isShared, renderSharedComment } from './report/shared-comment.ts';
import { verdictSentence } from './report/headline.ts';
import { fitted } from './report/cut.ts';
import { jsonPieces } from './report/json.ts';
import { renderJunit } from './report/junit.ts';
import { actionOutputs } from './report/outputs.ts';
import { renderSummary } from './report/summary.ts';
import type { Settings } from './settings.ts';

/** Where a result goes. What is undefined was not known yet when the run ended. */
export type Publication = {
  readonly log: Log;
  readonly runner: Runner | undefined;
  readonly pullRequest: PullRequest | undefined;
  readonly settings: CommentSettings | undefined;
  /** Whose result it is, to tell it from those of other jobs. */
  readonly author: CommentAuthor;
  /** From the workspace to the top of the clone. */
  readonly directory: string;
  /** Aborted when the job is being stopped: then nobody is waited for any more. */
  readonly stop: AbortSignal;
};

/** Whether and under which name to comment: known also where another setting is wrong. */
export type CommentSettings = Pick<Settings, 'isCommentWanted' | 'commentId'>;

/** Paths of the report's files; undefined where one could not be written. */
type ReportFiles = {
  readonly json: string | undefined;
  readonly html: string | undefined;
  readonly junit: string | undefined;
};

const NO_FILES: ReportFiles = { json: undefined, html: undefined, junit: undefined };

/**
 * Puts a result where its readers look, in the order summary, outputs, files, artifact, comment, check, so that a job that
 * is ended meanwhile has the verdict all the same. A place that cannot be written is a warning, loses none of the others and
 * never changes the verdict. Where the pull request has a newer head by now nothing is published. Returns the check's exit
 * code.
 */
export async function publish(result: Result, publication: Publication): Promise<0 | 1> {
  const { log, runner } = publication;
  const supersededBy = result.supersededBy ?? (await newerHead(publication));
  if (supersededBy !== undefined) {
    log.info(`A newer head (${supersededBy.slice(0, 7)}) has its own run; this one publishes nothing.`);
    await attempt(log, () => writeOutputs(actionOutputs(withdrawn(result), NOWHERE)));
    return 0;
  }
  await attempt(log, () => writeJobSummary([renderSummary(result), renderComment(result, UNMARKED)]));
  await attempt(log, () => writeOutputs(actionOutputs(result, NOWHERE)));
  const files = runner === undefined ? NO_FILES : await writeFiles(result, runner.reportDirectory, log);
  await attempt(log, () => writeOutputs({ 'report-json': files.json ?? '', 'report-html': files.html ?? '' }));
  const reportUrl = await attempt(log, () => upload(result, files, publication));
  const commentUrl = await attempt(log, () => comment(result, reportUrl, publication));
  if (commentUrl !== undefined) await attempt(log, () => writeOutputs({ 'comment-url': commentUrl }));
  await attempt(log, () => annotate(diffRemarks(result), publication.directory));
  return conclude(result, log);
}

/** Each request has a limit of its own; this one is for the sum of them, pauses that GitHub asks for included. */
const ASKING_LIMIT_MS = 300_000;

const NOWHERE = { reportJson: undefined, reportHtml: undefined, commentUrl: undefined };

/** The pull request's head where it is no longer the one that was measured. */
async function newerHead({ log, pullRequest, stop }: Publication): Promise<string | undefined> {
  const sha = await attempt(log, () => inTime(stop, async () => pullRequest?.currentHeadSha()));
  return sha === pullRequest?.headSha ? undefined : sha;
}

/** What is left of a run that is superseded: what it cost. */
function withdrawn(result: Result): Result {
  const verdict = { kind: 'nothing-to-run', rows: [], findings: [], waiver: undefined } as const;
  return { ...result, verdict, rows: [], trials: [] };
}

const UNMARKED = { marker: '', reportUrl: undefined };

/** Red unless the mode only observes; what could not be measured, or was cancelled, is red in every mode. */
function conclude(result: Result, log: Log): 0 | 1 {
  const sentence = verdictSentence(result);
  const isFailing = isRed(result);
  const isWarned = result.verdict.kind === 'inconclusive' || (turnsRed(result.verdict) && result.mode === 'warn');
  if (isFailing) failStep(sentence, 1);
  else if (isWarned) log.warn(sentence);
  else log.info(sentence);
  return isFailing ? 1 : 0;
}

async function writeFiles(result: Result, directory: string, log: Log): Promise<ReportFiles> {
  const fitting = fitted(result);
  const write = (name: string, render: (result: Result) => Iterable<string> | Promise<string>) =>
    attempt(log, async () => writeTextFile(`${directory}/${name}`, await render(fitting)));
  return {
    json: await write('report.json', jsonPieces),
    html: await write('report.html', async (value) => (await import('./report/html.ts')).renderHtml(value)),
    junit: await write('report.xml', renderJunit),
  };
}

/** The address of the uploaded report; nothing is uploaded for a run in which nothing ran. */
async function upload(
  result: Result,
  { json, html, junit }: ReportFiles,
  { runner, settings, stop }: Publication,
): Promise<string | undefined> {
  if (runner?.hasResultsService !== true || settings === undefined || result.trials.length === 0) return undefined;
  const files = [json, junit].filter((file) => file !== undefined);
  if (html === undefined && files.length === 0) return undefined;
  const name = artifactName(runner.env, settings.commentId);
  const uploaded = await uploadReport({ name, html, files }, runner.serverUrl, { stop });
  return runner.runUrl === undefined ? undefined : artifactUrl(runner.runUrl, uploaded);
}

async function comment(
  result: Result,
  reportUrl: string | undefined,
  { pullRequest, settings, author, stop, log }: Publication,
): Promise<string | undefined> {
  if (pullRequest === undefined || settings?.isCommentWanted !== true) return undefined;
  const { commentId } = settings;
  const options = {
    marker: commentMarker(commentId),
    author: { ...author, headSha: pullRequest.headSha },
    reportUrl,
    at: new Date(systemClock().nowMs()).toISOString(),
  };
  let written = '';
  const write = (existing: string | undefined): string => (written = renderSharedComment(result, existing, options));
  const onlyUpdate = saysNothing(result);
  const url = await inTime(stop, () => pullRequest.upsertComment({ write, commentId, onlyUpdate }));
  if (isShared(written)) log.warn(SHARED);
  return url;
}

const SHARED =
  'Another job reports on this commit in the same comment. Give each its own `comment-id`, and each has a comment of its own.';

/** GitHub is still given a moment when the job is being stopped: the runner kills it some seconds later. */
async function inTime<T>(stop: AbortSignal, ask: () => Promise<T>): Promise<T> {
  return await within({ ms: ASKING_LIMIT_MS, stop, graceMs: 3_000 }, ask);
}

async function attempt<T>(log: Log, work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    log.warn(describeFailure(error));
    return undefined;
  }
}
