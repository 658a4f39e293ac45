import { Z_PASS } from '../../../src/domain/comparison/decision.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { betaCdf, logGamma } from '../../../src/compare/stats/distributions/beta.ts';
import { fisherTest, signTest } from '../../../src/compare/stats/distributions/binomial.ts';
import { confirmationTrials, worstFalseConfirmation } from '../../../src/compare/stats/sequential/confirmation.ts';
import { detectableDrop } from '../../../src/compare/stats/proportions/detectable.ts';
import { benjaminiHochberg } from '../../../src/compare/stats/multiple.ts';
import { normalCdf, normalQuantile } from '../../../src/compare/stats/distributions/normal.ts';
import { meanInterval, studentCdf, studentQuantile } from '../../../src/compare/stats/distributions/student.ts';
import { signLogRatio } from '../../../src/compare/stats/sequential/sign-ratio.ts';
import { tangoLimits } from '../../../src/compare/stats/proportions/tango.ts';
import { wilsonInterval } from '../../../src/compare/stats/proportions/wilson.ts';
// Known values that were computed with SciPy and by enumeration when the procedure was designed.
import vectors from './statistics-vectors.json' with { type: 'json' };

const counts = fc
  .tuple(fc.nat(40), fc.nat(40), fc.nat(200))
  .map(([worse, better, same]) => ({ worse, better, pairs: worse + better + same }))
  .filter(({ pairs }) => pairs > 0);

describe("Tango's limits", () => {
  test.each(vectors.tango_upper_drop)(
    'of $b worse and $c better in $n at z = $z are the known ones',
    ({ b, c, n, z, upper, lower }) => {
      const found = tangoLimits({ worse: b, better: c, pairs: n }, z);
      expect(found.upper).toBeCloseTo(upper, 8);
      expect(found.lower).toBeCloseTo(lower, 8);
    },
  );

  test('change sides and signs when the sides are swapped', () => {
    fc.assert(
      fc.property(counts, ({ worse, better, pairs }) => {
        const { lower, upper } = tangoLimits({ worse, better, pairs }, 2.24);
        const swapped = tangoLimits({ worse: better, better: worse, pairs }, 2.24);
        expect(swapped.lower).toBeCloseTo(-upper, 10);
        expect(swapped.upper).toBeCloseTo(-lower, 10);
      }),
    );
  });

  test('hold the measured drop between them, and rise with another worse pair', () => {
    fc.assert(
      fc.property(counts, ({ worse, better, pairs }) => {
        const { lower, upper } = tangoLimits({ worse, better, pairs }, 1.8808);
        const drop = (worse - better) / pairs;
        expect(lower).toBeLessThanOrEqual(drop + 1e-9);
        expect(upper).toBeGreaterThanOrEqual(drop - 1e-9);
        expect(tangoLimits({ worse: worse + 1, better, pairs: pairs + 1 }, 1.8808).upper).toBeGreaterThan(upper - 1e-9);
      }),
    );
  });

  test('say nothing without a pair', () => {
    expect(tangoLimits({ worse: 0, better: 0, pairs: 0 }, 1.88)).toEqual({ lower: -1, upper: 1 });
  });
});

describe('confirmations', () => {
  test.each(vectors.plan_r)('of alpha $alpha with $miss misses take $r trials', ({ alpha, miss, r, worst }) => {
    expect(confirmationTrials(alpha, miss)).toBe(r);
    expect(worstFalseConfirmation(r, miss)).toBeCloseTo(worst, 8);
  });

  test.each([
    [1, 7],
    [4, 8],
    [10, 9],
    [25, 10],
  ])('%i broken cases of round 1 take %i trials at the default budget', (cases, trials) => {
    const alpha = (0.6 * 0.2 * 0.01) / cases;
    expect(confirmationTrials(alpha, 1)).toBe(trials);
  });

  test('cannot be had for nothing', () => {
    expect(() => confirmationTrials(0, 1)).toThrow(RangeError);
  });
});

test('a likelihood ratio of signs is crossed with at most α by fair coins, whenever one stops', () => {
  expect(signLogRatio(11, 0)).toBeCloseTo(6.46565, 4);
  // The chance that a fair walk of 200 steps ever reaches ln 500, exactly.
  const enough = Math.log(500);
  let walk = new Map([[0, 1]]);
  let crossed = 0;
  for (let n = 1; n <= 200; n += 1) {
    const next = new Map<number, number>();
    const steps = [...walk].flatMap(([worse, mass]) => [0, 1].map((more) => [worse + more, mass / 2] as const));
    for (const [worse, mass] of steps) {
      if (signLogRatio(worse, n - worse) >= enough) crossed += mass;
      else next.set(worse, (next.get(worse) ?? 0) + mass);
    }
    walk = next;
  }
  expect(crossed).toBeLessThan(1 / 500);
  expect(crossed).toBeGreaterThan(1 / 2500);
});

describe('distributions and tests agree with SciPy 1.17.1', () => {
  test.each([
    [-8, 6.22096057427174e-16],
    [-3.5, 0.00023262907903552502],
    [-1, 0.15865525393145707],
    [2.5, 0.9937903346742238],
    [4, 0.9999683287581669],
  ])('norm.cdf(%d)', (z, p) => expect(normalCdf(z) / p).toBeCloseTo(1, 12));

  test.each([
    [1e-6, -4.753424308822899],
    [0.3, -0.5244005127080409],
    [0.97, 1.8807936081512509],
    [0.994, 2.5121443279304616],
    [0.97, Z_PASS],
  ])('norm.ppf(%d)', (p, z) => expect(normalQuantile(p)).toBeCloseTo(z, 10));

  test.each([
    [2, 10, 0.9633059826146299],
    [-1.5, 3, 0.11529193262241147],
    [3, 99, 0.9982922460392105],
  ])('t.cdf(%d, %d)', (t, df, p) => expect(studentCdf(t, df)).toBeCloseTo(p, 12));

  test.each([
    [0.975, 10, 2.228138851986274],
    [0.99, 1, 31.820515953773935],
    [0.01, 5, -3.364929998907218],
    [0.995, 200, 2.600634436191558],
  ])('t.ppf(%d, %d)', (p, df, t) => expect(studentQuantile(p, df)).toBeCloseTo(t, 8));

  test.each([
    [2, 3, 0.5, 0.6875],
    [190.95, 10.05, 0.9, 0.003686485850742108],
    [0.5, 0.5, 0.01, 0.06376856085851985],
  ])('betainc(%d, %d, %d)', (a, b, x, p) => expect(betaCdf(x, a, b)).toBeCloseTo(p, 12));

  test('end at 0 and 1', () => {
    expect([-0.5, 0, 1, 1.5].map((x) => betaCdf(x, 2, 3))).toEqual([0, 0, 1, 1]);
    expect([-Infinity, Infinity].map((x) => studentCdf(x, 5))).toEqual([0, 1]);
  });

  test.each([
    [{ hits: 8, of: 10 }, { hits: 1, of: 6 }, 0.034965034965034975],
    [{ hits: 10, of: 100 }, { hits: 1, of: 100 }, 0.009658115943518335],
    [{ hits: 0, of: 50 }, { hits: 6, of: 50 }, 0.026661076308390465],
    [{ hits: 3, of: 10 }, { hits: 3, of: 10 }, 1],
  ])('fisher_exact of %o and %o', (a, b, p) => {
    expect(fisherTest(a, b)).toBeCloseTo(p, 10);
  });

  test.each([
    [18, 20, 0.6989663547715128, 0.9721335187862319],
    [20, 20, 0.8388748419471808, 1],
    [0, 5, 0, 0.43448246478317476],
  ])("Wilson's interval of %i of %i", (k, n, lower, upper) => {
    const found = wilsonInterval(k / n, n);
    expect(found.lower).toBeCloseTo(lower, 12);
    expect(found.upper).toBeCloseTo(upper, 12);
  });

  test('ttest_1samp’s interval', () => {
    const found = meanInterval([0.1, 0.2, 0.4]);
    expect(found?.lower).toBeCloseTo(-0.1461249700263426, 10);
    expect(found?.upper).toBeCloseTo(0.6127916366930093, 10);
  });

  test('binomtest(200, 350)', () => expect(signTest(200, 150)).toBeCloseTo(0.004360018265277973, 12));
});

test.each(vectors.mcnemar_one_sided)("McNemar's exact test of $b and $c", ({ b, c, p }) => {
  expect(signTest(b, c)).toBeCloseTo(p, 8);
});

test.each(vectors.e_sign_uniform_half_to_one)(
  'the beta integral of $b and $c gives the known e-value',
  ({ b, c, e }) => {
    const logBeta = logGamma(b + 1) + logGamma(c + 1) - logGamma(b + c + 2);
    const value = 2 * 2 ** (b + c) * Math.exp(logBeta) * (1 - betaCdf(0.5, b + 1, c + 1));
    expect(value / e).toBeCloseTo(1, 8);
  },
);

test('the detectable drop solves its equation and falls with more pairs', () => {
  const drop = detectableDrop({ alpha: 0.006, pairs: 400, disagreement: 0.08 });
  const right =
    2.5121443279304616 * Math.sqrt((0.08 + drop) / 400) + 1.282 * Math.sqrt((0.08 + drop - drop ** 2) / 400);
  expect(drop).toBeCloseTo(right, 10);
  expect(detectableDrop({ alpha: 0.006, pairs: 4000, disagreement: 0.08 })).toBeLessThan(drop / 2);
  expect(detectableDrop({ alpha: 0.006, pairs: 0, disagreement: 0.08 })).toBe(1);
});

test('Benjamini and Hochberg name what stands out', () => {
  expect(benjaminiHochberg([0.01, 0.2, 0.03], 0.05)).toEqual([true, false, true]);
  expect(benjaminiHochberg([0.04, 0.04], 0.05)).toEqual([true, true]);
  expect(benjaminiHochberg([0.04, 0.2], 0.05)).toEqual([false, false]);
  expect(benjaminiHochberg([0, 0.9], 0.05)).toEqual([true, false]);
  expect(benjaminiHochberg([], 0.1)).toEqual([]);
});
