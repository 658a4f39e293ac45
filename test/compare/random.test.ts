import { expect, test } from 'vitest';
import { drawIndex, drawTimes, generatorFor } from '../../src/compare/random.ts';

test.each([1, 2, 3, 10, 977, 65_536, 100_003])('many of %i items are drawn as one by one', (size) => {
  const [one, many] = [generatorFor(size, ['draws']), generatorFor(size, ['draws'])];
  const expected = new Uint32Array(size);
  for (let k = 0; k < size; k += 1) {
    const item = drawIndex(one, size);
    expected[item] = (expected[item] ?? NaN) + 1;
  }
  const times = new Uint32Array(size).fill(7);
  drawTimes(many, times);
  expect(times).toEqual(expected);
  expect(drawIndex(many, 1000)).toBe(drawIndex(one, 1000));
});

test('names that differ in one letter, wherever it stands, draw other numbers', () => {
  const firstOf = (name: string) => drawIndex(generatorFor(1, [name]), 2 ** 30);
  const names = ['rows', 'sows', 'raws', 'roes', 'rowe'];
  expect(new Set(names.map(firstOf)).size).toBe(names.length);
});
