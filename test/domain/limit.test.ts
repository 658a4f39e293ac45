import { expect, test } from 'vitest';
import { exceeds, reaches } from '../../src/domain/comparison/limit.ts';

test('a value that only rounding puts above its limit does not exceed it', () => {
  expect((2 / 5) * (5 / 100)).toBeGreaterThan(0.02);
  expect(exceeds((2 / 5) * (5 / 100), 0.02)).toBe(false);
  expect(exceeds(0.021, 0.02)).toBe(true);
  expect(exceeds(0.02, 0.02)).toBe(false);
});

test('a value that only rounding keeps below its limit reaches it', () => {
  expect(0.1 + 0.7).toBeLessThan(0.8);
  expect(reaches(0.1 + 0.7, 0.8)).toBe(true);
  expect(reaches(0.799, 0.8)).toBe(false);
  expect(reaches(0.8, 0.8)).toBe(true);
});
