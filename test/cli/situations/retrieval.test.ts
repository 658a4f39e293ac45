import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseResult } from '../../../src/result/read.ts';
import { runCommandLine } from '../../support/cli-bench.ts';
import { sendJson, startLoopback } from '../../support/loopback.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

const CASES = Array.from({ length: 44 }, (_, number) => ({ id: `c${number}`, vars: { q: `${number}` } }));

/** An application that retrieves and answers; what it says of itself stands under names of its own. */
const program = (told: string): string => `const { createInterface } = require('node:readline');
console.log('{"ready":true}');
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, vars } = JSON.parse(line);
  const answer = 'Lamp ' + vars.q + ' has 30 days.';
  console.log(JSON.stringify({ id, ...(${told}) }));
});`;

const TOLD = (retrieveMs: number): string => `{
  reply: answer, sources: [{ doc: 'lamps', body: 'Lamps have 30 days.' }, { doc: 'news', body: 'We moved.' }],
  trace: { retrieve: { latency_ms: ${retrieveMs} + Number(vars.q) % 7, tokens: 5 } }, link: 'https://traces.example/' + vars.q,
  quality: { hits: 3 }, spent: 0.001, took_ms: 50 }`;

const READS = {
  answer: '$.reply',
  context: { path: '$.sources', id: '$.doc', text: '$.body' },
  steps: '$.trace',
  trace_url: '$.link',
  metrics: '$.quality',
  cost_usd: '$.spent',
  latency_ms: '$.took_ms',
};

const target = (reads: object) => ({ provider: 'command', command: ['node', 'app.cjs'], ...reads });

type Side = { readonly target: object; readonly expect: readonly object[]; readonly told: string };

async function runOn(base: Side, head: Side, policy: object = {}) {
  await using server = await startLoopback((_, response) => {
    const said = JSON.stringify({ claims: [{ claim: 'there are 30 days', passage: 1, supported: true }] });
    const usage = { input_tokens: 20, output_tokens: 5, total_tokens: 25 };
    const content = [{ type: 'output_text', text: said }];
    sendJson(response, 200, { status: 'completed', output: [{ type: 'message', content }], usage });
  });
  await using temporary = await createDirectory();
  const repository = await TestRepository.create(join(temporary.path, 'repository'));
  const filesOf = (side: Side) => ({
    'evals/s.eval.yaml': stringify({
      suite: 's',
      target: side.target,
      defaults: { expect: side.expect },
      cases: CASES,
      policy,
    }),
    'evals/app.cjs': program(side.told),
  });
  const config = stringify({ judge: { provider: 'openai', model: 'gpt-4o' } });
  await repository.commit('Base', { ...filesOf(base), 'evaldelta.yaml': config });
  for (const [path, text] of Object.entries(filesOf(head))) await repository.write(path, text);
  const env = {
    PATH: process.env['PATH'],
    HOME: temporary.path,
    XDG_CACHE_HOME: temporary.path,
    OPENAI_API_KEY: 'sk-loopback-openai',
    OPENAI_BASE_URL: `${server.url}/v1`,
  };
  const file = join(temporary.path, 'result.json');
  const html = join(temporary.path, 'report.html');
  const options = ['--base', 'main', '--json', file, '--html', html, '--working-directory', repository.directory];
  const { code, out } = await runCommandLine(['run', ...options], { env });
  return { code, out, result: parseResult(readFileSync(file, 'utf8')), html: readFileSync(html, 'utf8') };
}

const FAITHFUL = [{ faithfulness: true }, { context_recall: { ids: ['lamps'] } }];

describe('an application that retrieves', { timeout: 120_000 }, () => {
  it('is measured by what it says of itself, and blocked for a step that became slow', async () => {
    const before = { target: target(READS), expect: FAITHFUL, told: TOLD(100) };
    const policy = { metrics: { 'steps.retrieve.latency_p95': { max_increase: 50 }, hits: { min: 2 } } };
    const { code, out, result, html } = await runOn(before, { ...before, told: TOLD(300) }, policy);
    const [row] = result.rows;
    const metrics = new Map(row?.comparison.evidence.metrics.map((metric) => [metric.name, metric.measure]));
    expect(metrics.get('hits')).toMatchObject({ base: 3, head: 3, delta: 0 });
    expect(metrics.get('steps.retrieve.latency_p95')?.delta).toBeCloseTo(200, 0);
    expect(row?.comparison).toMatchObject({
      costPerCallUsd: { head: expect.closeTo(0.001, 9) },
      latencyP50Ms: { head: expect.closeTo(50, 6) },
    });
    expect(result.trials[0]).toMatchObject({
      output: { text: expect.stringMatching(/^Lamp \d+ has/), context: [{ id: 'lamps' }, { id: 'news' }] },
      scores: [
        { type: 'faithfulness', passed: true },
        { type: 'context_recall', passed: true },
      ],
    });
    expect(out).toMatch(/steps\.retrieve\.latency_p95 grew by 200 ms/);
    expect(code).toBe(1);
    expect(html).toContain('p95 latency of the step retrieve');
  });

  it('may be measured from today on, although base’s suite did not know of it', async () => {
    const before = { target: target({ answer: '$.reply' }), expect: [{ contains: '30 days' }], told: TOLD(100) };
    const { code, result } = await runOn(before, { ...before, target: target(READS), expect: FAITHFUL });
    expect(result.trials.filter(({ status }) => status !== 'scored')).toEqual([]);
    // Nothing but how it is read and judged has changed: one side is enough.
    expect(result.trials).toHaveLength(CASES.length);
    expect(code).toBe(0);
  });

  it('whose path leads nowhere is an error that names it, and never a pass', async () => {
    const before = { target: target(READS), expect: [{ contains: '30 days' }], told: TOLD(100) };
    const { code, out, result } = await runOn(before, { ...before, told: '{ reply: answer }' });
    expect(result.verdict.kind).toBe('error');
    expect(out).toContain('it has nothing at $.');
    expect(code).toBe(2);
  });
});
