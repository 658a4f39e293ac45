import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fingerprint } from '../../../src/plan/affected/fingerprint.ts';
import { createRenderer, type Renderer } from '../../../src/suite/render/render.ts';
import { suiteWith } from '../fixtures.ts';
import { allDiagnosticsAbout, diagnosticsAbout, loadOne } from '../load-suites.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await createRenderer();
});

type Files = { readonly [path: string]: string };

const NO_SCORER = 'expect: [{ json: true }]';
const BIG = '9007199254740993';
const SPELLINGS = [
  BIG,
  '2.0',
  '1.10',
  '007',
  '01234',
  '1234e56',
  '1234e567',
  '10.0',
  '0x1F',
  '0o17',
  '+4915112345678',
  '.5',
  '-0',
  'True',
  'FALSE',
  'yes',
  'on',
  '2024-01-01',
  '12:30:00',
  '1_000',
];

async function requestsOf(files: Files) {
  const { targets, cases } = await loadOne(files);
  const [target] = targets;
  return cases.flatMap((each) => (target === undefined ? [] : [renderer.render(target, each).request]));
}

async function textsOf(files: Files): Promise<readonly string[]> {
  return (await requestsOf(files)).map(({ messages }) => messages.map(({ text }) => text).join('\n'));
}

const asked = (prompt: string, vars: string): Files => ({
  ...suiteWith(`[{ id: x, vars: ${vars}, ${NO_SCORER} }]`),
  'p.md': prompt,
});

describe('a scalar of a suite', () => {
  it.each(SPELLINGS)('%s is sent as it is spelt', async (spelt) => {
    const forms = '{{ q }}|{{ q | append: "!" }}|{% for each in l %}{{ each }},{% endfor %}|{{ l | join: "-" }}';
    const [text] = await textsOf(asked(forms, `{ q: ${spelt}, l: [${spelt}, x] }`));
    const isTruth = /^(?:true|false)$/i.test(spelt);
    const filtered = isTruth ? spelt.toLowerCase() : spelt;
    expect(text).toBe(`${spelt}|${filtered}!|${spelt},x,|${spelt}-x`);
    expect(await textsOf(asked('{{ q }}', `{ q: ${spelt} }`))).toEqual([spelt]);
  });

  it.each(SPELLINGS)('%s is what a scorer looks for, as it is spelt', async (spelt) => {
    const scorers = [
      `{ equals: ${spelt} }`,
      `{ contains_any: [${spelt}] }`,
      `{ edit_distance: { to: ${spelt}, max: 1.0 } }`,
      `{ label: { labels: [${spelt}, x], expected: ${spelt} } }`,
    ];
    const files = {
      ...suiteWith(`[{ id: ${spelt}, vars: { q: 1 }, expect: [${scorers.join(', ')}] }]`),
      'p.md': '{{ q }}',
    };
    const { cases } = await loadOne(files);
    expect(cases[0]?.id).toBe(spelt);
    expect(cases[0]?.expect.map(({ config }) => config)).toEqual([
      { value: spelt },
      { values: [spelt] },
      { to: spelt, max: 1 },
      { labels: [spelt, 'x'], expected: spelt },
    ]);
  });

  it('is a number and a truth value where templates reckon and decide with it', async () => {
    const template =
      '{% if q > 1 %}more{% endif %} {{ q | times: 2 }} {% if q == 1.1 %}same{% endif %} {% unless b %}not{% endunless %}';
    expect(await textsOf(asked(template, '{ q: 1.10, b: False }'))).toEqual(['more 2.2 same not']);
  });

  it('keeps its digits as JSON', async () => {
    expect(await textsOf(asked('{{ o | json }}', `{ o: { a: [${BIG}, 1.10, 007] } }`))).toEqual([
      `{"a":[${BIG},1.10,7]}`,
    ]);
  });

  it('is a number where one is meant', async () => {
    const suite = `suite: s
target: { prompt: p.md, provider: openai, model: m, parameters: { temperature: 1.0, seed: ${BIG} } }
policy: { pass_rate: { max_drop: 0.050 } }
cases: [{ id: x, vars: { q: 1 }, expect: [{ number: { near: 2.0, tolerance: 1e-1 }, weight: 1.0 }, { json: True }] }]
`;
    const { targets, cases, policy } = await loadOne({ 's.eval.yaml': suite, 'p.md': '{{ q }}' });
    expect(JSON.stringify(targets[0]?.parameters)).toBe(`{"temperature":1,"seed":${BIG}}`);
    expect(cases[0]?.expect[0]).toMatchObject({ config: { near: 2, tolerance: 0.1 }, weight: 1 });
    expect(policy.passRate?.maxDrop).toBe(0.05);
  });

  it('makes a changed case where only its spelling changes', async () => {
    const prints = await Promise.all(
      ['1.1', '1.10'].map(async (q) =>
        (await requestsOf(asked('{{ q }}', `{ q: ${q} }`))).map((each) => fingerprint(each).fingerprint),
      ),
    );
    expect(prints[0]).not.toEqual(prints[1]);
  });

  it('names a key as it is spelt', async () => {
    expect(await textsOf(asked('{{ o["1.10"] }}{{ o["007"] }}', '{ o: { 1.10: a, 007: b } }'))).toEqual(['ab']);
  });
});

describe('a number of a dataset', () => {
  it.each([
    ['d.jsonl', `{"id":${BIG},"order":${BIG},"v":1.10,"expected":2.0}`],
    ['d.json', `[{"id":${BIG},"order":${BIG},"v":1.10,"expected":2.0}]`],
    ['d.yaml', `- { id: ${BIG}, order: ${BIG}, v: 1.10, expected: 2.0 }`],
    ['d.csv', `id,order,v,expected\n${BIG},${BIG},1.10,2.0\n`],
  ])('keeps its digits and its spelling in %s', async (name, text) => {
    const files = {
      ...suiteWith(
        `[{ file: ${name}, expect: [{ equals: "{{ expected }}" }, { tool_call: { name: t, arguments: { id: "{{ order }}" } } }] }]`,
      ),
      [name]: text,
      'p.md': 'Order {{ order }} of {{ v }}.',
    };
    expect(await textsOf(files)).toEqual([`Order ${BIG} of 1.10.`]);
    const { cases } = await loadOne(files);
    expect(cases[0]?.id).toBe(BIG);
    expect(cases[0]?.expect[0]?.config).toEqual({ value: '2.0' });
    expect(String((cases[0]?.expect[1]?.config['arguments'] as { id: unknown }).id)).toBe(BIG);
  });

  it('tells ids apart that JavaScript would not', async () => {
    const files = {
      ...suiteWith(`[{ file: d.jsonl, ${NO_SCORER} }]`),
      'd.jsonl': `{"id":${BIG},"q":1}\n{"id":9007199254740992,"q":1}\n`,
    };
    expect((await loadOne(files)).cases.map(({ id }) => id)).toEqual([BIG, '9007199254740992']);
  });
});

describe('more digits than can be compared', () => {
  it('are refused in a bound and in a schema, in their line', async () => {
    const files = {
      ...suiteWith(`[{ id: x, vars: { q: 1 }, expect: [{ number: { near: ${BIG} } }] }]`),
      'p.md': '{{ q }}',
    };
    expect(await diagnosticsAbout(files)).toEqual([expect.stringMatching(/^a\.eval\.yaml:\d+:\d+: .*more digits/)]);
    const schema = {
      ...suiteWith(`[{ id: x, vars: { q: 1 }, expect: [{ json_schema: { const: ${BIG} } }] }]`),
      'p.md': '{{ q }}',
    };
    expect(await allDiagnosticsAbout(schema)).toEqual([
      expect.stringContaining('more digits than schemas are checked by'),
    ]);
  });
});

describe('where text must be written in quotes', () => {
  it('the diagnostic shows what is written', async () => {
    const files = { ...suiteWith(`[{ id: x, tags: [007], vars: { q: 1 }, ${NO_SCORER} }]`), 'p.md': '{{ q }}' };
    expect(await diagnosticsAbout(files)).toEqual([expect.stringContaining('must be text, not `007`')]);
  });
});

describe('the schemas', () => {
  const directory = new URL('../../../src/suite/schema/', import.meta.url);
  const files = readdirSync(directory).filter((name) => name !== 'strict.ts');

  it.each(files)('%s takes a number or truth value however it is spelt', (name) => {
    const source = readFileSync(new URL(name, directory), 'utf8').replace(/spelt\([\s\S]*?\n\);/g, '');
    expect(source.match(/(?<!plain\(\s*)z\s*\.(?:number|int|boolean)\(/g)).toBeNull();
  });
});
