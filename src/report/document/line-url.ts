import type { Result, ResultCase } from '../../domain/result.ts';

const RUN = /^(https:\/\/[^/?#]+\/[^/?#]+\/[^/?#]+)\/actions\/runs\/\d+/;
const SHA = /^[0-9a-f]{40,64}$/;

/** Where a case stands in its suite at the measured commit; undefined where the run was not one of a repository's workflow. */
export function lineUrl(
  { runUrl, pullRequest, revisions: { head } }: Result,
  place: Pick<ResultCase, 'file' | 'line'>,
): string | undefined {
  const repository = RUN.exec(runUrl ?? '')?.[1];
  const sha = pullRequest?.headSha ?? head.sha;
  if (repository === undefined || head.isWorkingTree || !SHA.test(sha)) return undefined;
  const path = place.file.split('/').map(encodeURIComponent).join('/');
  return `${repository}/blob/${sha}/${path}${place.line > 0 ? `#L${place.line}` : ''}`;
}
