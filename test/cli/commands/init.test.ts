import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadPrices } from '../../../src/adapters/pricing/prices.ts';
import { parseResult } from '../../../src/result/read.ts';
import { FIRST_PROVIDERS, PROVIDERS } from '../../../src/domain/providers/providers.ts';
import { runCommandLine, scriptedPerson } from '../../support/cli-bench.ts';
import { createDirectory, TestRepository } from '../../support/repository.ts';

type Files = {
  readonly target: string;
  readonly keys?: string;
  readonly expect?: string;
  readonly config?: string;
};

describe('evaldelta init --yes', () => {
  it('gives an empty repository a sample prompt, a suite with three cases and a workflow that all pass the check', async () => {
    await using clone = await openClone({});
    const { code, out } = await clone.init('--yes');
    expect(out).toContain('wrote  prompts/reply.md');
    expect(out).toContain('wrote  evals/reply.eval.yaml');
    expect(out).toContain('wrote  .github/workflows/evals.yml');
    expect(out).toContain('1 suite with 3 cases: all valid.');
    expect(code).toBe(0);
    expect(clone.read('evals/reply.eval.yaml')).toMatch(/^# yaml-language-server: \$schema=https:\/\//);
  });

  it('asks for no more permissions than the comment needs', async () => {
    await using clone = await openClone({});
    await clone.init('--yes');
    const workflow = parse(clone.read('.github/workflows/evals.yml')) as { permissions: unknown };
    expect(workflow.permissions).toEqual({ contents: 'read', 'pull-requests': 'write' });
  });

  it('writes the example workflow, with the key of the chosen provider alone', async () => {
    await using clone = await openClone({});
    await clone.init('--yes');
    const example = readFileSync(join(import.meta.dirname, '../../../examples/evals.yml'), 'utf8');
    const otherKey = '          ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}\n';
    expect(clone.read('.github/workflows/evals.yml')).toBe(example.replace(otherKey, ''));
  });

  it('starts from the prompt that is there, whatever its variables are', async () => {
    await using clone = await openClone({
      'prompts/triage.md':
        'You triage for {{ product.name }}. {% for rule in rules %}{{ rule }}{% endfor %} {{ ticket }}',
      'prompts/README.md': 'How to write {{ prompts }}',
    });
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
    const { cases } = clone.suite('evals/triage.eval.yaml');
    expect(cases.map((one) => one.id)).toEqual(['everyday', 'long-tail', 'obeys-no-stranger']);
    expect(cases[0]?.vars?.['ticket']).toContain('my order');
  });

  it('takes a prompt without variables as the messages before a turn of the user', async () => {
    await using clone = await openClone({ 'prompts/system.txt': 'Answer in one sentence.' });
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
  });

  it('never overwrites a file', async () => {
    const own = 'suite: own\ntarget: { messages: [{ role: user, content: hi }], provider: openai, model: m }\n';
    const suite = `${own}cases: [{ id: a, expect: [{ contains: hi }] }]\n`;
    await using clone = await openClone({
      'evals/own.eval.yaml': suite,
      '.github/workflows/evals.yml': 'name: Mine\n',
    });
    const { out } = await clone.init('--yes');
    expect(out).toContain('wrote  .github/workflows/evaldelta.yml');
    expect(clone.read('.github/workflows/evals.yml')).toBe('name: Mine\n');
    expect(clone.read('evals/own.eval.yaml')).toBe(suite);
    expect(await clone.repository.git('status', '--porcelain')).toBe('?? .github/workflows/evaldelta.yml');
  });

  it.each<readonly [string, Files, readonly string[]]>([
    ['Anthropic', { target: 'provider: anthropic, model: m' }, ['ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}']],
    [
      'Azure',
      { target: 'provider: azure-openai, model: m' },
      [
        'AZURE_OPENAI_API_KEY: ${{ secrets.AZURE_OPENAI_API_KEY }}',
        'AZURE_OPENAI_ENDPOINT: ${{ vars.AZURE_OPENAI_ENDPOINT }}',
      ],
    ],
    [
      'a compatible server with a key',
      { target: 'provider: openai-compatible, model: m, base_url: "https://m.example/v1", api_key_env: GROQ_API_KEY' },
      ['GROQ_API_KEY: ${{ secrets.GROQ_API_KEY }}'],
    ],
    [
      'a compatible server without one',
      { target: 'provider: openai-compatible, model: m, base_url: "http://localhost:1"' },
      [],
    ],
    [
      'a judge of another vendor',
      {
        target: 'provider: anthropic, model: m',
        expect: '{ not: { judge: Is rude. } }',
        config: 'judge: { provider: openai, model: j, api_key_env: JUDGE_KEY }',
      },
      ['ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}', 'JUDGE_KEY: ${{ secrets.JUDGE_KEY }}'],
    ],
    [
      'a judge that no suite asks, and embeddings that one does',
      {
        target: 'provider: anthropic, model: m',
        expect: '{ similarity: { to: a, min: 0.5 } }',
        config:
          'judge: { provider: openai, model: j, api_key_env: JUDGE_KEY }\nembeddings: { provider: openai, model: e }',
      },
      ['ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}', 'OPENAI_API_KEY: ${{ secrets.OPENAI_API_KEY }}'],
    ],
    [
      'a user whom another vendor’s model plays',
      {
        target: 'provider: anthropic, model: m',
        keys: 'user: { goal: Buy. }, ',
        config: 'user: { provider: openai, model: u, api_key_env: USER_KEY }',
      },
      ['ANTHROPIC_API_KEY: ${{ secrets.ANTHROPIC_API_KEY }}', 'USER_KEY: ${{ secrets.USER_KEY }}'],
    ],
    [
      'a service with a token',
      { target: 'provider: http, url: "https://a.example", env: [APP_TOKEN, DEBUG], body: "{{ q }}"' },
      ['APP_TOKEN: ${{ secrets.APP_TOKEN }}'],
    ],
    [
      'an identity instead of a key',
      { target: 'provider: anthropic, model: m, auth: oidc' },
      [
        'ANTHROPIC_ORGANIZATION_ID: ${{ vars.ANTHROPIC_ORGANIZATION_ID }}',
        'ANTHROPIC_FEDERATION_RULE_ID: ${{ vars.ANTHROPIC_FEDERATION_RULE_ID }}',
      ],
    ],
  ])(
    'names what the suites that are there need: %s',
    async (what, { target, keys = '', expect: scorer, config }, env) => {
      const prompt = target.includes('http,') ? '' : ', messages: [{ role: user, content: "{{ q }}" }]';
      await using clone = await openClone({
        'evals/own.eval.yaml': `suite: own
target: { ${target}${prompt} }
cases: [{ id: x, vars: { q: 1 }, ${keys}expect: [${scorer ?? '{ json: true }'}] }]
`,
        ...(config === undefined ? {} : { 'evaldelta.yaml': `${config}\n` }),
      });
      const { code, out } = await clone.init('--yes');
      expect(code, out).toBe(0);
      const workflow = clone.read('.github/workflows/evals.yml');
      expect(workflow.match(/[A-Z_]+: \$\{\{ (?:secrets|vars)\.[A-Z_]+ \}\}/g) ?? []).toEqual(env);
      expect(workflow.includes('id-token: write')).toBe(what.includes('identity'));
      const names = env.map((line) => line.split(':')[0]).join(' and ');
      expect(out).toContain(names === '' ? 'measures it\n' : `measures it, with ${names} in the environment`);
    },
  );

  it('writes nothing a second time', async () => {
    await using clone = await openClone({});
    await clone.init('--yes');
    const { code, out } = await clone.init('--yes');
    expect(out).toContain('There is nothing to write');
    expect(code).toBe(0);
  });

  it('makes a suite of a promptfoo configuration and names what it left out', async () => {
    await using clone = await openClone({
      'bots/faq/promptfooconfig.yaml': PROMPTFOO,
      'bots/faq/prompt.txt': 'Q: {{question}}',
      ...JUDGE,
    });
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
    const suite = clone.suite('bots/faq/faq.eval.yaml');
    expect(suite.targets).toEqual([
      {
        name: 'gpt-4o-mini',
        prompt: 'prompt.txt',
        provider: 'openai',
        model: 'gpt-4o-mini',
        api: 'chat',
        parameters: { temperature: 0, max_output_tokens: 99 },
      },
    ]);
    expect(suite.cases).toEqual([
      {
        id: 'opening-hours',
        vars: { question: 'When are you open?' },
        expect: [
          { icontains: 'nine' },
          { not: { contains: 'always' } },
          { any_of: [{ icontains: 'am' }, { icontains: 'a.m.' }] },
        ],
      },
      {
        id: 'who-are-you',
        vars: { question: 'Who are you?' },
        expect: [{ judge: 'Says that it is a bot', weight: 2 }],
      },
    ]);
    expect(out).toContain('bots/faq/promptfooconfig.yaml: 2 of 3 tests were taken over.');
    expect(out).toContain('write it as a `command` scorer (Short)');
    expect(out).toContain('call your own code (python:bot.py)');
    expect(out).toContain('make a dataset of them (`cases: [{ file: … }]`) (file://more.xlsx)');
    expect(out).toContain('promptfoo (bots/faq/promptfooconfig.yaml): promptfoo eval --no-cache -o results.json');
    expect(out).toContain('Read the suites that were made of your own tests');
  });

  it('names suites after their whole path where their own names would be the same', async () => {
    await using clone = await openClone({
      'shop/bot/promptfooconfig.yaml': PROMPTFOO,
      'shop/bot/prompt.txt': 'Q: {{question}}',
      'help/bot/promptfooconfig.yaml': PROMPTFOO,
      'help/bot/prompt.txt': 'Q: {{question}}',
      'v1.2/summary.prompt.yml': PROMPT_YML,
      'help/summary.prompt.yml': PROMPT_YML,
      ...JUDGE,
    });
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
    expect(out).toContain('4 suites');
    for (const path of ['shop/bot/shop-bot', 'help/bot/help-bot', 'v1.2/v1-2-summary', 'help/help-summary'])
      expect(clone.suite(`${path}.eval.yaml`)).toMatchObject({ suite: path.slice(path.lastIndexOf('/') + 1) });
  });

  it.each([
    ['promptfooconfig.yaml', 'prompts: 3: 4', 'It is not a configuration that can be read.'],
    [
      'evals/promptfoo.yaml',
      'prompts: [p.py:f]\nproviders: [python:bot.py]\ntests: [{ vars: { q: 1 }, assert: [{ type: contains, value: a }] }]',
      '0 of 1 tests were taken over.',
    ],
  ])('writes no sample into a repository that has evals: %s', async (path, config, why) => {
    await using clone = await openClone({ [path]: config });
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
    expect(out).toContain(`${path}: ${why}`);
    expect(out).toContain('`evaldelta compare base.json head.json`');
    expect(out.match(/wrote +\S+/g)).toEqual(['wrote  promptfoo.eval.yaml', 'wrote  .github/workflows/evals.yml']);
    expect(clone.suite('promptfoo.eval.yaml')).toMatchObject({
      harness: { kind: 'promptfoo', command: ['npx', 'promptfoo', 'eval', '-c', path] },
    });
  });

  it.each([
    [
      'vitest',
      {
        'evals/qa.test.ts': "import { describeEval } from 'vitest-evals';\nimport OpenAI from 'openai';\n",
        'package.json':
          '{ "scripts": { "test": "vitest run", "evals": "vitest run --retry=2 --reporter=verbose evals/" } }',
        'package-lock.json': '{}',
      },
      { command: ['npx', 'vitest', 'run', 'evals/'], setup: ['npm', 'ci'], env: ['OPENAI_API_KEY'] },
    ],
    [
      'pytest',
      { 'tests/evals/test_bot.py': 'import anthropic\n\ndef test_bot(): ...\n', 'requirements.txt': 'pytest\n' },
      {
        command: ['.venv/bin/python', '-m', 'pytest', 'tests/evals'],
        setup: ['sh', '-c', 'python3 -m venv .venv && .venv/bin/pip install -r requirements.txt'],
        env: ['ANTHROPIC_API_KEY'],
        yardstick: ['tests/evals/**'],
      },
    ],
    [
      'deepeval',
      {
        'tests/test_bot.py': 'from deepeval import assert_test\n',
        '.github/workflows/ci.yml':
          'jobs:\n  a:\n    steps:\n      - run: uv run deepeval test run tests/test_bot.py -n 4\n',
        'uv.lock': '',
      },
      { command: ['uv', 'run', 'deepeval', 'test', 'run', 'tests/test_bot.py', '-n', '4'], setup: ['uv', 'sync'] },
    ],
  ] as const)('writes a suite that runs the team’s own %s as its scripts do', async (kind, files, harness) => {
    await using clone = await openClone(files);
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
    expect(out).toContain('1 suite with 1 own harness: all valid.');
    expect(clone.suite(`${kind}.eval.yaml`)).toMatchObject({ suite: kind, harness: { kind, ...harness } });
    const workflow = clone.read('.github/workflows/evals.yml');
    expect(workflow).toContain('uses: evaldelta/evaldelta@v1');
    for (const key of 'env' in harness ? harness.env : []) expect(workflow).toContain(`${key}: \${{ secrets.${key} }}`);
  });

  it.each(['node_modules/evalite/qa.eval.ts', 'app/.venv/lib/site-packages/evalite/qa.eval.ts'])(
    'takes nothing that is installed for the repository’s own: %s',
    async (path) => {
      await using clone = await openClone({ [path]: "import { evalite } from 'evalite';\n" });
      const { code, out } = await clone.init('--yes');
      expect(code, out).toBe(0);
      expect(out).toContain('wrote');
      expect(out).not.toContain('evalite');
    },
  );

  it.each([
    ['Braintrust', 'evals/qa.py', 'from braintrust import Eval'],
    ['Pydantic Evals', 'evals/run.py', 'from pydantic_evals import Dataset'],
    ['ragas', 'evals/rag.py', 'from ragas import evaluate'],
    ['OpenAI Evals', 'evals/registry/evals/arith.yaml', 'arith:\n  class: evals.elsuite.basic.match:Match'],
  ])('finds evals of %s and offers to compare their results', async (title, path, text) => {
    await using clone = await openClone({ [path]: `${text}\n` });
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
    expect(out).toContain(`${title} (${path}): `);
    expect(await clone.repository.git('status', '--porcelain')).toBe('');
  });

  it.each([
    ['vitest', 'evals/qa.eval.ts', "import { describeEval } from 'vitest-evals';"],
    ['vitest', 'evals/qa.test.ts', "import { expect, it } from 'vitest';"],
    ['vitest', 'src/qa.eval.ts', "import * as ls from 'langsmith/vitest';"],
    ['braintrust', 'evals/qa.eval.ts', "import { Eval } from 'braintrust';"],
    ['evalite', 'src/qa.eval.ts', "import { evalite } from 'evalite';"],
    ['deepeval', 'tests/test_bot.py', 'from deepeval import assert_test'],
    ['inspect', 'evals/task.py', 'from inspect_ai import Task, task'],
    ['pytest', 'tests/evals/test_bot.py', 'import openai\n\ndef test_bot(): ...'],
    ['promptfoo', 'promptfooconfig.js', "module.exports = { prompts: ['a'], providers: ['b'] };"],
  ])('finds evals of %s and writes a suite that runs them', async (kind, path, text) => {
    await using clone = await openClone({ [path]: `${text}\n` });
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
    expect(clone.suite(`${kind}.eval.yaml`)).toMatchObject({ harness: { kind } });
    expect(out).toContain('They run as they are, on base and on head');
  });

  it('finds a configuration of any name that a package script or a workflow hands to promptfoo', async () => {
    const config =
      'prompts: ["Q: {{q}}"]\ntargets: [openai:gpt-4o-mini]\ntests: [{ vars: { q: 1 }, assert: [{ type: contains, value: a }] }]\n';
    await using clone = await openClone({
      'checks/support.yaml': config,
      'checks/sales.yaml': config,
      'checks/other.yaml': config,
      'package.json': '{ "scripts": { "eval": "promptfoo eval -c checks/support.yaml" } }',
      '.github/workflows/evals.yml':
        'jobs: { a: { steps: [{ run: npx promptfoo eval --config=checks/sales.yaml }] } }\n',
    });
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
    expect(out.match(/wrote +checks\S+/g)).toEqual([
      'wrote  checks/sales.eval.yaml',
      'wrote  checks/support.eval.yaml',
    ]);
  });

  it('writes assertions in code as modules beside the suite', async () => {
    const config =
      'prompts: ["Q: {{q}}"]\nproviders: [openai:gpt-4o-mini]\ntests: [{ vars: { q: 1 }, assert: [{ type: javascript, value: output.length < 9 }] }]\n';
    await using clone = await openClone({ 'bots/faq/promptfooconfig.yaml': config });
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
    expect(out).toContain('wrote  bots/faq/faq.assert-1.mjs');
    expect(clone.suite('bots/faq/faq.eval.yaml').cases).toMatchObject([
      { expect: [{ javascript: 'faq.assert-1.mjs' }] },
    ]);
  });

  it('gives each configuration of a directory a suite of its own', async () => {
    const config =
      'prompts: ["Q: {{q}}"]\nproviders: [openai:gpt-4o-mini]\ntests: [{ vars: { q: 1 }, assert: [{ type: contains, value: a }] }]\n';
    const names = [
      'promptfoo.tasks.yaml',
      'promptfoo.topics.yaml',
      'promptfoo-a.b.yaml',
      'promptfoo-a.c.yaml',
      'promptfooconfig.yaml',
    ];
    await using clone = await openClone(Object.fromEntries(names.map((name) => [`evals/${name}`, config])));
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
    expect(out).toContain('5 suites with 5 cases: all valid.');
    expect(out).not.toContain('kept');
  });

  it('leaves none of many configurations out', async () => {
    const config =
      'prompts: ["Q: {{q}}"]\nproviders: [openai:gpt-4o-mini]\ntests: [{ vars: { q: 1 }, assert: [{ type: contains, value: a }] }]\n';
    const files = Array.from({ length: 60 }, (_, index) => [`bots/b${index}/promptfooconfig.yaml`, config] as const);
    await using clone = await openClone(Object.fromEntries(files));
    expect((await clone.init('--yes')).out).toContain('60 suites with 60 cases: all valid.');
  });

  it('writes the judge that a configuration names, and says what is lacking only where it is', async () => {
    const config = (options: string) => `prompts: ["Q: {{q}}"]
providers: [anthropic:messages:claude-3-5-haiku-20241022]
defaultTest: { options: { ${options} } }
tests: [{ vars: { q: 1 }, assert: [{ type: llm-rubric, value: kind }] }]
`;
    await using named = await openClone({ 'promptfooconfig.yaml': config('provider: "openai:gpt-4o-mini"') });
    const { code, out } = await named.init('--yes');
    expect(code, out).toBe(0);
    expect(parse(named.read('evaldelta.yaml'))).toEqual({
      judge: { provider: 'openai', model: 'gpt-4o-mini', api: 'chat' },
    });
    expect(out).toContain('with ANTHROPIC_API_KEY and OPENAI_API_KEY in the environment');
    await using lacking = await openClone({ 'promptfooconfig.yaml': config('') });
    const unnamed = await lacking.init('--yes');
    expect(unnamed.code).toBe(0);
    expect(unnamed.out).toContain('for the judge, because nothing that is known here names one: choose yours.');
    await using there = await openClone({ 'promptfooconfig.yaml': config(''), ...JUDGE });
    expect((await there.init('--yes')).out).not.toContain('needs a `judge:`');
  });

  it('makes a suite around a .prompt.yml that brings its tests', async () => {
    await using clone = await openClone({ 'prompts/summary.prompt.yml': PROMPT_YML });
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
    expect(clone.suite('prompts/summary.eval.yaml').target).toEqual({
      prompt: './summary.prompt.yml',
      provider: 'openai',
    });
  });

  it('asks the agent that is installed which version it is, and writes that into suites of skills', async () => {
    const json = JSON.stringify([{ id: 1, prompt: 'Fill it', required_regex: ['done'] }]);
    await using clone = await openClone({ 'skills/pdf/SKILL.md': 'Fill.', 'skills/pdf/evals/evals.json': json });
    const programs = join(clone.directory, '..', `${basename(clone.directory)}-programs`);
    mkdirSync(programs);
    writeFileSync(join(programs, 'claude'), '#!/bin/sh\necho "2.1.332 (Claude Code)"\n', { mode: 0o755 });
    const env = { PATH: `${programs}:${process.env['PATH'] ?? ''}`, HOME: '/nonexistent' };
    const { code, out } = await runCommandLine(['init', '--yes', '--working-directory', clone.directory], { env });
    rmSync(programs, { recursive: true });
    expect(code, out).toBe(0);
    expect(out).toContain('1 suite with 1 case: all valid.');
    expect(clone.suite('skills/pdf/evals/pdf.eval.yaml').target).toMatchObject({
      agent: 'claude-code',
      version: '2.1.332',
    });
  });

  it('works on a branch that no default branch belongs to, and before the first commit', async () => {
    await using temporary = await createDirectory();
    const repository = await TestRepository.create(temporary.path);
    await repository.git('checkout', '--quiet', '--orphan', 'topic');
    const { code, err } = await runCommandLine(['init', '--yes', '--working-directory', temporary.path]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it.each([
    ['a model without a vendor is OpenAI’s', 'gpt-4.1-nano', { provider: 'openai', model: 'gpt-4.1-nano' }],
    ['a model with its vendor', 'anthropic/claude-haiku-4-5', { provider: 'anthropic' }],
  ])('takes from a .prompt.yml %s', async (_, model, target) => {
    await using clone = await openClone({ 'a.prompt.yml': PROMPT_YML.replace('openai/gpt-4o-mini', model) });
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
    expect(clone.suite('a.eval.yaml').target).toEqual({ prompt: './a.prompt.yml', ...target });
  });

  it('makes no suite of a .prompt.yml whose vendor it does not know, or that checks nothing', async () => {
    await using clone = await openClone({
      'a.prompt.yml': PROMPT_YML.replace('openai/gpt-4o-mini', 'mistral-ai/mistral-large'),
      'b.prompt.yml': 'messages: [{ role: user, content: a }]\nmodel: openai/gpt-4o\ntestData: []\nevaluators: []\n',
    });
    const { out } = await clone.init('--yes');
    expect(out).toContain(
      'a.prompt.yml: its model mistral-ai/mistral-large is of a vendor that has no counterpart here',
    );
    expect(out).not.toContain('wrote  a.eval.yaml');
    expect(out).not.toContain('wrote  b.eval.yaml');
  });

  it('reads a .prompt.yml as GitHub’s own tools write it', async () => {
    const text = PROMPT_YML.replace('testData:', 'modelParameters: { max_tokens: 20, top_p: 0.5 }\ntestData:').replace(
      'name: has it',
      'name: has it, description: It is there',
    );
    await using clone = await openClone({ 'a.prompt.yml': text });
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
    await using wrong = await openClone({ 'a.prompt.yml': text.replace('max_tokens', 'max_token') });
    const { err } = await wrong.init('--yes');
    expect(err).toContain('max_token');
    expect(err).not.toContain('needs the key `model`');
  });
});

describe('the default models', () => {
  it.each(FIRST_PROVIDERS.map((provider) => [provider, PROVIDERS[provider].firstModel] as const))(
    'of %s have a price, so that a first run is not refused',
    async (provider, model) => {
      const prices = await loadPrices(new Map());
      expect(prices.find(provider, model)?.isApproximate).toBe(false);
    },
  );
});

describe('evaldelta init for a prompt in code', { timeout: 60_000 }, () => {
  const run = async (clone: Awaited<ReturnType<typeof openClone>>) => {
    const { HOME, PATH } = process.env;
    // The Node that runs Evaldelta, as in the workflow that is written.
    const path = `${dirname(process.execPath)}:${PATH}`;
    const at = ['--base', 'main', '--json', clone.result, '--working-directory', clone.directory];
    const { out } = await runCommandLine(['run', ...at], {
      env: { PATH: path, HOME, XDG_CACHE_HOME: clone.directory },
    });
    const { errors, trials } = parseResult(readFileSync(clone.result, 'utf8'));
    expect(errors, out).toEqual([]);
    return trials.map((trial) => trial.status === 'scored' && trial.passed);
  };

  it.each([
    ['ts', {}, 'evals/answer.ts'],
    ['ts', { 'package.json': '{ "type": "commonjs" }' }, 'evals/answer.mts'],
    ['py', {}, 'evals/answer.py'],
  ])('--program %s in %j writes an adapter that answers at once', async (program, files, adapter) => {
    await using clone = await openClone(files);
    const { code, out } = await clone.init(['--program', program]);
    expect(code, out).toBe(0);
    expect(out).toContain(`wrote  ${adapter}`);
    expect(out).toContain('wrote  evals/app.eval.yaml');
    expect(out).not.toContain('prompts/');
    expect(out).toContain(`Call your code in ${adapter}.`);
    expect(await run(clone)).toEqual([true, true, true]);
  });

  it('takes code that asks a model for the prompt where no file is one, and names it with its key', async () => {
    await using clone = await openClone({
      'app/bot.py': 'from openai import OpenAI\n',
      'requirements.txt': '',
      'tests/test_bot.py': 'import anthropic\n',
    });
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
    expect(out).not.toContain('sample');
    expect(clone.read('evals/answer.py')).toContain('# from app.bot import your_function');
    expect(clone.suite('evals/app.eval.yaml').target).toMatchObject({
      setup: ['sh', '-c', expect.stringContaining('-m venv .venv')],
      command: ['.venv/bin/python', 'answer.py'],
      inputs: ['answer.py', '../app/**', '../requirements.txt'],
      env: ['OPENAI_API_KEY'],
    });
    expect(clone.read('.github/workflows/evals.yml')).toContain('OPENAI_API_KEY');
    expect(await run(clone)).toEqual([true, true, true]);
  });

  it('takes TypeScript with a Node that runs it', async () => {
    await using clone = await openClone({ 'src/bot.ts': `import Anthropic from '@anthropic-ai/sdk';\n` });
    await clone.init('--yes');
    expect(clone.read('evals/answer.ts')).toContain(`// import { yourFunction } from '../src/bot.ts';`);
    expect(clone.suite('evals/app.eval.yaml').target).toMatchObject({
      inputs: ['answer.ts', '../src/**'],
      env: ['ANTHROPIC_API_KEY'],
    });
    expect(clone.read('.github/workflows/evals.yml')).toContain('node-version: 24');
  });

  it('asks a person', async () => {
    await using clone = await openClone({ 'prompts/a.md': '{{ question }}' });
    const person = scriptedPerson('y', 'py', 'n');
    const { code, out } = await clone.init({ ask: person.ask });
    expect([code, person.asked[0]]).toEqual([0, 'Is your prompt in code? [y/N] ']);
    expect(out).toContain('wrote  evals/answer.py');
  });
});

describe('evaldelta init with a person', () => {
  it('asks for prompt, provider, model and workflow, and takes the answers', async () => {
    await using clone = await openClone({ 'prompts/a.md': '{{ question }}', 'prompts/b.md': '{{ text }}' });
    const person = scriptedPerson('', '3', '2', 'anthropic', '', 'n');
    const { out } = await clone.init({ ask: person.ask });
    expect(out).toContain('wrote  evals/b.eval.yaml');
    expect(out).not.toContain('evals.yml\n');
    expect(clone.suite('evals/b.eval.yaml').target).toMatchObject({ provider: 'anthropic', model: 'claude-haiku-4-5' });
    expect(person.asked).toHaveLength(6);
  });

  it('says so where nothing was wanted, and where a prompt was made up', async () => {
    await using clone = await openClone({});
    const refused = await clone.init({ ask: scriptedPerson('n', 'n', 'n').ask });
    expect(refused).toMatchObject({ code: 0, out: expect.stringContaining('there is no suite yet') as string });
    const { out } = await clone.init('--yes');
    expect(out).toContain('No prompt file was found, so that a sample is written');
    expect(out).toContain('with OPENAI_API_KEY in the environment');
  });

  it('writes nothing when the person leaves', async () => {
    await using clone = await openClone({ 'prompts/a.md': '{{ question }}' });
    const { code, err } = await clone.init({ ask: scriptedPerson('n', '1').ask });
    expect({ code, err: err.includes('Nothing was written.') }).toEqual({ code: 0, err: true });
    expect(await clone.repository.git('status', '--porcelain')).toBe('');
  });
});

const JUDGE = { 'evaldelta.yaml': 'judge: { provider: openai, model: gpt-4o-mini }\n' } as const;

const PROMPTFOO = `
prompts: [file://prompt.txt]
providers:
  - { id: openai:chat:gpt-4o-mini, config: { max_tokens: 99, temperature: 0 } }
  - python:bot.py
tests:
  - description: Opening hours
    vars: { question: "When are you open?" }
    assert:
      - { type: icontains, value: nine }
      - { type: not-contains, value: always }
      - { type: icontains-any, value: [am, a.m.] }
  - description: Short
    vars: { question: "When?" }
    assert: [{ type: python, value: len(output) < 10 }]
  - vars: { question: "Who are you?" }
    assert: [{ type: llm-rubric, value: Says that it is a bot, weight: 2 }]
  - file://more.xlsx
`;

const PROMPT_YML = `
name: Summary
model: openai/gpt-4o-mini
messages:
  - { role: user, content: "Summarise: {{input}}" }
testData:
  - { input: "A long text.", expected: "short" }
evaluators:
  - { name: has it, string: { contains: "{{expected}}" } }
`;

type Suite = {
  readonly target: unknown;
  readonly targets: unknown;
  readonly cases: readonly { readonly id: string; readonly vars?: Readonly<Record<string, string>> }[];
};

async function openClone(files: Readonly<Record<string, string>>) {
  const temporary = await createDirectory();
  const repository = await TestRepository.create(temporary.path);
  await repository.commit('Start', files);
  const read = (path: string): string => readFileSync(join(temporary.path, path), 'utf8');
  return {
    repository,
    read,
    suite: (path: string) => parse(read(path)) as Suite,
    directory: temporary.path,
    result: join(temporary.path, 'result.json'),
    init: (how: '--yes' | readonly string[] | { readonly ask: ReturnType<typeof scriptedPerson>['ask'] }) => {
      const options = how === '--yes' ? [how] : 'ask' in how ? [] : how;
      const at = ['--working-directory', temporary.path];
      return runCommandLine(['init', ...options, ...at], typeof how === 'object' && 'ask' in how ? how : {});
    },
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  };
}
