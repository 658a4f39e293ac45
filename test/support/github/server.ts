import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { answerGitHub } from './api.ts';
import type { GitHubReply } from './handlers.ts';
import { DEFAULT_TOKEN, GitHubState } from './state.ts';
import type { GitHubSetup } from './state.ts';
import { sendJson, startLoopback } from '../loopback.ts';
import type { LoopbackRequest } from '../loopback.ts';

/** Something that goes wrong on the way; the first that matches a request is used, and used up. */
export type GitHubFault = {
  readonly method?: string;
  /** Matched against the path, without the query. */
  readonly path?: RegExp;
  /** How many requests it hits; 1 when left out. */
  readonly times?: number;
  /** Waited first. Without `reply` and `reset` the request is then answered as usual. */
  readonly delayMs?: number;
  /** Sent in place of the answer, unchecked. */
  readonly reply?: GitHubReply;
  /** The request takes effect and its answer is lost. */
  readonly isAnswerLost?: boolean;
  readonly reset?: boolean;
};

/** A request that arrived. */
export type GitHubCall = {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly body: string;
};

/** A loopback GitHub that holds requests and its own answers to GitHub's published description. */
export type GitHubServer = AsyncDisposable & {
  readonly url: string;
  readonly token: string;
  readonly state: GitHubState;
  readonly calls: readonly GitHubCall[];
  /** Requests and answers that GitHub's description does not allow; disposing throws when there are any. */
  readonly violations: readonly string[];
  /** What the runner would set. */
  readonly env: Readonly<Record<'GITHUB_API_URL' | 'GITHUB_GRAPHQL_URL' | 'GITHUB_REPOSITORY', string>>;
  inject(fault: GitHubFault): void;
};

/** Starts GitHub. */
export async function startGitHubServer(setup: GitHubSetup = {}): Promise<GitHubServer> {
  const state = new GitHubState(setup);
  const calls: GitHubCall[] = [];
  const violations: string[] = [];
  const faults: GitHubFault[] = [];
  const loopback = await startLoopback(async (request, response) => {
    calls.push({
      method: request.method,
      path: request.path,
      query: request.query.toString(),
      body: request.body.toString('utf8'),
    });
    const fault = takeFault(faults, request);
    if (fault?.delayMs !== undefined) await delay(fault.delayMs);
    const scene = { url: loopback.url, state, violations };
    const reply = fault?.reply ?? (fault?.reset === true ? undefined : await answerGitHub(request, scene));
    if (reply === undefined || fault?.isAnswerLost === true) response.destroy();
    else send(response, reply);
  });
  return {
    url: loopback.url,
    token: DEFAULT_TOKEN,
    state,
    calls,
    violations,
    env: {
      GITHUB_API_URL: loopback.url,
      GITHUB_GRAPHQL_URL: `${loopback.url}/graphql`,
      GITHUB_REPOSITORY: state.fullName,
    },
    inject: (fault) => void faults.push(fault),
    [Symbol.asyncDispose]: async () => {
      await loopback[Symbol.asyncDispose]();
      if (violations.length > 0) throw new Error(`Not what GitHub's API allows:\n${violations.join('\n')}`);
    },
  };
}

function takeFault(faults: GitHubFault[], request: LoopbackRequest): GitHubFault | undefined {
  const isHit = ({ method = request.method, path = /./ }: GitHubFault) =>
    method === request.method && path.test(request.path);
  const index = faults.findIndex(isHit);
  const fault = faults[index];
  if (fault === undefined) return undefined;
  faults.splice(index, 1, ...((fault.times ?? 1) > 1 ? [{ ...fault, times: (fault.times ?? 1) - 1 }] : []));
  return fault;
}

function send(response: ServerResponse, reply: GitHubReply): void {
  const headers = { 'x-github-request-id': 'LOOP:BACK', ...reply.headers };
  if (reply.status === 204) response.writeHead(204, headers).end();
  else if (typeof reply.body === 'string') response.writeHead(reply.status, headers).end(reply.body);
  else sendJson(response, reply.status, reply.body, headers);
}
