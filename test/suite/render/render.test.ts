import { beforeAll, describe, expect, it } from 'vitest';
import { describeUserError } from '../../../src/domain/user-error.ts';
import { createRenderer, type Renderer } from '../../../src/suite/render/render.ts';
import { validateSuite, validateTemplates } from '../../../src/suite/diagnostics/validate.ts';
import { suiteOf, suiteWith } from '../fixtures.ts';
import { loadOne, loadSuites } from '../load-suites.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await createRenderer();
});

type Files = { readonly [path: string]: string };

const prompt = (text: string, vars = '{ q: 1 }', more: Files = {}): Files => ({
  ...suiteWith(`[{ id: x, vars: ${vars}, expect: [{ json: true }] }]`),
  'p.md': text,
  ...more,
});

async function texts(files: Files): Promise<readonly string[]> {
  const { targets, cases } = await loadOne(files);
  const [target] = targets;
  return cases.flatMap((each) =>
    target === undefined ? [] : renderer.render(target, each).request.messages.map(({ text }) => text),
  );
}

async function diagnostics(files: Files): Promise<readonly string[]> {
  return (await validateSuite(await loadOne(files), renderer)).map(describeUserError);
}

describe('a prompt', () => {
  it.each([
    ['plain text', 'Hello {there}', '{}', 'Hello {there}'],
    ['placeholders', 'a {{ q }} b {{q}}', '{ q: z }', 'a z b z'],
    ['scalars', '{{ n }} {{ b }} {{ x }}.', '{ n: 1.5, b: false, x: null }', '1.5 false .'],
    ['nested names', '{{ o.a.b }}', '{ o: { a: { b: 3 } } }', '3'],
    ['lists', '{% for each in l %}- {{ each }}\n{% endfor %}{{ l.size }}', '{ l: [x, y] }', '- x\n- y\n2'],
    ['optional variables', '{% if z %}z{% endif %}{{ z | default: "none" }}', '{}', 'none'],
    ['mappings as JSON', '{{ o | json }}', '{ o: { a: [1] } }', '{"a":[1]}'],
    ['a literal {{', '{% raw %}{{ q }}{% endraw %} {{ "{{" }}', '{}', '{{ q }} {{'],
    ['dates', '{{ "2020-01-02T00:30:00Z" | date: "%Y-%m-%d %H:%M" }}', '{}', '2020-01-02 00:30'],
    ['values that look like templates', '{{ q }}', '{ q: "{{ secret }}{% x %}" }', '{{ secret }}{% x %}'],
  ])('fills %s', async (_name, text, vars, expected) => {
    expect(await texts(prompt(text, vars))).toEqual([expected]);
  });

  it('renders partials relative to the file that names them', async () => {
    const files = {
      ...suiteOf('target: { provider: openai, model: m, prompt: a/p.md }'),
      'a/p.md': "{% render 'b/x.md', q: q %}|{% include 'b/x.md' %}",
      'a/b/x.md': "X{{ q }}{% render '../y.md' %}",
      'a/y.md': 'Y',
    };
    expect(await texts(files)).toEqual(['X1Y|X1Y']);
  });

  it('may be a system and a user file, messages with images and tool calls, or a list in a file', async () => {
    const roles = {
      ...suiteOf('target: { provider: openai, model: m, prompt: { system: s.txt, user: p.md } }'),
      's.txt': 'S',
    };
    expect(await texts(roles)).toEqual(['S', 'Hi 1']);
    const file = {
      ...suiteOf('target: { provider: openai, model: m, prompt: p.json }'),
      'p.json': JSON.stringify([
        { role: 'user', content: '{{ q }}', images: ['https://x/{{ q }}.png'] },
        { role: 'assistant', tool_calls: [{ id: '1', name: 'find', arguments: { a: 1 } }] },
        { role: 'tool', content: 'found', tool_call_id: '1' },
      ]),
    };
    const { targets, cases } = await loadOne(file);
    const [target, first] = [targets[0], cases[0]];
    expect(target && first && renderer.render(target, first).request.messages).toEqual([
      { role: 'user', text: '1', images: ['https://x/1.png'], toolCalls: [], toolCallId: undefined },
      {
        role: 'assistant',
        text: '',
        images: [],
        toolCalls: [{ id: '1', name: 'find', arguments: { a: 1 } }],
        toolCallId: undefined,
      },
      { role: 'tool', text: 'found', images: [], toolCalls: [], toolCallId: '1' },
    ]);
  });

  it('is followed by the turns of the case', async () => {
    const turns = '[{ role: assistant, content: "Yes?" }, { role: user, content: "{{ q }}!" }]';
    expect(await texts(suiteWith(`[{ vars: { q: 1 }, messages: ${turns}, expect: [{ json: true }] }]`))).toEqual([
      'Hi 1',
      'Yes?',
      '1!',
    ]);
  });
});

describe('a template that cannot be used', () => {
  it.each([
    [
      'a {{ question }}',
      'p.md:1:6: The variable `question` has no value. Did you mean `questions`? Not provided by case `x`.',
    ],
    ['{% if q %}', 'p.md:1:1: The template cannot be used: tag {% if q %} not closed.'],
    ['x\n{{ q | upcse }}', 'p.md:2:1: The template cannot be used: undefined filter: upcse. Did you mean `upcase`?'],
    ['{% unles q %}', 'p.md:1:1: The template cannot be used: tag "unles" not found. Did you mean `unless`?'],
    ['{{ o }}', 'p.md:1:1: The template cannot be used: a mapping has no obvious text; write `| json`.'],
    ['{{ "now" | date: "%Y" }}', 'p.md:1:1: The template cannot be used: the filter `date` may not read the clock.'],
    ['{{ questions | sample }}', 'p.md:1:1: The template cannot be used: undefined filter: sample.'],
    ["{% layout 'x.md' %}", 'p.md:1:1: The template cannot be used: tag "layout" not found.'],
    [
      '{% render questions %}',
      'p.md:1:1: The template cannot be used: the name of a partial must be quoted text, known before the template is filled.',
    ],
    [
      '{{ questions.constructor }}',
      'p.md:1:4: The variable `questions.constructor` has no value. Known: `questions`, `o`. Not provided by case `x`.',
    ],
    [
      '{% for i in (1..1000000000) %}x{% endfor %}',
      'p.md:1:1: The template cannot be used: memory alloc limit exceeded.',
    ],
  ])('%s', async (text, message) => {
    expect(await diagnostics(prompt(text, '{ questions: 1, o: {} }'))).toEqual([message]);
  });

  it('shows every variable that is missing', async () => {
    expect(await diagnostics(prompt('{{ a }}\n{{ b }}'))).toEqual([
      'p.md:1:4: The variable `a` has no value. Known: `q`. Not provided by case `x`.',
      'p.md:2:4: The variable `b` has no value. Known: `q`. Not provided by case `x`.',
    ]);
  });

  it('names the partial and what it needs', async () => {
    expect(await diagnostics(prompt("{% render 'a.md' %}", '{ q: 1 }', { 'a.md': '\n {{ q }}' }))).toEqual([
      "a.md:2:5: The variable `q` has no value. A partial sees only what it is given: `{% render '…', q: q %}`. Not provided by case `x`.",
    ]);
  });

  it('counts the cases that lack a variable instead of repeating itself', async () => {
    const suite = await loadOne(
      suiteWith('[{ id: a, expect: [{ json: true }] }, { id: b, expect: [{ json: true }] }]'),
    );
    expect(validateTemplates(suite, renderer).map(({ hint }) => hint)).toEqual([
      'Not provided by case `a` and 1 more.',
    ]);
  });

  it('and needs too much time is given up once, not for each case', async () => {
    const loops = '{% for i in (1..4000) %}{% for j in (1..4000) %}x{% endfor %}{% endfor %}';
    const cases = Array.from({ length: 50 }, (_, index) => `{ id: c${index}, expect: [{ json: true }] }`).join(', ');
    const suite = await loadOne({ ...suiteWith(`[${cases}]`), 'p.md': loops });
    const startedAt = performance.now();
    expect(validateTemplates(suite, renderer)).toMatchObject([{ code: 'too-large' }]);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it('is found in patterns and schemas as well', async () => {
    const scorers = '[{ regex: "a{3,1}" }, { json_schema: { type: 3 } }, { regex: "(?P<n>x)" }]';
    const found = await diagnostics(suiteWith(`[{ id: x, vars: { q: 1 }, expect: ${scorers} }]`));
    expect(found).toHaveLength(2);
    expect(found[0]).toContain('The pattern is not valid: error parsing regexp: invalid repeat count');
    expect(found[1]).toContain('The schema is not a valid JSON Schema');
  });
});

describe('a schema that is not valid', () => {
  it('is told in the file that it stands in', async () => {
    const target =
      'target: { provider: openai, model: m, prompt: p.md, output: { json_schema: o.json }, tools: t.yaml }';
    const files = {
      'p.md': '{{ q }}',
      'o.json': '{"type":"objct"}',
      't.yaml': '[{ name: t, parameters: { type: objct } }]',
      's.json': '{"type":"objct"}',
      'a.eval.yaml': `suite: a\n${target}\ncases: [{ vars: { q: 1 }, expect: [{ json_schema: s.json }] }]\n`,
    };
    expect((await diagnostics(files)).map((message) => message.split(' is not a valid')[0])).toEqual([
      'o.json: The output’s schema',
      's.json: The schema',
      't.yaml: The schema of the tool `t`',
    ]);
  });
});

describe('GitHub’s .prompt.yml', () => {
  const files = {
    'p.prompt.yml': `name: Summarizer
model: openai/gpt-4o
modelParameters: { maxTokens: 50, temperature: 0.5 }
responseFormat: json_schema
jsonSchema: '{"name": "summary", "schema": {"type": "object"}}'
messages:
  - { role: system, content: "You summarize." }
  - { role: user, content: "Sum up {{input}}; {{ input }} stays, {% as is %}." }
testData:
  - input: the {{fox}}
    expected: A dog.
evaluators:
  - { name: exact, string: { equals: "{{expected}}" } }
  - { name: has, string: { contains: "{{expected}}" } }
  - { name: starts, string: { startsWith: "A. " } }
  - { name: same, uses: github/similarity }
  - name: judged
    llm: { prompt: "Rate {{completion}}", choices: [{ choice: good, score: 1 }, { choice: fair, score: 0.4 }, { choice: bad, score: 0 }] }
`,
    'a.eval.yaml': 'suite: a\ntarget: { provider: openai, prompt: p.prompt.yml }\ncases: [{ file: p.prompt.yml }]\n',
  };

  const MODEL_GIVEN = {
    'a.eval.yaml':
      'suite: a\ntarget: { provider: openai, model: m, prompt: p.prompt.yml }\ncases: [{ file: p.prompt.yml }]\n',
  };

  it('brings model, parameters and output, and replaces only literal {{key}}', async () => {
    const suite = await loadOne(files);
    expect(suite.targets[0]).toMatchObject({
      endpoint: { model: 'gpt-4o', api: 'responses' },
      parameters: { max_output_tokens: 50, temperature: 0.5 },
      output: { name: 'summary', schema: { type: 'object' } },
    });
    expect(await texts(files)).toEqual(['You summarize.', 'Sum up the {{fox}}; {{ input }} stays, {% as is %}.']);
  });

  it('brings test data as cases and evaluators as scorers', async () => {
    const [only] = (await loadOne(files)).cases;
    expect(only?.expect.map(({ type, name, config }) => [name, type, config])).toEqual([
      ['exact', 'regex', { pattern: '\\AA dog\\.\\z', flags: 's' }],
      ['has', 'icontains', { value: 'A dog.' }],
      ['starts', 'regex', { pattern: '\\AA\\. ', flags: 'is' }],
      ['same', 'judge', { rubric: 'The output says the same as the expected answer: A dog.', pass_at: 0.5 }],
      ['judged', 'judge', { rubric: 'Rate the output\n\nScores: "good": 1, "fair": 0.4, "bad": 0.', pass_at: 0.4 }],
    ]);
  });

  it('replaces keys of any name, and leaves what is no key', async () => {
    const text = `messages: [{ role: user, content: "{{first name}} {{2nd}} {{no such}} {{ a }}" }]
testData: [{ first name: Ada, 2nd: two, a: 1 }]
evaluators: [{ name: x, string: { contains: "{{first name}} {{no such}}" } }]
`;
    expect(await texts({ ...files, ...MODEL_GIVEN, 'p.prompt.yml': text })).toEqual(['Ada two {{no such}} {{ a }}']);
  });

  it('says which of its evaluators ask for what the test data lack', async () => {
    const evaluators = 'evaluators:\n  - { name: x, string: { contains: "{{expcted}}" } }\n';
    const text = `messages: [{ role: user, content: hi }]\ntestData: [{ q: 1, expected: 1 }, { q: 2, expected: 2 }]\n${evaluators}`;
    const { errors } = await loadSuites({ ...files, ...MODEL_GIVEN, 'p.prompt.yml': text });
    expect(errors.map(describeUserError)).toEqual([
      'p.prompt.yml:4:5: The variable `expcted` has no value. Did you mean `expected`?',
    ]);
  });

  it('brings scores that go beyond 1 down to the judge’s scale', async () => {
    const llm =
      '{ prompt: Rate it, choices: [{ choice: a, score: 5 }, { choice: b, score: 2 }, { choice: c, score: 0 }] }';
    const text = `messages: [{ role: user, content: hi }]\ntestData: [{ q: 1 }]\nevaluators: [{ name: x, llm: ${llm} }]\n`;
    const [only] = (await loadOne({ ...files, ...MODEL_GIVEN, 'p.prompt.yml': text })).cases;
    expect(only?.expect[0]?.config).toEqual({ rubric: 'Rate it\n\nScores: "a": 1, "b": 0.4, "c": 0.', pass_at: 0.4 });
  });

  it('is strict about its fields', async () => {
    await expect(loadOne({ ...files, 'p.prompt.yml': 'mesages: []\n' })).rejects.toThrow('Did you mean `messages`?');
  });
});

describe('programs', () => {
  it('tell all that an HTTP request lacks, with what its messages lack', async () => {
    const http = `target:
  provider: http
  url: https://example.com/answer
  headers: { x-q: "{{ a }}" }
  body: { one: "{{ b }}", more: ["{{ q }} {{ c }}"] }
  messages: [{ role: user, content: "{{ d }}" }]`;
    const found = await diagnostics(suiteOf(http));
    expect(found.map((message) => message.split(' Known')[0])).toEqual([
      'a.eval.yaml:5:23: The variable `a` has no value.',
      'a.eval.yaml:6:20: The variable `b` has no value.',
      'a.eval.yaml:6:46: The variable `c` has no value.',
      'a.eval.yaml:7:41: The variable `d` has no value.',
    ]);
  });

  it('get the vars; an HTTP body is filled, whole placeholders keep their kind', async () => {
    const http = `target:
  provider: http
  url: https://example.com/answer
  headers: { authorization: "Bearer \${TOKEN}", x-q: "{{ q }}" }
  env: [TOKEN]
  body: { question: "{{ q }}?", raw: "{{ q }}", turns: "{{ messages }}" }
  messages: [{ role: user, content: "Q {{ q }}" }]`;
    const { targets, cases } = await loadOne(suiteOf(http));
    const [target, first] = [targets[0], cases[0]];
    expect(target && first && renderer.render(target, first).request).toMatchObject({
      vars: { q: 1 },
      endpoint: {
        headers: { authorization: 'Bearer ${TOKEN}', 'x-q': '1' },
        body: { question: '1?', raw: 1, turns: [{ role: 'user', content: 'Q 1' }] },
      },
    });
  });

  it('are fingerprinted by the files of their inputs', async () => {
    const files = {
      'e/a.eval.yaml':
        'suite: a\ntarget: { provider: command, command: [node, x.js], inputs: ["../src/**/*.js", "x.js"] }\ncases: [{ id: x, expect: [{ json: true }] }]\n',
      'e/x.js': '1',
      'src/b.js': '2',
      'src/a/c.js': '3',
      'src/readme.md': '4',
    };
    const [target] = (await loadOne(files)).targets;
    expect(target?.inputs.map(({ path }) => path)).toEqual(['e/x.js', 'src/a/c.js', 'src/b.js']);
    expect(target?.endpoint).toMatchObject({ provider: 'command', directory: 'e', timeoutMs: undefined });
  });
});
