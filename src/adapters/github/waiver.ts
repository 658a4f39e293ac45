import { readParts } from '../../domain/review/comment-part.ts';
import type { WaiverRule } from '../../domain/config.ts';
import { readSeen, type SeenRecord } from '../../domain/verdict/seen-findings.ts';
import type { WaiverAnswer } from '../../ports/forge.ts';
import { findOwnComments } from './comments.ts';
import { openGitHub } from './client.ts';
import type { GitHubAccess, GitHubClient } from './client.ts';
import { attempt, statusOf } from './error.ts';
import { describePublishError, PublishError } from '../actions/publish-error.ts';

/** The label that accepts a failing verdict. */
export const WAIVER_LABEL = 'evaldelta:accept';

/** Whose waiver is asked for. */
export type WaiverOptions = GitHubAccess & {
  readonly number: number;
  /** The commit that the waiver must be about; undefined in a merge queue, where it is the pull request's head. */
  readonly headSha: string | undefined;
  readonly rule: WaiverRule;
  /** Where this job's results of the pull request are written; undefined where it writes none. */
  readonly comment: { readonly commentId: string; readonly identity: string } | undefined;
};

type Repository = { readonly owner: string; readonly repo: string };
type Pull = {
  readonly headSha: string;
  readonly author: string | undefined;
  readonly headRef: string;
  /** Undefined when the fork is gone. */
  readonly headRepository: Repository | undefined;
  readonly isLabelled: boolean;
};
type Push = { readonly at: string; readonly by: string | undefined };
type Labelling = { readonly by: string; readonly at: string };

/**
 * The waiver that is valid for the head commit, if there is one: the label is on the pull request, was put there by
 * somebody who may write to the repository, later than the commit was pushed and later than what stands against it was there
 * to be read. All of it is GitHub's word and our own comment's: commit dates and author associations are not asked. What
 * cannot be found out is no waiver. In a merge queue it accepts what that comment says. Undefined without the label.
 */
export async function findWaiver(options: WaiverOptions): Promise<WaiverAnswer | undefined> {
  try {
    return await findValid(await openGitHub(options), options);
  } catch (error) {
    if (!(error instanceof PublishError)) throw error;
    if (error.hint !== undefined) options.log.info(describePublishError(error));
    return { refused: `The label \`${WAIVER_LABEL}\` could not be checked, so it does not count. ${error.message}` };
  }
}

/** The pull request that a merge group adds to its base: `refs/heads/gh-readonly-queue/main/pr-12-…` is 12. */
export function pullRequestOfMergeGroup(headRef: string): number | undefined {
  const digits = /^(?:refs\/heads\/)?gh-readonly-queue\/.+\/pr-(\d+)-[0-9a-f]{40,64}$/.exec(headRef)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

const AGAIN = 'Take it off and put it on again.';

async function findValid(client: GitHubClient, options: WaiverOptions): Promise<WaiverAnswer | undefined> {
  const pull = await readPull(client, options);
  if (!pull.isLabelled) return undefined;
  const refuse = (why: string) => ({ refused: `The label \`${WAIVER_LABEL}\` does not count: ${why}` });
  if (options.headSha !== undefined && options.headSha !== pull.headSha)
    return refuse('the pull request has moved on.');
  const push = await findPush(client, pull);
  if (push === undefined) return refuse(`GitHub has no record of when ${pull.headSha.slice(0, 7)} was pushed.`);
  const labelling = await findLabelling(client, options);
  if (labelling === undefined) return refuse(`GitHub does not say who put it on. ${AGAIN}`);
  if (Date.parse(labelling.at) <= Date.parse(push.at))
    return refuse(`it is older than the push of ${pull.headSha.slice(0, 7)}. ${AGAIN}`);
  const seen = options.comment === undefined ? undefined : await readRecords(client, options, pull.headSha);
  const unseen = whyUnseen(seen, labelling, options);
  if (unseen !== undefined) return refuse(`${unseen} of ${pull.headSha.slice(0, 7)}. ${AGAIN}`);
  if (!(await mayWrite(client, options, labelling.by)))
    return refuse(`${labelling.by} may not write to the repository. Somebody who may has to put it on.`);
  if (options.rule === 'not-author' && [pull.author, push.by].includes(labelling.by))
    return refuse(`${labelling.by} opened the pull request or pushed its head. Somebody else has to put it on.`);
  const waiver = { by: labelling.by, at: labelling.at, headSha: pull.headSha };
  return options.headSha === undefined
    ? { ...waiver, accepts: seen?.flatMap(({ findings }) => findings) ?? [] }
    : waiver;
}

/** What this job said against the head commit, with the earlier of the two times that tell when. */
async function readRecords(
  client: GitHubClient,
  { comment, ...access }: WaiverOptions,
  headSha: string,
): Promise<readonly SeenRecord[]> {
  if (comment === undefined) return [];
  const query = { ...access, commentId: comment.commentId, needs: 'pull-requests: read' } as const;
  const comments = await findOwnComments(client, query);
  return comments.flatMap(({ body, updatedAt }) => {
    const own = readParts(body).filter(({ writer: { headSha: sha, identity } }) => {
      return sha === headSha && identity === comment.identity;
    });
    return own
      .flatMap(({ text }) => readSeen(text) ?? [])
      .map((record) => {
        return Date.parse(updatedAt) < Date.parse(record.at) ? { ...record, at: updatedAt } : record;
      });
  });
}

/** Why a label cannot have meant what stands against the head commit. */
function whyUnseen(
  seen: readonly SeenRecord[] | undefined,
  { at }: Labelling,
  { headSha }: WaiverOptions,
): string | undefined {
  if (seen === undefined) return headSha === undefined ? 'no comment says what was accepted' : undefined;
  // The label was meant for another commit, or put on blindly.
  if (seen.length === 0) return 'the comment has no failing result';
  const first = Math.min(...seen.map((record) => Date.parse(record.at)));
  return Date.parse(at) > first ? undefined : 'it is older than the first result';
}

async function readPull(client: GitHubClient, { owner, repo, number }: WaiverOptions): Promise<Pull> {
  return attempt({ what: 'Reading the pull request', needs: 'pull-requests: read' }, async () => {
    const { data } = await client.rest.pulls.get({ owner, repo, pull_number: number });
    const head = data.head.repo as typeof data.head.repo | null;
    return {
      headSha: data.head.sha,
      author: (data.user as typeof data.user | null)?.login,
      headRef: data.head.ref,
      headRepository: head === null ? undefined : { owner: head.owner.login, repo: head.name },
      isLabelled: data.labels.some((label) => label.name === WAIVER_LABEL),
    };
  });
}

/**
 * When the head commit last became the tip of the pull request's branch. The last time counts, not the first: a commit
 * that was pushed, accepted, replaced and pushed again is a new push.
 */
async function findPush(client: GitHubClient, { headSha, headRef, headRepository }: Pull): Promise<Push | undefined> {
  if (headRepository === undefined) return undefined;
  return attempt({ what: "Reading the repository's activity", needs: 'contents: read' }, async () => {
    const route = { ...headRepository, ref: `refs/heads/${headRef}`, per_page: 100 };
    for await (const { data } of client.paginate.iterator(client.rest.repos.listActivities, route)) {
      const pushes = data.filter((activity) => activity.after === headSha);
      const [last] = pushes.toSorted((a, b) => Date.parse(b.timestamp) - Date.parse(a.timestamp));
      if (last !== undefined) return { at: last.timestamp, by: last.actor?.login };
    }
    return undefined;
  });
}

/** Who put the label on the last time; undefined when it was taken off after that or nobody is named. */
async function findLabelling(
  client: GitHubClient,
  { owner, repo, number }: WaiverOptions,
): Promise<Labelling | undefined> {
  return attempt({ what: "Reading the pull request's history", needs: 'pull-requests: read' }, async () => {
    const route = { owner, repo, issue_number: number, per_page: 100 };
    const events = await client.paginate(client.rest.issues.listEvents, route);
    const last = events.findLast((event) => 'label' in event && event.label?.name === WAIVER_LABEL);
    const actor = last?.actor as { readonly login: string } | null | undefined;
    if (last?.event !== 'labeled' || actor === null || actor === undefined) return undefined;
    return { by: actor.login, at: last.created_at };
  });
}

/** GitHub folds the roles maintain and triage into write and read here. */
async function mayWrite(client: GitHubClient, { owner, repo }: WaiverOptions, username: string): Promise<boolean> {
  return attempt({ what: 'Reading a permission', needs: 'contents: read' }, async () => {
    try {
      const { data } = await client.rest.repos.getCollaboratorPermissionLevel({ owner, repo, username });
      return data.permission === 'admin' || data.permission === 'write';
    } catch (error) {
      // A bot is no collaborator, and a program's label is nobody's decision.
      if (statusOf(error) === 404) return false;
      throw error;
    }
  });
}
