import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/domain/json/json.ts';
import { applyScorer } from '../../src/run/scoring/score.ts';
import { contextOf, score, specOf } from './support.ts';

describe.each([
  ['equals', { value: 'Refund' }, 'Refund', 'refund'],
  ['equals', { value: '42' }, ' 42\n', '42.'],
  ['equals', { value: '' }, '\n', '.'],
  ['iequals', { value: 'REFUND' }, 'refund', 'refunds'],
  ['contains', { value: '30 days' }, 'Within 30 days.', 'Within 30 Days.'],
  ['contains', { value: '.*' }, 'a .* b', 'a b'],
  ['icontains', { value: '30 DAYS' }, 'Within 30 days.', 'Within 31 days.'],
  ['icontains', { value: 'ΟΔΟΣ' }, 'Η ΟΔΟΣΑ', 'Η οδύσσεια'],
  ['icontains', { value: 'οδος' }, 'Η ΟΔΟΣ.', 'Η οδύσσεια'],
  ['regex', { pattern: '\\10', flags: '' }, 'a\bb', 'ab'],
  ['regex', { pattern: '^\\d+ days$', flags: '' }, '30 days', 'in 30 days'],
  ['regex', { pattern: '^b$', flags: 'im' }, 'a\nB\nc', 'ab'],
  ['regex', { pattern: 'a.b', flags: 's' }, 'a\nb', 'ab'],
])('%s %j', (type, config, good, bad) => {
  it('passes what it expects with score 1', async () => {
    expect(await score(type, config, good)).toMatchObject({ score: 1, passed: true });
  });

  it('fails what it does not expect with score 0', async () => {
    expect(await score(type, config, bad)).toMatchObject({ score: 0, passed: false });
  });
});

it.each([
  ['starts_with', '  '],
  ['ends_with', '\n'],
])('%s refuses %j, which would pass always', async (type, value) => {
  await expect(score(type, { value }, 'text')).rejects.toThrow(`${type} expects an empty text`);
});

it('finish_reason passes with the expected one only', async () => {
  expect((await score('finish_reason', { value: 'stop' }, 'x')).score).toBe(1);
  expect((await score('finish_reason', { value: 'length' }, 'x')).score).toBe(0);
});

describe('reasons', () => {
  it.each([
    [
      'equals',
      { value: 'It ships on Monday' },
      'It ships on Friday',
      'expected "It ships on Monday", found "It ships on Friday"; they differ at character 12',
    ],
    ['contains', { value: 'days' }, 'in 30 days', 'contains "days" at character 6'],
    ['contains', { value: '30 days' }, 'a week', 'expected to contain "30 days", found "a week"'],
    ['regex', { pattern: '\\d+' }, 'in 30 days', '"30" at character 3 matches "\\\\d+"'],
    ['finish_reason', { value: 'length' }, 'x', 'expected to finish with length, finished with stop'],
  ])('of %s %j for %j', async (type, config, output, reason) => {
    expect((await score(type, config, output)).reason).toBe(reason);
  });

  it('show the surroundings of a late difference', async () => {
    const value = `${'same '.repeat(100)}end`;
    const { reason } = await score('equals', { value }, `${'same '.repeat(100)}END`);
    expect(reason).toContain('they differ at character 500');
    expect(reason).toContain('END');
  });
});

describe('not', () => {
  it('turns a judgement around', async () => {
    const spec = specOf('not', {}, { children: [specOf('icontains', { value: 'lifetime' })] });
    expect(await applyScorer(spec, contextOf('Lifetime guarantee'))).toMatchObject({ score: 0, passed: false });
    expect(await applyScorer(spec, contextOf('30 days'))).toMatchObject({ score: 1, passed: true });
  });

  it('names the nested scorer in its reason', async () => {
    const spec = specOf('not', {}, { children: [specOf('contains', { value: 'a' })] });
    expect((await applyScorer(spec, contextOf('a'))).reason).toBe('not contains: contains "a" at character 0');
  });
});

describe('mistakes in a suite', () => {
  it.each([
    ['contains', { value: '' }, 'contains expects an empty text'],
    ['contains', {}, 'contains needs a text as value'],
    ['contains', { value: ['a'] }, 'contains needs a text as value'],
    ['regex', { pattern: '(a' }, 'The pattern of regex cannot be used'],
    ['regex', { pattern: '(?=a)' }, 'no look-around'],
    ['regex', { pattern: '((a{100}){100}){100}' }, 'invalid repeat count'],
    ['not', {}, 'not needs exactly one nested scorer'],
  ])('%s %j is a user error at its place', async (type, config, sentence) => {
    await expect(score(type, config, 'a')).rejects.toMatchObject({
      name: 'UserError',
      message: expect.stringContaining(sentence),
    });
    await expect(score(type, config, 'a')).rejects.toThrow('a.eval.yaml:7:9');
  });
});

describe('a pattern that would take too much work', () => {
  it('errors the trial and does not fail it', async () => {
    const pattern = '[01]*1[01]{900}[ab]';
    await expect(score('regex', { pattern }, '01'.repeat(500_000))).rejects.toMatchObject({ name: 'ScorerError' });
  });
});

describe('texts that look the same', () => {
  it.each<[string, JsonObject, string, string]>([
    ['contains', { value: '30 days' }, 'within 30\u00A0days', 'in a no-break space'],
    ['icontains', { value: '30 Days' }, 'within 30\u202Fdays', 'in a no-break space'],
    ['contains_any', { values: ['x', '30 days'] }, '30\u2009days', 'in a space of another width'],
    ['contains_all', { values: ['30 days'] }, '30\u00A0days', 'in a no-break space'],
    ['starts_with', { value: 'café' }, 'cafe\u0301 au lait', 'only in Unicode normalisation'],
    ['ends_with', { value: 'cafe\u0301' }, 'un café', 'only in Unicode normalisation'],
    ['equals', { value: 'admin' }, 'ad\u200Bmin', 'in a character that is not seen'],
    ['iequals', { value: 'T-002' }, 't-002\uFE00', 'in a character that is not seen'],
    ['equals', { value: 'café 1' }, 'cafe\u0301\u00A01', 'only in characters that look alike or are not seen'],
  ])('%s %j says in what %j differs', async (type, config, output, differs) => {
    const judged = await score(type, config, output);
    expect(judged.passed).toBe(false);
    expect(judged.reason).toContain(`(differs ${differs})`);
  });

  it('is not said of texts that look different', async () => {
    expect((await score('contains', { value: '30 days' }, 'within 31\u00A0days')).reason).not.toContain('differs');
  });
});
