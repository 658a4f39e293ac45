import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { renderComment } from '../../../src/report/markdown/comment.ts';
import { renderHtml } from '../../../src/report/html/page.ts';
import { parseResult } from '../../../src/result/read.ts';
import { runCommandLine } from '../../support/cli-bench.ts';
import { sendJson, startLoopback } from '../../support/loopback.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

const CASES = Array.from({ length: 20 }, (_, number) => ({ id: `c${number + 1}`, vars: { q: `${number + 1}` } }));

/** A pull request that changes what a service is made of, while one server answers for both sides. */
async function runApp(keys: object, ...options: readonly string[]) {
  const asked: string[] = [];
  await using server = await startLoopback((request, response) => {
    asked.push(request.body.toString('utf8'));
    sendJson(response, 200, { output: 'ok' });
  });
  await using temporary = await createDirectory();
  const repository = await TestRepository.create(join(temporary.path, 'repository'));
  const target = { name: 'app', provider: 'http', url: server.url, inputs: ['../app.py'], body: '{{ q }}', ...keys };
  const suite = { suite: 's', target, defaults: { expect: [{ contains: 'ok' }] }, cases: CASES };
  await repository.commit('Base', { 'evals/s.eval.yaml': stringify(suite), 'app.py': 'old' });
  await repository.write('app.py', 'new');
  const env = { PATH: process.env['PATH'], HOME: temporary.path, XDG_CACHE_HOME: temporary.path };
  const file = join(temporary.path, 'result.json');
  const where = ['--base', 'main', '--working-directory', repository.directory];
  const plan = await runCommandLine(['plan', ...where], { env });
  const run = await runCommandLine(['run', ...where, '--json', file, ...options], { env });
  return { ...run, plan, asked, result: parseResult(readFileSync(file, 'utf8')) };
}

describe('a service that one server answers for on both sides', { timeout: 60_000 }, () => {
  it('is refused before anything is asked', async () => {
    const { code, out, err, plan, asked, result } = await runApp({});
    expect([code, result.verdict.kind, asked]).toEqual([2, 'error', []]);
    expect(out + err).toMatch(/evals\/s\.eval\.yaml:3:3/);
    expect(out + err).toContain('although app.py changed: head would be compared with itself');
    expect(plan.out + plan.err).toContain('same_server: true');
  });

  it('is measured where it is a deployed system, and never passes', async () => {
    const { code, out, asked, plan, result } = await runApp({ same_server: true });
    expect(code).toBe(0);
    expect(asked.length).toBeGreaterThan(CASES.length);
    expect(result.verdict.kind).toBe('inconclusive');
    const said = /Inconclusive: both sides asked one server, which cannot show the change of .?app\.py/;
    expect(out.split('\n').slice(0, 4).join(' ')).toMatch(said);
    const comment = renderComment(result, { marker: '', reportUrl: undefined });
    expect(comment.split('\n').slice(0, 4).join(' ')).toMatch(said);
    expect(renderHtml(result)).toContain('both sides asked one server');
    expect(comment).not.toContain('✅');
    expect(plan.out).toMatch(/which cannot show what changed\s+in app\.py/);
  });

  it('turns the check red where what cannot be told does', async () => {
    const { code } = await runApp({ same_server: true }, '--inconclusive', 'fail');
    expect(code).toBe(1);
  });
});
