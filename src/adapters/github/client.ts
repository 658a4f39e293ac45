import { randomUUID } from 'node:crypto';
import type { Octokit } from '@octokit/rest';
import type { Log } from '../../ports.ts';
import { readable } from './answer.ts';
import { rememberReach, type Reach } from './reach.ts';

/** Where GitHub is and who asks. */
export type GitHubAccess = {
  readonly owner: string;
  readonly repo: string;
  readonly token: string;
  /** `GITHUB_API_URL`: `https://api.github.com`, or an Enterprise Server's `https://HOST/api/v3`. */
  readonly apiUrl: string;
  readonly log: Log;
  /** Deadline of one request in milliseconds. */
  readonly timeoutMs?: number;
  /** How long a second of waiting before a retry lasts, in milliseconds; less than 1000 only in tests. */
  readonly secondMs?: number;
  /** Shared by all who ask in one job; one of its own when left out. */
  readonly reach?: Reach | undefined;
};

/** The part of Octokit that we use: typed REST methods, pagination and GraphQL. */
export type GitHubClient = Pick<Octokit, 'rest' | 'paginate' | 'graphql'>;

/** A wish to wait for longer than this many seconds is not granted: a check should not hang on a comment. */
const LONGEST_WAIT_SECONDS = 120;
const DEFAULT_TIMEOUT_MS = 20_000;

/** Statuses that another attempt does not heal; rate limits are the throttling plugin's business. */
const FINAL_STATUSES = [400, 401, 403, 404, 410, 422, 429, 451];

/**
 * Opens GitHub's API with retries of outages and patience with rate limits. Goes through the toolkit's client because
 * it knows the proxy settings of self-hosted runners.
 */
export async function openGitHub(access: GitHubAccess): Promise<GitHubClient> {
  const [{ defaults, getOctokitOptions, GitHub }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github/lib/utils'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ]);
  const secondMs = access.secondMs ?? 1000;
  const Client = GitHub.plugin(retry, throttling);
  const options = {
    baseUrl: access.apiUrl,
    userAgent: 'evaldelta',
    log: quietLog(access.log),
    request: { fetch: sender(defaults.request?.fetch as typeof fetch, access) },
    retry: { doNotRetry: FINAL_STATUSES, retries: 3, retryAfterBaseValue: secondMs },
    throttle: {
      id: randomUUID(),
      retryAfterBaseValue: secondMs,
      onRateLimit: patience(access.log),
      onSecondaryRateLimit: patience(access.log),
    },
  };
  return new Client(getOctokitOptions(access.token, options));
}

function patience(log: Log) {
  return (
    seconds: number,
    request: { readonly method?: string; readonly url?: string },
    _client: unknown,
    retries: number,
  ): boolean => {
    const isWorthIt = retries < 2 && seconds <= LONGEST_WAIT_SECONDS;
    const name = `${request.method ?? ''} ${request.url ?? ''}`.trim();
    log.info(
      `GitHub limits the rate of ${name}: ${isWorthIt ? `trying again in ${seconds} s` : `giving up, the wait would be ${seconds} s`}.`,
    );
    return isWorthIt;
  };
}

function sender(send: typeof fetch, { timeoutMs = DEFAULT_TIMEOUT_MS, reach }: GitHubAccess): typeof fetch {
  const { through } = reach ?? rememberReach(() => performance.now());
  return through(readable(withDeadline(send, timeoutMs), () => Date.now()));
}

/** A connection that says nothing must not hold up the job; each attempt has its own deadline. */
function withDeadline(send: typeof fetch, timeoutMs: number): typeof fetch {
  return (input, init) => send(input, { ...init, signal: AbortSignal.timeout(timeoutMs) });
}

/** Octokit would write to the console; failures reach the caller as errors. */
function quietLog(log: Log) {
  const silent = () => undefined;
  return { debug: silent, info: silent, warn: (message: string) => log.info(message), error: silent };
}
