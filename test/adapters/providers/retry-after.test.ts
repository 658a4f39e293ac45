import { expect, it } from 'vitest';
import { parseRetryAfter, readPause } from '../../../src/adapters/providers/retry-after.ts';

const NOW = Date.parse('2026-11-21T12:00:00Z');

it.each([
  [{ 'retry-after': '7' }, 7_000],
  [{ 'retry-after': '0.5' }, 500],
  [{ 'retry-after': '0' }, 0],
  [{ 'retry-after-ms': '250', 'retry-after': '9' }, 250],
  [{ 'retry-after': 'Sat, 21 Nov 2026 12:00:30 GMT' }, 30_000],
  [{ 'retry-after': 'Sat, 21 Nov 2026 11:00:00 GMT' }, 0],
  [{ 'retry-after-ms': 'soon', 'retry-after': '3' }, 3_000],
  [{ 'retry-after': 'soon' }, undefined],
  [{ 'retry-after': '-5x' }, undefined],
  [{}, undefined],
])('reads %j as a wait of %s ms', (headers, expected) => {
  expect(parseRetryAfter(new Headers(headers as Record<string, string>), NOW)).toBe(expected);
});

it.each([
  ['Please try again in 2h0m0s.', 7_200_000],
  ['Please try again in 7m12.5s. Visit', 432_500],
  ['Please try again in 172ms.', 172],
  ['Please retry after 86400 seconds.', 86_400_000],
  ['Please retry in 34.07s.', 34_070],
  ['try again in 1 day', 86_400_000],
  ['try again in 5 minutes and 3 seconds', 303_000],
  ['try again in a moment', undefined],
  ['try again later', undefined],
])('reads the pause that a sentence asks for: %s', (sentence, expected) => {
  expect(readPause(sentence)).toBe(expected);
});
