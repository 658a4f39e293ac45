import { describe, expect, test } from 'vitest';
import { wilsonInterval } from '../../src/compare/stats/proportions/wilson.ts';
import { studentCdf, studentQuantile } from '../../src/compare/stats/distributions/student.ts';
import { beyondPValue } from '../../src/verdict/rules/beyond.ts';
import { jointFindings, type JointTest } from '../../src/verdict/rules/joint.ts';
import { NO_DETAILS } from '../../src/verdict/rules/finding.ts';

describe('how likely a value beyond its limit is', () => {
  test.each([3, 5, 20, 200])('is Student’s tail for a mean of %i observations', (observations) => {
    const df = observations - 1;
    const half = studentQuantile(0.975, df);
    const interval = { lower: -half, upper: half, confidence: 0.95 };
    for (const t of [1, 2, 3, 5]) {
      const found = beyondPValue({ value: 0, interval, observations }, t);
      expect(found / (1 - studentCdf(t, df))).toBeGreaterThan(df < 10 ? 0.85 : 0.98);
      expect(found / (1 - studentCdf(t, df))).toBeLessThan(df < 10 ? 1.15 : 1.02);
    }
  });

  test('is near the binomial tail for a rate with Wilson’s interval', () => {
    // By counting: P(X ≤ k) of n with the bar as the chance of each.
    const binomial = (k: number, n: number, p: number) => {
      let [term, sum] = [(1 - p) ** n, 0];
      for (let i = 0; i <= k; i += 1) {
        sum += term;
        term *= ((n - i) / (i + 1)) * (p / (1 - p));
      }
      return sum;
    };
    for (const [k, n, bar] of [
      [45, 60, 0.9],
      [80, 100, 0.9],
      [13, 20, 0.9],
      [2, 5, 0.9],
    ] as const) {
      const own = { value: k / n, interval: wilsonInterval(k / n, n), observations: Infinity };
      const ratio = beyondPValue(own, bar) / binomial(k, n, bar);
      expect(ratio).toBeGreaterThan(0.4);
      expect(ratio).toBeLessThan(2.5);
    }
  });

  test('is 2.5 % where the interval ends, on either side, and 1 without an interval', () => {
    const interval = { lower: 0.7, upper: 0.9, confidence: 0.95 };
    for (const limit of [0.7, 0.9])
      expect(beyondPValue({ value: 0.8, interval, observations: 12 }, limit)).toBeCloseTo(0.025, 10);
    expect(beyondPValue({ value: 0.8, interval: undefined, observations: 12 }, 0.9)).toBe(1);
    expect(beyondPValue({ value: 1, interval: { lower: 1, upper: 1, confidence: 0.95 }, observations: 9 }, 2)).toBe(0);
  });
});

test('tests share one chance of a false alarm: Holm’s steps, by counting', () => {
  const finding = { ...NO_DETAILS, rule: 'metric', level: 'block', suite: 's', target: 't' } as const;
  const testOf = (pValue: number | undefined, level: 'block' | 'warn' = 'block'): JointTest => ({
    pValue,
    level,
    toFinding: (isSignificant) => ({ ...finding, status: isSignificant ? 'breached' : 'reported' }),
  });
  const breached = (tests: readonly JointTest[]) => jointFindings(tests).map(({ status }) => status === 'breached');
  expect(breached([0.002, 0.004, 0.0049, 0.011].map((p) => testOf(p)))).toEqual([true, false, false, false]);
  expect(breached([0.0024, 0.0033, 0.005, 0.01].map((p) => testOf(p)))).toEqual([true, true, true, true]);
  expect(breached([testOf(0.009), testOf(undefined), testOf(0.5, 'warn')])).toEqual([true, false, false]);
  expect(breached([testOf(0.009), testOf(0.5)])).toEqual([false, false]);
});
