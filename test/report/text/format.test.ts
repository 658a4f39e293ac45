import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseComparison } from '../../../src/domain/comparison/comparison.ts';
import type { Tally } from '../../../src/domain/comparison/interval.ts';
import {
  formatCount,
  formatDelta,
  formatInstant,
  formatInterval,
  formatLimit,
  formatMeasure,
  formatMs,
  formatRate,
  formatRuledOut,
  formatScore,
  formatTallies,
  formatUsd,
  type Unit,
} from '../../../src/report/text/format.ts';
import { caseComparison, measure } from '../build.ts';

describe('the numbers of the contract', () => {
  test.each([
    [formatMeasure(measure(0.92, 0.86, -0.06), 'rate', false), '92.0% → 86.0% (−6.0 pp)'],
    [formatMeasure(measure(0.0021, 0.0019, -0.0952), 'usd', false), '$0.0021 → $0.0019 (−10%)'],
    [formatMeasure(measure(1200, 1404, 0.17), 'ms', false), '1.2 s → 1.4 s (+17%)'],
    [formatMeasure(measure(undefined, 0.86), 'rate', true), 'new → 86.0%'],
    [formatMeasure(measure(undefined, undefined), 'usd', false), 'n/a'],
    [formatMeasure(measure(undefined, 340), 'ms', false), 'n/a → 340 ms'],
    [formatMeasure(measure(0, 0.5, undefined), 'usd', false), '$0 → $0.50'],
    [formatMeasure(measure(0.9, 0.9, 0), 'rate', false), '90.0% → 90.0% (±0)'],
    [formatMeasure(measure(0.5, 0.52, 0.02), 'score', false), '0.50 → 0.52 (+0.02)'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });
});

describe('a tiny amount is never shown as nothing', () => {
  test.each([
    [formatRate(0.0001), '<0.1%'],
    [formatRate(0.99999), '>99.9%'],
    [formatRate(1), '100.0%'],
    [formatRate(0), '0.0%'],
    [formatUsd(0.000000012), '<$0.000001'],
    [formatUsd(0.00000123), '$0.0000012'],
    [formatUsd(0.05), '$0.05'],
    [formatUsd(0.123), '$0.12'],
    [formatUsd(1234.5), '$1,234.50'],
    [formatMs(0.2), '<1 ms'],
    [formatScore(0.0001), '<0.01'],
    [formatDelta(-0.0001, 'rate'), '−<0.1 pp'],
    [formatDelta(0.003, 'usd'), '+0.3%'],
    [formatDelta(0.0001, 'ms'), '+<0.1%'],
    [formatDelta(178.4, 'ms'), '+17,840%'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });
});

describe('rounding carries into the next unit', () => {
  test.each([
    [formatMs(999.6), '1.0 s'],
    [formatMs(59_960), '1 min 0 s'],
    [formatMs(125_000), '2 min 5 s'],
    [formatUsd(0.00999), '$0.01'],
    [formatUsd(0.099), '$0.099'],
    [formatUsd(0.0996), '$0.10'],
    [formatRate(0.9994), '99.9%'],
    [formatRate(0.99949), '99.9%'],
  ])('%s', (shown, expected) => {
    expect(shown).toBe(expected);
  });
});

test('a ruled-out drop is rounded up, so that it never claims too much', () => {
  expect(formatRuledOut(0.0684)).toBe('6.9 points');
  expect(formatRuledOut(0.1)).toBe('10 points');
  expect(formatRuledOut(0.01)).toBe('1 point');
});

test('limits read as the policy wrote them', () => {
  expect(formatLimit(0.02, 'rate')).toBe('2 points');
  expect(formatLimit(0.2, 'usd')).toBe('20%');
  expect(formatLimit(0.07, 'rate')).toBe('7 points');
});

test('an interval names its confidence, and its unit once', () => {
  expect(formatInterval({ lower: -0.112, upper: 0.002, confidence: 0.95 }, 'rate')).toBe('95 %: −11.2 to +0.2 pp');
  expect(formatInterval({ lower: -0.15, upper: -0.02, confidence: 0.99 }, 'usd')).toBe('99 %: −15% to −2%');
  expect(formatInterval({ lower: 0, upper: 0, confidence: 0.95 }, 'usd')).toBeUndefined();
});

test('an instant is shown to the minute, and no other text in its place', () => {
  expect(formatInstant('2026-11-20T14:03:22.123Z')).toBe('2026-11-20 14:03 UTC');
  expect(formatInstant('2026 ![x](https://evil.example/p.png) @victim')).toBe('an unknown time');
  expect(formatInstant('\u001b[2J\u202e')).toBe('an unknown time');
});

test('counts have thousands', () => {
  expect(formatCount(1234567)).toBe('1,234,567');
  expect(formatCount(-1234)).toBe('−1,234');
});

const anyNumber = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, -0, 0, 1e-300, 1e300));
const anyUnit = fc.constantFrom<Unit>('rate', 'score', 'usd', 'ms');

test('no number ever shows as NaN, Infinity, undefined or with a hyphen for a minus', () => {
  fc.assert(
    fc.property(anyNumber, anyNumber, anyNumber, anyUnit, (...[base, head, delta, unit]) => {
      const shown = formatMeasure(measure(base, head, delta, [delta, base]), unit, false);
      const interval = formatInterval({ lower: delta, upper: base, confidence: 0.95 }, unit) ?? '';
      expect(shown + interval).not.toMatch(/NaN|Infinity|undefined|-/);
    }),
  );
});

test('a difference is ±0 exactly when it is zero', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), anyUnit, (delta, unit) => {
      expect(formatDelta(delta, unit) === '±0').toBe(delta === 0);
    }),
  );
});

test.each<readonly [CaseComparison['change'], Tally, Tally, string]>([
  ['broken', { passed: 8, of: 8 }, { passed: 0, of: 8 }, 'base 8/8 → head 0/8'],
  ['measured-failing', { passed: 0, of: 0 }, { passed: 0, of: 1 }, 'head 0/1'],
  ['missing', { passed: 0, of: 0 }, { passed: 0, of: 0 }, 'no answer'],
  ['missing', { passed: 0, of: 0 }, { passed: 1, of: 1 }, 'base no answer, head 1/1'],
  ['missing', { passed: 1, of: 1 }, { passed: 0, of: 0 }, 'base 1/1, head no answer'],
])('how often a case that is %s passed', (change, base, head, expected) => {
  expect(formatTallies(caseComparison({ caseId: 'a', change, tally: { base, head } }))).toBe(expected);
});
