import { chmod, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { openLocalRepository } from '../../../src/adapters/git/repository.ts';
import { TestServer, createPullRequest, pullRequest, readText, serveGit } from '../../support/git-server.ts';
import { GIT_ENVIRONMENT, TestRepository, listContents } from '../../support/repository.ts';

const TOKEN = 'ghs_topsecret';
const AUTHORIZATION = `basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`;

// The first byte of a compressed body.
const GZIP = 0x1f;

/** An environment whose `git` writes its arguments to a file before it does its work. */
async function recordArguments(home: string) {
  const directory = join(home, 'bin');
  const log = join(home, 'arguments.log');
  const real = GIT_ENVIRONMENT.PATH ?? '';
  await mkdir(directory);
  await writeFile(log, '');
  await writeFile(join(directory, 'git'), `#!/bin/sh\necho "$@" >>'${log}'\nPATH='${real}' exec git "$@"\n`);
  await chmod(join(directory, 'git'), 0o755);
  return { environment: { ...GIT_ENVIRONMENT, PATH: `${directory}:${real}` }, log };
}

/** A line of commits for `git fast-import`: `count` of them on `branch`, the first with these parents. */
function chain(branch: string, count: number, parents: readonly string[]): string {
  const lines = Array.from({ length: count }, (_, index) => {
    const message = `${branch} ${index}`;
    const [from, ...merges] = index === 0 ? parents : [];
    const links = [...(from === undefined ? [] : [`from ${from}`]), ...merges.map((parent) => `merge ${parent}`)];
    const head = [`commit refs/heads/${branch}`, 'committer Ada <ada@example.com> 1767225600 +0000'];
    const body = [`data ${message.length}`, message, ...links, `M 100644 inline ${branch}.md`, `data 1`, 'x'];
    return [...head, ...body, ''].join('\n');
  });
  return lines.join('');
}

/** A server with the branches that a fast-import stream describes. */
async function importHistory(stream: readonly string[]): Promise<TestServer> {
  const server = await TestServer.create();
  const file = join(server.home, 'stream');
  await writeFile(file, stream.join(''));
  await server.work.git('-c', `alias.import=!git fast-import --quiet <'${file}'`, 'import');
  await server.publish();
  return server;
}

/** The lines of git's wire protocol: four hexadecimal digits of length, then the text. */
function readPackets(sent: Buffer): readonly string[] {
  const body = sent[0] === GZIP ? gunzipSync(sent) : sent;
  const lines: string[] = [];
  for (let at = 0; at < body.length;) {
    const length = Math.max(4, Number.parseInt(body.toString('latin1', at, at + 4), 16));
    lines.push(body.toString('utf8', at + 4, at + length).trimEnd());
    at += length;
  }
  return lines;
}

describe('what is missing is fetched over HTTP', () => {
  test('with the token in a header and nowhere else', async () => {
    await using pull = await createPullRequest();
    await using http = await serveGit(pull.server.home, { authorization: AUTHORIZATION, failures: [] });
    await pull.server.checkOut('refs/heads/main', 1);
    const { environment, log } = await recordArguments(pull.server.home);
    await using repository = await pull.server.open(pullRequest(pull.head, 'pull_request_target'), {
      serverUrl: http.url,
      token: TOKEN,
      environment: { ...environment, RUNNER_TEMP: pull.server.home },
    });
    const { base, head } = await repository.revisions();
    expect([base?.sha, await readText(head, 'prompt.md')]).toEqual([pull.fork, 'two']);
    const seen = http.requests.map(({ headers }) => headers['authorization']);
    expect(new Set(seen)).toEqual(new Set([AUTHORIZATION]));
    const spoken = await readFile(log, 'utf8');
    expect(spoken).toContain('fetch --quiet');
    expect(`${spoken}${http.requests.map(({ target }) => target).join()}`).not.toMatch(/topsecret|eC1hY2Nlc3M/);
    const written = (await listContents(pull.server.home)).filter((line) => /\/config /.test(line));
    const configs = await Promise.all(written.map((line) => readFile(line.split(' ')[0] ?? '', 'utf8')));
    expect(configs.join()).not.toMatch(/topsecret|eC1hY2Nlc3M/);
  });

  test('with our header alone, though the user has configured another one', async () => {
    await using pull = await createPullRequest();
    await using http = await serveGit(pull.server.home, { authorization: AUTHORIZATION, failures: [] });
    await pull.server.checkOut('refs/heads/main', 1);
    const config = join(pull.server.home, 'gitconfig');
    await writeFile(config, `[http "${http.url}/"]\n\textraheader = AUTHORIZATION: basic b3RoZXI=\n`);
    await using repository = await pull.server.open(pullRequest(pull.head, 'pull_request_target'), {
      serverUrl: http.url,
      token: TOKEN,
      environment: { ...GIT_ENVIRONMENT, GIT_CONFIG_GLOBAL: config },
    });
    expect((await repository.revisions()).base?.sha).toBe(pull.fork);
  });

  test('and only then', async () => {
    await using pull = await createPullRequest();
    await using http = await serveGit(pull.server.home, { authorization: undefined, failures: [] });
    await pull.server.checkOut('refs/pull/7/merge', 2);
    const event = { ...pullRequest(pull.head), mergeSha: pull.merge };
    await using repository = await pull.server.open(event, { serverUrl: http.url });
    expect((await repository.revisions()).base?.sha).toBe(pull.main);
    expect(http.requests).toHaveLength(0);
  });

  test('again after a bad moment of the server', async () => {
    await using pull = await createPullRequest();
    await using http = await serveGit(pull.server.home, { authorization: undefined, failures: [503] });
    await pull.server.checkOut('refs/pull/7/merge', 1);
    await using repository = await pull.server.open(pullRequest(pull.head), { serverUrl: http.url });
    expect((await repository.revisions()).base?.sha).toBe(pull.main);
  });

  test('or the mistake is told without the token, and nobody else is asked for one', async () => {
    await using pull = await createPullRequest();
    await using http = await serveGit(pull.server.home, { authorization: AUTHORIZATION, failures: [] });
    await pull.server.checkOut('refs/pull/7/merge', 1);
    const config = join(pull.server.home, 'gitconfig');
    const trap = join(pull.server.home, 'trap');
    await writeFile(config, `[credential]\n\thelper = "!touch '${trap}'; #"\n`);
    const environment = { ...GIT_ENVIRONMENT, GIT_CONFIG_GLOBAL: config };
    const options = { serverUrl: http.url, token: 'ghs_wrong', environment };
    await using repository = await pull.server.open(pullRequest(pull.head), options);
    const error = await repository.revisions().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ all: [{ code: 'bad-revision', hint: expect.stringContaining('contents: read') }] });
    expect(String(error)).toContain(`could not be fetched from ${http.url}/server.git: `);
    expect(String(error)).not.toContain('ghs_wrong');
    expect(await readdir(pull.server.home)).not.toContain('trap');
  });

  test('unless the clone knows the branch and the server is away', async () => {
    await using pull = await createPullRequest();
    await pull.server.checkOut('refs/heads/feature', 0);
    const away = { serverUrl: `${pull.server.url}/nowhere` };
    await using repository = await pull.server.open(pullRequest(pull.head), away);
    expect((await repository.revisions()).base?.sha).toBe(pull.fork);
  });
});

describe('a shallow clone is deepened', () => {
  test('until the merge base is there, fetching commits and no files', async () => {
    const begin = [chain('main', 100, []), chain('feature', 1, ['refs/heads/main'])];
    await using server = await importHistory([...begin, chain('main', 200, [])]);
    const [fork, head] = [
      await server.work.git('rev-parse', 'main~200'),
      await server.work.git('rev-parse', 'feature'),
    ];
    await server.checkOut('refs/heads/feature', 1);
    await using http = await serveGit(server.home, { authorization: undefined, failures: [] });
    await using repository = await server.open(pullRequest(head), { serverUrl: http.url });
    expect((await repository.revisions()).base?.sha).toBe(fork);
    const asked = http.requests.map(({ body }) => readPackets(body).filter((line) => /^(?:deepen|filter)/.test(line)));
    expect(asked.filter((lines) => lines.length > 0)).toEqual([
      ['deepen 100', 'filter tree:0'],
      ['deepen 1000', 'deepen-relative', 'filter tree:0'],
      ['deepen 1'],
    ]);
  });

  test('until no cut can hide a better merge base than the one in sight', async () => {
    // The short way from head leads to `root`, the long one to `better`, which is nearer to main.
    await using server = await importHistory([
      chain('root', 1, []),
      chain('better', 1, ['refs/heads/root']),
      chain('main', 1, ['refs/heads/better']),
      chain('long', 150, ['refs/heads/better']),
      chain('feature', 1, ['refs/heads/root', 'refs/heads/long']),
    ]);
    const [better, head] = [
      await server.work.git('rev-parse', 'better'),
      await server.work.git('rev-parse', 'feature'),
    ];
    const checkout = await server.checkOut('refs/heads/feature', 20);
    await checkout.git('fetch', '--quiet', '--depth=20', 'origin', 'main:refs/remotes/origin/main');
    const inSight = await checkout.git('merge-base', 'HEAD', 'origin/main');
    expect(inSight).toBe(await server.work.git('rev-parse', 'root'));
    await using repository = await server.open(pullRequest(head));
    expect((await repository.revisions()).base?.sha).toBe(better);
  });

  test('though the clone remembers cuts of commits that the server has long lost', async () => {
    await using pull = await createPullRequest();
    const { server, fork, head } = pull;
    const checkout = await server.checkOut('refs/heads/feature', 1);
    const lost = await server.work.git('commit-tree', '-m', 'lost', '-p', head, `${head}^{tree}`);
    await checkout.git('fetch', '--quiet', '--depth=1', server.work.directory, `${lost}:refs/lost`);
    await using repository = await server.open(pullRequest(head));
    expect((await repository.revisions()).base?.sha).toBe(fork);
  });

  test('below commits that were never pushed', async () => {
    await using pull = await createPullRequest();
    const clone = await TestRepository.clone(
      `${pull.server.url}/server.git`,
      join(pull.server.home, 'clone'),
      '--depth=1',
      '--branch=feature',
    );
    const head = await clone.commit('not pushed', { 'prompt.md': 'three' });
    const before = await listContents(clone.directory);
    {
      const options = { directory: clone.directory, base: undefined, head: undefined, environment: GIT_ENVIRONMENT };
      await using repository = await openLocalRepository(options);
      const revisions = await repository.revisions();
      expect([revisions.base?.sha, revisions.head.sha]).toEqual([pull.fork, head]);
      expect(await readText(revisions.base, 'prompt.md')).toBe('one');
    }
    expect(await listContents(clone.directory)).toEqual(before);
  });
});
