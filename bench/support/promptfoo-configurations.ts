/** A configuration of promptfoo, and the files beside it. */
export type Configuration = {
  readonly name: string;
  readonly config: object | string;
  readonly files?: Readonly<Record<string, string>>;
};

const SAY = { prompts: ['Say {{x}}'], providers: ['openai:gpt-4o-mini'] };
const test = (x: unknown, assert: readonly object[], more: object = {}) => ({ vars: { x }, assert, ...more });
const has = (value: string) => [{ type: 'contains', value }];

/** One a kind of what configurations say; each has tests that pass and tests that fail. */
export const CONFIGURATIONS: readonly Configuration[] = [
  { name: 'texts', config: { ...SAY, tests: [test('hello', has('hello')), test('bye', has('hello'))] } },
  {
    name: 'text assertions',
    config: {
      ...SAY,
      tests: [
        test('one', [
          { type: 'icontains', value: 'ONE' },
          { type: 'not-contains', value: 'two' },
        ]),
        test('two', [
          { type: 'contains-any', value: ['a1', 'two'] },
          { type: 'icontains-all', value: ['SAID', 'Two'] },
        ]),
        test('three', [
          { type: 'starts-with', value: 'You said' },
          { type: 'regex', value: 'th.ee$' },
        ]),
        test('four', [{ type: 'regex', value: '^four' }]),
        test('five', [{ type: 'contains-all', value: 'You, five' }]),
        test('six', [{ type: 'equals', value: 'You said: Say six' }]),
        test('seven', [{ type: 'not-icontains', value: 'SEVEN' }]),
        test('eight', [{ type: 'levenshtein', value: 'You said: Say weight', threshold: 2 }]),
        test('nine', [{ type: 'levenshtein', value: 'nothing alike' }]),
      ],
    },
  },
  {
    name: 'variables from files',
    config: {
      ...SAY,
      tests: [test('file://x.txt', has('{{want}}'), { vars: { x: 'file://x.txt', want: 'file://w.txt' } })],
    },
    files: { 'x.txt': 'the text of the file\n', 'w.txt': 'text of the\n' },
  },
  {
    name: 'variables of others',
    config: { ...SAY, tests: [{ vars: { x: 'dear {{name}}', name: 'Ann' }, assert: has('dear Ann') }] },
  },
  { name: 'lists of variables', config: { ...SAY, tests: [test(['a1', 'b2', 'c3'], has('b2'))] } },
  {
    name: 'chats',
    config: {
      ...SAY,
      prompts: [
        '[{"role":"system","content":"Be brief."},{"role":"user","content":"Say {{x}}"}]',
        '- role: system\n  content: Be long.\n- role: user\n  content: Tell {{x}}\n',
      ],
      tests: [test('hello', has('Be brief')), test('bye', has('bye'))],
    },
  },
  {
    name: 'prompts in files',
    config: {
      ...SAY,
      prompts: ['file://two.txt', 'file://one.md', 'file://more/*.txt'],
      tests: [test('hello', has('First'))],
    },
    files: {
      'two.txt': 'First {{x}}\n---\nSecond {{x}}\n',
      'one.md': 'Third {{ x | upper }}',
      'more/four.txt': 'Fourth {{x}}',
    },
  },
  {
    name: 'templates',
    config: {
      ...SAY,
      prompts: [
        '{% if kind == "short" %}Brief{% else %}Long{% endif %} {{ x | upper }} {{ y or "none" }}',
        '{% for one in list %}{{ loop.index }}{{ one }} {% endfor %}{{ x }}',
        '{% if y %}has{% else %}lacks{% endif %} {{ x | length }} {{ missing }}.',
      ],
      tests: [
        { vars: { x: 'a', kind: 'short', y: '', list: 'l' }, assert: has('Brief') },
        { vars: { x: 'bc', kind: 'long', y: 'q', list: 'l' }, assert: has('has 2') },
      ],
    },
  },
  {
    name: 'weights',
    config: { ...SAY, tests: [test('hello', [...has('hello'), { type: 'contains', value: 'no', weight: 0 }])] },
  },
  {
    name: 'settings',
    config: {
      ...SAY,
      providers: [
        { id: 'openai:chat:gpt-4o', label: 'warm', config: { temperature: 0.7, max_tokens: 55, top_p: 0.5 } },
        { id: 'openai:gpt-4o', label: 'cold', config: { temperature: 0 } },
        { 'openai:gpt-4.1-mini': { config: { max_tokens: 9 } } },
      ],
      tests: [test('hello', has('hello'))],
    },
  },
  {
    name: 'Anthropic',
    config: {
      ...SAY,
      providers: ['anthropic:messages:claude-3-5-haiku-20241022'],
      tests: [test('hello', has('hello'))],
    },
  },
  {
    name: 'models that reason',
    config: {
      ...SAY,
      providers: [
        'openai:gpt-5-mini',
        {
          id: 'openai:o3-mini',
          config: { max_tokens: 9, max_completion_tokens: 77, temperature: 1, reasoning_effort: 'low' },
        },
      ],
      tests: [test('hello', has('hello'))],
    },
  },
  {
    name: 'more settings',
    config: {
      ...SAY,
      providers: [
        {
          id: 'openai:gpt-4o',
          label: 'a',
          config: { seed: 3, stop: ['x'], frequency_penalty: 0.1, presence_penalty: 0.2 },
        },
        { id: 'openai:gpt-4o', label: 'b', config: { max_completion_tokens: 66 } },
        { id: 'openai:responses:gpt-4o', label: 'c', config: { temperature: 0.2, max_output_tokens: 44 } },
        { id: 'openai:responses:gpt-4o', label: 'd' },
        'anthropic:messages:claude-opus-4-7',
        'anthropic:claude-sonnet-4-5-20250929',
      ],
      tests: [test('hello', has('hello'))],
    },
  },
  {
    name: 'lines and blanks',
    config: {
      ...SAY,
      prompts: [
        '  Say {{x}}  \n',
        'A\n{%- if x %}\n  B {{x}}\n{%- endif %}\n',
        '{{x}}{# note #}\n\nD',
        'file://e.j2',
        'file://c.json',
      ],
      tests: [test(' b2 ', has(' b2 ')), test('c\n3\n', has('c\n3'))],
    },
    files: {
      'e.j2': 'E {{ x | lower }}\n',
      'c.json': '[{"role":"system","content":"C"},{"role":"user","content":"{{x}}"}]',
    },
  },
  {
    name: 'shared files',
    config: { ...SAY, defaultTest: 'file://d.yaml', tests: [{ vars: 'v.yaml' }, test('a1', has('a1'))] },
    files: { 'd.yaml': 'assert:\n  - type: contains\n    value: said\n', 'v.yaml': 'x: v1\n' },
  },
  {
    name: 'shared assertions',
    config: {
      ...SAY,
      defaultTest: { vars: { x: 'shared' }, assert: has('said') },
      tests: [
        { assert: has('shared') },
        test('own', has('shared')),
        test('alone', has('alone'), { options: { disableDefaultAsserts: true } }),
      ],
    },
  },
  {
    name: 'tests in files',
    config: { ...SAY, tests: ['file://t.csv', 'file://t.jsonl', 'file://more/*.yaml'] },
    files: {
      't.csv':
        'x,__expected,__expected2\na1,contains: a1,icontains: SAID\nb2,contains:zz,\nc3,"contains-any: q, c3",\nd4,You said: Say d4,\n',
      't.jsonl': `${JSON.stringify(test('e5', has('e5')))}\n${JSON.stringify(test('f6', has('no')))}\n`,
      'more/a.yaml': '- vars: { x: g7 }\n  assert: [{ type: contains, value: g7 }]\n',
    },
  },
  {
    name: 'references',
    config: {
      ...SAY,
      assertionTemplates: { greets: { type: 'contains', value: 'hello' } },
      tests: [
        test('hello', [{ $ref: '#/assertionTemplates/greets' }]),
        test('bye', [{ $ref: '#/assertionTemplates/greets' }]),
      ],
    },
  },
  {
    name: 'code',
    config: {
      ...SAY,
      tests: [
        test('hello', [{ type: 'javascript', value: 'output.includes("hello")' }]),
        test('bye', [{ type: 'javascript', value: 'output.length > 500' }]),
        test('third', [{ type: 'javascript', value: 'output.length / 100', threshold: 0.5 }]),
        test('fourth', [{ type: 'javascript', value: 'const n = output.length;\nreturn n > 3 ? 0.4 : 0;' }]),
        test('fifth', [{ type: 'javascript', value: 'output.missing.length > 1' }]),
        test('sixth', [{ type: 'javascript', value: '({ pass: output.includes("sixth"), score: 1, reason: "r" })' }]),
        test('seventh', [{ type: 'javascript', value: 'output.includes(context.vars.x)' }]),
      ],
    },
  },
  {
    name: 'JSON',
    config: {
      ...SAY,
      prompts: ['JSON of {{x}}', 'Words of {{x}}'],
      tests: [
        test('a1', [{ type: 'is-json' }]),
        test('b2', [
          { type: 'is-json', value: { type: 'object', required: ['ok'], properties: { ok: { type: 'boolean' } } } },
        ]),
        test('c3', [{ type: 'is-json', value: { type: 'object', required: ['gone'] } }]),
      ],
    },
  },
];
