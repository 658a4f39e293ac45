import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/domain/json/json.ts';
import { finiteJson, mayHoldInexact, parseExact } from '../../src/domain/json/lossless.ts';
import type { Result } from '../../src/domain/result.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import { renderJson } from '../../src/report/machine/json.ts';
import { parseResult } from '../../src/result/read.ts';
import { redactResult } from '../../src/report/redact/result.ts';
import { compareResults } from '../support/compare-results.ts';
import { caseComparison, comparison, finding, MARKER, result, resultCase, row, trial } from '../report/build.ts';

const ID = '9007199254740993';
const LONG = '12345678901234567890.123456789';
const OPTIONS = { maxDrop: 0.02, createdAt: '2026-02-01T00:00:00.000Z', version: '1.2.3' };
const object = (text: string): JsonObject => parseExact(text) as JsonObject;

/** A run whose head refunds an order with an id of 17 digits and fails for it. */
function runWithIds(): Result {
  const toolCalls = [{ id: 't1', name: 'refund', arguments: object(`{"order": ${ID}, "sums": [1, ${LONG}]}`) }];
  const output = { text: 'done', toolCalls, finishReason: 'stop', metadata: object(`{"ticket": -${ID}}`) } as const;
  const answer = trial({ caseId: 'a', side: 'head', text: 'done', failed: 'wrong order' });
  const scores = answer.scores.map((score) => ({ ...score, details: object(`{"expected": ${ID}, "huge": 1e400}`) }));
  return result({
    rows: [row(comparison({ cases: [caseComparison({ caseId: 'a' })] }))],
    cases: [resultCase({ id: 'a' })],
    trials: [trial({ caseId: 'a', side: 'base', text: 'ok' }), { ...answer, output, scores }],
  });
}

describe('a result file with numbers that JavaScript cannot hold', () => {
  const run = runWithIds();
  const file = renderJson(run);
  const read = parseResult(file);

  it('is read back and written again digit by digit', () => {
    expect(read).toEqual(run);
    expect(parseResult(renderJson(read))).toEqual(run);
  });

  it('keeps them in every form of the file', () => {
    const onOneLine = file.replace(/\n\s*/g, '');
    expect(parseResult(onOneLine)).toEqual(run);
  });

  it('shows them in the comment and on the page', () => {
    expect(renderComment(read, { marker: MARKER, reportUrl: undefined })).toContain(ID);
    expect(renderHtml(read)).toContain(ID);
    expect(renderHtml(read)).toContain(LONG);
  });

  it('keeps them when it is compared and when secrets are masked', async () => {
    expect(renderJson(compareResults({ base: read, head: read }, OPTIONS))).toContain(`"order": ${ID}`);
    const masked = await redactResult(read, [{ value: 'top-secret-key', name: 'API_KEY' }]);
    expect(masked).toEqual(run);
  });

  it('has plain numbers everywhere else, whatever wrote them', () => {
    const odd = file.replace(/"latencyMs": [^,]+/g, '"latencyMs": 12.000000000000000000000000001');
    expect(parseResult(odd).trials.map((one) => 'latencyMs' in one && one.latencyMs)).toEqual([12, 12]);
  });
});

describe('whether a long text may hold such a number', () => {
  it.each([`{"a":${ID}}`, `[1,${ID}]`, `{"a": -${ID}\n}`, '[1e400]', '[0.1234567890123456789]', `["is: ${ID}, it"]`])(
    'is seen in %s',
    (text) => expect(mayHoldInexact(text)).toBe(true),
  );

  it.each(['{"a":9007199254740992}', '[812.3456789012345]', `["${ID}"]`, '{"a":1.0000000000000000}', '[1e20]', '[]'])(
    'is denied of %s',
    (text) => expect(mayHoldInexact(text)).toBe(false),
  );

  it('what is beyond every number becomes the largest there is', () => {
    expect(finiteJson(parseExact('[1e400, -1e400, 2]'))).toEqual([Number.MAX_VALUE, -Number.MAX_VALUE, 2]);
  });
});

it('reads a file of another build whose findings give a reason that this one has no word for', () => {
  const run = result({
    verdict: { ...result().verdict, findings: [finding({ rule: 'pass_rate.min', why: 'below' })] },
  });
  const other = renderJson(run).replace('"why": "below"', '"why": "weather"');
  expect(other).toContain('weather');
  expect(parseResult(other).verdict.findings[0]).toEqual({
    ...finding({ rule: 'pass_rate.min', why: 'below' }),
    why: undefined,
  });
});

it('a file from before a measure was known is read as one that did not measure it', () => {
  const file = JSON.parse(renderJson(runWithIds()), (key, value: unknown) =>
    key === 'tokensPerCall' || key === 'countedCalls' ? undefined : value,
  ) as unknown;
  const read = parseResult(JSON.stringify(file)).rows[0]?.comparison;
  expect(read).toMatchObject({
    tokensPerCall: { base: undefined, head: undefined, delta: undefined, interval: undefined },
    countedCalls: undefined,
    pricedCalls: 12,
  });
  expect(read?.evidence.tokensPerCall).toBeUndefined();
  expect(read?.evidence.headIntervals.tokensPerCall).toBeUndefined();
});
