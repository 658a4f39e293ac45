import { setTimeout as pause } from 'node:timers/promises';
import { UserError } from '../../domain/user-error.ts';
import { GitError } from './error.ts';
import { adaptGit } from './process.ts';
import type { Git, Setting } from './process.ts';

/** Where missing commits come from. */
export type Remote = { readonly url: string; readonly token: string | undefined };

const RETRY_DELAYS_MS = [500, 3_000];
const TRANSIENT =
  /tim(?:ed|e) ?out|connection (?:reset|refused)|could not resolve|early eof|hung up|rpc failed|returned error: (?:429|5\d\d)/i;
const ABSENT = /not our ref|unadvertised object|couldn't find remote ref|no such remote ref|could not find remote ref/i;

/** The same git, able to reach the remote as `origin`. */
export function connect(git: Git, remote: Remote): Git {
  const settings: readonly Setting[] = [
    ...git.options.settings,
    ['remote.origin.url', remote.url],
    ['http.lowSpeedLimit', '1000'],
    ['http.lowSpeedTime', '60'],
    ...credentials(remote),
  ];
  return adaptGit(git, { settings, isOnline: true });
}

/** The same git, telling the remote nothing of what the clone has: it then sends all that is asked for, in one answer. */
export function forget(git: Git): Git {
  return adaptGit(git, { settings: [...git.options.settings, ['core.alternateRefsCommand', 'true']] });
}

/** Fetches objects by id without writing a reference. `git` is a connected one. */
export async function fetchObjects(git: Git, oids: readonly string[], options: readonly string[]): Promise<void> {
  const quiet = ['--quiet', '--no-tags', '--no-write-fetch-head', '--recurse-submodules=no'];
  await retry(() => git.run(['fetch', ...quiet, ...options, '--stdin', 'origin'], `${oids.join('\n')}\n`));
}

/** The commits that references of the remote point at, by full name; tags are peeled. `git` is a connected one. */
export async function listReferences(git: Git, patterns: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const output = await retry(() => git.line(['ls-remote', '--quiet', 'origin', ...patterns]));
  const pairs = output.split('\n').map((line) => line.split('\t'));
  // A peeled tag `refs/tags/x^{}` follows its tag object and takes its place.
  return new Map(pairs.map(([sha = '', name = '']) => [name.replace(/\^\{\}$/, ''), sha]));
}

/** Whether the remote answered that it has no such object. */
export function isAbsent(error: unknown): boolean {
  return error instanceof GitError && ABSENT.test(error.stderr);
}

/** What a user can do when `what` could not be had from the remote. */
export function explainFetch(error: unknown, what: string, remote: Remote): unknown {
  if (!(error instanceof GitError)) return error;
  const url = remote.url.replace(/\/\/[^/@]+@/, '//');
  const details = {
    code: 'bad-revision',
    sentence: `${what} could not be fetched from ${url}: ${error.reason}`,
    place: undefined,
    hint: 'The job needs `permissions: contents: read`; checking out with `fetch-depth: 0` makes fetching unnecessary.',
  } as const;
  return new UserError(details, { cause: error });
}

async function retry<T>(attempt: () => Promise<T>): Promise<T> {
  for (const delayMs of RETRY_DELAYS_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (!(error instanceof GitError) || !TRANSIENT.test(error.stderr) || isAbsent(error)) throw error;
      await pause(delayMs);
    }
  }
  return await attempt();
}

function credentials({ url, token }: Remote): readonly Setting[] {
  if (token === undefined || token === '' || !/^https?:/.test(url)) return [];
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  const key = `http.${url}.extraheader`;
  // The empty value first: a second Authorization header, from a persisted checkout, is refused by GitHub.
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic}`],
    ['credential.helper', ''],
  ];
}
