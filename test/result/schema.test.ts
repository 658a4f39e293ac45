import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import type { Result } from '../../src/domain/result.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { renderJson } from '../../src/report/machine/json.ts';
import { parseResult } from '../../src/result/read.ts';
import { resultSchema } from '../../src/result/schema.ts';
import { result as hostile } from '../../fixtures/comments/hostile-names-and-outputs/result.ts';
import { result as regression } from '../../fixtures/comments/regression/result.ts';
import { result as outage } from '../../fixtures/comments/outage/result.ts';
import { result as build } from '../report/build.ts';

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
  [
    'a later version',
    renderJson({ ...build(), schemaVersion: 3 as 2 }),
    'This result file is of version 3, and this Evaldelta reads versions 1 to 2.',
  ],
  ['no version', renderJson({ ...build(), schemaVersion: 'one' as never }), 'at schemaVersion'],
  ['something else', '[]', 'not a result file of version 2'],
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

const nested = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

test.each([
  ['a hundred thousand levels', (text: string) => text.replace('"seed": 1', `"seed": ${nested(100_000)}`)],
  [
    'as many and a long number',
    (text: string) => text.replace('"seed": 1', `"seed": [9007199254740993, ${nested(100_000)}]`),
  ],
  ['as many where nobody looks', (text: string) => text.replace('"seed": 1', `"seed": 1, "more": ${nested(100_000)}`)],
  ['nothing but levels', () => nested(1_000_000)],
])('a file with %s is refused before anything walks it', (_what, change) => {
  const file = change(renderJson({ ...build(), seed: 1 }));
  expect(() => parseResult(file)).toThrow('nested more than 120 levels deep');
});

test.each([
  [
    'a commit',
    (result: Result) => ({
      ...result,
      revisions: { ...result.revisions, head: { ...result.revisions.head, sha: 'x](y)' } },
    }),
    'at revisions.head.sha',
  ],
  ['a newer commit', (result: Result) => ({ ...result, supersededBy: '<b>' }), 'at supersededBy'],
  ['an address of another kind', (result: Result) => ({ ...result, runUrl: 'javascript:alert(1)' }), 'at runUrl'],
  ['an address with more in it', (result: Result) => ({ ...result, runUrl: 'https://x/ "onclick=' }), 'at runUrl'],
  [
    'a row of a long name',
    (result: Result) => ({ ...result, rows: result.rows.map((row) => ({ ...row, suite: 'x'.repeat(5001) })) }),
    'at rows.0.suite',
  ],
  [
    'a case of a long id',
    (result: Result) => ({
      ...result,
      verdict: {
        ...result.verdict,
        findings: result.verdict.findings.map((one) => ({ ...one, caseIds: ['x'.repeat(5001)] })),
      },
    }),
    'caseIds.0',
  ],
])('what is not %s is refused: it would be shown as one', (_what, change, words) => {
  expect(() => parseResult(renderJson(regression))).not.toThrow();
  expect(() => parseResult(renderJson(change(regression)))).toThrow(words);
});

test('the schema has a JSON Schema', () => {
  const schema = z.toJSONSchema(resultSchema, { io: 'input' });
  expect(schema.required).toContain('verdict');
});
