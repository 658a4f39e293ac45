import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unsampledShare, widenForUnsampled } from '../../../src/compare/stats/proportions/unsampled.ts';

const point = (value: number) => ({ lower: value, upper: value, confidence: 0.95 });
const share = (...observations: readonly number[]) => ({ lowest: 0, highest: 1, observations });

test('the unsampled share is Clopper and Pearson’s limit for none of n (SciPy 1.17.1, beta.ppf(0.975, 1, n))', () => {
  expect([1, 3, 5, 20, 60].map(unsampledShare)).toEqual(
    [0.975, 0.7075982261787134, 0.5218237501049815, 0.16843347098308536, 0.059629492286166874].map((value) =>
      expect.closeTo(value, 12),
    ),
  );
});

test('three wrong answers of three may still be seven of ten right ones, and sixty hardly any', () => {
  expect(widenForUnsampled(point(0), share(3))).toMatchObject({ lower: 0, upper: expect.closeTo(0.7075982, 6) });
  expect(widenForUnsampled(point(0), share(60))).toMatchObject({ lower: 0, upper: expect.closeTo(0.0596295, 6) });
  expect(widenForUnsampled(point(1), share(3))).toMatchObject({ lower: expect.closeTo(0.2924018, 6), upper: 1 });
});

test('an interval with a width stays as it is from twenty observations on', () => {
  const wide = { lower: 0.5, upper: 0.8, confidence: 0.95 };
  expect(widenForUnsampled(wide, share(20))).toEqual(wide);
  expect(widenForUnsampled(wide, share(19)).upper).toBeGreaterThan(0.82);
});

test('a mean of parts is widened by what each of them leaves unsampled', () => {
  const wide = { lower: 0.5, upper: 0.8, confidence: 0.95 };
  // One part of three rests on three observations: a third of 0.7076 of the way.
  expect(widenForUnsampled(wide, share(40, 30, 3)).upper).toBeCloseTo(0.8 + (0.7075982 / 3) * 0.2, 6);
});

test('ends are moved within what the number can be, costs and kappas too', () => {
  const cost = widenForUnsampled(point(1), { lowest: 0, highest: 5, observations: [20] });
  expect([cost.lower, cost.upper]).toEqual([expect.closeTo(1 - 0.1684335, 6), expect.closeTo(1 + 4 * 0.1684335, 6)]);
  expect(widenForUnsampled(point(0), { lowest: -1, highest: 1, observations: [20] }).lower).toBeCloseTo(-0.1684335, 6);
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 300 }), (value, count) => {
      const { lower, upper } = widenForUnsampled(point(value), share(count));
      expect(lower).toBeGreaterThanOrEqual(0);
      expect(lower).toBeLessThanOrEqual(value);
      expect(upper).toBeGreaterThanOrEqual(value);
      expect(upper).toBeLessThanOrEqual(1 + 1e-12);
    }),
  );
});
