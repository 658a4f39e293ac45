import { describe, expect, it } from 'vitest';
import { HEAD, suiteOf, suiteWith } from '../fixtures.ts';
import { allDiagnosticsAbout } from '../load-suites.ts';

const DRAFT_07 = '"$schema": "http://json-schema.org/draft-07/schema#"';

const scoredBy = (entry: string) => suiteWith(`[{ id: x, vars: { q: 1 }, expect: [{ ${entry} }] }]`);

describe('a schema that a scorer can use', () => {
  it.each([
    ['of draft-07', `json_schema: { ${DRAFT_07}, items: [{ type: string }], additionalItems: false }`],
    ['of draft-07, for arguments', `tool_call: { name: t, arguments_schema: { ${DRAFT_07}, type: object } }`],
    ['with keywords of other tools', 'json_schema: { type: string, nullable: true, markdownDescription: m, x-a: 1 }'],
    ['with an unknown format', 'json_schema: { type: string, format: pizza }'],
    ['with if and no then', 'json_schema: { if: { type: string } }'],
  ])('%s is taken by check', async (_what, entry) => {
    expect(await allDiagnosticsAbout(scoredBy(entry))).toEqual([]);
  });

  it.each([
    '{ "$schema": "http://json-schema.org/schema#", type: object }',
    '{ $ref: "#/components/schemas/A", components: { schemas: { A: { type: string } } } }',
    '{ type: string, format: date, formatMinimum: "2020-01-01" }',
  ])('that is only sent may be %s', async (parameters) => {
    const target = `target: { provider: openai, model: m, prompt: p.md, tools: [{ name: t, parameters: ${parameters} }] }`;
    expect(await allDiagnosticsAbout(suiteOf(target))).toEqual([]);
  });

  it('of draft-07 is also taken as output and for tools', async () => {
    const tools = `tools: [{ name: t, parameters: { ${DRAFT_07}, type: object } }]`;
    const target = `target: { provider: openai, model: m, prompt: p.md, output: { json_schema: { ${DRAFT_07}, type: object } }, ${tools} }`;
    expect(await allDiagnosticsAbout(suiteOf(target))).toEqual([]);
  });

  it('may have any pattern where it is only sent', async () => {
    const parameters = '{ type: object, properties: { a: { type: string, pattern: "^(?!b)" } } }';
    const target = `target: { provider: openai, model: m, prompt: p.md, tools: [{ name: t, parameters: ${parameters} }] }`;
    expect(await allDiagnosticsAbout(suiteOf(target))).toEqual([]);
  });
});

describe('a schema that a scorer cannot use', () => {
  it.each([
    ['with a pattern that looks ahead', 'json_schema: { pattern: "^(?!b)" }', 'error parsing regexp'],
    ['with a misspelt keyword', 'json_schema: { requird: [a] }', 'unknown keyword: "requird", did you mean "required"'],
    ['of an unknown draft', 'json_schema: { "$schema": "http://json-schema.org/draft-04/schema#" }', '$schema names'],
    ['that refers to nothing', 'not: { json_schema: { $ref: "#/$defs/a" } }', 'names no subschema'],
  ])('%s is refused by check', async (_what, entry, sentence) => {
    const [message, ...others] = await allDiagnosticsAbout(scoredBy(entry));
    expect(others).toEqual([]);
    expect(message).toMatch(/^a\.eval\.yaml:3:\d+: The schema is not a valid JSON Schema: /);
    expect(message).toContain(sentence);
  });
});

it('tells mistakes of evaluators that a test case’s fields make', async () => {
  const prompt = `name: p
messages: [{ role: user, content: "{{input}}" }]
testData: [{ input: a, expected: b }, { input: c, expected: "" }]
evaluators: [{ name: says, string: { contains: "{{expected}}" } }]
`;
  const files = {
    'p.prompt.yml': prompt,
    'p.md': '{{ input }}',
    'a.eval.yaml': `${HEAD}cases: [{ file: p.prompt.yml }]\n`,
  };
  expect(await allDiagnosticsAbout(files)).toEqual(['p.prompt.yml:3:39: The text of `icontains` is empty.']);
});
