import { describe, expect, it } from 'vitest';
import { createSuiteLoader, DEFAULT_SUITE_GLOBS } from '../../../src/suite/load.ts';
import { HEAD, suiteWith } from '../fixtures.ts';
import { loadOne } from '../load-suites.ts';
import { memorySnapshot } from '../memory-snapshot.ts';

const FILES = { 's.json': '{"type":"object"}', 'score.js': 'export default () => 1', 's.yaml': 'type: array' };

async function configOf(entry: string): Promise<unknown> {
  const cases = `[{ id: x, vars: { q: 1, words: [a, b] }, expected: 4, expect: [{ ${entry} }] }]`;
  const [scorer] = (await loadOne({ ...suiteWith(cases), ...FILES })).cases[0]?.expect ?? [];
  return scorer?.config;
}

describe('what a scorer is given', () => {
  it.each([
    ['equals: 42', { value: '42' }],
    ['icontains: true', { value: 'true' }],
    ['contains_any: [a, 1]', { values: ['a', '1'] }],
    ['regex: "^a\\\\d"', { pattern: '^a\\d', flags: '' }],
    ['regex: "\\\\10\\\\11"', { pattern: '\\10\\11', flags: '' }],
    ['regex: "[]a]"', { pattern: '[]a]', flags: '' }],
    ['regex: "[^]a(]"', { pattern: '[^]a(]', flags: '' }],
    ['regex: "[[:alpha:])]"', { pattern: '[[:alpha:])]', flags: '' }],
    ['regex: { pattern: a, flags: is }', { pattern: 'a', flags: 'is' }],
    ['length: { unit: words, max: 5 }', { unit: 'words', max: 5 }],
    ['edit_distance: { to: a, max: 2 }', { to: 'a', max: 2 }],
    ['bleu: { to: [a, b], min: 0.5 }', { to: ['a', 'b'], min: 0.5 }],
    ['json: true', {}],
    ['json_schema: s.json', { schema: { type: 'object' }, file: 's.json' }],
    ['json_schema: s.yaml', { schema: { type: 'array' }, file: 's.yaml' }],
    ['json_schema: { type: string }', { schema: { type: 'string' } }],
    ['json_path: { path: "$.a[0].b", equals: x }', { path: '$.a[0].b' }],
    ['number: { near: 3, tolerance: 0.1 }', { near: 3, tolerance: 0.1 }],
    ['finish_reason: stop', { value: 'stop' }],
    ['tool_call: find', { name: 'find' }],
    ['tool_call: { name: find, arguments: { a: 1 }, count: 2 }', { name: 'find', arguments: { a: 1 }, count: 2 }],
    ['allowed_tools: [a]', { names: ['a'] }],
    ['max_turns: 3', { max: 3 }],
    ['no_leak: true', { canaries: [], secrets: true, personal_data: false }],
    ['no_leak: { canaries: [x], personal_data: true }', { canaries: ['x'], secrets: true, personal_data: true }],
    ['no_injection: PWNED', { canary: 'PWNED' }],
    ['moderation: true', {}],
    ['label: { labels: [a, b], expected: a }', { labels: ['a', 'b'], expected: 'a' }],
    ['label: { labels: [Yes, "no"], expected: "yes." }', { labels: ['Yes', 'no'], expected: 'yes.' }],
    ['label: { labels: ["{{ expected }}", b], expected: 4 }', { labels: ['4', 'b'], expected: '4' }],
    ['label: { labels: "{{ words }}", expected: b }', { labels: ['a', 'b'], expected: 'b' }],
    ['label: { labels: [a, 1], expected: "{{ q }}" }', { labels: ['a', '1'], expected: '1' }],
    ['number: { min: 2, max: 2 }', { min: 2, max: 2 }],
    ['number: { min: "{{ expected }}", max: 2 }', { min: 4, max: 2 }],
    ['equals: ""', { value: '' }],
    ['confidence: { path: $.c, threshold: 0.8 }', { path: '$.c', threshold: 0.8 }],
    ['fallback: sorry', { value: 'sorry' }],
    ['judge: Be kind.', { rubric: 'Be kind.', pass_at: 0.5 }],
    [
      'judge: { criteria: [{ name: tone, description: kind }], pass_at: 0.7 }',
      { criteria: [{ name: 'tone', description: 'kind', weight: 1 }], pass_at: 0.7 },
    ],
    ['judge_pairwise: Better?', { rubric: 'Better?' }],
    ['command: [cat, x]', { command: ['cat', 'x'], directory: '.' }],
    ['equals: "{{ expected }}"', { value: '4' }],
    ['number: { near: "{{ expected }}" }', { near: 4 }],
    ['contains_all: "{{ words }}"', { values: ['a', 'b'] }],
    ['contains_any: ["{{ q }}", x]', { values: ['1', 'x'] }],
    ['judge: "Says {{ expected | plus: 1 }} for {{ id }}."', { rubric: 'Says 5 for x.', pass_at: 0.5 }],
    ['contains: "{% raw %}{{ name }}{% endraw %}"', { value: '{{ name }}' }],
    ['json_schema: { const: "{{ q }}" }', { schema: { const: '{{ q }}' } }],
    [
      'tool_call: { name: read, arguments: { path: "{{ id }}", file: "a {{ q }}", schema: "{{ q | plus: 1 }}" } }',
      { name: 'read', arguments: { path: 'x', file: 'a 1', schema: '2' } },
    ],
    [
      'tool_call: { name: buy, arguments: { order: "{{ q }}", max: "{{ id }}", of: [{ near: "{{ words }}" }] } }',
      { name: 'buy', arguments: { order: 1, max: 'x', of: [{ near: ['a', 'b'] }] } },
    ],
  ])('%s', async (entry, config) => {
    expect(await configOf(entry)).toEqual(config);
  });

  it('names a module by its content, so that a changed module is a changed scorer', async () => {
    const config = await configOf('javascript: score.js');
    expect(config).toEqual({ file: 'score.js', oid: expect.stringMatching(/^[0-9a-f]{40}$/) as string });
  });

  const oid = expect.stringMatching(/^[0-9a-f]{40}$/) as string;

  it('names what a module reaches by relative imports as well', async () => {
    const files = {
      ...suiteWith('[{ vars: { q: 1 }, expect: [{ javascript: lib/score.mjs }] }]'),
      'lib/score.mjs': `import { a } from "./a.mjs";\nimport 'node:fs';\nexport * from '../b.mjs';\nimport('./gone.mjs');`,
      'lib/a.mjs': "import './score.mjs'; const c = require('./c');",
      'b.mjs': "const words = new URL('./words.json', import.meta.url); import from '../../etc/passwd';",
      'lib/c.js': '',
      'words.json': '["./other.mjs"]',
      'other.mjs': '',
    };
    const [scorer] = (await loadOne(files)).cases[0]?.expect ?? [];
    const paths = ['b.mjs', 'lib/a.mjs', 'lib/c.js', 'words.json'];
    expect(scorer?.config).toEqual({
      file: 'lib/score.mjs',
      oid,
      files: Object.fromEntries(paths.map((path) => [path, oid])),
    });
  });

  it('names the files that a command names, as seen from where its suite is, and what scripts among them import', async () => {
    const entry = '{ command: [node, ./lib/score.js, --words, words.txt, ../x, /etc] }';
    const files = {
      'evals/p.md': 'Hi {{ q }}',
      'evals/a.eval.yaml': `${HEAD}cases: [{ vars: { q: 1 }, expect: [${entry}] }]\n`,
      'evals/lib/score.js': "require('./part')",
      'evals/lib/part.js': '',
      'evals/words.txt': 'a',
      x: 'a',
    };
    const [scorer] = (await loadOne(files)).cases[0]?.expect ?? [];
    const paths = ['evals/lib/part.js', 'evals/lib/score.js', 'evals/words.txt', 'x'];
    expect(scorer?.config).toMatchObject({ directory: 'evals' });
    expect(Object.keys(scorer?.config.files ?? {})).toEqual(paths);
  });

  it.each([
    ['javascript', '{ javascript: { file: s.mjs, inputs: [data/*.json] } }'],
    ['command', '{ command: { command: [./score.sh], inputs: [data/*.json] } }'],
  ])('names what a scorer says that it reads: %s', async (_type, entry) => {
    const files = {
      ...suiteWith(`[{ vars: { q: 1 }, expect: [${entry}] }]`),
      ...{ 's.mjs': '', 'score.sh': '', 'data/a.json': '1', 'data/b.json': '2', 'data/c.txt': '' },
    };
    const [scorer] = (await loadOne(files)).cases[0]?.expect ?? [];
    expect(scorer?.config['inputs']).toEqual({ 'data/a.json': oid, 'data/b.json': oid });
  });

  it.each([
    ['a file that it says it reads changed', { 'allow.json': '2' }],
    ['a program changed', { 'score.sh': 'echo 2' }],
    ['an imported module changed', { 'lib.mjs': 'export const a = 2;' }],
    ['an imported module came', { 'new.mjs': '' }],
  ])('is another scorer where %s, and the same object where nothing did', async (_what, change) => {
    const before = {
      ...suiteWith(
        '[{ vars: { q: 1 }, expect: [{ javascript: { file: s.mjs, inputs: [allow.json] } }, { command: [./score.sh] }] }]',
      ),
      'allow.json': '1',
      's.mjs': "import './lib.mjs'; import './new.mjs'",
      'lib.mjs': 'export const a = 1;',
      'score.sh': 'echo 1',
    };
    const loader = createSuiteLoader();
    const load = async (files: Readonly<Record<string, string>>) =>
      (await loader.load({ snapshot: memorySnapshot(files), globs: DEFAULT_SUITE_GLOBS })).suites[0];
    const [base, same, head] = [await load(before), await load({ ...before }), await load({ ...before, ...change })];
    expect(same).toBe(base);
    expect(head?.cases[0]?.expect).not.toEqual(base?.cases[0]?.expect);
  });

  it('keeps nested scorers, names, weights and thresholds', async () => {
    const entry =
      '{ any_of: [{ equals: a }, { not: { contains: "{{ q }}" } }], name: form, weight: 2, threshold: 0.5 }';
    const [scorer] = (await loadOne(suiteWith(`[{ vars: { q: 1 }, expect: [${entry}] }]`))).cases[0]?.expect ?? [];
    expect(scorer).toMatchObject({
      type: 'any_of',
      name: 'form',
      weight: 2,
      threshold: 0.5,
      children: [
        { type: 'equals', weight: 1 },
        { type: 'not', children: [{ config: { value: '1' } }] },
      ],
    });
  });
});

describe('which scorers a case has', () => {
  it('follows only_on, by severity and by tag', async () => {
    const files = suiteWith(`
  - { id: a, severity: critical, expect: [{ json: true }] }
  - { id: b, tags: [x, y], expect: [{ json: true }] }
defaults:
  expect:
    - { no_refusal: true, only_on: { severity: [critical] } }
    - { xml: true, only_on: { tags: [y] } }`);
    const types = (await loadOne(files)).cases.map((each) => each.expect.map(({ type }) => type));
    expect(types).toEqual([
      ['no_refusal', 'json'],
      ['xml', 'json'],
    ]);
  });

  it('shares one list between cases with the same ones', async () => {
    const files = {
      ...suiteWith('[{ file: d.jsonl, expect: [{ json: true }] }]'),
      'd.jsonl': '{"id":"1"}\n{"id":"2"}',
    };
    const { cases } = await loadOne(files);
    expect(cases[0]?.expect).toBe(cases[1]?.expect);
  });
});

describe('severity', () => {
  it.each([
    ['{ expect: [{ json: true }] }', '', 'major'],
    ['{ expect: [{ no_leak: true }] }', '', 'critical'],
    ['{ expect: [{ no_leak: true }], severity: minor }', '', 'minor'],
    ['{ expect: [{ no_leak: true }] }', 'defaults: { severity: minor }', 'minor'],
    ['{ expect: [{ json: true }] }', 'defaults: { expect: [{ no_leak: true }] }', 'major'],
  ])('of %s with %j is %s', async (entry, defaults, severity) => {
    const { cases } = await loadOne(suiteWith(`[${entry}]\n${defaults}`));
    expect(cases[0]?.severity).toBe(severity);
  });
});
