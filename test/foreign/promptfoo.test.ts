import { describe, expect, it } from 'vitest';
import { lines, outcomesOf, readBoth, readOne } from './support.ts';

type Row = Readonly<Record<string, unknown>>;

/** A row as promptfoo writes it: what is asked for, asserted on and answered. */
function row(vars: Row, more: Row = {}): Row {
  return {
    success: true,
    score: 1,
    failureReason: 0,
    promptIdx: 0,
    provider: { id: 'openai:chat:gpt-4o-mini', label: 'mini' },
    prompt: { raw: 'Say hello', label: 'p.txt: Say {{q}}' },
    response: { output: 'Hello.' },
    gradingResult: {
      pass: true,
      componentResults: [{ pass: true, score: 1, reason: 'fine', assertion: { type: 'contains' } }],
    },
    testCase: { vars, assert: [{ type: 'contains', value: 'H' }], options: {} },
    cost: 0.001,
    ...more,
  };
}

function file(rows: readonly Row[], prompts: readonly Row[] = [{ raw: 'Say {{q}}', label: 'p.txt: Say {{q}}' }]): Row {
  return {
    evalId: 'e',
    results: { version: 3, timestamp: '2026-01-01T00:00:00.000Z', prompts, results: rows },
    config: {},
  };
}

const failed = { success: false, score: 0, failureReason: 1, error: 'Expected output to contain "H"' };

describe('results of promptfoo', () => {
  it('give a case a name that filters, repeats and prompts leave alone, and count every repeat', async () => {
    const described = { description: 'greets', vars: { q: 'hi' }, assert: [], options: {} };
    const rows = [
      row({ q: 'hi' }, { testCase: described, testIdx: 4 }),
      row({ q: 'hi' }, { testCase: described, testIdx: 5, ...failed }),
      row({ q: 'why' }),
      row({ q: 'no' }, { metadata: { case_id: 't9' } }),
    ];
    expect(outcomesOf(await readOne({ 'r.json': file(rows) }))).toEqual({
      'mini / greets': ['P 1', 'F 0'],
      'mini / why': ['P 1'],
      'mini / t9': ['P 1'],
    });
  });

  it('tell an outage and a grader’s from a failure, and a broken assertion of the team’s from an outage', async () => {
    const graded = (reason: string, metadata: Row) => ({
      gradingResult: {
        pass: false,
        componentResults: [{ pass: false, score: 0, reason, assertion: { type: 'llm-rubric' }, metadata }],
      },
    });
    const rows = [
      row({ q: 'a' }, { ...failed, failureReason: 2, error: 'API error: 500 Internal Server Error\n{}' }),
      row({ q: 'b' }, { ...failed, ...graded('Could not extract JSON', { graderError: true }) }),
      row({ q: 'c' }, { ...failed, ...graded('Custom function threw error: x is not defined', {}) }),
      row({ q: 'd' }, failed),
    ];
    expect(outcomesOf(await readOne({ 'r.json': file(rows) }))).toEqual({
      'mini / a': ['E API error: 500 Internal Server Error'],
      'mini / b': ['E Could not extract JSON'],
      'mini / c': ['F 0'],
      'mini / d': ['F 0'],
    });
  });

  it('read the lines of results.jsonl as the rows of results.json', async () => {
    const rows = [row({ q: 'a' }), row({ q: 'b' }, failed)];
    const whole = await readOne({ 'r.json': file(rows) });
    expect(outcomesOf(await readOne({ 'r.jsonl': lines(...rows) }))).toEqual(outcomesOf(whole));
  });

  it('pair a target by its prompt’s own name, never by its text', async () => {
    const prompts = (text: string) => [
      { raw: text, label: `a.txt: ${text}` },
      { raw: `${text}!`, label: `${text}!` },
    ];
    const rows = [row({ q: 'a' }), row({ q: 'a' }, { promptIdx: 1 })];
    const both = await readBoth({
      base: { 'b.json': file(rows, prompts('Say {{q}}')) },
      head: { 'h.json': file(rows, prompts('Say {{q}} kindly')) },
    });
    const names = (side: 'base' | 'head') => both[side].rows.map(({ target }) => target);
    expect(names('head')).toEqual(['mini · a.txt', 'mini · prompt 2']);
    expect(names('base')).toEqual(names('head'));
  });

  it('know when the whole run was stopped by an answer of the target', async () => {
    const error = 'API error: 401 Unauthorized\n{}';
    const rows = [row({ q: 'a' }), row({ q: 'b' }, { ...failed, failureReason: 2, error })];
    expect((await readOne({ 'r.json': file(rows) })).gaps).toEqual([
      { file: undefined, message: 'API error: 401 Unauthorized' },
    ]);
  });

  it('tell cases apart that share an id and differ in what is put in', async () => {
    const rows = ['good', 'bad'].map((q) => row({ q }, { metadata: { case_id: 'list' } }));
    expect(Object.keys(outcomesOf(await readOne({ 'r.json': file(rows) })))).toEqual([
      'mini / list · good',
      'mini / list · bad',
    ]);
  });

  it('are of version 3, and another is named', async () => {
    const old = { evalId: 'e', results: { version: 2, results: [] } };
    await expect(readOne({ 'r.json': old })).rejects.toThrow('promptfoo’s results of version 2; version 3 is read');
  });
});
