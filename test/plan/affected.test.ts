import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';
import { affectedLines, edited, planOf, REPOSITORY, type Files, type PlanOptions } from './plan-of.ts';

const affected = async (head: Files, base: Files = REPOSITORY, options: PlanOptions = {}) =>
  affectedLines(await planOf(base, head, options));

describe('what is affected', () => {
  it('is nothing where nothing changed', async () => {
    const plan = await planOf(REPOSITORY, REPOSITORY);
    expect(affectedLines(plan)).toEqual([]);
    expect(plan.rows.map((row) => [row.suite, row.target, row.pairedCases, row.totalCases])).toEqual([
      ['reply', 'mini', 3, 3],
      ['sum', 'short', 1, 1],
      ['sum', 'plain', 1, 1],
    ]);
  });

  it('is nothing where YAML is reformatted, commented, reordered, or a file moves', async () => {
    const { 'reply.md': prompt, 'reply.eval.yaml': suite, ...rest } = REPOSITORY;
    const moved = {
      ...rest,
      'evals/renamed.eval.yaml': `# Replies.\n${suite.replace('prompt: reply.md, provider: openai', 'provider: openai, prompt: ../prompts/answer.md')}`,
      'prompts/answer.md': prompt.replace("'tone.md'", "'../tone.md'"),
    };
    const shuffled = edited(
      moved,
      'evals/renamed.eval.yaml',
      '{ id: two, vars: { question: second }, tags: [refunds] }',
      '{ tags: [ "refunds" ],  vars: {"question": \'second\'}, id: two}',
    );
    expect(await affected(shuffled)).toEqual([]);
  });

  it('is every case that renders an edited prompt, and names the prompt', async () => {
    expect(await affected(edited(REPOSITORY, 'plain.md', 'Repeat', 'Echo'))).toEqual([
      'sum/plain a compared: prompt plain.md',
    ]);
  });

  it('is every case of a target whose `.prompt.yml` names another model, and names that file', async () => {
    const base = {
      'p.prompt.yml': 'model: openai/gpt-6-luna\nmessages: [{ role: user, content: "Say {{ a }}." }]\n',
      'a.eval.yaml': `suite: a
target: { name: t, provider: openai, prompt: p.prompt.yml }
cases: [{ id: x, vars: { a: 1 }, expect: [{ contains: 1 }] }]
`,
    };
    const head = edited(base, 'p.prompt.yml', 'gpt-6-luna', 'gpt-6-terra');
    expect(await affected(head, base)).toEqual(['a/t x compared: model p.prompt.yml']);
  });

  describe('beside a `.prompt.yml` names the one of both files that says otherwise', () => {
    const prompt = (settings: string) => `${settings}\nmessages: [{ role: user, content: "Say {{ a }}." }]\n`;
    const suite = (own: string) => `suite: a
target: { name: t, provider: openai, prompt: p.prompt.yml${own} }
cases: [{ id: x, vars: { a: 1 }, expect: [{ contains: 1 }] }]
`;
    const reasons = async (base: readonly [string, string], head: readonly [string, string]) => {
      const files = ([settings, own]: readonly [string, string]) => ({
        'p.prompt.yml': prompt(settings),
        'a.eval.yaml': suite(own),
      });
      return (await affected(files(head), files(base))).map((line) => line.replace('a/t x compared: ', ''));
    };
    const luna = 'model: openai/gpt-6-luna';
    const terra = 'model: openai/gpt-6-terra';
    const hot = (value: number) => `${luna}\nmodelParameters: { maxTokens: ${value} }`;

    it.each<[string, string, readonly [string, string], readonly [string, string]]>([
      ['a model in the prompt’s file', 'model p.prompt.yml', [luna, ''], [terra, '']],
      ['a model in the suite', 'model a.eval.yaml', [luna, ', model: m'], [luna, ', model: n']],
      ['a model that the suite gives now', 'model a.eval.yaml', [luna, ''], [terra, ', model: m']],
      ['a model that the suite leaves to the file now', 'model a.eval.yaml', [luna, ', model: m'], [luna, '']],
      ['another address', 'model a.eval.yaml', [luna, ''], [luna, ', base_url: "https://example.com"']],
      ['a parameter in the file', 'parameters p.prompt.yml', [hot(5), ''], [hot(6), '']],
      ['a parameter that the file gives no more', 'parameters p.prompt.yml', [hot(5), ''], [luna, '']],
      ['a parameter in the suite', 'parameters a.eval.yaml', [hot(5), ''], [hot(5), ', parameters: { store: true }']],
      [
        'a parameter of the suite before the file’s',
        'parameters a.eval.yaml',
        [hot(5), ', parameters: { max_output_tokens: 7 }'],
        [hot(6), ', parameters: { max_output_tokens: 8 }'],
      ],
      [
        'another API with other names of parameters',
        'model a.eval.yaml, parameters a.eval.yaml',
        [hot(5), ''],
        [hot(5), ', api: chat'],
      ],
      [
        'an output schema that the file gives no more',
        'output p.prompt.yml',
        [`${luna}\nresponseFormat: json_schema\njsonSchema: { name: o, schema: { type: object } }`, ''],
        [luna, ''],
      ],
    ])('%s', async (_, reason, base, head) => {
      expect(await reasons(base, head)).toEqual([reason]);
    });
  });

  it('is exactly the cases that render a shared partial, and names the partial', async () => {
    expect(await affected(edited(REPOSITORY, 'tone.md', 'kind', 'brief'))).toEqual([
      'reply/mini three compared: prompt tone.md',
      'sum/short a compared: prompt tone.md',
    ]);
  });

  it('follows a changed partial through the partials that render it', async () => {
    const base = {
      ...REPOSITORY,
      'tone.md': "Be kind{% for word in words %}{% include 'word.md' %}{% endfor %}.",
      'word.md': ', {{ word }}',
      'sum.md': "{% render 'tone.md', words: words %} Sum up {{ text }}.",
      'sum.eval.yaml': edited(
        REPOSITORY,
        'sum.eval.yaml',
        'vars: { text: A },',
        'vars: { text: A, words: [] }, expect: [{ equals: A }] }\n  - { id: b, vars: { text: B, words: [calm] },',
      )['sum.eval.yaml'] as string,
      'reply.md': 'Answer {{ question }}.',
    };
    expect(await affected(edited(base, 'word.md', ', ', ' and '), base)).toEqual([
      'sum/short b compared: prompt word.md',
    ]);
    expect(await affected({ ...edited(base, 'tone.md', 'word.md', 'new.md'), 'new.md': ' {{ word }}' }, base)).toEqual([
      'sum/short b compared: prompt sum.md',
    ]);
  });

  it('renders base’s prompt only for cases that came to a changed partial', async () => {
    const plan = await planOf(REPOSITORY, edited(REPOSITORY, 'tone.md', 'kind', 'brief'));
    expect(plan.renderings).toBe(3 + 1 + 1 + 1);
  });

  it('names the message whose file changed, not the first of the prompt', async () => {
    const base = {
      ...REPOSITORY,
      'system.md': 'Be safe.',
      'sum.eval.yaml': REPOSITORY['sum.eval.yaml'].replace(
        'prompt: plain.md',
        'prompt: { system: system.md, user: plain.md }',
      ),
    };
    expect(await affected(edited(base, 'plain.md', 'Repeat', 'Echo'), base)).toEqual([
      'sum/plain a compared: prompt plain.md',
    ]);
  });

  it.each([
    ['model gpt', 'model: gpt-6-luna, parameters', 'model: gpt-6-sol, parameters', 'model reply.eval.yaml'],
    [
      'base URL',
      'provider: openai, model',
      'provider: openai, base_url: "https://proxy.example/v1", model',
      'model reply.eval.yaml',
    ],
    ['parameters', 'max_output_tokens: 50', 'max_output_tokens: 60', 'parameters reply.eval.yaml'],
    [
      'inline output schema',
      'parameters: {',
      'output: { json_schema: { type: object } }, parameters: {',
      'output reply.eval.yaml',
    ],
    ['tools file', 'parameters: {', 'tools: tools.yaml, parameters: {', 'tools tools.yaml'],
  ])('is every case of a target with another %s', async (_what, before, after, reason) => {
    const head = edited({ ...REPOSITORY, 'tools.yaml': '- { name: look_up }\n' }, 'reply.eval.yaml', before, after);
    expect(await affected(head)).toEqual(['one', 'two', 'three'].map((id) => `reply/mini ${id} compared: ${reason}`));
  });

  it('names the file of tools and of an output schema', async () => {
    const base = {
      ...REPOSITORY,
      'tools.yaml': '- { name: look_up }\n',
      'out.json': '{"type":"object"}',
      'reply.eval.yaml': REPOSITORY['reply.eval.yaml'].replace(
        'parameters: {',
        'tools: tools.yaml, output: { json_schema: out.json }, parameters: {',
      ),
    };
    const head = edited(edited(base, 'tools.yaml', 'look_up', 'find'), 'out.json', '"object"', '"array"');
    expect((await affected(head, base))[0]).toBe('reply/mini one compared: tools tools.yaml, output out.json');
  });

  it('names the suite where an output schema has another name only, or is given no more', async () => {
    const suite = (output: string) => REPOSITORY['reply.eval.yaml'].replace('parameters: {', `${output}parameters: {`);
    const base = {
      ...REPOSITORY,
      'out.json': '{"type":"object"}',
      'reply.eval.yaml': suite('output: { json_schema: out.json }, '),
    };
    for (const output of ['output: { json_schema: out.json, name: answer }, ', '']) {
      const lines = await affected({ ...base, 'reply.eval.yaml': suite(output) }, base);
      expect(lines[0]).toBe('reply/mini one compared: output reply.eval.yaml');
    }
  });

  it('names recordings that changed, and the suite where it names others', async () => {
    const suite = (file: string) => `suite: r
target: { name: t, provider: replay, file: ${file}, model: m, messages: [{ role: user, content: "{{ a }}" }] }
cases: [{ id: x, vars: { a: 1 }, expect: [{ contains: 1 }] }]
`;
    const base = { 'a.jsonl': '{}\n', 'b.jsonl': '{"b":1}\n', 'r.eval.yaml': suite('a.jsonl') };
    expect(await affected({ ...base, 'a.jsonl': '{"a":1}\n' }, base)).toEqual(['r/t x compared: model a.jsonl']);
    expect(await affected({ ...base, 'r.eval.yaml': suite('b.jsonl') }, base)).toEqual([
      'r/t x compared: model r.eval.yaml',
    ]);
  });

  it('is not changed by the name of a key, a description, or a deadline', async () => {
    const renamed = edited(
      REPOSITORY,
      'reply.eval.yaml',
      'provider: openai,',
      'provider: openai, api_key_env: OTHER_KEY,',
    );
    expect(
      await affected(
        edited(renamed, 'reply.eval.yaml', 'suite: reply', 'suite: reply\ndescription: Replies.\nowner: "@acme/ai"'),
      ),
    ).toEqual([]);
  });

  it('gives a program a request that holds its variables and the files of its inputs', async () => {
    const base: Files = {
      ...program('{ id: p, vars: { a: 1 }, expect: [{ contains: x }] }'),
      'src/app.js': 'one',
      'src/other.js': 'same',
    };
    expect(await affected(edited(base, 'src/app.js', 'one', 'two'), base)).toEqual([
      'app/command p compared: inputs src/app.js',
    ]);
    expect(await affected({ ...base, 'readme.md': 'new' }, base)).toEqual([]);
    expect(await affected(edited(base, 'app.eval.yaml', 'a: 1', 'a: 2'), base)).toEqual([
      'app/command p measured: case app.eval.yaml',
    ]);
  });

  it('says prompt alone where an http target sends another prompt', async () => {
    const base = {
      'web.eval.yaml': `suite: web
target: { provider: http, url: "https://app.example/answer", prompt: p.md, body: { text: "{{ prompt }}" } }
cases: [{ id: w, vars: { a: 1 }, expect: [{ contains: x }] }]
`,
      'p.md': 'Ask {{ a }}',
    };
    expect(await affected(edited(base, 'p.md', 'Ask', 'Tell'), base)).toEqual(['web/http w compared: prompt p.md']);
  });
});

describe('a case with the same request on both sides', () => {
  it('is measured, not compared, where it is new', async () => {
    const head = edited(
      REPOSITORY,
      'sum.eval.yaml',
      'cases:',
      'cases:\n  - { id: b, vars: { text: B }, expect: [{ equals: B }] }',
    );
    const plan = await planOf(REPOSITORY, head);
    expect(affectedLines(plan)).toEqual([
      'sum/short b measured: added sum.eval.yaml',
      'sum/plain b measured: added sum.eval.yaml',
    ]);
    expect(plan.rows[1]).toMatchObject({ pairedCases: 1, totalCases: 2, unaffected: ['a'] });
  });

  it('is measured where its variables changed', async () => {
    expect(await affected(edited(REPOSITORY, 'reply.eval.yaml', 'question: second', 'question: another'))).toEqual([
      'reply/mini two measured: case reply.eval.yaml',
    ]);
  });

  it('is measured with the old expectations beside the new where a scorer changed', async () => {
    const plan = await planOf(REPOSITORY, edited(REPOSITORY, 'sum.eval.yaml', 'equals: A', 'contains: A'));
    expect(affectedLines(plan)[0]).toBe('sum/short a measured: scorer sum.eval.yaml');
    expect(plan.rows[1]?.cases[0]).toMatchObject({ oldExpect: [{ type: 'equals', config: { value: 'A' } }] });
  });

  it('is compared by head’s yardstick where the prompt changed as well', async () => {
    const head = edited(edited(REPOSITORY, 'sum.eval.yaml', 'equals: A', 'contains: A'), 'plain.md', 'Repeat', 'Echo');
    const plan = await planOf(REPOSITORY, head);
    expect(affectedLines(plan)).toContain('sum/plain a compared: prompt plain.md, scorer sum.eval.yaml');
    expect(plan.rows[2]?.cases[0]?.case.expect).toMatchObject([{ type: 'contains' }]);
  });

  it('takes no case over that asked the same beside it: that one is gone', async () => {
    const twin = '  - { id: twin, vars: { question: first }, severity: minor }\npolicy:';
    const base = edited(REPOSITORY, 'reply.eval.yaml', 'policy:', twin);
    const { rows } = await planOf(base, edited(REPOSITORY, 'reply.md', 'Answer', 'Reply to'));
    expect([rows[0]?.pairedCases, rows[0]?.vanishedCases]).toEqual([3, 1]);
  });

  it('is counted in base’s cluster, whatever head names', async () => {
    const clustered = (cluster: string): Files =>
      edited(
        edited(REPOSITORY, 'sum.eval.yaml', 'vars: { text: A }', `cluster: ${cluster}, vars: { text: A }`),
        'plain.md',
        'Repeat',
        cluster,
      );
    const clusterOf = async (base: Files, head: Files) => {
      const plan = await planOf(base, head);
      return plan.rows.flatMap((row) => row.cases.map((planned) => planned.case.cluster));
    };
    expect(await clusterOf(clustered('one'), clustered('two'))).toEqual(['one']);
    expect(await clusterOf(REPOSITORY, clustered('two'))).toEqual([undefined]);
  });

  it('is measured where it is new, also where the prompt changed: base has no word on it', async () => {
    const added = edited(
      REPOSITORY,
      'sum.eval.yaml',
      'cases:',
      'cases:\n  - { id: b, vars: { text: B }, expect: [{ equals: B }] }',
    );
    const plan = await planOf(REPOSITORY, edited(added, 'plain.md', 'Repeat', 'Echo'));
    expect(affectedLines(plan)).toContain('sum/plain b measured: added sum.eval.yaml');
    expect(plan.rows[2]).toMatchObject({ pairedCases: 1, totalCases: 2 });
  });

  it('is not touched by another severity or other tags', async () => {
    expect(
      await affected(edited(REPOSITORY, 'reply.eval.yaml', 'tags: [refunds]', 'tags: [returns], severity: minor')),
    ).toEqual([]);
  });
});

describe('prompt and case that change together', () => {
  const renamed = (wording: string): Files =>
    edited(
      edited(REPOSITORY, 'sum.eval.yaml', 'vars: { text: A }', 'vars: { body: A }'),
      'plain.md',
      'Repeat {{ text }}',
      `${wording} {{ body }}`,
    );
  const both = (files: Files): Files => edited(files, 'sum.md', '{{ text }}', '{{ body }}');

  it('are measured where both only renamed a variable', async () => {
    expect(await affected(both(renamed('Repeat')))).toEqual([
      'sum/short a measured: case sum.eval.yaml',
      'sum/plain a measured: case sum.eval.yaml',
    ]);
  });

  it('let base render its own case where its prompt cannot render head’s', async () => {
    const plan = await planOf(REPOSITORY, both(renamed('Echo')));
    expect(affectedLines(plan)).toContain('sum/plain a compared: prompt plain.md, case sum.eval.yaml');
    expect(plan.rows[2]?.cases[0]).toMatchObject({
      requests: { base: { request: { messages: [{ text: 'Repeat A.' }] } } },
    });
  });

  it('are one error, naming place and cases, where head’s own prompt asks for what no case has', async () => {
    const head = edited(REPOSITORY, 'reply.md', '{{ question }}', '{{ ask }}');
    const error = await planOf(REPOSITORY, head).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(UserError);
    expect(error).toMatchObject({
      all: [
        {
          code: 'unknown-variable',
          place: { file: 'reply.md', line: 1 },
          hint: expect.stringContaining('case `one` and 2 more') as string,
        },
      ],
    });
  });

  it('are measured for the prompt’s sake where base’s prompt renders nothing', async () => {
    expect(await affected(REPOSITORY, edited(REPOSITORY, 'plain.md', '{{ text }}', '{{ missing }}'))).toEqual([
      'sum/plain a measured: prompt plain.md',
    ]);
  });
});

describe('targets', () => {
  it('pair as the only one, whatever they are called', async () => {
    const head = edited(
      edited(REPOSITORY, 'reply.eval.yaml', 'name: mini', 'name: maxi'),
      'reply.eval.yaml',
      'luna',
      'sol',
    );
    expect((await affected(head))[0]).toBe('reply/maxi one compared: model reply.eval.yaml');
    expect(await affected(edited(REPOSITORY, 'reply.eval.yaml', 'name: mini', 'name: maxi'))).toEqual([]);
  });

  it('are new where several stand beside one another and the name is', async () => {
    const plan = await planOf(REPOSITORY, edited(REPOSITORY, 'sum.eval.yaml', 'name: short', 'name: terse'));
    expect(affectedLines(plan)).toEqual(['sum/terse a measured: added sum.eval.yaml']);
    expect(plan.rows[1]).toMatchObject({ isNew: true, pairedCases: 0 });
  });
});

describe('cases that ask the same', () => {
  const twins = edited(
    REPOSITORY,
    'sum.eval.yaml',
    'cases:\n',
    'cases:\n  - { id: twin, vars: { text: A }, expect: [contains: B] }\n',
  );

  it('each have an answer of their own', async () => {
    const head = edited(twins, 'plain.md', 'Repeat', 'Echo');
    const plan = await planOf(twins, head);
    const copies = plan.rows.flatMap((row) =>
      row.cases.map((planned) =>
        planned.kind === 'compared' ? [planned.requests.base.replica, planned.requests.head.replica] : [],
      ),
    );
    expect(copies).toEqual([
      [undefined, undefined],
      [1, 1],
    ]);
  });
});

describe('asking for more or less', () => {
  it('runs every case with `run: all`, the unaffected ones once', async () => {
    const head = edited(REPOSITORY, 'plain.md', 'Repeat', 'Echo');
    const plan = await planOf(REPOSITORY, head, { unaffected: 'measured' });
    expect(affectedLines(plan)).toEqual([
      'reply/mini one measured: requested',
      'reply/mini two measured: requested',
      'reply/mini three measured: requested',
      'sum/short a measured: requested',
      'sum/plain a compared: prompt plain.md',
    ]);
    expect(plan.rows.map((row) => row.pairedCases)).toEqual([3, 1, 1]);
  });

  it('measures head alone where there is no base, calling nothing new', async () => {
    const plan = await planOf(undefined, REPOSITORY);
    expect(new Set(affectedLines(plan).map((line) => line.split(' ').slice(2).join(' ')))).toEqual(
      new Set(['measured: requested']),
    );
    expect(plan.rows.map((row) => row.isNew)).toEqual([false, false, false]);
    expect(plan.changes).toEqual([]);
  });

  it.each([
    [{ suites: ['sum'] }, ['sum/short', 'sum/plain']],
    [{ targets: ['plain'] }, ['sum/plain']],
    [{ cases: ['two'] }, ['reply/mini']],
    [{ tags: ['refunds'] }, ['reply/mini']],
    [{ tags: ['refunds'], cases: ['one'] }, []],
  ])('looks only at what the filter %j selects', async (filters, rows) => {
    const plan = await planOf(REPOSITORY, REPOSITORY, { filters, unaffected: 'measured' });
    expect(plan.rows.map((row) => `${row.suite}/${row.target}`)).toEqual(rows);
  });

  it('keeps of a row only the cases that are wanted', async () => {
    const plan = await planOf(REPOSITORY, REPOSITORY, { filters: { cases: ['two'] }, unaffected: 'measured' });
    expect(plan.rows[0]).toMatchObject({ totalCases: 1, cases: [{ case: { id: 'two' } }] });
  });
});

function program(evalCase: string): Files {
  return {
    'app.eval.yaml': `suite: app\ntarget: { name: command, provider: command, command: [node, src/app.js], inputs: ["src/**"] }\ncases: [${evalCase}]\n`,
  };
}

it('a case is judged by the label that it has on base; a new case brings its own', async () => {
  const label = (text: string): Files =>
    edited(REPOSITORY, 'reply.eval.yaml', 'tags: [refunds]', `tags: [refunds]${text}`);
  const labelsOf = async (base: Files, head: Files, options: PlanOptions = {}) => {
    const { rows } = await planOf(base, head, options);
    return rows.flatMap((row) =>
      row.cases.flatMap(({ case: { id, human } }) => (human === undefined ? [] : [[id, human]])),
    );
  };
  const everything = { unaffected: 'measured' } as const;
  const turned = { ...label(', human: fail'), 'reply.md': 'Reply to {{ question }}.' };
  expect(await labelsOf(label(', human: pass'), turned)).toEqual([['two', 'pass']]);
  expect(await labelsOf(label(', human: pass'), label(''), everything)).toEqual([['two', 'pass']]);
  expect(await labelsOf(label(''), label(', human: fail'), everything)).toEqual([]);
  const added = edited(
    REPOSITORY,
    'reply.eval.yaml',
    'cases:',
    'cases:\n  - { id: new, vars: { question: x }, human: fail }',
  );
  expect(await labelsOf(REPOSITORY, added)).toEqual([['new', 'fail']]);
});
