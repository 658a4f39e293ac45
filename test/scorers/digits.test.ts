import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../src/domain/json/json.ts';
import { parseLossless } from '../../src/domain/json/lossless.ts';
import { applyScorer } from '../../src/run/scoring/score.ts';
import { contextOf, outputOf, score, specOf } from './support.ts';

const BIG = '9007199254740993';
const NEAR = '9007199254740992';

async function atPath(output: string, value: Json, type = 'equals') {
  const spec = specOf('json_path', { path: '$.v' }, { children: [specOf(type, { value })] });
  return (await applyScorer(spec, contextOf(output))).passed;
}

describe('a number of a JSON output', () => {
  it.each<[string, string, boolean]>([
    [BIG, BIG, true],
    [NEAR, BIG, false],
    ['2.0', '2', true],
    ['2', '2.0', true],
    ['1.10', '1.1', true],
    ['1e3', '1000', true],
    ['7', '007', false],
    ['"1.10"', '1.10', true],
    ['"1.10"', '1.1', false],
    [`"${BIG}"`, BIG, true],
  ])('%s equals %s: %s', async (found, expected, passed) => {
    expect(await atPath(`{"v":${found}}`, expected)).toBe(passed);
    expect(await atPath(`{"v":${found}}`, expected, 'iequals')).toBe(passed);
  });

  it('is found as it was written', async () => {
    expect(await atPath('{"v":2.0}', '2.0', 'contains')).toBe(true);
    expect(await atPath(`{"v":[1,${BIG}]}`, BIG, 'contains')).toBe(true);
  });

  it('is a label in its own and in its usual spelling', async () => {
    const label = (labels: readonly string[], expected: string) =>
      score('label', { path: '$.v', labels, expected }, '{"v":2.0}');
    expect((await label(['1', '2'], '2')).passed).toBe(true);
    expect((await label(['2.0', '2.1'], '2.0')).passed).toBe(true);
  });

  it('is a number for schemas, bounds, judges and confidences, however it is spelt', async () => {
    const schema = { type: 'object', properties: { v: { type: 'number', maximum: 5 } } };
    expect((await score('json_schema', { schema }, '{"v":2.0}')).passed).toBe(true);
    expect((await score('number', { path: '$.v', near: 2 }, '{"v":2.0}')).passed).toBe(true);
    expect((await score('confidence', { path: '$.v' }, '{"v":1.0}')).passed).toBe(true);
    const answer = '{"evidence":"","reason":"r","score":1.0,"pass":true}';
    const judged = await applyScorer(
      specOf('judge', { rubric: 'Is polite.', pass_at: 0.5 }),
      contextOf('Hello', { ask: () => Promise.resolve(answer) }),
    );
    expect(judged).toMatchObject({ score: 1, passed: true });
  });
});

describe('an argument of a tool call', () => {
  it.each<[string, string, boolean]>([
    [`{"id":${BIG}}`, `{"id":${BIG}}`, true],
    [`{"id":${NEAR}}`, `{"id":${BIG}}`, false],
    ['{"list":[{"price":1.10}]}', '{"list":[{"price":1.1}]}', true],
    [`{"id":"${BIG}"}`, `{"id":${BIG}}`, false],
  ])('%s has what %s asks for: %s', async (found, expected, passed) => {
    for (const given of [found, parseLossless(found) as JsonObject]) {
      const output = outputOf('', { toolCalls: [{ id: '1', name: 'refund', arguments: given }] });
      const config = { name: 'refund', arguments: parseLossless(expected) };
      expect((await score('tool_call', config, output)).passed).toBe(passed);
    }
  });

  it('fits a schema of numbers', async () => {
    const output = outputOf('', { toolCalls: [{ id: '1', name: 'refund', arguments: '{"id":2.0}' }] });
    const schema = { type: 'object', properties: { id: { type: 'integer' } } };
    expect((await score('tool_call', { name: 'refund', arguments_schema: schema }, output)).passed).toBe(true);
  });
});
