import { describe, expect, it } from 'vitest';
import { lines, outcomesOf, readBoth, readOne } from './support.ts';

describe('rows', () => {
  it('say all that a trial has, and repeats of a case stand together', async () => {
    const file = lines(
      { case: 'a', pass: true, cost_usd: 0.1, output: 'said', tags: ['x'], severity: 'critical' },
      { case: 'a', pass: false, reason: 'no refund' },
      { case: 'b', score: 0.4, scores: [{ name: 'tone', score: 0.4, reason: 'rude' }] },
      { case: 'c', error: 'timed out' },
      { case: 'd', status: 'skipped' },
      { case: 'e', target: 'other', suite: 's', pass: true },
    );
    const read = await readOne({ 'r.jsonl': file });
    expect(outcomesOf(read)).toEqual({
      'rows / a': ['P 1', 'F 0'],
      'rows / b': ['F 0.4'],
      'rows / c': ['E timed out'],
      'other / e': ['P 1'],
    });
    expect(read.cases[0]).toMatchObject({ severity: 'critical', tags: ['x'] });
  });

  it.each([
    ['a key that there is not', { case: 'a', passed: true }, /^r\.jsonl:2: .*"passed"/],
    ['a score beyond 1', { case: 'a', score: 12 }, /^r\.jsonl:2: .*at `score`/],
    [
      'no verdict',
      { case: 'a', output: 'x' },
      /^r\.jsonl:2: The row has neither `pass` nor `score`\. An outage has `error`\./,
    ],
  ])('with %s are refused with their line', async (_, row, message) => {
    await expect(readOne({ 'r.jsonl': lines({ case: 'z', pass: true }, row) })).rejects.toThrow(message);
  });

  it('are recognised when there is only one, and as a list', async () => {
    const row = { case: 'a', pass: true };
    expect(outcomesOf(await readOne({ 'r.jsonl': lines(row) }))).toEqual({ 'rows / a': ['P 1'] });
    expect(outcomesOf(await readOne({ 'r.json': [row] }))).toEqual({ 'rows / a': ['P 1'] });
  });

  it('that call two cases by one id are refused', async () => {
    const file = lines({ case: 'a', pass: true, definition: '1' }, { case: 'a', pass: true, definition: '2' });
    await expect(readOne({ 'r.jsonl': file })).rejects.toThrow('Two cases are called "a"');
  });
});

describe('several files of a side', () => {
  it('are shards of a run, or repeats of it', async () => {
    const files = {
      '1.jsonl': lines({ case: 'a', pass: true }),
      '2.jsonl': lines({ case: 'b', pass: true }),
      '3.jsonl': lines({ case: 'a', pass: false }),
    };
    expect(outcomesOf(await readOne(files))).toEqual({ 'rows / a': ['P 1', 'F 0'], 'rows / b': ['P 1'] });
  });

  it('of two harnesses are refused, each named with its file', async () => {
    const base = { 'b.jsonl': lines({ case: 'a', pass: true }) };
    const head = { 'h.json': { testResults: [] } };
    await expect(readBoth({ base, head })).rejects.toThrow(
      'h.json: These are results of vitest, and b.jsonl has results of rows.',
    );
  });
});

describe('a file that cannot be read', () => {
  it.each([
    [
      'cut off',
      '{"results": {"version": 3, "results": [{"a": 1',
      /^f:1:\d+: The file ends in the middle of a value: it is cut off\./,
    ],
    ['cut off in its last line', '{"case":"a","pass":true}\n{"case":"b","pa', /^f:2:\d+: The file ends in the middle/],
    ['not JSON', '{"a": 1,\n "b": oops}', /^f: This is not JSON\./],
    ['empty', ' \n', /^f: The file is empty\./],
    ['a log', 'Running evaluator', /^f: The file is neither JSON, nor XML, nor a zip\./],
    ['nobody’s', '{"hello": 1}', /^f: Nobody knows whose results these are\. Known are promptfoo: /],
    [
      'nested beyond measure',
      `{"case":${'['.repeat(300)}${']'.repeat(300)}}`,
      /^f: The file is nested more than 200 levels/,
    ],
    ['a pointer', 'version https://git-lfs.github.com/spec/v1\noid sha256:a', /^f: This is a pointer of Git LFS/],
    ['packed', Uint8Array.of(0x1f, 0x8b, 8, 0), /^f: The file is packed by gzip\. Unpack it/],
    ['a zip without an end', 'PK\u0003\u0004 and nothing', /^f: The zip has no end: it is cut off\./],
  ])('because it is %s, is named', async (_, text, message) => {
    await expect(readOne({ f: text })).rejects.toThrow(message);
  });

  it('is read with a mark in front, and as UTF-16', async () => {
    const text = lines({ case: 'é', pass: true });
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')]);
    expect(outcomesOf(await readOne({ f: `\uFEFF${text}` }))).toEqual({ 'rows / é': ['P 1'] });
    expect(outcomesOf(await readOne({ f: wide }))).toEqual({ 'rows / é': ['P 1'] });
  });

  it('is read as what `from` says', async () => {
    const file = { f: lines({ case: 'a', input: 'q', scores: { says: 1 } }) };
    await expect(readOne(file)).rejects.toThrow('a row writes');
    expect(outcomesOf(await readOne(file, { from: 'braintrust' }))).toEqual({ 'Braintrust / q': ['P 1'] });
  });
});
