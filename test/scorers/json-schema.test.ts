import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/domain/json/json.ts';
import { score } from './support.ts';

const order: JsonObject = {
  type: 'object',
  required: ['items'],
  additionalProperties: false,
  properties: {
    items: { type: 'array', uniqueItems: true, items: { $ref: '#/$defs/item' } },
    when: { type: 'string', format: 'date' },
  },
  $defs: {
    item: {
      type: 'object',
      properties: { sku: { type: 'string', pattern: '^[A-Z]{2}\\d$' }, price: { type: 'number' } },
    },
  },
};

describe('json_schema', () => {
  it.each([
    ['{"items": [{"sku": "AB1", "price": 2.5}]}', true, 'fits the schema'],
    ['{"items": [{"price": "2.5"}]}', false, '$.items[0].price must be number, found "\\"2.5\\""'],
    ['{"items": [{"sku": "ab1"}]}', false, '$.items[0].sku must match pattern "^[A-Z]{2}\\d$", found "\\"ab1\\""'],
    ['{"items": [{"price": 1}, {"price": 1.0}]}', false, '$.items must pass "uniqueItems" keyword validation'],
    ['{}', false, '$ must have required property \'items\', found "{}"'],
    ['{"items": [], "when": "2026-02-30"}', false, '$.when must match format "date", found "\\"2026-02-30\\""'],
    ['{"items": [], "__proto__": 1}', false, '$ must NOT have additional properties ("__proto__")'],
    ['Sure!', false, 'expected JSON that fits the schema, no JSON, found "Sure!"'],
    ['```json\n{"items": []}\n```', false, 'a code fence is around it'],
  ])('judges %s', async (output, passed, reason) => {
    const judgement = await score('json_schema', { schema: order }, output);
    expect(judgement.passed).toBe(passed);
    expect(judgement.reason).toContain(reason);
  });

  it('reads prefixItems of draft 2020-12 and item lists of draft-07', async () => {
    const modern = { prefixItems: [{ type: 'string' }], items: false };
    const old = {
      $schema: 'http://json-schema.org/draft-07/schema#',
      items: [{ type: 'string' }],
      additionalItems: false,
    };
    const verdicts = [modern, old].map((schema) => score('json_schema', { schema }, '["a", 1]'));
    expect((await Promise.all(verdicts)).map(({ passed }) => passed)).toEqual([false, false]);
  });

  it('takes equal ids in different schemas', async () => {
    const first = await score('json_schema', { schema: { $id: 'https://x.test/s', type: 'string' } }, '1');
    const second = await score('json_schema', { schema: { $id: 'https://x.test/s', type: 'number' } }, '1');
    expect([first.passed, second.passed]).toEqual([false, true]);
  });

  it('ignores annotations and x- keywords', async () => {
    const schema = { type: 'string', title: 'T', example: 'e', 'x-order': 1 };
    expect((await score('json_schema', { schema }, '"a"')).passed).toBe(true);
  });

  it.each<[string, JsonObject, string, boolean]>([
    ['keywords of other tools', { type: 'string', markdownDescription: 'm', propertyOrder: 1, note: 'n' }, '"a"', true],
    ['unknown formats', { type: 'string', format: 'pizza' }, '"a"', true],
    ['if without then', { if: { type: 'string' } }, '"a"', true],
    ['nullable beside a type, which it widens', { type: 'string', nullable: true }, 'null', true],
    ['nullable beside no type', { anyOf: [{ type: 'string' }], nullable: true }, 'null', false],
    [
      'draft-07 with another spelling',
      { $schema: 'https://json-schema.org/draft-07/schema', type: 'null' },
      'null',
      true,
    ],
    ['2020-12 with another spelling', { $schema: 'https://json-schema.org/draft/2020-12/schema#' }, '1', true],
    ['hundredths', { multipleOf: 0.01 }, '19.99', true],
    ['hundredths of much', { multipleOf: 0.01 }, '4512345.67', true],
    ['half hundredths', { multipleOf: 0.01 }, '19.995', false],
  ])('reads %s', async (_, schema, output, passed) => {
    expect((await score('json_schema', { schema }, output)).passed).toBe(passed);
  });

  it.each<[string, JsonObject, string]>([
    [
      'a misspelt keyword',
      { type: 'object', propertees: {} },
      'unknown keyword: "propertees", did you mean "properties"',
    ],
    ['a keyword in other letters', { items: { oneof: [] } }, 'unknown keyword: "oneof", did you mean "oneOf"'],
    ['an older draft', { $schema: 'http://json-schema.org/draft-04/schema#' }, '2020-12 and draft-07 are known'],
    ['a bad type', { type: 'text' }, 'schema is invalid'],
    ['a reference to nowhere', { $ref: '#/$defs/gone' }, 'names no subschema'],
    ['a reference into data', { $ref: '#/enum/0', enum: [{ type: 'string' }] }, 'names no subschema'],
    ['a reference to another host', { $ref: 'https://x.test/s.json' }, "can't resolve reference"],
    ['the id of a meta-schema', { $id: 'https://json-schema.org/draft/2020-12/schema#' }, 'is that of a meta-schema'],
    ['a pattern with look-ahead', { pattern: '(?=a)' }, 'error parsing regexp'],
  ])('refuses %s', async (_, schema, sentence) => {
    await expect(score('json_schema', { schema }, '{}')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(sentence),
    });
  });

  it('refuses a schema that is nested beyond reason', async () => {
    const schema = Array.from({ length: 5_000 }).reduce<JsonObject>((inner) => ({ not: inner }), {});
    await expect(score('json_schema', { schema }, '{}')).rejects.toThrow('nested deeper than');
  });
});

describe('hostile schemas and outputs', () => {
  const doubling = Object.fromEntries(
    Array.from({ length: 60 }, (_, n) => [
      `s${n}`,
      { allOf: [{ $ref: `#/$defs/s${n + 1}` }, { $ref: `#/$defs/s${n + 1}` }] },
    ]),
  );

  it.each<[string, JsonObject, string]>([
    ['references that double', { $ref: '#/$defs/s0', $defs: { ...doubling, s60: {} } }, '1'],
    ['a schema that is itself', { $ref: '#' }, '1'],
    [
      'doubling with the depth of the output',
      { allOf: [{ items: { $ref: '#' } }, { items: { $ref: '#' } }] },
      `${'['.repeat(60)}${']'.repeat(60)}`,
    ],
    [
      'many patterns on a long text',
      { allOf: Array.from({ length: 200 }, (_, n) => ({ pattern: `(a|b)*${n}` })) },
      `"${'ab'.repeat(500_000)}"`,
    ],
  ])('end with an errored trial: %s', async (_, schema, output) => {
    await expect(score('json_schema', { schema }, output)).rejects.toMatchObject({ name: 'ScorerError' });
  });

  it('compares a quarter of a million items for uniqueness', async () => {
    const items = Array.from({ length: 250_000 }, (_, n) => `[${n}]`).join(',');
    expect((await score('json_schema', { schema: { uniqueItems: true } }, `[${items}]`)).passed).toBe(true);
  });

  it('fails an output that is nested beyond reason', async () => {
    const { reason } = await score('json_schema', { schema: {} }, '['.repeat(500_000));
    expect(reason).toBe('expected JSON that fits the schema, JSON nested deeper than 200 levels');
  });
});
