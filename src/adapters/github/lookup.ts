import { openGitHub } from './client.ts';
import type { GitHubAccess } from './client.ts';
import { attempt } from './error.ts';

/** The head of a pull request as GitHub's own event names it. */
export type Head = {
  /** Owner of the repository that the branch is in. */
  readonly owner: string;
  readonly branch: string;
  readonly sha: string;
};

/**
 * The open pull request with this very head, for a `workflow_run` that publishes what a run without permissions
 * measured: GitHub leaves the numbers of forks' pull requests out of that event, and a number in an uploaded file would
 * be the author's to choose. Throws PublishError.
 */
export async function findPullRequest(access: GitHubAccess, head: Head): Promise<number | undefined> {
  const client = await openGitHub(access);
  return await attempt({ what: 'Looking for the pull request', needs: 'pull-requests: read' }, async () => {
    const route = {
      owner: access.owner,
      repo: access.repo,
      state: 'open' as const,
      head: `${head.owner}:${head.branch}`,
      per_page: 100,
    };
    const pulls = await client.paginate(client.rest.pulls.list, route);
    return pulls.find((pull) => pull.head.sha === head.sha)?.number;
  });
}
