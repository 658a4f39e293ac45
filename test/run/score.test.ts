import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/user-error.ts';
import { CallError } from '../../src/ports.ts';
import { applyScorer, scoreOutput } from '../../src/run/scoring/score.ts';
import { ScorerError, weightedMean } from '../../src/scorers/scorer.ts';
import { SCORERS } from '../../src/scorers/table.ts';
import { contextOf, fakeJudge, specOf } from '../scorers/support.ts';

const yes = specOf('contains', { value: 'a' });
const no = specOf('contains', { value: 'z' });

describe('scoring an output', () => {
  it('passes with 1 when nothing is expected', async () => {
    expect(await scoreOutput([], contextOf('a'))).toEqual({ scores: [], passed: true, score: 1 });
  });

  it('passes only when every scorer passes', async () => {
    expect((await scoreOutput([yes, yes], contextOf('a'))).passed).toBe(true);
    expect((await scoreOutput([yes, no], contextOf('a'))).passed).toBe(false);
  });

  it('scores the weighted mean', async () => {
    const scored = await scoreOutput([{ ...yes, weight: 3 }, no], contextOf('a'));
    expect(scored.score).toBe(0.75);
    expect(scored.scores.map(({ weight }) => weight)).toEqual([3, 1]);
  });

  it('keeps the name of a named scorer and the type of every other', async () => {
    const { scores } = await scoreOutput([{ ...yes, name: 'mentions a' }, no], contextOf('a'));
    expect(scores.map(({ name, type }) => [name, type])).toEqual([
      ['mentions a', 'contains'],
      ['contains', 'contains'],
    ]);
  });

  it('lets a threshold decide instead of the scorer', async () => {
    const { ask } = fakeJudge([{ evidence: '', reason: 'half', score: 0.6, pass: true }]);
    const graded = await applyScorer(specOf('judge', { rubric: 'r' }, { threshold: 0.7 }), contextOf('a', { ask }));
    expect(graded).toMatchObject({ score: 0.6, passed: false });
    expect(graded.reason).toMatch(/^score 0\.600, needs 0\.7: /);
  });

  it('reaches a threshold that rounding alone keeps the mean from', async () => {
    const same = [0.7, 0.7, 0.7].map((score) => ({ score, weight: 1 }));
    expect(weightedMean(same)).toBeLessThan(0.7);
    const opinion = { evidence: '', reason: 'r', score: 0.7 };
    const ask = () =>
      Promise.resolve(JSON.stringify({ criterion_1: opinion, criterion_2: opinion, criterion_3: opinion }));
    const criteria = ['a', 'b', 'c'].map((name) => ({ name }));
    const graded = await applyScorer(specOf('judge', { criteria }, { threshold: 0.7 }), contextOf('a', { ask }));
    expect(graded.passed).toBe(true);
  });

  it('says nothing of a single output by a pairwise judge', async () => {
    const scored = await scoreOutput([specOf('judge_pairwise', { rubric: 'r' }), no], contextOf('a'));
    expect(scored.scores.map(({ type }) => type)).toEqual(['contains']);
  });

  it('passes on that the judge could not be reached', async () => {
    const outage = new CallError({ kind: 'transient', message: 'down', status: 503, retryAfterMs: undefined });
    const context = contextOf('a', { ask: () => Promise.reject(outage) });
    await expect(scoreOutput([specOf('judge', { rubric: 'r' })], context)).rejects.toBe(outage);
  });

  it('names the place of a scorer that does not exist', async () => {
    const scoring = scoreOutput([specOf('toString')], contextOf('a'));
    await expect(scoring).rejects.toThrow(/^a\.eval\.yaml:7:9: There is no scorer toString\. Use one of equals, /);
    await expect(scoring).rejects.toBeInstanceOf(UserError);
  });

  it('keeps reasons within 200 characters whatever was expected and found', async () => {
    const value = `\u{1F600}${'x'.repeat(5000)}`;
    const { scores } = await scoreOutput([specOf('equals', { value })], contextOf('y\uD800'.repeat(4000)));
    expect(scores[0]?.reason.length).toBeLessThanOrEqual(200);
    expect(scores[0]?.reason.isWellFormed()).toBe(true);
  });

  it('loads every scorer of the table', async () => {
    const loaded = await Promise.all([...SCORERS.values()].map((load) => load()));
    expect(loaded.every((scorer) => typeof scorer === 'function')).toBe(true);
  });
});

describe('weighted mean', () => {
  it.each([
    [[], 1],
    [
      [
        { score: 0.2, weight: 0 },
        { score: 0.4, weight: 0 },
      ],
      0.3,
    ],
    [
      [
        { score: 1, weight: 1 },
        { score: 0, weight: 3 },
      ],
      0.25,
    ],
  ])('of %j is %d', (scores, mean) => {
    expect(weightedMean(scores)).toBeCloseTo(mean, 12);
  });
});

it('a scorer error keeps its cause', () => {
  const cause = new Error('boom');
  expect(new ScorerError('failed', { cause })).toMatchObject({ name: 'ScorerError', message: 'failed', cause });
});
