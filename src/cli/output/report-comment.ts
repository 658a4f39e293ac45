import { lstatSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openBeside } from '../../adapters/files/beside-file.ts';
import { commentAuthor } from '../../adapters/github/comment-author.ts';
import { createConsoleLog } from '../../adapters/terminal/console.ts';
import { openPullRequest } from '../../adapters/github/comment-target.ts';
import type { GitHubAccess } from '../../adapters/github/client.ts';
import { findPullRequest } from '../../adapters/github/lookup.ts';
import { findWaiver } from '../../adapters/github/waiver.ts';
import { describePublishError, PublishError } from '../../adapters/actions/publish-error.ts';
import { openSecrets } from '../../adapters/secrets/secrets.ts';
import { readWorkflowRun, type WorkflowRun } from '../../adapters/github/workflow-run.ts';
import { commentMarker } from '../../domain/review/comment-marker.ts';
import type { Result } from '../../domain/result.ts';
import { UserError } from '../../domain/user-error.ts';
import { saysNothing } from '../../report/markdown/comment.ts';
import { redactResult } from '../../report/redact/result.ts';
import { parseResult } from '../../result/read.ts';
import { renderSharedComment } from '../../report/markdown/shared-comment.ts';
import { wordWarning } from '../../report/words/cautions/warnings.ts';
import { parseSettings } from '../../settings.ts';
import { textOf, type Options } from '../options.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

/** A result file above this is not read: it came from a run that anybody may have written. */
const MAX_BYTES = 64 * 1024 * 1024;
/** Of the file beside it, as it lies there and as what is in it. */
const MAX_BYTES_BESIDE = 512 * 1024 * 1024;
const MAX_PLAIN_BYTES = 1024 * 1024 * 1024;

const FORK_WARNING =
  "These numbers come from a run of a fork's workflow, whose author could have written them; the check of that run is worth no more.";

/**
 * Posts the comment of a result file that a run without permissions has uploaded. The file is data: it is bounded, checked
 * against the schema and rendered here; which pull request it belongs to, its commit and its run are GitHub's word alone.
 */
export async function publishComment(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  const { commentId } = parseSettings(
    { 'comment-id': textOf(options, 'commentId') ?? 'default' },
    (name) => `--${name}`,
  );
  const run = readWorkflowRun(terminal.env);
  const access = accessOf(terminal);
  const result = readUntrusted(file);
  const say = (sentence: string): ExitCode => {
    terminal.writeError(`${sentence}\n`);
    return 0;
  };
  if (!run.event.startsWith('pull_request'))
    return say(`The run was started by ${run.event}: there is nothing to comment on.`);
  if (result.supersededBy !== undefined) return say('A newer head commit has its own run: nothing is published.');
  try {
    const number = await findPullRequest(access, { owner: run.headOwner, branch: run.headBranch, sha: run.headSha });
    if (number === undefined) return say(`No open pull request has ${run.headSha.slice(0, 7)} as its head any more.`);
    const url = await upsert(attributed(result, run, number), {
      terminal,
      run,
      commentId,
      access: { ...access, number },
    });
    return say(url === undefined ? 'There is nothing to say.' : `Published ${url}`);
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    terminal.writeError(`${describePublishError(error)}\n`);
    return error.failure === 'superseded' ? 0 : 2;
  }
}

type Posting = {
  readonly terminal: Terminal;
  readonly run: WorkflowRun;
  readonly commentId: string;
  readonly access: GitHubAccess & { readonly number: number };
};

/** Writes the comment of a result that is attributed already; the address of it, undefined where there is nothing to say. */
async function upsert(result: Result, { terminal, run, commentId, access }: Posting): Promise<string | undefined> {
  const { headSha } = run;
  const secrets = openSecrets(terminal.env);
  secrets.add([access.token]);
  const told = await redactResult(await withGitHubsWaiver(result, { ...access, headSha }), secrets.named());
  const pullRequest = await openPullRequest({ ...access, headSha });
  const options = {
    marker: commentMarker(commentId),
    author: { ...commentAuthor(terminal.env), headSha },
    reportUrl: undefined,
    // Who controls the run that measured may have written the file: what it says was seen accepts nothing later.
    at: undefined,
    caution: run.isFork ? FORK_WARNING : undefined,
  };
  const write = (existing: string | undefined): string => renderSharedComment(told, existing, options);
  return await pullRequest.upsertComment({ write, commentId, onlyUpdate: saysNothing(told) });
}

/** The result with everything replaced that says whose it is. */
function attributed(result: Result, run: WorkflowRun, number: number): Result {
  return {
    ...result,
    pullRequest: { number, headSha: run.headSha },
    rows: result.rows.map((row) => ({ ...row, pings: undefined })),
    runUrl: run.url,
  };
}

/** Whether somebody accepted the verdict, who and when is GitHub's word, never the file's. */
async function withGitHubsWaiver(
  result: Result,
  asked: GitHubAccess & { readonly number: number; readonly headSha: string },
): Promise<Result> {
  const { verdict, warnings } = result;
  if (verdict.kind !== 'waived') return { ...result, verdict: { ...verdict, waiver: undefined } };
  const found = await findWaiver({ ...asked, rule: 'anyone', comment: undefined });
  if (found !== undefined && 'by' in found) {
    const { by, at, headSha } = found;
    return { ...result, verdict: { ...verdict, waiver: { by, at, headSha } } };
  }
  const why = wordWarning(
    found === undefined ? { kind: 'waiver-unknown' } : { kind: 'waiver-refused', reason: found.refused },
  );
  return { ...result, verdict: { ...verdict, kind: 'fail', waiver: undefined }, warnings: [why, ...warnings] };
}

function accessOf({ env, writeError }: Terminal): GitHubAccess {
  const [owner = '', repo = ''] = (env['GITHUB_REPOSITORY'] ?? '').split('/');
  const token = env['GITHUB_TOKEN'] ?? '';
  if (token === '') {
    throw new UserError({
      code: 'missing-api-key',
      sentence: '`--comment` needs a token, and GITHUB_TOKEN is not set.',
      place: undefined,
      hint: 'Add `env: { GITHUB_TOKEN: ${{ github.token }} }` to the step, and `pull-requests: write` to the permissions of its job.',
    });
  }
  const apiUrl = env['GITHUB_API_URL'] ?? 'https://api.github.com';
  return { owner, repo, token, apiUrl, log: createConsoleLog({ write: writeError }) };
}

function readUntrusted(file: string): Result {
  requireSmall(file, MAX_BYTES);
  try {
    return parseResult(readFileSync(file, 'utf8'), (beside) => {
      const path = join(dirname(file), beside.file);
      requireSmall(path, MAX_BYTES_BESIDE);
      return openBeside(path, beside, MAX_PLAIN_BYTES);
    });
  } catch (error) {
    // Values within values without end.
    if (error instanceof RangeError) throw badFile('bad-file', `The result file ${file} is nested too deeply.`);
    throw error;
  }
}

function requireSmall(file: string, most: number): void {
  const found = lstatSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true) throw badFile('missing-file', `There is no result file ${file}.`);
  if (found.size > most) throw badFile('too-large', `The result file ${file} is larger than ${most} bytes.`);
}

function badFile(code: 'missing-file' | 'too-large' | 'bad-file', sentence: string): UserError {
  const hint = 'It is the file of the output `report-json`, downloaded from the run that measured.';
  return new UserError({ code, sentence, place: undefined, hint });
}
