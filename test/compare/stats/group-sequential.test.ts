import { expect, test } from 'vitest';
import { sequentialQuantiles } from '../../../src/compare/stats/sequential/group-sequential.ts';

test('gives the bounds of linear spending at 2.5 %, one-sided, over five looks', () => {
  // Kim and DeMets, Biometrika 74 (1987) 149–154, ρ = 1.
  const known = [2.576, 2.492, 2.411, 2.339, 2.276];
  sequentialQuantiles(0.025, 5).forEach((found, look) => expect(found).toBeCloseTo(known[look] ?? NaN, 3));
});

test('is the normal quantile where there is one look', () => {
  expect(sequentialQuantiles(0.05, 1)).toEqual([expect.closeTo(1.6448536, 6)]);
});
