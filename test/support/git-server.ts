import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { openRepository } from '../../src/adapters/git/repository.ts';
import type { ActionRepositoryOptions, OpenRepository } from '../../src/adapters/git/repository.ts';
import type { GitHubEvent, PullRequestEvent } from '../../src/domain/review/event.ts';
import type { Revision } from '../../src/ports.ts';
import { startLoopback } from './loopback.ts';
import type { Loopback, LoopbackRequest } from './loopback.ts';
import { GIT_ENVIRONMENT, TestRepository, createDirectory } from './repository.ts';

/**
 * A server with pull request 7 of the branch `feature`, begun before main's newest commit, and what a runner does with it.
 *
 * ```
 * fork ── main        (main)
 *    └─── head        (feature, refs/pull/7/head); refs/pull/7/merge merges it into main
 * ```
 */
export class TestServer implements AsyncDisposable {
  readonly home: string;
  /** Where commits are made before they are published. */
  readonly work: TestRepository;
  readonly #directory: AsyncDisposable;

  private constructor(directory: AsyncDisposable, home: string, work: TestRepository) {
    this.#directory = directory;
    this.home = home;
    this.work = work;
  }

  static async create(...initOptions: readonly string[]): Promise<TestServer> {
    const directory = await createDirectory();
    const work = await TestRepository.create(join(directory.path, 'work'), ...initOptions);
    const server = await TestRepository.create(join(directory.path, 'server.git'), '--bare', ...initOptions);
    await server.git('config', 'uploadpack.allowFilter', 'true');
    await work.git('remote', 'add', 'origin', '../server.git');
    return new TestServer(directory, directory.path, work);
  }

  async copy(): Promise<TestServer> {
    const directory = await createDirectory();
    await cp(this.home, directory.path, { recursive: true, preserveTimestamps: true });
    return new TestServer(directory, directory.path, new TestRepository(join(directory.path, 'work')));
  }

  get url(): string {
    return `file://${this.home}`;
  }

  /** Makes the server's references those of `work`. */
  async publish(): Promise<void> {
    await this.work.git('push', '--quiet', '--mirror', 'origin');
  }

  /** Makes pull request 7 of the branches `main` and `feature` and publishes it; returns the merge commit. */
  async publishPullRequest(): Promise<string> {
    const { work } = this;
    await work.git('checkout', '--quiet', '--detach', 'main');
    const merge = await work.merge('feature');
    await work.git('update-ref', 'refs/pull/7/merge', merge);
    await work.git('update-ref', 'refs/pull/7/head', 'feature');
    await work.git('checkout', '--quiet', 'main');
    await this.publish();
    return merge;
  }

  /** What actions/checkout does for a reference; `depth` 0 brings everything. */
  async checkOut(ref: string, depth: number, ...fetchOptions: readonly string[]): Promise<TestRepository> {
    const format = await this.work.git('rev-parse', '--show-object-format');
    const checkout = await TestRepository.create(join(this.home, 'checkout'), `--object-format=${format}`);
    await checkout.git('remote', 'add', 'origin', `${this.url}/server.git`);
    const refspec = `+${ref}:refs/remotes/checkout`;
    const what = depth === 0 ? ['origin', '+refs/heads/*:refs/remotes/origin/*'] : [`--depth=${depth}`, 'origin'];
    await checkout.git('fetch', '--quiet', '--no-tags', ...fetchOptions, ...what, refspec);
    await checkout.git('checkout', '--quiet', '--detach', 'refs/remotes/checkout');
    return checkout;
  }

  /** The Action's repository in the checkout. */
  open(event: GitHubEvent, changes: Partial<ActionRepositoryOptions> = {}): Promise<OpenRepository> {
    return openRepository({
      directory: join(this.home, 'checkout'),
      event,
      base: undefined,
      serverUrl: this.url,
      repository: 'server.git',
      token: undefined,
      environment: GIT_ENVIRONMENT,
      ...changes,
    });
  }

  [Symbol.asyncDispose](): Promise<void> {
    return Promise.resolve(this.#directory[Symbol.asyncDispose]());
  }
}

/** The commits of pull request 7. */
export type PullRequestCommits = { fork: string; head: string; main: string; merge: string };

// Made once for a file of tests; every test gets a copy of the directory.
const templates = new Map<string, Promise<{ readonly server: TestServer; readonly commits: PullRequestCommits }>>();

/** A server with pull request 7 and its commits. */
export async function createPullRequest(...initOptions: readonly string[]) {
  const key = initOptions.join(' ');
  const template = templates.get(key) ?? createTemplate(initOptions);
  templates.set(key, template);
  const { server, commits } = await template;
  const copy = await server.copy();
  return { server: copy, ...commits, [Symbol.asyncDispose]: () => copy[Symbol.asyncDispose]() };
}

async function createTemplate(initOptions: readonly string[]) {
  const server = await TestServer.create(...initOptions);
  process.once('exit', () => rmSync(server.home, { recursive: true, force: true }));
  const { work } = server;
  const fork = await work.commit('start', { 'prompt.md': 'one', 'other.md': 'one' });
  await work.git('checkout', '--quiet', '-b', 'feature');
  const head = await work.commit('feature', { 'prompt.md': 'two' });
  await work.git('checkout', '--quiet', 'main');
  const main = await work.commit('others', { 'other.md': 'of others' });
  const merge = await server.publishPullRequest();
  return { server, commits: { fork, head, main, merge } };
}

/** The event of pull request 7. */
export function pullRequest(headSha: string, name: PullRequestEvent['name'] = 'pull_request'): PullRequestEvent {
  const refs = { headSha, headRef: 'feature', baseRef: 'main' };
  return {
    name,
    action: 'opened',
    number: 7,
    title: undefined,
    ...refs,
    mergeSha: undefined,
    isFork: false,
    isDependabot: false,
    isDraft: false,
    labels: [],
  };
}

/** The text of a file at a revision; undefined where there is none. */
export async function readText(revision: Revision | undefined, path: string): Promise<string | undefined> {
  const entry = revision?.snapshot.entries.get(path);
  return entry && Buffer.from((await revision?.snapshot.read(entry.oid)) ?? []).toString();
}

/** How an HTTP git server behaves. */
export type GitHttpOptions = {
  /** Refuses any other `authorization` header, and none. */
  readonly authorization: string | undefined;
  /** Answers the first requests with these statuses. */
  readonly failures: readonly number[];
};

/** Serves the repositories below `root` over HTTP and records what was sent. */
export async function serveGit(root: string, options: GitHttpOptions) {
  const requests: LoopbackRequest[] = [];
  const failures = [...options.failures];
  const loopback: Loopback = await startLoopback(async (request, response) => {
    requests.push(request);
    const failure = failures.shift();
    const isRefused = options.authorization !== undefined && request.headers['authorization'] !== options.authorization;
    if (failure !== undefined) response.writeHead(failure).end();
    else if (isRefused) response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
    else await runBackend(root, request, response);
  });
  return { url: loopback.url, requests, [Symbol.asyncDispose]: () => loopback[Symbol.asyncDispose]() };
}

function runBackend(root: string, request: LoopbackRequest, response: ServerResponse): Promise<void> {
  const env = {
    ...GIT_ENVIRONMENT,
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    REQUEST_METHOD: request.method,
    PATH_INFO: request.path,
    QUERY_STRING: request.query.toString(),
    CONTENT_TYPE: request.headers['content-type'] ?? '',
    CONTENT_LENGTH: String(request.body.length),
    HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
    GIT_PROTOCOL: request.headers['git-protocol'] ?? '',
  };
  return new Promise((resolve, reject) => {
    const limits = { maxBuffer: 2 ** 28, encoding: 'buffer' } as const;
    const child = execFile('git', ['http-backend'], { env, ...limits }, (error, output) => {
      if (error !== null) return reject(new Error('git http-backend failed', { cause: error }));
      const split = output.indexOf('\r\n\r\n');
      const headers = output
        .subarray(0, split)
        .toString()
        .split('\r\n')
        .map((line) => line.split(': '));
      const { Status: status = '200', ...others } = Object.fromEntries(headers) as Record<string, string>;
      response.writeHead(Number.parseInt(status, 10), others).end(output.subarray(split + 4));
      resolve();
    });
    // A backend that refuses ends before it has read all.
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(request.body);
  });
}
