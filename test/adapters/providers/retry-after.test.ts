import { expect, it } from 'vitest';
import { parseRetryAfter } from '../../../src/adapters/providers/retry-after.ts';

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
