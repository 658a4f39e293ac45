import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import type { RankingReport } from '../../../src/domain/runs/ranking.ts';
import { runCommandLine } from '../../support/cli-bench.ts';
import { startModelServer, type ModelBehaviour } from '../../support/model/server.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

const right: ModelBehaviour = ({ prompt }) => ({ text: `<${/number (\d+)/.exec(prompt)?.[1] ?? ''}>` });

type Asked = {
  readonly suite: object | string;
  readonly argv: readonly string[];
  readonly behaviour?: ModelBehaviour;
  readonly files?: Readonly<Record<string, string>>;
  readonly command?: string;
  /** The prompt in the working tree. */
  readonly prompt?: string;
};

async function compare({ suite, argv, behaviour = right, files = {}, command = 'models', prompt }: Asked) {
  await using server = await startModelServer({ behaviour });
  await using place = await createDirectory();
  const repository = await TestRepository.create(join(place.path, 'repository'));
  const text = typeof suite === 'string' ? suite : stringify(suite, { aliasDuplicateObjects: false });
  await repository.commit('Base', {
    'evals/a.eval.yaml': text,
    'evals/p.md': 'Say {{ q }}.',
    'evaldelta.yaml': 'limits: { give_up_ms: 500 }\n',
    ...files,
  });
  if (prompt !== undefined) await repository.write('evals/p.md', prompt);
  const file = join(place.path, 'ranking.json');
  const env = { PATH: process.env['PATH'], HOME: place.path, XDG_CACHE_HOME: place.path, ...server.env };
  const options = ['--json', file, '--working-directory', repository.directory];
  const ran = await runCommandLine([command, ...argv, ...options], { env });
  const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return {
    ...ran,
    requests: server.requests,
    before: text,
    after: readFileSync(join(repository.directory, 'evals/a.eval.yaml'), 'utf8'),
    report: () => JSON.parse(written) as RankingReport,
  };
}

const CASES = Array.from({ length: 24 }, (_, i) => ({
  id: `c${i}`,
  vars: { q: `number ${i}` },
  expect: [{ contains: `<${i}>` }],
}));
const TARGET = { prompt: 'p.md', provider: 'openai', model: 'gpt-6.1-terra', parameters: { max_output_tokens: 60 } };
const SUITE = { suite: 'a', target: TARGET, cases: CASES };
const WIDE = ['--margin', '0.3', '--max-cost', 'none'];

describe('evaldelta models, of what it is given', { timeout: 60_000 }, () => {
  it.each([
    [['gpt-6-luna', 'gpt-6-luna'], 'Two candidates are called `gpt-6-luna`'],
    [['gpt-6-luna', 'openai:gpt-6-luna'], 'The candidate `openai:gpt-6-luna` asks the same as `gpt-6-luna`'],
    [['opanai:gpt-6-luna'], '`opanai` in the candidate `opanai:gpt-6-luna` is no provider. Did you mean `openai`?'],
    [['azure:prod'], 'Did you mean `azure-openai`?'],
    [['gpt-9'], 'No price is known for openai/gpt-9'],
    [['ft:gpt-4.1:acme:x:1'], 'No price is known for openai/ft:gpt-4.1:acme:x:1'],
    [['azure-openai:prod'], 'A deployment does not say which model it serves'],
  ])('%j is refused before anything is paid', async (argv, said) => {
    const { code, err, requests } = await compare({ suite: SUITE, argv });
    expect(err.replaceAll(/\s+/g, ' ')).toContain(said);
    expect([code, requests.length]).toEqual([2, 0]);
  });

  it('a harness of one’s own is sent elsewhere', async () => {
    const suite = { suite: 'own', harness: { kind: 'promptfoo', command: ['true'], results: 'x.json' } };
    const { code, err } = await compare({ suite, argv: ['gpt-6-luna'] });
    expect([code, err]).toEqual([
      2,
      expect.stringMatching(/No suite here has a target.*`own` runs a harness of your own/s),
    ]);
  });

  it('a suite of several targets has one that is meant', async () => {
    const suite = {
      suite: 'a',
      targets: [
        { name: 'x', ...TARGET },
        { name: 'y', ...TARGET, model: 'gpt-6-nano' },
      ],
      cases: CASES,
    };
    expect((await compare({ suite, argv: ['gpt-6-luna'] })).err).toContain('Choose with `--target`: x, y.');
    const chosen = await compare({ suite, argv: ['gpt-6-luna', '--target', 'y', ...WIDE] });
    expect(chosen.report().incumbent.name).toBe('y');
    const other = await compare({ suite, argv: ['y', ...WIDE] });
    expect([other.report().incumbent.name, other.report().candidates.map(({ name }) => name)]).toEqual(['x', ['y']]);
  });

  it('a pull request is not measured by what a suite’s `models` names', async () => {
    const suite = { ...SUITE, models: ['gpt-6-luna'] };
    const { requests } = await compare({
      suite,
      argv: ['--base', 'main', '--max-cost', 'none'],
      command: 'run',
      prompt: 'Tell {{ q }}.',
    });
    expect(new Set(requests.map(({ model }) => model))).toEqual(new Set(['gpt-6.1-terra']));
  });
});

describe('evaldelta models, of what is down', { timeout: 60_000 }, () => {
  const downFor =
    (model: string): ModelBehaviour =>
    (request) =>
      request.model === model ? { status: 500, error: { message: 'down' } } : right(request);

  it('a candidate that never answers is not measured, and the others are', async () => {
    const { code, report } = await compare({
      suite: SUITE,
      argv: ['gpt-6-luna', 'gpt-6-nano', ...WIDE],
      behaviour: downFor('gpt-6-nano'),
    });
    expect(report().candidates.map(({ name, standing }) => [name, standing])).toEqual([
      ['gpt-6-luna', 'as-good'],
      ['gpt-6-nano', 'unmeasured'],
    ]);
    expect(code).toBe(0);
  });

  it('an incumbent that never answers is named as the one that did not', async () => {
    const { code, out } = await compare({
      suite: SUITE,
      argv: ['gpt-6-luna', ...WIDE],
      behaviour: downFor('gpt-6.1-terra'),
    });
    expect(out.replaceAll(/\s+/g, ' ')).toMatch(
      /gpt-6-luna (has nothing to be compared with: gpt-6\.1-terra gave no answer|could not be asked)/,
    );
    expect(out).not.toContain('gpt-6-luna could not be asked');
    expect(code).toBe(2);
  });
});

describe('evaldelta models, of what is tried', { timeout: 90_000 }, () => {
  it('a model that goes soon is named so in the table and in the sentence, and each price by where it is from', async () => {
    const { out, report } = await compare({ suite: SUITE, argv: ['gpt-5-mini', ...WIDE] });
    const said = out.replaceAll(/\s+/g, ' ');
    expect(report().candidates[0]).toMatchObject({
      retires: { vendor: 'OpenAI', on: '2026-12-11' },
      price: { origin: 'table', on: '2026-09-23' },
    });
    expect(report().incumbent.price).toMatchObject({ origin: 'supplement', on: '2026-11-30' });
    expect(said).toMatch(/OpenAI switche[sd] it off on 2026-12-11|OpenAI switched it off on 2026-12-11/);
    expect(said).toMatch(/1\. as good, gone (on|since) 2026-12-11/);
    expect(said).toContain('The price of gpt-5-mini is from genai-prices of 2026-09-23.');
  });

  it('judged cases are judged alike, and a judge’s calls are paid for once an answer', async () => {
    const judged = {
      ...SUITE,
      cases: CASES.slice(0, 10).map((entry) => ({ ...entry, expect: [{ judge: 'It is a number.' }] })),
    };
    const behaviour: ModelBehaviour = (request) =>
      request.model === 'claude-haiku-4-5'
        ? { text: JSON.stringify({ evidence: '', reason: 'ok', score: 1, pass: true }) }
        : { text: request.model === 'gpt-6-luna' ? 'seven' : 'six' };
    const files = { 'evaldelta.yaml': 'judge: { provider: anthropic, model: claude-haiku-4-5 }\n' };
    const { code, out } = await compare({
      suite: judged,
      argv: ['gpt-6-luna', '--margin', '0.9', '--max-cost', 'none'],
      behaviour,
      files,
    });
    expect([code, out]).toEqual([0, expect.anything()]);
    expect(out).toMatch(/20 calls made and \d+ to the judge/);
  });

  it('an agent is tried with another model, trial by trial, under the rounds and the cap of agents', async () => {
    const agent = `
const { readFileSync } = require('node:fs');
const { id, messages, model } = JSON.parse(readFileSync(0, 'utf8'));
const body = JSON.stringify({ model, max_tokens: 100, messages: [{ role: 'user', content: messages.at(-1).content }] });
const headers = { 'content-type': 'application/json', 'x-api-key': process.env.ANTHROPIC_API_KEY };
fetch(process.env.ANTHROPIC_BASE_URL + '/v1/messages', { method: 'POST', headers, body })
  .then(async (response) => (response.ok ? (await response.json()).content[0].text : process.exit(1)))
  .then((output) => console.log(JSON.stringify({ id, output, actions: [], skills: [] })));
`;
    const suite = {
      suite: 'agents',
      target: {
        provider: 'agent',
        agent: 'command',
        command: ['node', 'agent.cjs'],
        model_provider: 'anthropic',
        model: 'claude-haiku-4-5',
        tools: ['shell'],
        files: [{ from: 'agent.cjs', to: 'agent.cjs' }],
      },
      cases: [1, 2, 3, 4].map((i) => ({
        id: `c${i}`,
        messages: [{ role: 'user', content: `number ${i}` }],
        expect: [{ contains: `<${i}>` }],
      })),
    };
    const { code, out, err, report, requests } = await compare({
      suite,
      argv: ['claude-sonnet-4-5', '--margin', '0.9'],
      files: { 'evals/agent.cjs': agent },
    });
    expect([code, err]).toEqual([0, expect.stringContaining('at most 3 rounds')]);
    expect(report().candidates.map(({ name, standing }) => [name, standing])).toEqual([
      ['claude-sonnet-4-5', 'as-good'],
    ]);
    expect(new Set(requests.map(({ model }) => model))).toEqual(new Set(['claude-haiku-4-5', 'claude-sonnet-4-5']));
    expect(out).toContain('claude-sonnet-4-5 is as good as');
  });
});

describe('evaldelta models --write', { timeout: 60_000 }, () => {
  const textOf = (parameters: string): string =>
    [
      'suite: a # the id',
      'targets:',
      '  - name: ours',
      '    prompt: p.md   # the prompt',
      "    provider:   'openai'",
      '    model: "gpt-6.1-terra"   # quoted',
      `    parameters: &shared`,
      '      max_output_tokens:   60 # odd spaces',
      '',
      '  - name: other',
      '    prompt: p.md',
      '    provider: openai',
      '    model: gpt-6-nano',
      `    parameters: ${parameters}`,
      'cases:',
      ...CASES.slice(0, 8).map(
        ({ id, vars: { q }, expect: [wanted] }) =>
          `  - { id: ${id}, vars: { q: ${q} }, expect: [{ contains: "${wanted?.contains ?? ''}" }] }`,
      ),
      '',
    ].join('\n');
  const argv = ['gpt-6-luna,effort=low', '--target', 'ours', '--write', '--margin', '0.9', '--max-cost', 'none'];

  it('leaves every other byte as it is', async () => {
    const { before, after } = await compare({ suite: textOf('{ max_output_tokens: 60 }'), argv });
    expect(after).toBe(
      before
        .replace('"gpt-6.1-terra"', 'gpt-6-luna')
        .replace('# odd spaces\n', '# odd spaces\n      reasoning_effort: low\n'),
    );
  });

  it('leaves a file alone whose anchor would change another target too', async () => {
    const { before, after, err } = await compare({ suite: textOf('*shared'), argv });
    expect(after).toBe(before);
    expect(err).toContain('evals/a.eval.yaml has to be changed by hand');
  });
});
