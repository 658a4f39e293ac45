import type { GitHubEvent, PullRequestEvent } from '../../domain/review/event.ts';
import type { PullRequestStanding } from '../../domain/review/when.ts';
import type { Log } from '../../ports.ts';
import type { PullRequest, WaiverAnswer } from '../../ports/forge.ts';
import type { Reach } from './reach.ts';
import { findWaiver, pullRequestOfMergeGroup, type WaiverOptions } from './waiver.ts';
import { openPullRequest } from './comment-target.ts';
import { describePublishError, PublishError } from '../actions/publish-error.ts';
import type { Runner } from '../actions/runner.ts';
import { within } from '../process/time-limit.ts';

/** A job and the token that it asks GitHub with. */
export type JobAccess = {
  readonly event: GitHubEvent;
  readonly token: string | undefined;
  readonly runner: Runner;
  readonly log: Log;
  /** One for all that the job asks. */
  readonly reach: Reach;
};

/** The pull request that a job is about; undefined for other events and without a token, which somebody may miss. */
export async function openJobPullRequest(
  access: JobAccess,
  isCommentWanted: boolean,
): Promise<PullRequest | undefined> {
  const { event, token, runner, log, reach } = access;
  if (event.name !== 'pull_request' && event.name !== 'pull_request_target') return undefined;
  if (token === undefined) {
    if (isCommentWanted) log.info('There is no token to comment with: the input `github-token` is empty.');
    return undefined;
  }
  const { owner, repo, apiUrl } = runner;
  return await openPullRequest({
    owner,
    repo,
    number: event.number,
    title: event.title,
    headSha: event.headSha,
    token,
    apiUrl,
    log,
    reach,
  });
}

/** The waiver of the pull request, in a merge queue that of the one it adds. */
export async function findJobWaiver(
  { event, token, runner, log, reach }: JobAccess,
  asked: Pick<WaiverOptions, 'rule' | 'comment'>,
): Promise<WaiverAnswer | undefined> {
  const pull = waivable(event);
  if (pull === undefined || token === undefined) return undefined;
  const { owner, repo, apiUrl } = runner;
  return await findWaiver({ owner, repo, token, apiUrl, log, reach, ...pull, ...asked });
}

/** Each request has a limit of its own; this one is for the sum of them, pauses that GitHub asks for included. */
const ASKING_LIMIT_MS = 300_000;

/** Asked for so long at most. When the job is being stopped, GitHub is given a moment: the runner kills it some seconds later. */
export function inTime(pullRequest: PullRequest, stop: AbortSignal): PullRequest {
  const limit = { ms: ASKING_LIMIT_MS, stop, graceMs: 3_000 };
  return {
    number: pullRequest.number,
    title: pullRequest.title,
    headSha: pullRequest.headSha,
    currentHeadSha: () => within(limit, () => pullRequest.currentHeadSha()),
    upsertComment: (comment) => within(limit, () => pullRequest.upsertComment(comment)),
    currentStanding: () => within(limit, () => pullRequest.currentStanding()),
    upsertRemarks: (author, remarks) => within(limit, () => pullRequest.upsertRemarks(author, remarks)),
  };
}

/** How a job's pull request stands now; where GitHub does not say it, as the event did. */
export async function standingOf(
  event: PullRequestEvent,
  pullRequest: PullRequest | undefined,
  log: Log,
): Promise<PullRequestStanding> {
  const { action, isDraft, labels } = event;
  try {
    return { action, isDraft, labels, ...(await pullRequest?.currentStanding()) };
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    log.warn(describePublishError(error));
    return { action, isDraft, labels };
  }
}

/** GitHub not saying what the head is now is no reason not to measure the one at hand. */
export function tolerant(
  pullRequest: PullRequest,
  log: Log,
): Pick<PullRequest, 'number' | 'title' | 'headSha' | 'currentHeadSha'> {
  const { number, title, headSha } = pullRequest;
  const currentHeadSha = async (): Promise<string> => {
    try {
      return await pullRequest.currentHeadSha();
    } catch (error) {
      if (!(error instanceof PublishError)) throw error;
      log.warn(describePublishError(error));
      return headSha;
    }
  };
  return { number, title, headSha, currentHeadSha };
}

function waivable(event: GitHubEvent): { readonly number: number; readonly headSha: string | undefined } | undefined {
  if (event.name === 'pull_request' || event.name === 'pull_request_target')
    return { number: event.number, headSha: event.headSha };
  const number = event.name === 'merge_group' ? pullRequestOfMergeGroup(event.headRef) : undefined;
  return number === undefined ? undefined : { number, headSha: undefined };
}
