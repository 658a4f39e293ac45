import type { Result } from '../../../domain/result.ts';

/** A repository on a server, as the run's address tells it. */
export type Repository = { readonly name: string; readonly url: string };

/** Whose run it is; undefined where the run has no address, or one of another form. */
export function repositoryOf({ runUrl }: Pick<Result, 'runUrl'>): Repository | undefined {
  const found = /^(https?:\/\/[\w.-]+(?::\d+)?)\/([\w.-]+)\/([\w.-]+)\/actions\/runs\/\d+/.exec(runUrl ?? '');
  const [, server, owner, repository] = found ?? [];
  if (server === undefined || owner === undefined || repository === undefined) return undefined;
  return { name: `${owner}/${repository}`, url: `${server}/${owner}/${repository}` };
}
