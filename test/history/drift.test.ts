import { describe, expect, it } from 'vitest';
import { driftOf, isOver } from '../../src/history/drift.ts';
import { entry, night, outcomes } from './support.ts';

const steady = Array.from({ length: 14 }, (_, index) => entry(index, outcomes(100, 6)));

describe('drift', () => {
  it('is a fall that chance does not explain', () => {
    const fallen = [...steady, entry(14, outcomes(100, 16))];
    expect(driftOf(fallen)).toMatchObject({ kind: 'fall', nights: 1, before: 0.94, now: 0.84, cases: 100 });
  });

  it('is not seen in what is unsteady anyway', () => {
    const unsteady = Array.from({ length: 15 }, (_, index) =>
      entry(
        index,
        Array.from({ length: 100 }, (_, place) => place % 5 !== 0 || (place * 7 + index * 13) % 10 > 2),
      ),
    );
    expect(driftOf(unsteady)).toBeUndefined();
  });

  it('needs five nights to know what is usual', () => {
    expect(driftOf([...steady.slice(0, 4), entry(14, outcomes(100, 60))])).toBeUndefined();
    expect(driftOf([...steady.slice(0, 5), entry(14, outcomes(100, 60))])).toMatchObject({ kind: 'fall' });
  });

  it('is not told of other requests: their cases begin anew', () => {
    const other = entry(14, outcomes(100, 60));
    const renamed = {
      ...other,
      cases: other.cases.map(({ key, ...tally }) => ({ key: `Z${key.slice(1)}`, ...tally })),
    };
    expect(driftOf([...steady, renamed])).toBeUndefined();
  });

  it('is not told of a night that an outage left few cases of', () => {
    const few = { ...entry(14, outcomes(100, 60)), cases: entry(14, outcomes(40, 40)).cases };
    expect(driftOf([...steady, few])).toMatchObject({ cases: 40 });
    expect(driftOf([...steady, { ...few, cases: [] }])).toBeUndefined();
  });

  it('names who answers since', () => {
    const fallen = [...steady, entry(14, outcomes(100, 16), { served: ['gpt-6-luna-2026-10-19'] })];
    expect(driftOf(fallen)?.suspect).toEqual({ from: 'gpt-6-luna', to: 'gpt-6-luna-2026-10-19', on: '2026-10-19' });
  });

  it('does not take two bad nights among nights that all differ for a fall', () => {
    const wild = Array.from({ length: 15 }, (_, index) => entry(index, outcomes(100, index % 3 === 2 ? 20 : 4)));
    expect(driftOf(wild)).toBeUndefined();
  });

  it('sees a slide that no night shows', () => {
    const slid = Array.from({ length: 42 }, (_, index) => {
      const down = Math.round((index / 42) * 6);
      return entry(
        index,
        Array.from({ length: 100 }, (_, place) => (place * 31 + index * 17) % 100 >= 4 + down),
      );
    });
    expect(driftOf(slid)).toMatchObject({ kind: expect.stringMatching(/slide|fall/) as string });
  });

  it('is over after three nights that are as they were', () => {
    const fallen = [...steady, entry(14, outcomes(100, 16))];
    const better = [15, 16, 17].map((index) => entry(index, outcomes(100, 6)));
    expect(isOver(fallen, night(14))).toBe(false);
    expect(isOver([...fallen, ...better.slice(0, 2)], night(14))).toBe(false);
    expect(isOver([...fallen, ...better], night(14))).toBe(true);
    expect(isOver([...fallen, ...[15, 16, 17].map((index) => entry(index, outcomes(100, 16)))], night(14))).toBe(false);
  });
});
