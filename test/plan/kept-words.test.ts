import { expect, test } from 'vitest';
import { keptWords } from '../../src/plan/perturb/kept-words.ts';
import { scorerOf } from './build.ts';

test('every word of a short answer must come through noise as it is written, of a long rubric names alone', () => {
  expect([...keptWords([scorerOf('equals', { value: 'Order shipped' })])]).toEqual(['order', 'shipped']);
  const rubric = `The answer names Zürich. ${'It is kind and short. '.repeat(8)}`;
  expect([...keptWords([scorerOf('judge', { rubric })])]).toEqual(['the', 'zürich', 'it']);
  const atMost = 'word '.repeat(24);
  expect([...keptWords([scorerOf('contains', { value: atMost })])]).toEqual(['word']);
  expect([...keptWords([scorerOf('contains', { value: `${atMost}.` })])]).toEqual([]);
});
