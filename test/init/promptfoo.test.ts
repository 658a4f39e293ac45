import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { convertPromptfoo, type Converted } from '../../src/init/promptfoo/convert.ts';
import { toLiquid } from '../../src/init/promptfoo/nunjucks.ts';
import { allDiagnosticsAbout } from '../suite/load-suites.ts';

type Suite = {
  readonly targets: readonly Readonly<Record<string, unknown>>[];
  readonly cases: readonly Readonly<Record<string, unknown>>[];
};

const SAY = { prompts: ['Say {{x}}'], providers: ['openai:gpt-4o-mini'] };
const HELLO = [{ type: 'contains', value: 'hello' }];

/** Converts a configuration beside whose file these others lie, into a suite without a mistake. */
async function convert(
  config: object,
  files: Readonly<Record<string, string>> = {},
): Promise<Converted & { readonly suite: Suite | undefined }> {
  const texts = (path: string) => Promise.resolve(files[path]);
  const made = await convertPromptfoo(
    { path: 'promptfooconfig.yaml', text: stringify({ ...SAY, ...config }) },
    'c',
    texts,
  );
  if (made.file === undefined) return { ...made, suite: undefined };
  const written = Object.fromEntries([made.file, ...made.modules].map(({ path, text }) => [path, text]));
  expect(await allDiagnosticsAbout({ ...files, ...written })).toEqual([]);
  return { ...made, suite: parse(made.file.text) as Suite };
}

const oneTest = (vars: object, assert: readonly object[] = HELLO, more: object = {}) => ({
  tests: [{ vars, assert, ...more }],
});

describe('what promptfoo means is what the suite says', () => {
  it('a variable in a file is the file’s text, in prompts and in assertions', async () => {
    const tests = oneTest({ x: 'file://x.txt', want: 'file://w.md' }, [{ type: 'contains', value: '{{want}}' }]);
    const { suite } = await convert(tests, { 'x.txt': 'the text\n', 'w.md': 'wanted' });
    expect(suite?.cases).toMatchObject([
      { vars: { x: 'the text', want: 'wanted' }, expect: [{ contains: '{{want}}' }] },
    ]);
  });

  it.each(['file://x.png', 'file://x.pdf', 'file://make.js', 'file://make.py', 'file://not-there.txt'])(
    'a variable from %s is none, and its test is left out',
    async (x) => {
      const { suite, left } = await convert({ tests: [...oneTest({ x }).tests, ...oneTest({ x: 'a' }).tests] });
      expect(suite?.cases.map(({ id }) => id)).toEqual(['a']);
      expect(left.join('\n')).toMatch(/tests are left out: variables from .* \(test 1\)/);
    },
  );

  it.each([
    'prompts.py:simple',
    'prompt.js',
    'file://prompt.mjs',
    'p.ts:make',
    'exec:./make.sh a',
    'langfuse://greeting:3',
    'file://p.py:f',
  ])('the prompt %s is code or elsewhere, and never text', async (prompt) => {
    const { suite, left } = await convert({ prompts: [prompt, 'Say {{x}}'], ...oneTest({ x: 'a' }) });
    expect(suite?.targets).toHaveLength(1);
    expect(left.join('\n')).toContain(`made by code or kept elsewhere are not taken over: compare the results instead`);
    expect(left.join('\n')).toContain(prompt);
  });

  it.each(['llm-rubric', 'model-graded-closedqa'])('%s passes from its threshold on', async (type) => {
    const rubric = (threshold?: number) =>
      oneTest({ x: 'a' }, [{ type, value: 'is kind', ...(threshold && { threshold }) }]);
    expect((await convert(rubric(0.9))).suite?.cases).toMatchObject([
      { expect: [{ judge: { rubric: 'is kind', pass_at: 0.9 } }] },
    ]);
    expect((await convert(rubric())).suite?.cases).toMatchObject([{ expect: [{ judge: 'is kind' }] }]);
  });

  it('a rubric in a file is its text', async () => {
    const tests = oneTest({ x: 'a' }, [{ type: 'llm-rubric', value: 'file://rubrics/kind.txt' }]);
    const { suite } = await convert(tests, { 'rubrics/kind.txt': 'is kind\n' });
    expect(suite?.cases).toMatchObject([{ expect: [{ judge: 'is kind' }] }]);
    expect((await convert(tests)).suite).toBeUndefined();
  });

  it.each([
    ['JSON', '[{"role":"system","content":"Be brief."},{"role":"user","content":"Say {{x}}"}]'],
    ['YAML', '- role: system\n  content: Be brief.\n- role: user\n  content: Say {{x}}\n'],
  ])('a chat in %s is its messages', async (_, prompt) => {
    const messages = [
      { role: 'system', content: 'Be brief.' },
      { role: 'user', content: 'Say {{x}}' },
    ];
    expect((await convert({ prompts: [prompt], ...oneTest({ x: 'a' }) })).suite?.targets).toMatchObject([{ messages }]);
    const inFile = await convert({ prompts: ['file://p.txt'], ...oneTest({ x: 'a' }) }, { 'p.txt': prompt });
    expect(inFile.suite?.targets).toMatchObject([{ messages }]);
  });

  it('a text file is divided by lines of dashes', async () => {
    const { suite } = await convert(
      { prompts: ['prompts.txt'], ...oneTest({ x: 'a' }) },
      { 'prompts.txt': 'First {{x}}\n---\nSecond {{x}}\n' },
    );
    expect(suite?.targets.map(({ name, messages }) => [name, messages])).toEqual([
      ['gpt-4o-mini-prompts-1', [{ role: 'user', content: 'First {{x}}' }]],
      ['gpt-4o-mini-prompts-2', [{ role: 'user', content: 'Second {{x}}' }]],
    ]);
  });

  it('a prompt file stays a file where it means the same here', async () => {
    const files = { 'p.txt': 'Say {{ x }}', 'q.txt': 'Say {{ x | upper }}' };
    const { suite } = await convert({ prompts: ['file://p.txt', 'q.txt'], ...oneTest({ x: 'a' }) }, files);
    expect(suite?.targets).toMatchObject([{ prompt: 'p.txt' }, { messages: [{ content: 'Say {{ x | upcase }}' }] }]);
  });

  it('a variable that is a template of the others is filled in; of the environment, its test is left out', async () => {
    const tests = [...oneTest({ x: 'dear {{name}}', name: 'Ann' }).tests, ...oneTest({ x: '{{env.SHOP}}' }).tests];
    const { suite, left } = await convert({ tests });
    expect(suite?.cases).toMatchObject([{ vars: { x: 'dear Ann', name: 'Ann' } }]);
    expect(left.join('\n')).toContain('variables that are templates of the environment');
  });

  it('an assertion of weight 0 decides nothing', async () => {
    const { suite, left } = await convert(
      oneTest({ x: 'a' }, [...HELLO, { type: 'contains', value: 'bye', weight: 0 }]),
    );
    expect(suite?.cases).toMatchObject([{ expect: [{ contains: 'hello' }] }]);
    expect(left).toEqual([expect.stringContaining('assertions of weight 0 only measure')]);
  });

  it.each([
    [
      'openai:gpt-4o-mini',
      { provider: 'openai', api: 'chat', parameters: { temperature: 0, max_output_tokens: 1024 } },
    ],
    ['openai:o3-mini', { provider: 'openai', api: 'chat' }],
    ['openai:gpt-5-mini', { provider: 'openai', api: 'chat' }],
    [
      'anthropic:messages:claude-3-5-haiku-20241022',
      { provider: 'anthropic', parameters: { temperature: 0, max_output_tokens: 1024 } },
    ],
    [
      'groq:llama-3.1-8b',
      { provider: 'openai-compatible', base_url: 'https://api.groq.com/openai/v1', api_key_env: 'GROQ_API_KEY' },
    ],
    [
      'openrouter:deepseek/deepseek-v3.2',
      {
        provider: 'openrouter',
        model: 'deepseek/deepseek-v3.2',
        parameters: { temperature: 0, max_output_tokens: 1024 },
      },
    ],
    [
      { id: 'openai:chat:our-model', config: { apiBaseUrl: 'http://localhost:8000/v1', temperature: 0.7 } },
      {
        provider: 'openai-compatible',
        model: 'our-model',
        base_url: 'http://localhost:8000/v1',
        parameters: { temperature: 0.7 },
      },
    ],
    ['openai:gpt-5.6-terra', { provider: 'openai', model: 'gpt-5.6-terra' }],
    ['openai:o1-pro', { provider: 'openai', model: 'o1-pro' }],
    [
      'openai:responses:gpt-4o',
      { provider: 'openai', model: 'gpt-4o', parameters: { temperature: 0, max_output_tokens: 1024 } },
    ],
    [
      'openai:chat:ft:gpt-4o-mini:acme::1',
      { api: 'chat', model: 'ft:gpt-4o-mini:acme::1', parameters: { temperature: 0, max_output_tokens: 1024 } },
    ],
    [
      {
        id: 'openai:o3-mini',
        config: { temperature: 0.3, max_tokens: 9, max_completion_tokens: 77, reasoning_effort: 'low' },
      },
      { model: 'o3-mini', parameters: { max_output_tokens: 77, reasoning_effort: 'low' } },
    ],
    [
      { id: 'openai:gpt-4o', config: { max_completion_tokens: 66, seed: 3, stop: ['x'], presence_penalty: 0.1 } },
      { parameters: { temperature: 0, max_output_tokens: 1024, seed: 3, stop: ['x'], presence_penalty: 0.1 } },
    ],
    [{ id: 'openai:gpt-4o', config: { omitDefaults: true, top_p: 0.5 } }, { parameters: { top_p: 0.5 } }],
    [
      { id: 'openai:chat:ours', config: { apiHost: 'models.shop.example' } },
      { provider: 'openai-compatible', base_url: 'https://models.shop.example/v1', parameters: { temperature: 0 } },
    ],
    ['anthropic:messages:claude-haiku-5', { provider: 'anthropic', parameters: { max_output_tokens: 1024 } }],
    ['anthropic:messages:claude-opus-4-7', { provider: 'anthropic', parameters: { max_output_tokens: 1024 } }],
    [
      { id: 'anthropic:claude-sonnet-4-5', config: { top_p: 0.9 } },
      { provider: 'anthropic', parameters: { max_output_tokens: 1024, top_p: 0.9 } },
    ],
    [
      'bedrock:us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      { provider: 'bedrock', parameters: { temperature: 0, max_output_tokens: 1024 } },
    ],
    [
      { id: 'bedrock:anthropic.claude-opus-4-1', config: { region: 'eu-central-1' } },
      { base_url: 'https://bedrock-runtime.eu-central-1.amazonaws.com', parameters: { temperature: 0 } },
    ],
    [
      { id: 'vertex:claude-sonnet-4-5', config: { projectId: 'shop', region: 'us-east5', max_tokens: 9 } },
      {
        provider: 'vertex',
        base_url: 'https://us-east5-aiplatform.googleapis.com/v1/projects/shop/locations/us-east5',
        parameters: { max_output_tokens: 9 },
      },
    ],
    [
      { id: 'vertex:gemini-2.5-pro', config: { temperature: 0.1 } },
      { provider: 'vertex', model: 'google/gemini-2.5-pro', parameters: { temperature: 0.1 } },
    ],
    [
      { id: 'azure:chat:our-4o', config: { apiHost: 'shop.openai.azure.com' } },
      {
        provider: 'azure-openai',
        api: 'chat',
        model: 'our-4o',
        base_url: 'https://shop.openai.azure.com/openai/v1',
        parameters: { temperature: 0, max_output_tokens: 1024 },
      },
    ],
    [
      'azureopenai:chat:gpt-5-mini',
      { provider: 'azure-openai', parameters: { max_output_tokens: 1024, reasoning_effort: 'medium' } },
    ],
    [
      'mistral:mistral-small-latest',
      { provider: 'openai-compatible', api_key_env: 'MISTRAL_API_KEY', parameters: { max_output_tokens: 1024 } },
    ],
    [
      { id: 'ollama:chat:llama3.1:8b', config: { num_predict: 9 } },
      { provider: 'openai-compatible', model: 'llama3.1:8b', parameters: { max_output_tokens: 9 } },
    ],
    [
      { 'openai:gpt-4o': { label: 'big', config: { max_tokens: 9 } } },
      { name: 'big', model: 'gpt-4o', parameters: { max_output_tokens: 9 } },
    ],
  ])('the provider %j is asked as promptfoo asks it', async (provider, target) => {
    const { suite } = await convert({ providers: [provider], ...oneTest({ x: 'a' }) });
    expect(suite?.targets).toMatchObject([target]);
    const { parameters } = target as { readonly parameters?: object };
    if (!JSON.stringify(provider).includes('groq'))
      expect(Object.keys(suite?.targets[0]?.['parameters'] ?? {})).toEqual(
        expect.arrayContaining(Object.keys(parameters ?? {})),
      );
  });

  it.each([{ response_format: { type: 'json_object' } }, { tools: [] }, { functions: [] }])(
    'a provider with %j is left out, for it would be asked something else',
    async (config) => {
      const { suite, left } = await convert({
        providers: [{ id: 'openai:gpt-4o', config }, 'openai:gpt-4o-mini'],
        ...oneTest({ x: 'a' }),
      });
      expect(suite?.targets.map(({ model }) => model)).toEqual(['gpt-4o-mini']);
      expect(left.join('\n')).toContain('changes what is asked, so that the target is left out');
    },
  );

  it('says that `equals` leaves spaces out of account, and makes no refusal critical', async () => {
    const { suite, left } = await convert(
      oneTest({ x: 'a' }, [{ type: 'equals', value: 'hello' }, { type: 'is-refusal' }]),
    );
    expect(left.join('\n')).toContain('`equals` leaves spaces around the answer out of account here');
    expect(suite?.cases).toMatchObject([{ severity: 'major', expect: [{ equals: 'hello' }, { refusal: true }] }]);
  });

  it.each([
    ['a threshold of its own', { threshold: 0.5 }],
    ['prompts of its own', { prompts: ['p2'] }],
    ['a provider of its own', { provider: 'openai:gpt-4o' }],
    ['a prefix', { options: { prefix: 'Hey. ' } }],
  ])('a test with %s is left out with its premise', async (_, more) => {
    const { suite, left } = await convert({
      tests: [...oneTest({ x: 'a' }, HELLO, more).tests, ...oneTest({ x: 'b' }).tests],
    });
    expect(suite?.cases.map(({ id }) => id)).toEqual(['b']);
    expect(left).toEqual([
      expect.stringMatching(/^tests are left out: they need `.*`, which has no counterpart \(test 1\)$/),
    ]);
  });

  it.each([
    [{ type: 'javascript', value: "require('fs').existsSync(output)" }, 'into a module for the `javascript` scorer'],
    [{ type: 'javascript', value: 'output.includes("{{x}}")' }, 'into a module for the `javascript` scorer'],
    [{ type: 'javascript', value: 'file://assert.js' }, 'into a module for the `javascript` scorer'],
    [{ type: 'regex', value: 'a(?=b)' }, 'no lookaround'],
    [{ type: 'contains', value: 'a', transform: 'trim' }, 'a transform is code in a file, or reads more'],
    [{ type: 'contains', value: 'a', rubricPrompt: 'x' }, '`contains` with `rubricPrompt` has no counterpart'],
    [{ $ref: '#/assertionTemplates/none' }, 'an assertion is a reference (`$ref`)'],
    [{ $ref: 'others.yaml#/a' }, 'an assertion is a reference (`$ref`)'],
    [{ type: 'contains-json' }, '`contains-json` has no counterpart'],
  ])('a test with %j is left out, and says what to write', async (assertion, words) => {
    const tests = ['a', 'b', 'c', 'd', 'e'].flatMap((x) => oneTest({ x }, [...HELLO, assertion]).tests);
    const { suite, left } = await convert({ tests: [...tests, ...oneTest({ x: 'z' }).tests] });
    expect(suite?.cases.map(({ id }) => id)).toEqual(['z']);
    expect(left).toEqual([expect.stringMatching(/\(test 1, test 2, test 3 and 2 more\)$/)]);
    expect(left[0]).toContain(words);
  });

  it('keeps the letters of every script in an id, and calls a test without a description by what is put in', async () => {
    const tests = [
      { description: 'Frete grátis acima do mínimo', vars: { x: 1 }, assert: HELLO },
      { description: '返品できますか', vars: { x: 1 }, assert: HELLO },
      ...oneTest({ x: 'Can I return it?' }).tests,
      ...oneTest({ x: '?!' }).tests,
    ];
    const { suite } = await convert({ tests });
    expect(suite?.cases.map(({ id }) => id)).toEqual([
      'frete-grátis-acima-do-mínimo',
      '返品できますか',
      'can-i-return-it',
      'case-4',
    ]);
  });

  it('makes a case of each value of a list, takes tests from files, and gives what nobody gives as empty', async () => {
    const tests = [{ vars: { x: ['a', 'b'] }, assert: HELLO }, 'file://more.yaml', 'file://more.xlsx'];
    const files = { 'more.yaml': stringify([{ description: 'From a file', vars: {}, assert: HELLO }]) };
    const { suite, left } = await convert({ tests }, files);
    expect(suite?.cases.map(({ id, vars }) => [id, vars])).toEqual([
      ['a', { x: 'a' }],
      ['b', { x: 'b' }],
      ['from-a-file', { x: '' }],
    ]);
    expect(left).toEqual([
      expect.stringMatching(/^tests from code, .*make a dataset of them.*\(file:\/\/more\.xlsx\)$/),
    ]);
  });

  it('takes providers from a file, one or several', async () => {
    const providers = ['file://p.yaml', 'file://more.json', 'file://none.yaml'];
    const files = {
      'p.yaml': 'id: openai:gpt-4o-mini\nconfig: { temperature: 0.7 }\n',
      'more.json': '["anthropic:messages:claude-3-5-haiku-20241022", { "id": "openai:gpt-4o" }]',
    };
    const { suite, left } = await convert({ providers, ...oneTest({ x: 'a' }) }, files);
    expect(suite?.targets.map(({ model }) => model)).toEqual(['gpt-4o-mini', 'claude-3-5-haiku-20241022', 'gpt-4o']);
    expect(suite?.targets[0]).toMatchObject({ parameters: { temperature: 0.7 } });
    expect(left.join('\n')).toContain('file://none.yaml');
  });

  it('takes a list that begins with no text for one value, and loses what prints such a one as a whole', async () => {
    const items = [['a', 'b'], 'c'];
    const loop = { prompts: ['{% for x in items %}{{ x | join("+") }}{% endfor %} {{ items | length }}'] };
    const tests = [{ vars: { items, n: [1, 2] }, assert: HELLO }];
    expect((await convert({ ...loop, tests })).suite?.cases).toMatchObject([{ vars: { items, n: [1, 2] } }]);
    for (const prompt of ['Say {{ items }}', 'Say {{ items | upper }}', '{% for x in items %}{{ x }}{% endfor %}']) {
      const { suite, left } = await convert({ prompts: [prompt], tests });
      expect(suite).toBeUndefined();
      expect(left.join('\n')).toContain('a list or a mapping is printed as a whole');
    }
    const asserted = [{ vars: { x: 'a', items }, assert: [{ type: 'contains', value: '{{ items }}' }] }];
    expect((await convert({ tests: asserted })).suite).toBeUndefined();
  });

  it('takes the tests of a table, each expectation by its name or as the whole answer', async () => {
    const table = [
      'x,__expected,__expected2,__description',
      'a,contains: hello,llm-rubric(0.8): is kind,Greets',
      'b,"contains-any: am, a.m.",,',
      'c,nine,,',
      'd,python:len(output) < 9,,',
    ].join('\n');
    const { suite, left } = await convert({ tests: 'file://t.csv' }, { 't.csv': table });
    expect(suite?.cases).toEqual([
      {
        id: 'greets',
        vars: { x: 'a' },
        expect: [{ contains: 'hello' }, { judge: { rubric: 'is kind', pass_at: 0.8 } }],
      },
      { id: 'b', vars: { x: 'b' }, expect: [{ contains_any: ['am', 'a.m.'] }] },
      { id: 'c', vars: { x: 'c' }, expect: [{ equals: 'nine' }] },
    ]);
    expect(left.join('\n')).toContain('write it as a `command` scorer (test 4)');
  });

  it('joins what holds for all tests with each of them', async () => {
    const defaultTest = {
      vars: { x: 'a' },
      assert: [{ type: 'icontains', value: 'x' }],
      options: { provider: 'openai:gpt-4o' },
    };
    const { suite, judges } = await convert({
      defaultTest,
      tests: [{ assert: [{ type: 'llm-rubric', value: 'kind' }] }],
    });
    expect(suite?.cases).toMatchObject([{ vars: { x: 'a' }, expect: [{ icontains: 'x' }, { judge: 'kind' }] }]);
    expect(judges).toEqual(['openai:gpt-4o']);
  });
});

describe('what Liquid or a suite would read otherwise', () => {
  it.each([
    [
      '{{ x | default("none") }}',
      [
        ['', 'lost'],
        ['q', 'kept'],
        [0, 'kept'],
      ],
    ],
    [
      '{{ x or "none" }}',
      [
        [0, 'lost'],
        ['', 'kept'],
        ['q', 'kept'],
      ],
    ],
    [
      '{% if x %}a{% endif %}{{ x }}',
      [
        [' ', 'lost'],
        [0, 'lost'],
        ['', 'kept'],
        ['q', 'kept'],
      ],
    ],
    [
      '{% if x == "5" %}a{% endif %}{{ x }}',
      [
        [5, 'lost'],
        ['5', 'kept'],
      ],
    ],
    [
      '{{ x }}',
      [
        ['[{"role": "user", "content": "hi"}]', 'lost'],
        ['[1] see below', 'kept'],
      ],
    ],
  ] as const)('%s, with what would be read otherwise', async (prompt, values) => {
    for (const [x, fate] of values) {
      const { suite, left } = await convert({
        prompts: [prompt],
        tests: [...oneTest({ x }, HELLO, { description: 'odd' }).tests, ...oneTest({ x: 'plain' }).tests],
      });
      expect(suite?.cases.map(({ id }) => id)).toEqual(fate === 'lost' ? ['plain'] : ['odd', 'plain']);
      expect(left.join('').includes('tests are left out: a')).toBe(fate === 'lost');
    }
  });

  it('a date without quotes is no text, and the end of a last line is none of the text', async () => {
    const text = `${stringify(SAY)}tests:
  - { vars: { x: 2024-01-01 }, assert: [{ type: contains, value: a }] }
  - { vars: { x: "b\\n" }, assert: [{ type: contains, value: b }] }
`;
    const { file, left } = await convertPromptfoo({ path: 'promptfooconfig.yaml', text }, 'c', () =>
      Promise.resolve(undefined),
    );
    expect((parse(file?.text ?? '') as Suite).cases).toMatchObject([{ vars: { x: 'b' } }]);
    expect(left.join('\n')).toContain('variables that are dates, which promptfoo sends as none: quote them (test 1)');
  });

  it.each([
    [{ extensions: ['file://hooks.js:before'] }, 'hooks in code'],
    [{ nunjucksFilters: { upper: 'file://upper.js' } }, 'filters in code'],
    [{ env: { OPENAI_BASE_URL: 'http://localhost' } }, '`env: OPENAI_BASE_URL` may change what is asked'],
    [{ env: { OPENAI_TEMPERATURE: '1' } }, '`env: OPENAI_TEMPERATURE` may change what is asked'],
  ])('nothing is taken over of a configuration with %j', async (more, words) => {
    const { suite, left, tests } = await convert({ ...oneTest({ x: 'a' }), ...more });
    expect([suite, tests]).toEqual([undefined, { taken: 0, of: 1 }]);
    expect(left.join('\n')).toContain(words);
  });

  it.each([
    [{ raw: 'Say {{x}}', config: { temperature: 1 } }, 'a prompt’s `config` changes what is asked'],
    ['{% for c in _conversation %}{{ c.input }}{% endfor %}{{x}}', '`_conversation`'],
  ])('the prompt %j is left out', async (prompt, words) => {
    const { suite, left } = await convert({ prompts: [prompt, 'Tell {{x}}'], ...oneTest({ x: 'a' }) });
    expect(suite?.targets).toHaveLength(1);
    expect(left.join('\n')).toContain(words);
  });

  it('a chat in a file stays a file; a text that has to be written otherwise is a copy, and that is said', async () => {
    const files = {
      'c.json': '[{"role":"user","content":"Say {{x}}"}]',
      'e.j2': 'E {{ x | upper }}\n',
      'o.txt': '---\nO {{x}}\n',
    };
    const { suite, left } = await convert(
      { prompts: ['file://c.json', 'file://e.j2', 'o.txt'], ...oneTest({ x: 'a' }) },
      files,
    );
    expect(suite?.targets).toMatchObject([
      { prompt: 'c.json' },
      { messages: [{ content: 'E {{ x | upcase }}\n' }] },
      { messages: [{ content: 'O {{x}}' }] },
    ]);
    expect(left.join('\n')).toMatch(
      /is copied into the suite, which does not see the file change: .* \(e\.j2, o\.txt\)$/,
    );
  });

  it.each([
    { type: 'regex', value: '(?i)hello' },
    { type: 'equals', value: 'hello ' },
    { type: 'contains-any', value: 'zz,"a, b"' },
  ])('a test with %j is left out', async (assertion) => {
    const { suite } = await convert({
      tests: [...oneTest({ x: 'a' }, [assertion]).tests, ...oneTest({ x: 'b' }).tests],
    });
    expect(suite?.cases.map(({ id }) => id)).toEqual(['b']);
  });

  it('variables and the default test may stand in files of their own', async () => {
    const files = { 'v.yaml': 'x: from a file\n', 'd.yaml': 'assert: [{ type: contains, value: shared }]\n' };
    const tests = [
      { vars: 'v.yaml', assert: HELLO },
      { vars: ['file://v.yaml'], assert: HELLO },
    ];
    const { suite, left } = await convert({ defaultTest: 'file://d.yaml', tests }, files);
    expect(suite?.cases).toMatchObject([
      { vars: { x: 'from a file' }, expect: [{ contains: 'shared' }, { contains: 'hello' }] },
    ]);
    expect(left.join('\n')).toContain('tests of another form are left out (test 2)');
    expect((await convert({ defaultTest: 'file://none.yaml', tests }, files)).suite).toBeUndefined();
  });
});

describe('what is written elsewhere', () => {
  it('an assertion that is a reference is what it leads to, with what stands beside it over that', async () => {
    const assertionTemplates = {
      polite: { type: 'llm-rubric', value: 'is polite', threshold: 0.5 },
      both: { $ref: '#/assertionTemplates/polite' },
      round: { $ref: '#/assertionTemplates/round' },
    };
    const { suite, left } = await convert({
      assertionTemplates,
      tests: [
        { description: 'one', vars: { x: 1 }, assert: [{ $ref: '#/assertionTemplates/both', threshold: 0.9 }] },
        { description: 'two', vars: { x: 1 }, assert: [{ $ref: '#/assertionTemplates/round' }] },
      ],
    });
    expect(suite?.cases).toMatchObject([{ id: 'one', expect: [{ judge: { rubric: 'is polite', pass_at: 0.9 } }] }]);
    expect(left.join('\n')).toContain('an assertion is a reference (`$ref`) or has no type (two)');
  });

  it('tests and prompts may be globs', async () => {
    const files = {
      'tests/a.yaml': stringify([{ description: 'a', vars: { x: 1 }, assert: HELLO }]),
      'tests/b.yaml': stringify([{ description: 'b', vars: { x: 1 }, assert: HELLO }]),
      'prompts/one.txt': 'One {{x}}',
      'prompts/two.txt': 'Two {{x}}',
    };
    const text = stringify({
      ...SAY,
      prompts: ['file://prompts/*.txt'],
      tests: ['tests/*.yaml', 'file://none/*.yaml'],
    });
    const paths = (glob: string) => Object.keys(files).filter((path) => posix.matchesGlob(path, glob));
    const texts = (path: string) => Promise.resolve((files as Readonly<Record<string, string>>)[path]);
    const { file, left } = await convertPromptfoo({ path: 'promptfooconfig.yaml', text }, 'c', texts, paths);
    const suite = parse(file?.text ?? '') as Suite;
    expect(suite.cases.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(suite.targets.map(({ prompt }) => prompt)).toEqual(['prompts/one.txt', 'prompts/two.txt']);
    expect(left.join('\n')).toContain('(file://none/*.yaml)');
  });

  it.each([
    ['as OpenAI writes them', { type: 'image_url', image_url: { url: '{{photo}}', detail: 'low' } }, '{{photo}}'],
    [
      'as Anthropic writes them',
      { type: 'image', source: { type: 'base64', media_type: 'image/png', data: '{{ x }}' } },
      'data:image/png;base64,{{ x }}',
    ],
  ])('a chat has its images, %s', async (_, image, url) => {
    const chat = JSON.stringify([{ role: 'user', content: [{ type: 'text', text: 'What is {{x}}?' }, image] }]);
    const { suite } = await convert({ prompts: [chat], ...oneTest({ x: 'a', photo: 'https://a.b/c.png' }) });
    expect(suite?.targets).toMatchObject([{ messages: [{ role: 'user', content: 'What is {{x}}?', images: [url] }] }]);
    const between = JSON.stringify([{ role: 'user', content: [image, { type: 'text', text: 'after' }] }]);
    expect((await convert({ prompts: [between], ...oneTest({ x: 'a' }) })).left.join('\n')).toContain(
      'chats of another form',
    );
  });

  it.each([
    ['google:gemini-2.5-flash', { provider: 'gemini', model: 'gemini-2.5-flash' }],
    [
      { id: 'google:gemini-2.5-pro', config: { temperature: 0.2, maxOutputTokens: 99 } },
      { provider: 'gemini', parameters: { temperature: 0.2, max_output_tokens: 99 } },
    ],
  ])('the provider %j is asked as it is written', async (provider, target) => {
    const { suite } = await convert({ providers: [provider], ...oneTest({ x: 'a' }) });
    expect(suite?.targets).toMatchObject([target]);
    expect('parameters' in (suite?.targets[0] ?? {})).toBe('parameters' in target);
  });

  it.each([
    ['bedrock:meta.llama3-70b', '`provider: bedrock`'],
    ['bedrock:converse:anthropic.claude-sonnet-4', '`provider: bedrock`'],
    ['vertex:codechat-bison', '`provider: vertex`'],
    ['azure:assistant:ours', '`provider: azure-openai`'],
    ...[
      ...[
        'assistant:asst_1',
        'completion:gpt-3.5-turbo-instruct',
        'embedding:text-embedding-3-small',
        'image:dall-e-3',
      ],
      ...[
        'realtime:gpt-realtime',
        'agents:shop',
        'codex-sdk',
        'moderation:omni',
        'speech:tts-1',
        'gpt-3.5-turbo-instruct',
      ],
    ].map((kind): [string, string] => [`openai:${kind}`, '`provider: command` or `http`']),
    ['anthropic:claude-agent-sdk', '`provider: command` or `http`'],
    ['anthropic:completion:claude-2.1', '`provider: command` or `http`'],
    ['groq:openai/gpt-oss-120b', '`provider: command` or `http`'],
    ['mistral:embedding:mistral-embed', '`provider: command` or `http`'],
    ['google:live:gemini-2.0', '`provider: command` or `http`'],
  ])('the provider %s is left out, with what to write instead', async (provider, instead) => {
    const { left } = await convert({ providers: [provider, 'openai:gpt-4o-mini'], ...oneTest({ x: 'a' }) });
    expect(left.join('\n')).toContain(instead);
    expect(left.join('\n')).toContain(`(${provider})`);
  });

  it('an endpoint is asked as it is written, with variables of the environment as here', async () => {
    const config = {
      method: 'POST',
      headers: { authorization: 'Bearer {{env.TOKEN}}' },
      body: { question: '{{prompt}}', who: '{{ user | upper }}' },
      transformResponse: 'json.choices[0].message.content',
    };
    const { suite } = await convert({
      providers: [{ id: 'https://api.shop.example/ask', config }],
      ...oneTest({ x: 'a', user: 'u' }),
    });
    expect(suite?.targets).toEqual([
      {
        name: 'api.shop.example',
        messages: [{ role: 'user', content: 'Say {{x}}' }],
        provider: 'http',
        url: 'https://api.shop.example/ask',
        headers: { authorization: 'Bearer ${TOKEN}' },
        body: { question: '{{prompt}}', who: '{{ user | upcase }}' },
        answer: '$.choices[0].message.content',
        env: ['TOKEN'],
      },
    ]);
  });

  it.each([
    ['code for the reply', { transformResponse: '(json) => json.a' }, 'config.transformResponse'],
    ['the whole reply', {}, 'config.transformResponse'],
    ['a body that is no JSON', { body: 'q={{prompt}}', transformResponse: 'json.a' }, 'config.body'],
    ['a session', { sessionParser: 'x', transformResponse: 'json.a' }, 'config.sessionParser'],
  ])('an endpoint with %s is left out', async (_, config, key) => {
    const { left } = await convert({
      providers: [{ id: 'http://localhost/ask', config }, 'openai:gpt-4o'],
      ...oneTest({ x: 'a' }),
    });
    expect(left.join('\n')).toContain(`write them by hand as \`provider: http\` (http://localhost/ask: \`${key}\`)`);
  });

  it.each([
    ['a name', 'openai:gpt-4o', 'openai:gpt-4o'],
    [
      'a mapping',
      { id: 'openai:gpt-4o', config: { temperature: 0 } },
      { id: 'openai:gpt-4o', config: { temperature: 0 } },
    ],
    [
      'one for texts among others',
      { text: 'anthropic:claude-haiku-4-5', embedding: 'openai:embedding:x' },
      'anthropic:claude-haiku-4-5',
    ],
  ])('who judges is %s', async (_, provider, judge) => {
    const { judges } = await convert({
      defaultTest: { options: { provider } },
      ...oneTest({ x: 'a' }, [{ type: 'llm-rubric', value: 'kind' }]),
    });
    expect(judges).toEqual([judge]);
  });
});

describe('Nunjucks in Liquid', () => {
  it.each([
    ['{{x}} and {{ y.z }}', '{{x}} and {{ y.z }}'],
    ['{{ x | upper }}{{ x | lower | trim }}', '{{ x | upcase }}{{ x | downcase | strip }}'],
    ['{{ x | dump }}', '{{ x | json }}'],
    ['{{ x | dump(2) }}', '{{ x | json: 2 }}'],
    ['{{ list | join }}', "{{ list | join: '' }}"],
    ["{{ x | default('none', true) }}", "{{ x | default: 'none' }}"],
    ['{{ list | length }}', '{{ list | size }}'],
    ["{{ list | join(', ') }}", "{{ list | join: ', ' }}"],
    ["{{ x | replace('a', 'b') }}", "{{ x | replace: 'a', 'b' }}"],
    ["{{ x or 'none' }}", "{{ x | default: 'none' }}"],
    ["{{ x | default('none') }}", "{{ x | default: 'none' }}"],
    ['{%- set y = x -%}{{y}}', '{%- assign y = x -%}{{y}}'],
    [
      '{% if x == "a" %}A{% elif y %}B{% else %}C{% endif %}',
      '{% if x == "a" %}A{% elsif y != blank %}B{% else %}C{% endif %}',
    ],
    ['{% for one in list %}{{ one }}{% endfor %}', '{% for one in list %}{{ one }}{% endfor %}'],
    ['{% if x and y %}{{ loop.index }}{% endif %}', '{% if x != blank and y != blank %}{{ forloop.index }}{% endif %}'],
    ['a{# note #}b', 'ab'],
  ])('%s is %s', (template, liquid) => {
    expect(toLiquid(template)).toBe(liquid);
  });

  it.each([
    '{{ a if b else c }}',
    '{{ x | custom }}',
    '{{ f(x) }}',
    '{{ env.HOME }}',
    '{% macro m() %}{% endmacro %}',
    '{% for k, v in map %}{% endfor %}',
    '{% if not x %}{% endif %}',
    '{% if a and b or c %}{% endif %}',
    '{{ loop.index }} {{ x + 1 }}',
    '{{ x | sort }}',
    '{{ x | reverse }}',
    '{{ x | escape }}',
    '{{ x | round(1) }}',
    "{{ x | replace('a', 'b', 1) }}",
    "{{ x | trim | default('none') }}",
  ])('%s is named, not guessed', (template) => {
    expect(toLiquid(template)).toBeUndefined();
  });
});
