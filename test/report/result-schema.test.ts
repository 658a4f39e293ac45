import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import type { Result } from '../../src/domain/result.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { renderJson } from '../../src/report/json.ts';
import { parseResult } from '../../src/report/read-result.ts';
import { resultSchema } from '../../src/report/result-schema.ts';
import { result as hostile } from '../../fixtures/comments/hostile-names-and-outputs/result.ts';
import { result as regression } from '../../fixtures/comments/regression/result.ts';
import { result as outage } from '../../fixtures/comments/outage/result.ts';
import { result as build } from './build.ts';

type Parsed = z.output<typeof resultSchema>;

// Held equal by the type checker: each of these lines fails to compile when one type has what the other lacks.
const asDomain = (parsed: Parsed): Result => parsed;
const asParsed = (result: Result): Parsed => result;

test('the schema describes exactly the domain type', () => {
  expectTypeOf<keyof Parsed>().toEqualTypeOf<keyof Result>();
  expect(asDomain(asParsed(build()))).toEqual(build());
});

test.each([
  ['an empty run', build()],
  ['a regression', regression],
  ['an outage', outage],
  ['a run without estimated spend', { ...regression, spend: { ...regression.spend, estimatedUsd: undefined } }],
])('the file of %s is read back as it was', (_what, result) => {
  expect(parseResult(renderJson(result))).toEqual(result);
});

test('what was not measured is null in the file, and every key is there', () => {
  const file = JSON.parse(renderJson(build())) as Record<string, unknown>;
  expect(file['estimate']).toBeNull();
  expect(Object.keys(file).sort()).toEqual(Object.keys(build()).sort());
});

test('a result with a number that is none is refused, not guessed at', () => {
  const row = { ...hostile.rows[0]?.comparison.passRate, head: Number.NaN };
  expect(resultSchema.safeParse({ ...hostile, rows: [{ ...hostile.rows[0], comparison: row }] }).success).toBe(false);
});

test.each([
  ['no JSON', '{', 'The result file is not JSON.'],
  ['another version', renderJson({ ...build(), schemaVersion: 2 as 1 }), 'at schemaVersion'],
  ['something else', '[]', 'not a result file of version 1'],
  ['a missing key', renderJson({ ...build(), trials: undefined as never }), 'at trials'],
])('a file with %s is a user error that says so', (_what, text, words) => {
  expect(() => parseResult(text)).toThrow(UserError);
  expect(() => parseResult(text)).toThrow(words);
});

test.each(['2026 ![x](https://evil.example/p.png) @victim', '\u001b[2J\u202e', '<h1>2026-11-20</h1>', 'yesterday'])(
  'a time or a commit that is none is refused: %j',
  (forged) => {
    const waiver = { by: 'lead', at: '2026-11-20T14:03:22Z', headSha: 'a'.repeat(40) };
    const waivedWith = (part: object) => ({ ...build().verdict, waiver: { ...waiver, ...part } });
    expect(() => parseResult(renderJson({ ...build(), verdict: waivedWith({}) }))).not.toThrow();
    expect(() => parseResult(renderJson({ ...build(), verdict: waivedWith({ at: forged }) }))).toThrow('at verdict');
    expect(() => parseResult(renderJson({ ...build(), verdict: waivedWith({ headSha: forged }) }))).toThrow(
      'at verdict',
    );
    expect(() => parseResult(renderJson({ ...build(), createdAt: forged }))).toThrow('at createdAt');
  },
);

test('the schema has a JSON Schema', () => {
  const schema = z.toJSONSchema(resultSchema, { io: 'input' });
  expect(schema.required).toContain('verdict');
});
