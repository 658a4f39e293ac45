import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { loadPrices } from '../../src/adapters/pricing/prices.ts';
import { parseResult } from '../../src/result/read.ts';
import { FIRST_PROVIDERS, PROVIDERS } from '../../src/domain/providers.ts';
import { runCommandLine, scriptedPerson } from '../support/cli-bench.ts';
import { createDirectory, TestRepository } from '../support/repository.ts';

type Files = { readonly target: string; readonly expect?: string; readonly config?: string };

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
    const example = readFileSync(join(import.meta.dirname, '../../examples/evals.yml'), 'utf8');
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
    expect(out).toContain('kept   .github/workflows/evals.yml');
    expect(clone.read('.github/workflows/evals.yml')).toBe('name: Mine\n');
    expect(clone.read('evals/own.eval.yaml')).toBe(suite);
    expect(await clone.repository.git('status', '--porcelain')).toBe('');
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
  ])('names what the suites that are there need: %s', async (what, { target, expect: scorer, config }, env) => {
    const prompt = target.includes('http,') ? '' : ', messages: [{ role: user, content: "{{ q }}" }]';
    await using clone = await openClone({
      'evals/own.eval.yaml': `suite: own
target: { ${target}${prompt} }
cases: [{ id: x, vars: { q: 1 }, expect: [${scorer ?? '{ json: true }'}] }]
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
  });

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
        parameters: { max_output_tokens: 99 },
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
      { id: 'case-2', vars: { question: 'Who are you?' }, expect: [{ judge: 'Says that it is a bot', weight: 2 }] },
    ]);
    expect(out).toContain('`javascript` of opening-hours');
    expect(out).toContain('the provider ollama:llama3');
    expect(out).toContain('the tests in file://more.csv');
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

  it('leaves out the tests of a promptfoo configuration that have another form, not the whole of it', async () => {
    const tests = `tests:
  - vars: { question: a }
    assert: [{ type: contains, value: a }, { value: b }, { type: regex, value: "a(?=b)" }]
  - vars: file://more.csv
    assert: [{ type: contains, value: a }]
`;
    const config = `prompts: ["Q: {{question}}"]\nproviders: [openai:gpt-4o-mini]\n${tests}`;
    await using clone = await openClone({ 'promptfooconfig.yaml': config });
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
    const { cases } = clone.suite('converted.eval.yaml');
    expect(cases).toEqual([{ id: 'case-1', vars: { question: 'a' }, expect: [{ contains: 'a' }] }]);
    expect(out).toContain('the test 2, whose form is not known');
    expect(out).toContain('an assertion without a type of case-1');
    expect(out).toContain('`regex` of case-1');
  });

  it('converts no test of a promptfoo configuration whose assertions have all no counterpart, those of defaultTest too', async () => {
    const config = `prompts: ["Q: {{question}}"]
providers: [openai:gpt-4o-mini]
defaultTest: { assert: [{ type: latency, threshold: 3000 }] }
tests:
  - { vars: { question: a }, assert: [{ type: contains, value: a }] }
  - { vars: { question: b }, assert: [{ type: cost, threshold: 0.1 }] }
`;
    await using clone = await openClone({ 'promptfooconfig.yaml': config });
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
    expect(clone.suite('converted.eval.yaml')).not.toHaveProperty('defaults');
    expect(clone.suite('converted.eval.yaml').cases.map(({ id }) => id)).toEqual(['case-1']);
    expect(out).toContain('`latency` of defaultTest');
    expect(out).toContain('the test case-2, which has no assertion left');
  });

  it('names everything of a promptfoo configuration that it does not take over', async () => {
    const config = `prompts: ["Q: {{question}}"]
providers:
  - { id: openai:gpt-4o-mini, transform: t, config: { max_tokens: 9, temperature: 0, apiBaseUrl: "http://x" } }
defaultTest: { options: { provider: openai:gpt-4o }, assert: [{ type: contains, value: a, transform: trim }] }
tests:
  - { vars: { question: a }, threshold: 0.5, options: { transform: up }, assert: [{ type: not-llm-rubric, value: x }] }
  - { vars: { question: [b, c] }, assert: [{ type: similar, value: a }] }
scenarios: [{ config: [] }]
`;
    await using clone = await openClone({ 'promptfooconfig.yaml': config });
    const { code, out, err } = await clone.init('--yes');
    const left = [
      '`scenarios` of the configuration',
      '`transform` of openai:gpt-4o-mini',
      '`config.temperature` of openai:gpt-4o-mini',
      '`config.apiBaseUrl` of openai:gpt-4o-mini',
      '`options.provider` of defaultTest',
      '`transform` of `contains` of defaultTest',
      '`threshold` of case-1',
      '`options.transform` of case-1',
      'the test case-2, which is one for each value of its list `question`',
      'the model that `judge` asks: evaldelta.yaml needs a `judge:` model',
    ];
    expect(out.match(/(?<=promptfooconfig\.yaml: ).*/g)).toEqual(left);
    const notes = clone.read('converted.eval.yaml').match(/(?<=^# {3}).*/gm);
    expect(notes).toEqual(left);
    expect(code).toBe(2);
    expect(err).toContain('no judge model is configured');
  });

  it('starts from a sample where nothing could be converted', async () => {
    await using clone = await openClone({ 'promptfooconfig.yaml': 'prompts: 3: 4' });
    const { code, out } = await clone.init('--yes');
    expect(code, out).toBe(0);
    expect(out).toContain('wrote  evals/reply.eval.yaml');
    expect(out).toContain('promptfooconfig.yaml: It is not a configuration that can be read.');
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

  it('works on a branch that no default branch belongs to, and before the first commit', async () => {
    await using temporary = await createDirectory();
    const repository = await TestRepository.create(temporary.path);
    await repository.git('checkout', '--quiet', '--orphan', 'topic');
    const { code, err } = await runCommandLine(['init', '--yes', '--working-directory', temporary.path]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
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
  - ollama:llama3
tests:
  - description: Opening hours
    vars: { question: "When are you open?" }
    assert:
      - { type: icontains, value: nine }
      - { type: not-contains, value: always }
      - { type: icontains-any, value: [am, a.m.] }
      - { type: javascript, value: output.length < 10 }
  - vars: { question: "Who are you?" }
    assert: [{ type: llm-rubric, value: Says that it is a bot, weight: 2 }]
  - file://more.csv
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
