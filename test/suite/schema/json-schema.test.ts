import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configJsonSchema, suiteJsonSchema, type JsonSchema } from '../../../src/suite/schema/json-schema.ts';
import { EXAMPLE_FILES } from '../example.ts';
import { HEAD, suiteOf, suiteWith } from '../fixtures.ts';

const ajv = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  formats: { uri: true, date: true },
});
const isSuite = ajv.compile(suiteJsonSchema());
const isConfig = ajv.compile(configJsonSchema());

const VALID = [
  EXAMPLE_FILES['evals/triage.eval.yaml'],
  suiteWith(
    '[{ vars: { q: 1 }, expect: [{ any_of: [{ not: { equals: 1 } }, { json_path: { path: $.a, contains: x } }] }] }]',
  ),
  suiteWith('[{ file: d.csv, columns: { id: a, vars: [b] }, expect: [{ number: { near: "{{ expected }}" } }] }]'),
  suiteWith(
    '[{ messages: [{ role: user, content: x }], expected: { a: 1 }, human: pass, expect: [{ no_leak: true }] }]',
  ),
  suiteOf('target: { provider: command, command: [node, a.js], setup: [npm, ci], inputs: ["src/**"], env: [A] }'),
  suiteOf('target: { provider: http, url: "https://x.example", body: [1, "{{ q }}"], headers: { a: b } }'),
  suiteOf('target: { provider: replay, file: r.jsonl, prompt: p.md, model: m }'),
  suiteOf(
    'targets: [{ provider: openai, model: m, prompt: { user: p.md }, tools: [{ name: a }], output: { json_schema: {} } }]',
  ),
  'suite: a\nharness: { kind: pytest, command: [pytest, evals], yardstick: ["evals/**"], pass_at: { Factuality: 0.6 } }',
].map((files) => (typeof files === 'string' ? files : (files['a.eval.yaml'] ?? '')));

const INVALID = [
  'suite: a',
  `${HEAD}cases: []`,
  `${HEAD}cases: [{ expect: [{ contains: a, equals: b }] }]`,
  `${HEAD}cases: [{ expect: [{ contians: a }] }]`,
  `${HEAD}cases: [{ expect: [{}] }]`,
  `${HEAD}cases: [{ severity: high }]`,
  `${HEAD}cases: [{ expect: [{ not: { contians: a } }] }]`,
  `${HEAD}cases: [{ id: x }]\npolicy: { pass_rate: { min: 2 } }`,
  'suite: a\ncases: [{ id: x }]',
  'suite: a\nharness: { kind: pytset, command: [pytest] }',
  'suite: a\nharness: { kind: pytest, command: [pytest] }\ncases: [{ id: x }]',
  'suite: a\ntarget: { provider: command }\ncases: [{ id: x }]',
  'suite: a\ntarget: { provider: openai, model: m }\ncases: [{ id: x }]',
];

describe('the published JSON Schema of suites', () => {
  it.each(VALID)('accepts %s', (text) => {
    expect(isSuite(parse(text)) || isSuite.errors).toBe(true);
  });

  it.each(INVALID)('refuses %s', (text) => {
    expect(isSuite(parse(text))).toBe(false);
  });
});

describe('the published JSON Schema of evaldelta.yaml', () => {
  it('accepts what the loader accepts', () => {
    const text =
      'suites: [a]\nlimits: { alpha: 0.1 }\nprices: { m: { input: 1, output: 2 } }\njudge: { provider: openai, model: m }';
    expect(isConfig(parse(text)) || isConfig.errors).toBe(true);
  });

  it('refuses unknown keys', () => {
    expect(isConfig({ limit: {} })).toBe(false);
  });
});

describe('both schemas', () => {
  it.each([
    ['suite', suiteJsonSchema()],
    ['config', configJsonSchema()],
  ])('describe every key: %s', (_name, schema) => {
    expect(undescribed(schema)).toEqual([]);
  });

  it.each([
    ['suite', suiteJsonSchema()],
    ['config', configJsonSchema()],
  ])('are what is committed: %s', (name, schema) => {
    const path = new URL(`../../../schema/${name}.schema.json`, import.meta.url);
    expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(schema);
  });
});

/** Paths of keys without a description; conditions are not read by people. */
function undescribed(schema: unknown, path = ''): readonly string[] {
  const object = (typeof schema === 'object' && schema !== null ? schema : {}) as JsonSchema;
  const properties = Object.entries((object.properties ?? {}) as { readonly [key: string]: JsonSchema });
  const missing = properties.filter(
    ([, property]) => property.description === undefined && property.$ref === undefined,
  );
  const inner = Object.entries(object).filter(([key]) => key !== 'if');
  return [
    ...missing.map(([key]) => `${path}/${key}`),
    ...inner.flatMap(([key, child]) => undescribed(child, `${path}/${key}`)),
  ];
}
