import { createHash } from 'node:crypto';
import type { PartWriter } from '../../domain/review/comment-part.ts';
import type { RunnerEnvironment } from '../actions/runner.ts';

/** Who writes, as far as the job's environment tells. */
export type CommentAuthor = Pick<PartWriter, 'identity' | 'attempt' | 'job'>;

/** The step of the job that this is, and which of its attempts. `selection` is what it was asked to look at. */
export function commentAuthor(env: RunnerEnvironment, selection: readonly string[] = []): CommentAuthor {
  const workflow = (env['GITHUB_WORKFLOW_REF'] ?? env['GITHUB_WORKFLOW'] ?? '').replace(/@.*$/, '');
  const job = env['GITHUB_JOB'] ?? '';
  const step = [workflow, job, env['GITHUB_ACTION'] ?? '', env['RUNNER_OS'] ?? ''];
  return {
    identity: createHash('sha256')
      .update(JSON.stringify([...step, ...selection]))
      .digest('hex')
      .slice(0, 16),
    attempt: `${env['GITHUB_RUN_ID'] ?? ''}.${env['GITHUB_RUN_ATTEMPT'] ?? '1'}`,
    job,
  };
}
