import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseResult } from '../../../src/result/read.ts';
import { sendJson, startLoopback } from '../../support/loopback.ts';
import { createDirectory, GIT_ENVIRONMENT, TestRepository } from '../../support/repository.ts';

const PROGRAM = join(import.meta.dirname, '../../../dist/cli/index.js');
const CASES = Array.from({ length: 6 }, (_, number) => ({ id: `c${number + 1}`, vars: { q: `${number + 1}` } }));
const GIVE_UP_MS = 1_000;

/** Runs the bundled command line on a pull request that turns the prompt `A 1` into `B 1`. */
async function runBundle(target: object, url: string) {
  await using temporary = await createDirectory();
  const repository = await TestRepository.create(join(temporary.path, 'repository'));
  const expectations = [{ contains: 'ok' }];
  const suite = { suite: 's', target: { prompt: 'p.md', ...target }, defaults: { expect: expectations }, cases: CASES };
  await repository.commit('Base', {
    'evals/s.eval.yaml': stringify(suite),
    'evals/p.md': 'A {{ q }}',
    'evaldelta.yaml': stringify({ limits: { give_up_ms: GIVE_UP_MS } }),
  });
  await repository.write('evals/p.md', 'B {{ q }}');
  const file = join(temporary.path, 'result.json');
  const child = spawn(process.execPath, [PROGRAM, 'run', '--base', 'main', '--max-cost', 'none', '--json', file], {
    cwd: repository.directory,
    env: {
      ...GIT_ENVIRONMENT,
      PATH: process.env['PATH'],
      HOME: temporary.path,
      XDG_CACHE_HOME: temporary.path,
      OPENAI_API_KEY: 'sk-loopback-openai',
      OPENAI_BASE_URL: `${url}/v1`,
      NO_PROXY: '127.0.0.1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, out, err, result: parseResult(readFileSync(file, 'utf8')) };
}

/** The same against a server that answers so, and how often it was asked. */
async function runAgainst(
  reply: (asked: string) => {
    readonly status: number;
    readonly body: object;
    readonly headers?: Record<string, string>;
  },
) {
  const asked: string[] = [];
  await using server = await startLoopback((request, response) => {
    const question = /[AB] \d/.exec(request.body.toString('utf8'))?.[0] ?? '';
    // What is read of the vendor's list of models is no call of a case.
    if (request.method === 'POST') asked.push(question);
    const { status, body, headers } = reply(question);
    sendJson(response, status, body, headers);
  });
  return { asked, ...(await runBundle({ provider: 'openai', model: 'gpt-4o', api: 'chat' }, server.url)) };
}

async function deadUrl(): Promise<string> {
  const server = createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return `http://127.0.0.1:${port}`;
}

const OK = {
  choices: [{ message: { content: 'ok' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 9, completion_tokens: 1, total_tokens: 10 },
};
const tooMany = (message: string) => ({ error: { message, type: 'requests', code: 'rate_limit_exceeded' } });

describe('the bundled command line where a provider cannot answer', { timeout: 60_000 }, () => {
  it('asks each case once where it has to wait for hours, and says until when', async () => {
    const { asked, code, out, result } = await runAgainst(() => ({
      status: 429,
      headers: { 'retry-after': '7200' },
      body: tooMany('Rate limit reached for gpt-4o in organization org-x. Please try again in 2h0m0s.'),
    }));
    expect(asked.length).toBeLessThanOrEqual(2 * CASES.length);
    expect([code, result.verdict.kind]).toEqual([2, 'error']);
    expect(out).toContain('It asks for a pause of 2 h, which this run does not make: run it again after 20');
  });

  it('asks no further where the requests of the day are used up', async () => {
    const { asked, code, out, result } = await runAgainst(() => ({
      status: 429,
      headers: { 'retry-after': '7200' },
      body: tooMany('Rate limit reached for gpt-4o on requests per day (RPD): Limit 200, Used 200, Requested 1.'),
    }));
    expect(asked.length).toBeLessThanOrEqual(2 * CASES.length);
    expect([code, result.verdict.kind]).toEqual([2, 'error']);
    expect(out).toContain('The account’s limit for the day is used up');
  });

  it('does not retry what is larger than the account may send, and has its other cases', async () => {
    const message =
      'Request too large for gpt-4o in organization org-x on tokens per min (TPM): Limit 30000, Requested 45000.';
    const { asked, out, result } = await runAgainst((question) =>
      question.endsWith('3') ? { status: 429, body: tooMany(message) } : { status: 200, body: OK },
    );
    const lost = result.trials.filter(({ status }) => status !== 'scored');
    // One a trial: it is not retried.
    expect(asked.filter((question) => question.endsWith('3'))).toHaveLength(lost.length);
    expect(new Set(lost.map(({ key }) => key.caseId))).toEqual(new Set(['c3']));
    expect(out).toContain('Request too large');
  });

  it('says so at the end where every request is larger than the account may send', async () => {
    const message = 'Request too large for gpt-4o on tokens per min (TPM): Limit 30000, Requested 45000.';
    const { asked, code, out, result } = await runAgainst(() => ({ status: 429, body: tooMany(message) }));
    expect(asked.length).toBeLessThanOrEqual(2 * CASES.length);
    expect([code, result.verdict.kind]).toEqual([2, 'error']);
    expect(out).toContain('This one request is larger than the account may send in that time');
  });

  it.each([
    ['openai', (): object => ({ provider: 'openai', model: 'gpt-4o', api: 'chat' }), 'OPENAI_BASE_URL'],
    [
      'http',
      (url: string): object => ({
        provider: 'http',
        url,
        body: { q: '{{ q }}' },
        response: '$.output',
        prompt: undefined,
        inputs: ['p.md'],
        same_server: true,
      }),
      'http http://127.0.0.1',
    ],
  ])('tells at the first failure why nothing listens, and gives up: %s', async (_provider, target, named) => {
    const url = await deadUrl();
    const { code, err, out, result } = await runBundle(target(url), url);
    const [warning = ''] = err.split('\n').filter((line) => line.includes('does not answer'));
    expect(warning).toContain('ECONNREFUSED, nothing listens there');
    expect(warning).toContain(named);
    expect(warning).toContain('Trying again for 1 s');
    expect([code, result.verdict.kind]).toEqual([2, 'error']);
    const [, calls] = /All (\d+) calls in \d+ s failed: it never answered/.exec(out) ?? [];
    expect(Number(calls)).toBeLessThan(8 * CASES.length);
    expect(result.spend).toMatchObject({ callsMade: 0, totalUsd: 0 });
  });
});
