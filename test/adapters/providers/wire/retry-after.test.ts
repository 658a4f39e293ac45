import { expect, it } from 'vitest';
import {
  parseDuration,
  parseRetryAfter,
  readPause,
  readReset,
} from '../../../../src/adapters/providers/wire/retry-after.ts';

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
  ['try again in 20 milliseconds', 20],
  ['Please wait 45 minutes and try again.', 2_700_000],
  ['Rate limited: wait 45 minutes and try again', 2_700_000],
  ['You must wait for 30 seconds before retrying.', 30_000],
  ['Wait at least 1 hour before making another request.', 3_600_000],
  ['Try again after waiting 20 s', 20_000],
  ['The request had to wait 30 seconds in a queue and failed', undefined],
  ['try again in a moment', undefined],
  ['try again later', undefined],
])('reads the pause that a sentence asks for: %s', (sentence, expected) => {
  expect(readPause(sentence)).toBe(expected);
});

it.each([
  ['34s', 34_000],
  ['34.074824224s', 34_075],
  ['1h2m', 3_720_000],
  ['6m0s', 360_000],
  ['172ms', 172],
  ['34', undefined],
  ['soon', undefined],
  ['', undefined],
])('reads the duration %s', (text, expected) => {
  expect(parseDuration(text)).toBe(expected);
});

it.each([
  [{ 'x-ratelimit-reset-requests': '1h2m' }, 3_720_000],
  [{ 'x-ratelimit-reset-tokens': '6m0s' }, 360_000],
  [{ 'x-ratelimit-reset-requests': '1h2m', 'x-ratelimit-reset-tokens': '6m0s' }, 360_000],
  [{ 'x-ratelimit-reset-requests': '12ms', 'x-ratelimit-reset-tokens': '0s' }, 12],
  [
    {
      'x-ratelimit-reset-requests': '1h2m',
      'x-ratelimit-remaining-requests': '0',
      'x-ratelimit-reset-tokens': '6m0s',
      'x-ratelimit-remaining-tokens': '900',
    },
    3_720_000,
  ],
  [
    {
      'x-ratelimit-reset-requests': '1h2m',
      'x-ratelimit-remaining-requests': '14370',
      'x-ratelimit-reset-tokens': '7.5s',
      'x-ratelimit-remaining-tokens': '0',
    },
    7_500,
  ],
  [{ 'anthropic-ratelimit-requests-reset': '2026-11-21T12:00:09Z' }, 9_000],
  [
    {
      'anthropic-ratelimit-input-tokens-reset': '2026-11-21T12:01:00Z',
      'anthropic-ratelimit-input-tokens-remaining': '0',
      'anthropic-ratelimit-requests-reset': '2026-11-21T12:00:01Z',
      'anthropic-ratelimit-requests-remaining': '49',
    },
    60_000,
  ],
  [{ 'anthropic-ratelimit-tokens-reset': '2026-11-21T11:00:00Z' }, undefined],
  [{ 'x-ratelimit-reset': String(Date.parse('2026-11-21T12:00:20Z')) }, 20_000],
  [{ 'x-ratelimit-reset': String(Date.parse('2026-11-21T12:00:20Z') / 1_000) }, 20_000],
  [{ 'ratelimit-reset': '30' }, 30_000],
  [{ 'x-ratelimit-reset-requests': 'soon' }, undefined],
  [{ 'x-ratelimit-limit-requests': '60' }, undefined],
  [{}, undefined],
])('reads %j as %s ms until the limit is lifted', (headers, expected) => {
  expect(readReset(new Headers(headers as Record<string, string>), NOW)).toBe(expected);
});
