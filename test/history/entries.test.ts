import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../src/history/entries.ts';
import { linesFor, readHistory } from '../../src/history/lines.ts';
import { historyRows } from '../../src/history/rows.ts';
import { firstHalf } from '../../src/history/case-key.ts';
import { targetKey } from '../../src/domain/keys.ts';
import { comparison, result, resultCase, row, trial } from '../report/build.ts';
import { entry, night, outcomes } from './support.ts';

const MARK = { run: '7', event: 'schedule' } as const;
const ANSWER = { side: 'head', text: 'yes' } as const;
const resultOf = (changed: Parameters<typeof result>[0]) =>
  result({ rows: [row(comparison())], cases: [resultCase({ id: 'a' }), resultCase({ id: 'b' })], ...changed });

describe('what a history keeps of a run', () => {
  it('is of fresh answers of head alone', () => {
    const trials = [
      trial({ ...ANSWER, caseId: 'a' }),
      trial({ ...ANSWER, caseId: 'b' }, { origin: 'stored' }),
      trial({ ...ANSWER, caseId: 'b', side: 'base' }),
    ];
    expect(entriesOf(resultOf({ trials }), MARK)).toMatchObject([{ cases: [{ passed: 1, of: 1 }], run: '7' }]);
    expect(entriesOf(resultOf({ trials: trials.slice(1) }), MARK)).toEqual([]);
  });

  it('is read back whatever a provider calls itself', () => {
    const trials = Array.from({ length: 30 }, (_, index) =>
      trial(
        { ...ANSWER, caseId: index === 0 ? 'b' : 'a' },
        { served: { model: 'x'.repeat(3_000 + index), requestId: undefined, serviceTier: undefined } },
      ),
    );
    const named = trials.map((one, index) => ({ ...one, served: { ...one.served, model: `m${index}` } }));
    for (const all of [trials, named]) {
      const entries = entriesOf(resultOf({ trials: all }), MARK);
      const { entries: read, damaged } = readHistory([{ name: 'a', text: linesFor(entries, '') }]);
      expect(damaged).toEqual([]);
      expect(read).toHaveLength(1);
    }
  });

  it('is of one attempt of a run: the last takes the place of the others', () => {
    const attempts = [entry(0, outcomes(10, 1)), entry(0, outcomes(10, 2))];
    const again = { name: 'a', text: linesFor(attempts, '') };
    expect(readHistory([again]).entries.map(({ cases }) => cases.filter(({ passed }) => passed === 0).length)).toEqual([
      2,
    ]);
  });
});

describe('unstable cases', () => {
  const nights = Array.from({ length: 6 }, (_, index) => entry(index, [index % 2 === 0, true]));
  const key = firstHalf(nights[0]?.cases[0]?.key ?? '');

  it('are named by the cases of their own suite and target', () => {
    const names = new Map([
      [targetKey({ suite: 'other', target: 'default' }), new Map([[key, { caseId: 'theirs' }]])],
      [
        targetKey({ suite: 'refunds', target: 'default' }),
        new Map([[key, { caseId: 'ours', owner: '@ana', mayBeHeld: true }]]),
      ],
    ]);
    const [first] = historyRows(nights, { since: night(0), caseIds: names });
    expect(first?.unstable).toEqual([{ caseId: 'ours', owner: '@ana', mayBeHeld: true, passed: 3, of: 6 }]);
  });

  it('have no name where no suite of today has them', () => {
    const [first] = historyRows(nights, { since: night(0), caseIds: new Map() });
    expect(first?.unstable.map(({ caseId }) => caseId)).toEqual([undefined]);
  });
});

describe('the interval of a week', () => {
  const weekly = (nights: readonly (readonly boolean[])[]) =>
    historyRows(
      nights.map((passed, index) => entry(index, passed)),
      { since: night(0), caseIds: new Map() },
    )[0]?.weeks.map(({ interval: { lower, upper } }) => upper - lower);

  it('is not nothing where each case was asked once', () => {
    expect(weekly([outcomes(50, 5)])?.[0]).toBeCloseTo(2 * 1.96 * Math.sqrt((0.1 * 0.9) / 50), 3);
  });

  it('goes by what the whole series knows of a case: of steady ones there is no doubt', () => {
    expect(weekly(Array.from({ length: 8 }, () => outcomes(50, 5)))).toEqual([0, 0]);
  });
});
