import { openFetch } from '../../adapters/providers/wire/transport.ts';
import { describePublishError, PublishError } from '../../adapters/actions/publish-error.ts';
import { openMergeRequest, type MergeRequestOptions } from '../../adapters/gitlab/merge-request.ts';
import { openSecrets } from '../../adapters/secrets/secrets.ts';
import { commentMarker } from '../../domain/review/comment-marker.ts';
import { UserError } from '../../domain/user-error.ts';
import { saysNothing } from '../../report/markdown/comment.ts';
import { renderSharedComment } from '../../report/markdown/shared-comment.ts';
import { redactResult } from '../../report/redact/result.ts';
import { parseSettings } from '../../settings.ts';
import { textOf, type Options } from '../options.ts';
import { readResult } from '../result-file.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

type Env = Terminal['env'];

/** Posts the comment of a result file on the merge request that this GitLab job is about; an earlier one is brought up to date. */
export async function publishNote(terminal: Terminal, file: string, options: Options): Promise<ExitCode> {
  const { env } = terminal;
  const { commentId } = parseSettings(
    { 'comment-id': textOf(options, 'commentId') ?? 'default' },
    (name) => `--${name}`,
  );
  const say = (sentence: string): ExitCode => {
    terminal.writeError(`${sentence}\n`);
    return 0;
  };
  const number = Number(env['CI_MERGE_REQUEST_IID'] ?? '');
  if (!Number.isSafeInteger(number) || number < 1)
    return say('The job is not one of a merge request: there is nothing to comment on.');
  const access = accessOf(env, number);
  const secrets = openSecrets(env);
  secrets.add([access.token]);
  const result = { ...(await redactResult(readResult(file), secrets.named())), runUrl: env['CI_JOB_URL'] };
  const write = (existing: string | undefined): string =>
    renderSharedComment(result, existing, {
      marker: commentMarker(commentId),
      author: { ...authorOf(env), headSha: access.headSha },
      reportUrl: undefined,
      at: undefined,
    });
  try {
    const url = await openMergeRequest(access).upsertComment({ write, commentId, onlyUpdate: saysNothing(result) });
    return say(url === undefined ? 'There is nothing to say.' : `Published ${url}`);
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    terminal.writeError(`${describePublishError(error)}\n`);
    return error.failure === 'superseded' ? 0 : 2;
  }
}

/** The job and which of its attempts this is, to tell its result from those of others. */
function authorOf(env: Env): { readonly identity: string; readonly attempt: string; readonly job: string } {
  const job = env['CI_JOB_NAME'] ?? '';
  return { identity: `gitlab:${job}`, attempt: env['CI_JOB_ID'] ?? '', job };
}

function accessOf(env: Env, number: number): MergeRequestOptions {
  const token = env['GITLAB_TOKEN'] ?? '';
  if (token === '') {
    throw new UserError({
      code: 'missing-api-key',
      sentence: '`--comment` needs a token, and GITLAB_TOKEN is not set.',
      place: undefined,
      hint: "Add a project access token with the scope `api` as a masked CI/CD variable: a job's own token may not write notes.",
    });
  }
  // A pipeline for the merged result runs on a commit that only it has.
  const source = env['CI_MERGE_REQUEST_SOURCE_BRANCH_SHA'] ?? '';
  return {
    apiUrl: env['CI_API_V4_URL'] ?? 'https://gitlab.com/api/v4',
    projectId: env['CI_MERGE_REQUEST_PROJECT_ID'] ?? env['CI_PROJECT_ID'] ?? '',
    projectUrl: env['CI_MERGE_REQUEST_PROJECT_URL'] ?? env['CI_PROJECT_URL'] ?? '',
    headSha: source === '' ? (env['CI_COMMIT_SHA'] ?? '') : source,
    number,
    token,
    fetch: openFetch(env),
  };
}
