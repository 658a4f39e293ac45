import { annotate, failStep, writeJobSummary, writeOutputs, type Annotation } from './adapters/actions.ts';
import { artifactName, artifactUrl, uploadReport } from './adapters/artifact.ts';
import { describePublishError, PublishError } from './adapters/publish-error.ts';
import { writeReportFiles } from './adapters/report-files.ts';
import type { Runner } from './adapters/runner.ts';
import { commentMarker } from './domain/comment-marker.ts';
import type { Result } from './domain/result.ts';
import { describeUserError } from './domain/user-error.ts';
import { turnsRed } from './domain/verdict.ts';
import type { Log, PullRequest } from './ports.ts';
import { renderComment } from './report/comment.ts';
import { verdictSentence } from './report/headline.ts';
import { renderJson } from './report/json.ts';
import { actionOutputs } from './report/outputs.ts';
import { redact } from './report/redact.ts';
import { renderSummary } from './report/summary.ts';
import type { Settings } from './settings.ts';

/** Where a result goes. What is undefined was not known yet when the run ended. */
export type Publication = {
  readonly log: Log;
  readonly runner: Runner | undefined;
  readonly pullRequest: PullRequest | undefined;
  readonly settings: Settings | undefined;
  readonly secrets: readonly string[];
};

const NO_FILES = { reportJson: undefined, reportHtml: undefined, commentUrl: undefined };

/**
 * Puts a result where its readers look, in the order summary, files, comment, outputs, check. A place that cannot be
 * written is a warning and never changes the verdict. Returns the check's exit code.
 */
export async function publish(result: Result, publication: Publication): Promise<0 | 1> {
  const { log, runner, secrets } = publication;
  if (result.supersededBy !== undefined) {
    log.info(`A newer head (${result.supersededBy.slice(0, 7)}) has its own run; this one publishes nothing.`);
    writeOutputs(actionOutputs(result, NO_FILES));
    return 0;
  }
  await attempt(log, () => writeJobSummary([redact(renderSummary(result), secrets)]));
  const files = await attempt(log, () => reportFiles(result, runner));
  const reportUrl = await attempt(log, () => upload(result, files, publication));
  const commentUrl = await attempt(log, () => comment(result, reportUrl, publication));
  writeOutputs(actionOutputs(result, { reportJson: files?.['report.json'], reportHtml: undefined, commentUrl }));
  return conclude(result, publication);
}

/** Red unless the mode only observes; what could not be measured is red in every mode. */
function conclude(result: Result, { log }: Publication): 0 | 1 {
  const sentence = verdictSentence(result);
  const isAgainst = turnsRed(result.verdict);
  const isRed = result.verdict.kind === 'error' || (isAgainst && result.mode === 'block');
  annotate(remarks(result), '');
  if (isRed) failStep(sentence, 1);
  else if ((isAgainst && result.mode === 'warn') || result.verdict.kind === 'inconclusive') log.warn(sentence);
  else log.info(sentence);
  return isRed ? 1 : 0;
}

function remarks(result: Result): readonly Annotation[] {
  const errors = result.errors.map((error): Annotation => ({
    level: 'error',
    title: 'Evaldelta',
    message: describeUserError({ ...error, place: undefined }),
    place: error.place,
  }));
  const warnings = result.warnings.map((message): Annotation => ({
    level: 'warning',
    title: 'Evaldelta',
    message,
    place: undefined,
  }));
  return [...errors, ...warnings];
}

type ReportFiles = Readonly<Record<'report.json', string>>;

function reportFiles(result: Result, runner: Runner | undefined): ReportFiles | undefined {
  if (runner === undefined) return undefined;
  return writeReportFiles(runner.reportDirectory, { 'report.json': renderJson(result) });
}

/** The address of the uploaded report; nothing is uploaded for a run in which nothing ran. */
async function upload(
  result: Result,
  files: ReportFiles | undefined,
  { runner, settings }: Publication,
): Promise<string | undefined> {
  if (files === undefined || settings === undefined || runner?.hasResultsService !== true || result.trials.length === 0)
    return undefined;
  const name = artifactName(runner.env, settings.commentId);
  const { htmlId, archiveId } = await uploadReport({ name, html: undefined, files: Object.values(files) });
  const id = htmlId ?? archiveId;
  return id === undefined || runner.runUrl === undefined ? undefined : artifactUrl(runner.runUrl, id);
}

async function comment(
  result: Result,
  reportUrl: string | undefined,
  { pullRequest, settings }: Publication,
): Promise<string | undefined> {
  if (pullRequest === undefined || settings?.isCommentWanted !== true) return undefined;
  const { commentId } = settings;
  const body = renderComment(result, { marker: commentMarker(commentId), reportUrl });
  return await pullRequest.upsertComment({ body, commentId, onlyUpdate: saysNothing(result) });
}

/** Nothing ran, nothing of the spec changed: a comment is only brought up to date, never begun. */
function saysNothing(result: Result): boolean {
  return result.verdict.kind === 'nothing-to-run' && result.changes.length === 0;
}

async function attempt<T>(log: Log, work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    log.warn(error instanceof PublishError ? describePublishError(error) : `Publishing failed: ${String(error)}`);
    return undefined;
  }
}
