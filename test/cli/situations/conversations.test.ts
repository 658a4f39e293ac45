import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { ScoredTrial } from '../../../src/domain/trial.ts';
import type { Result } from '../../../src/domain/result.ts';
import { parseResult } from '../../../src/result/read.ts';
import { runCommandLine } from '../../support/cli-bench.ts';
import { sendJson, startLoopback } from '../../support/loopback.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

const GOAL = { goal: 'Return lamp {{ q }}.', max_turns: 4 };
const CASES = [1, 2, 3].map((number) => ({ id: `c${number}`, vars: { q: number }, user: GOAL }));
const EXPECT = [{ conversation: { goal: true, max_turns: 3 } }];

type Asked = {
  readonly instructions: string;
  readonly last: string;
  readonly count: number;
  readonly schema: string | undefined;
};

/** What plays the user: it greets, insists, and is content after two answers. */
const CONTENT = ({ last }: Asked): object => {
  const answers = last.match(/^assistant: /gm)?.length ?? 0;
  return answers >= 2 ? { done: true, message: '' } : { done: false, message: `words ${answers + 1}` };
};

const PROGRAM = `const { createInterface } = require('node:readline');
console.log('{"ready":true}');
createInterface({ input: process.stdin }).on('line', (line) => {
  const { id, messages } = JSON.parse(line);
  console.log(JSON.stringify({ id, output: 'SIDE hears ' + messages.at(-1).content + ' of ' + messages.length }));
});`;

const TARGETS = {
  prompt: { provider: 'openai', model: 'gpt-4o', messages: [{ role: 'system', content: 'SIDE' }] },
  'a prompt that opens': {
    provider: 'openai',
    model: 'gpt-4o',
    messages: [
      { role: 'system', content: 'SIDE' },
      { role: 'user', content: 'Hello {{ q }}' },
    ],
  },
  command: { provider: 'command', command: ['node', 'app.cjs'] },
  http: { provider: 'http', method: 'POST', body: { all: '{{ messages }}', side: 'SIDE', last: ['{{ prompt }}'] } },
};

type Play = (asked: Asked) => object | undefined;

async function runOn(
  target: object,
  play: Play,
  { maxCost = 'none', expectations = EXPECT as object, times = 1 } = {},
) {
  const played: Asked[] = [];
  const told: string[] = [];
  await using server = await startLoopback((request, response) => {
    const body = JSON.parse(request.body.toString('utf8')) as Record<string, unknown>;
    if (request.path === '/ask') {
      const { all, side, last } = body as { all: readonly object[]; side: string; last: readonly string[] };
      told.push(JSON.stringify(body));
      return sendJson(response, 200, { output: `${side} hears ${last[0]} of ${all.length}` });
    }
    const input = body['input'] as readonly { readonly content: string }[];
    const format = (body['text'] as { format?: { name?: string } } | undefined)?.format?.name;
    const last = input.at(-1)?.content ?? '';
    const instructions = input[0]?.content ?? '';
    const asked = { instructions, last, count: input.length, schema: format };
    if (format === 'turn') played.push(asked);
    const said = format === undefined ? `${instructions} hears ${last} of ${input.length}` : play(asked);
    if (said === undefined) return void response.writeHead(500).end('{}');
    const content = [{ type: 'output_text', text: typeof said === 'string' ? said : JSON.stringify(said) }];
    const usage = { input_tokens: 20, output_tokens: 5, total_tokens: 25 };
    return sendJson(response, 200, { status: 'completed', output: [{ type: 'message', content }], usage });
  });
  await using temporary = await createDirectory();
  const repository = await TestRepository.create(join(temporary.path, 'repository'));
  const url = 'provider' in target && target.provider === 'http' ? { url: `${server.url}/ask` } : {};
  const suiteOf = (side: string) =>
    stringify({
      suite: 's',
      target: { ...target, ...url },
      defaults: { expect: expectations },
      cases: CASES,
    }).replaceAll('SIDE', side);
  const filesOf = (side: string) => ({
    'evals/s.eval.yaml': suiteOf(side),
    'evals/app.cjs': PROGRAM.replace('SIDE', side),
  });
  const config = stringify({
    judge: { provider: 'openai', model: 'gpt-4o' },
    user: { provider: 'openai', model: 'gpt-4o-mini' },
    limits: { give_up_ms: 500 },
  });
  await repository.commit('Base', { ...filesOf('base'), 'evaldelta.yaml': config });
  for (const [path, text] of Object.entries(filesOf('head'))) await repository.write(path, text);
  const env = {
    PATH: process.env['PATH'],
    HOME: temporary.path,
    XDG_CACHE_HOME: temporary.path,
    OPENAI_API_KEY: 'sk-loopback-openai',
    OPENAI_BASE_URL: `${server.url}/v1`,
  };
  const file = join(temporary.path, 'result.json');
  const options = [
    '--base',
    'main',
    '--max-cost',
    maxCost,
    '--json',
    file,
    '--working-directory',
    repository.directory,
  ];
  const run = async () => {
    const { code, out } = await runCommandLine(['run', ...options], { env });
    return { code, out, result: parseResult(readFileSync(file, 'utf8')) };
  };
  const first = await run();
  const again = times === 1 ? undefined : (await run()).result;
  return { ...first, again, scored: scoredOf(first.result), played, told };
}

function scoredOf(result: Result | undefined): readonly ScoredTrial[] {
  return result?.trials.filter((trial): trial is ScoredTrial => trial.status === 'scored') ?? [];
}

const play: Play = (asked) => {
  if (asked.schema === 'turn') return CONTENT(asked);
  return { parts: [{ part: 'to return the lamp', reached: asked.last.includes('words 2') }] };
};

describe('a simulated user', { timeout: 120_000 }, () => {
  it.each(['prompt', 'command', 'http'] as const)(
    'talks with a %s target of both sides in the same words',
    async (kind) => {
      const { scored, result, played } = await runOn(TARGETS[kind], play);
      expect(scored).toHaveLength(6);
      for (const { output, key, passed, scores } of scored) {
        expect(output.conversation?.map(({ role }) => role)).toEqual(['user', 'assistant', 'user', 'assistant']);
        expect(output.conversation?.[0]?.text).toBe('words 1');
        expect(output.conversation?.[3]?.text).toMatch(new RegExp(`^${key.side} hears words 2 of [34]$`));
        expect(output.text).toBe(output.conversation?.[3]?.text);
        expect(scores.map(({ reason }) => reason)).toEqual([expect.stringContaining('the goal was reached')]);
        expect(passed).toBe(true);
      }
      // The first words of a case are asked for once: both sides hear the same.
      expect(played.filter(({ last }) => !last.includes('assistant:'))).toHaveLength(3);
      expect(played[0]?.instructions).toMatch(/Return lamp [123]\./);
      expect(result.spend).toMatchObject({ callsMade: 12, judgeCalls: 6 + played.length });
      expect(result.spend.judgeUsd).toBeGreaterThan(0);
    },
  );

  it('answers what the prompt opened with, and is judged by what was said to the end', async () => {
    const { scored } = await runOn(TARGETS['a prompt that opens'], play);
    expect(scored[0]?.output.conversation?.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Hello \d$/),
      expect.stringMatching(/hears Hello \d of 2$/),
      'words 2',
      expect.stringMatching(/hears words 2 of 4$/),
    ]);
  });

  it('has so many turns and no more', async () => {
    const { scored, code } = await runOn(
      TARGETS.command,
      (asked) => (asked.schema === 'turn' ? { done: false, message: 'more' } : { parts: [] }),
      { expectations: [{ conversation: { max_turns: 3 } }] },
    );
    expect(scored.map(({ output }) => output.conversation?.length)).toEqual(Array(scored.length).fill(8));
    expect(scored[0]?.scores[0]?.reason).toBe('4 turns, more than the 3 allowed');
    expect(code).not.toBe(2);
  });

  it('that says nothing is an outage, and no fail of the target', async () => {
    const { code, result, out } = await runOn(TARGETS.command, () => undefined);
    expect(result.trials.filter(({ status }) => status === 'scored')).toEqual([]);
    expect(result.verdict.kind).toBe('error');
    expect(out).toMatch(/simulated user|gpt-4o-mini/);
    expect(code).toBe(2);
  });

  it('out of form is told of, and not taken for words', async () => {
    const { result, out } = await runOn(TARGETS.command, () => ({ text: 'hello' }));
    expect(result.trials.filter(({ status }) => status === 'scored')).toEqual([]);
    expect(out).toMatch(/The simulated user .*(never in form|did not speak)/s);
  });

  it('goes on in a run that is made again with what was said, and pays for nothing twice', async () => {
    const { again, result } = await runOn(TARGETS.prompt, play, { times: 2 });
    expect(result.spend.callsMade).toBe(12);
    expect(again?.spend).toMatchObject({ callsMade: 0, callsReused: 12, judgeCalls: 0, totalUsd: 0 });
    const conversations = (of: Result | undefined) => scoredOf(of).map(({ key, output }) => [key, output.conversation]);
    expect(conversations(again)).toEqual(conversations(result));
  });

  it('is held under the cap', async () => {
    const { code, result, out } = await runOn(TARGETS.prompt, play, { maxCost: '0.0001' });
    expect(result.spend).toMatchObject({ callsMade: 0, judgeCalls: 0 });
    expect(out).toContain('max-cost is $0.0001');
    expect(code).toBe(2);
  });
});
