import { readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseResult } from '../../../src/result/read.ts';
import { runCommandLine } from '../../support/cli-bench.ts';
import { sendJson, startLoopback } from '../../support/loopback.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

const CASES = Array.from({ length: 8 }, (_, number) => ({ id: `c${number + 1}`, vars: { q: `${number + 1}` } }));
const NEGATIVE = [{ not: { icontains: 'lifetime guarantee' } }];

type Reply = (asked: string, response: ServerResponse) => void;

/** A pull request that turns the prompt `A 1` into `B 1`, run on a server that answers so. */
async function runOn(target: object, expectations: readonly object[], reply: Reply) {
  await using server = await startLoopback((request, response) => {
    const asked = /[AB] \d/.exec(request.body.toString('utf8'))?.[0] ?? '';
    reply(asked, response);
  });
  await using temporary = await createDirectory();
  const repository = await TestRepository.create(join(temporary.path, 'repository'));
  const suite = { suite: 's', target: { prompt: 'p.md', ...target }, defaults: { expect: expectations }, cases: CASES };
  await repository.commit('Base', { 'evals/s.eval.yaml': stringify(suite), 'evals/p.md': 'A {{ q }}' });
  await repository.write('evals/p.md', 'B {{ q }}');
  const env = {
    PATH: process.env['PATH'],
    HOME: temporary.path,
    XDG_CACHE_HOME: temporary.path,
    OPENAI_API_KEY: 'sk-loopback-openai',
    OPENAI_BASE_URL: `${server.url}/v1`,
    ANTHROPIC_API_KEY: 'sk-ant-loopback',
    ANTHROPIC_BASE_URL: server.url,
  };
  const file = join(temporary.path, 'result.json');
  const options = ['--base', 'main', '--max-cost', 'none', '--json', file, '--working-directory', repository.directory];
  const { code, out } = await runCommandLine(['run', ...options], { env });
  return { code, out, result: parseResult(readFileSync(file, 'utf8')) };
}

const OPENAI = { provider: 'openai', model: 'gpt-4o' };

const text = (words: string) => ({
  status: 'completed',
  output: [{ type: 'message', content: [{ type: 'output_text', text: words }] }],
  usage: { input_tokens: 20, output_tokens: 5, total_tokens: 25 },
});

const cutOff = {
  status: 'incomplete',
  incomplete_details: { reason: 'max_output_tokens' },
  output: [{ type: 'reasoning', id: 'rs_1', summary: [] }],
  usage: { input_tokens: 20, output_tokens: 200, total_tokens: 220 },
};

describe('a pull request whose answers', { timeout: 60_000 }, () => {
  it.each([
    ['are cut off in their reasoning', cutOff, 'cut off at the token limit (all 200 went into reasoning)'],
    ['are empty', { status: 'completed', output: [{ type: 'reasoning', id: 'rs_1', summary: [] }] }, 'empty answer'],
    [
      'are refusals',
      { status: 'completed', output: [{ type: 'message', content: [{ type: 'refusal', refusal: 'Sorry' }] }] },
      'the model refused',
    ],
  ])('%s fails, whatever they must not say', async (_, body, reason) => {
    const { code, out } = await runOn(OPENAI, NEGATIVE, (asked, response) =>
      sendJson(response, 200, asked.startsWith('B') ? body : text('Within 30 days.')),
    );
    expect(out).toContain(reason);
    expect(code).toBe(1);
  });

  it('are tool calls nested without end is scored, and the run comes to its end', async () => {
    const call = {
      type: 'function_call',
      call_id: 'c',
      name: 'f',
      arguments: `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
    };
    const body = { ...text('ok'), output: [...text('ok').output, call] };
    const { code, result } = await runOn(OPENAI, NEGATIVE, (asked, response) =>
      sendJson(response, 200, asked === 'B 3' ? body : text('ok')),
    );
    expect(result.trials.every(({ status }) => status === 'scored')).toBe(true);
    expect(code).toBe(0);
  });

  it.each(['input length and `max_tokens` exceed context limit: 190000 + 21333 > 204798', 'Words of tomorrow'])(
    'are one refused request fails that case on both sides, and the others count: %s',
    async (message) => {
      const error = { type: 'error', error: { type: 'invalid_request_error', message } };
      const answer = {
        content: [{ type: 'text', text: 'ok' }],
        stop_reason: 'end_turn',
        usage: { input_tokens: 9, output_tokens: 1 },
      };
      const { code, result } = await runOn(
        { provider: 'anthropic', model: 'claude-opus-5-5' },
        NEGATIVE,
        (asked, response) => (asked.endsWith('3') ? sendJson(response, 400, error) : sendJson(response, 200, answer)),
      );
      expect(result.errors).toEqual([]);
      const failed = result.trials.filter((trial) => trial.status !== 'scored' || !trial.passed);
      expect(new Set(failed.map(({ key }) => key.caseId))).toEqual(new Set(['c3']));
      expect(new Set(failed.map(({ status }) => status))).toEqual(new Set(['scored']));
      expect(code).toBe(0);
    },
  );
});
