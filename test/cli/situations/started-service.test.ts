import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseResult } from '../../../src/result/read.ts';
import { isRunning } from '../../adapters/providers/program/programs.ts';
import { runCommandLine } from '../../support/cli-bench.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

const CASES = Array.from({ length: 60 }, (_, number) => ({ id: `c${number + 1}`, vars: { q: `${number + 1}` } }));
const TARGET = {
  name: 'app',
  provider: 'http',
  start: ['node', 'server.mjs'],
  directory: '../app',
  url: 'http://127.0.0.1:${PORT}/answer?n={{ q }}',
  body: { question: '{{ q }}' },
  inputs: ['../app/**'],
};

/** Answers well up to a number of questions. */
const server = (upTo: number) => `import { createServer } from 'node:http';
import { appendFileSync } from 'node:fs';
createServer((request, response) => {
  let body = '';
  request.on('data', (part) => (body += part)).on('end', () => {
    const { question } = JSON.parse(body);
    const same = new URL(request.url, 'http://x').searchParams.get('n') === question;
    const output = same && Number(question) <= ${upTo} ? 'Within 30 days.' : 'No idea.';
    response.end(JSON.stringify({ output }));
  });
}).listen(process.env.PORT, '127.0.0.1');
`;

async function pullRequest(change: Readonly<Record<string, string>>, target: object = TARGET, config = '') {
  await using temporary = await createDirectory();
  const repository = await TestRepository.create(join(temporary.path, 'repository'));
  const suite = { suite: 's', target, defaults: { expect: [{ contains: '30 days' }] }, cases: CASES };
  await repository.commit('Base', {
    'evals/s.eval.yaml': stringify(suite),
    'app/server.mjs': server(60),
    'README.md': 'old',
    'evaldelta.yaml': config,
  });
  for (const [path, text] of Object.entries(change)) await repository.write(path, text);
  const env = { PATH: process.env['PATH'], HOME: temporary.path, XDG_CACHE_HOME: temporary.path };
  const file = join(temporary.path, 'result.json');
  const where = ['--base', 'main', '--working-directory', repository.directory];
  const plan = await runCommandLine(['plan', ...where], { env });
  const run = await runCommandLine(['run', ...where, '--json', file], { env });
  return { ...run, plan, result: parseResult(readFileSync(file, 'utf8')) };
}

describe('a pull request that changes a service', { timeout: 120_000 }, () => {
  it('fails where its service answers worse than base’s', async () => {
    const { code, plan, result, out } = await pullRequest({ 'app/server.mjs': server(45) });
    expect(plan.out).toContain('60');
    expect(result.errors, out).toEqual([]);
    expect(result.rows[0]?.comparison.passRate).toMatchObject({ base: 1, head: 0.75 });
    expect([code, result.verdict.kind]).toEqual([1, 'fail']);
  });

  it('passes where it answers the same', async () => {
    const { code, result } = await pullRequest({ 'app/server.mjs': `// The same.\n${server(60)}` });
    expect([code, result.verdict.kind]).toEqual([0, 'pass']);
  });

  it('costs nothing where nothing of the service changed', async () => {
    const { code, result } = await pullRequest({ 'README.md': 'new' });
    expect([code, result.verdict.kind, result.trials.length]).toEqual([0, 'nothing-to-run', 0]);
  });

  it('ends in an error where head’s service does not start, with what it wrote', async () => {
    const { code, result } = await pullRequest({ 'app/server.mjs': `throw new Error('no index');` });
    expect([code, result.verdict.kind]).toEqual([2, 'error']);
    expect(result.errors[0]?.sentence).toMatch(/`node server\.mjs` \(head\) ended with exit code 1\. .*no index/);
  });

  it('says what to do where base asks a server that stands no more', async () => {
    const { start: _start, directory: _directory, ...stood } = TARGET;
    const before = { ...stood, url: 'http://127.0.0.1:9/answer?n={{ q }}' };
    const suite = { suite: 's', target: TARGET, defaults: { expect: [{ contains: '30 days' }] }, cases: CASES };
    const moved = { 'evals/s.eval.yaml': stringify(suite) };
    const { code, result } = await pullRequest(moved, before, 'limits: { give_up_ms: 1000 }\n');
    expect([code, result.verdict.kind]).toEqual([2, 'error']);
    expect(result.errors[0]).toMatchObject({
      code: 'no-answer',
      sentence: expect.stringContaining('ECONNREFUSED') as string,
      hint: expect.stringContaining('give head’s target another `name`') as string,
    });
  });

  it('ends what its service put into a session of its own', async () => {
    const daemon = { ...TARGET, start: ['sh', '-c', 'setsid node server.mjs & exec sleep 600'] };
    const named = server(60).replace(
      'createServer((',
      "appendFileSync(process.env.PIDS, process.pid + ' ');\ncreateServer((",
    );
    await using place = await createDirectory();
    const pids = join(place.path, 'pids');
    const written = named.replace('process.env.PIDS', JSON.stringify(pids));
    const { code, result } = await pullRequest({ 'app/server.mjs': written }, daemon);
    expect([code, result.verdict.kind]).toEqual([0, 'pass']);
    const [pid] = readFileSync(pids, 'utf8').trim().split(' ').map(Number);
    await expect.poll(() => isRunning(pid ?? 0)).toBe(false);
  });

  it('ends in an error where head’s service dies midway', async () => {
    const dying = server(60).replace('const same', `if (question === '7') throw new Error('seven');\nconst same`);
    const { code, result } = await pullRequest({ 'app/server.mjs': dying });
    expect([code, result.verdict.kind]).toEqual([2, 'error']);
    expect(result.errors[0]?.sentence).toMatch(
      /http gave no answer on head, .*\(head\) ended with exit code 1\. .*seven/,
    );
  });
});
