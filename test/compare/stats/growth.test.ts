import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawIndex, generatorFor } from '../../../src/compare/random.ts';
import { growthPValue } from '../../../src/compare/stats/paired/bootstrap-p.ts';
import { drawStatistics, percentileInterval } from '../../../src/compare/stats/paired/case-bootstrap.ts';
import { harrellDavis, harrellDavisWeights } from '../../../src/compare/stats/paired/harrell-davis.ts';
import { hodgesLehmann } from '../../../src/compare/stats/paired/hodges-lehmann.ts';
import { growthOfTotals, ratioInterval } from '../../../src/compare/stats/paired/log-ratio.ts';
import { normalQuantile } from '../../../src/compare/stats/distributions/normal.ts';
import {
  bootstrapQuantilePairs,
  bootstrapQuantiles,
  RESAMPLES,
} from '../../../src/compare/stats/paired/paired-bootstrap.ts';
import { at } from '../support.ts';

const COSTS = [
  { base: 1, head: 1.2 },
  { base: 2, head: 2.1 },
  { base: 3, head: 3.6 },
  { base: 1.5, head: 2 },
];
const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
const pairs = fc.array(fc.record({ base: positive, head: positive }), { minLength: 2, maxLength: 30 });

describe('the growth of totals', () => {
  test('has the delta method’s limits where four cases can show nothing (values by NumPy and SciPy 1.17.1)', () => {
    const found = growthOfTotals(COSTS);
    expect(found?.growth).toBeCloseTo(0.18666666666666673, 12);
    expect(found?.evidence.lowerLimit).toBeCloseTo(-0.0363661609136052, 8);
    expect(found?.interval?.upper).toBeCloseTo(0.37309053647817464, 8);
    // Head is dearer in all four: one of sixteen ways.
    expect(found?.evidence.pValue).toBe(1 / 16);
  });

  test('turns round when the sides are swapped', () => {
    fc.assert(
      fc.property(pairs, (values) => {
        const swapped = growthOfTotals(values.map(({ base, head }) => ({ base: head, head: base })));
        expect(Math.log1p(swapped?.growth ?? NaN)).toBeCloseTo(-Math.log1p(growthOfTotals(values)?.growth ?? NaN), 9);
      }),
    );
  });

  test('of a cost per success divides by the successes', () => {
    const successes = COSTS.map((_, i) => ({ base: 1, head: Number(i < 2) }));
    expect(growthOfTotals(COSTS, successes)?.growth).toBeCloseTo(1.18666666666666673 * 2 - 1, 12);
  });

  test('does not exist without a success, without a cost or for a single case', () => {
    expect(
      growthOfTotals(
        COSTS,
        COSTS.map(() => ({ base: 1, head: 0 })),
      ),
    ).toBeUndefined();
    expect(growthOfTotals(COSTS.map(() => ({ base: 0, head: 0 })))).toBeUndefined();
    expect(growthOfTotals(COSTS.slice(0, 1))).toBeUndefined();
  });

  test('is as sure as so many cases can make it when every cost grew by one factor, and none grew when all are equal', () => {
    const doubled = growthOfTotals(COSTS.map(({ base }) => ({ base, head: 2 * base })));
    expect(doubled).toMatchObject({ interval: { lower: expect.closeTo(1, 9), upper: expect.closeTo(1, 9) } });
    expect(doubled?.evidence.pValue).toBe(1 / 16);
    expect(growthOfTotals(COSTS.map(({ base }) => ({ base, head: base })))?.evidence.pValue).toBe(1);
  });
});

describe('a total over another on one side', () => {
  const costs = COSTS.map(({ base }) => base);

  test('has the delta method’s interval on the log ratio', () => {
    // By hand: the costs less the passes, each over its mean, are −0.8, −0.2667, 1.6, −0.5333; √(3.5556/12) = 0.5443; t₃ = 3.1824.
    const found = ratioInterval(costs, [1, 1, 0, 1]);
    expect(found?.lower).toBeCloseTo(2.5 * Math.exp(-3.1824463 * 0.5443311), 6);
    expect(found?.upper).toBeCloseTo(2.5 * Math.exp(3.1824463 * 0.5443311), 4);
  });

  test('has none without a pass, without a cost, for a single case and where nothing varies', () => {
    expect(ratioInterval(costs, [0, 0, 0, 0])).toBeUndefined();
    expect(ratioInterval([0, 0], [1, 1])).toBeUndefined();
    expect(ratioInterval([1], [1])).toBeUndefined();
    expect(ratioInterval([0.1, 0.1, 0.1], [1, 1, 1])).toBeUndefined();
  });
});

describe('quantiles', () => {
  const values = [12, 15, 9, 30, 22, 18, 17, 44, 11, 13, 16, 20, 14, 19, 25, 28, 10, 21, 23, 120];

  test('are SciPy’s hdquantiles', () => {
    expect(harrellDavis(values, 0.5)).toBeCloseTo(18.51016316043873, 10);
    expect(harrellDavis(values, 0.95)).toBeCloseTo(89.11707129205105, 10);
  });

  test('vary around the measured ratio, the same for the same seed', () => {
    const slower = values.map((base, i) => ({ base, head: base * (i % 2 === 0 ? 1.5 : 1.3) }));
    const draw = () => at(bootstrapQuantilePairs(slower, [0.5], generatorFor(7, ['latency']))).ratios;
    const ratios = draw();
    const measured = Math.log(
      harrellDavis(
        slower.map(({ head }) => head),
        0.5,
      ) / harrellDavis(values, 0.5),
    );
    expect(ratios.at(20)).toBeLessThan(measured);
    expect(ratios.at(-20)).toBeGreaterThan(measured);
    expect(draw()).toEqual(ratios);
  });

  test.each([2, 7, 60, 300])('of resamples are those of all their %i values, to 1e-12', (size) => {
    const wide = Array.from({ length: size }, (_, i) => {
      return { base: 1 + ((i * 7919) % size) ** 2, head: 3 + ((i * 104729) % size) ** 2 };
    });
    const quantiles = [0.5, 0.95];
    const generator = generatorFor(3, ['latency']);
    const drawn = Array.from({ length: RESAMPLES }, () => wide.map(() => wide[drawIndex(generator, size)]));
    const expected = quantiles.map((quantile) => {
      const weights = harrellDavisWeights(size, quantile);
      const estimate = (values: readonly number[]) =>
        Float64Array.from(values)
          .sort()
          .reduce((sum, value, i) => sum + value * ((weights[i + 1] ?? NaN) - (weights[i] ?? NaN)), 0);
      const head = drawn.map((cases) => estimate(cases.map((one) => one?.head ?? NaN)));
      const base = drawn.map((cases) => estimate(cases.map((one) => one?.base ?? NaN)));
      const ratios = head.map((value, i) => Math.log(value / (base[i] ?? NaN)));
      return { ratios: ratios.sort((a, b) => a - b), head: head.sort((a, b) => a - b) };
    });
    const found = bootstrapQuantilePairs(wide, quantiles, generatorFor(3, ['latency']));
    const apart = (of: 'ratios' | 'head', relative: (value: number) => number) =>
      found.flatMap((draws, q) =>
        Array.from(draws[of], (one, i) => Math.abs(one - (expected[q]?.[of][i] ?? NaN)) / relative(one)),
      );
    const distances = [...apart('ratios', () => 1), ...apart('head', (value) => value)];
    expect(distances).toHaveLength(4 * RESAMPLES);
    expect(Math.max(...distances)).toBeLessThan(1e-12);
    const alone = bootstrapQuantiles(
      wide.map(({ head }) => head),
      quantiles,
      generatorFor(3, ['latency']),
    );
    expect(alone).toEqual(found.map(({ head }) => head));
  });
});

describe('the shift of paired differences', () => {
  const differences = [0.11, -0.05, 0.2, 0.3, -0.12, 0.07, 0.01, 0.16, 0.25, -0.02, 0.09, 0.14];

  test('is the median of the pairwise means, its limit the ninth of them, its p-value SciPy’s wilcoxon', () => {
    const found = hodgesLehmann(differences, 0.99);
    expect(found.estimate).toBeCloseTo(0.095, 10);
    expect(found.lowerLimit).toBeCloseTo(-0.02, 10);
    expect(found.pValue).toBeCloseTo(0.017085236346114703, 10);
  });

  test('takes a difference of nothing for half a rise and half a fall', () => {
    expect(hodgesLehmann([0, 0, 0, 0], 0.99)).toEqual({ estimate: 0, lowerLimit: 0, pValue: expect.closeTo(0.5, 12) });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 1, maxLength: 25 }), (values) => {
        const fallen = values.map((value) => -value);
        expect(hodgesLehmann(values, 0.99).pValue + hodgesLehmann(fallen, 0.99).pValue).toBeCloseTo(1, 9);
      }),
    );
  });

  test('is found without listing all means', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 25 }), (values) => {
        const means = values.flatMap((a, i) => values.slice(i).map((b) => (a + b) / 2)).sort((a, b) => a - b);
        const middle = ((means[Math.ceil(means.length / 2) - 1] ?? 0) + (means[Math.floor(means.length / 2)] ?? 0)) / 2;
        expect(hodgesLehmann(values, 0.99).estimate).toBeCloseTo(middle, 9);
      }),
    );
  });
});

describe('the p-value of drawn changes', () => {
  const draws = (count: number, valueOf: (share: number) => number) =>
    Float64Array.from({ length: count }, (_, i) => valueOf((i + 0.5) / count));
  const normal = (centre: number) => draws(RESAMPLES, (share) => centre + normalQuantile(share));

  test('is counted where a draw did not grow', () => {
    expect(growthPValue(Float64Array.of(0.1, 0.2, -0.1), 20)).toBe(0.5);
    expect(growthPValue(Float64Array.of(0.1, NaN, 0.3), 20)).toBe(0.5);
    const counted = normal(2).filter((one) => one <= 0).length;
    expect(growthPValue(normal(2), 1000)).toBe((counted + 1) / (RESAMPLES + 1));
  });

  test('is Student’s tail beyond the draws, so that many tests can share a level', () => {
    // SciPy: stats.t.cdf(-6, 299) is 2.8475e-9; the draws’ standard deviation is 1 but for their cut tails.
    const found = growthPValue(normal(6), 300);
    expect(found).toBeGreaterThan(2.7e-9);
    expect(found).toBeLessThan(2.95e-9);
  });

  test('is never below what so few cases can show', () => {
    const alike = draws(RESAMPLES, () => 1);
    expect(growthPValue(alike, 40)).toBe(2 ** -40);
    expect(growthPValue(alike, 5)).toBe(1 / 32);
    expect(growthPValue(normal(6), 2)).toBe(1 / 4);
  });

  test('has no tail to read where base was 0', () => {
    expect(
      growthPValue(
        draws(RESAMPLES, () => Infinity),
        300,
      ),
    ).toBe(1 / (RESAMPLES + 1));
  });
});

describe('any statistic under resampling', () => {
  const draws = () => ({ generator: generatorFor(1, ['metric']), resamples: RESAMPLES });
  const meanOf = (values: readonly number[]) => (times: Uint32Array) => [
    times.reduce((sum, drawn, i) => sum + drawn * (values[i] ?? NaN), 0) / times.length,
  ];
  const quarter = Array.from({ length: 40 }, (_, i) => (i % 4 === 0 ? -0.5 : -0.1));
  const drawn = (values: readonly number[]) => at(drawStatistics(values.length, meanOf(values), draws()));

  test('lies between the 2.5 % and the 97.5 % of its draws', () => {
    // A quarter of 40 values is −0.5, the rest −0.1: a mean of −0.2 with a standard error of 0.0274.
    const found = percentileInterval(drawn(quarter));
    expect(found?.lower).toBeCloseTo(-0.2 - 1.96 * 0.0274, 2);
    expect(found?.upper).toBeCloseTo(-0.2 + 1.96 * 0.0274, 2);
  });

  test('is unknown when most draws have no value', () => {
    const nothing = at(drawStatistics(40, () => [NaN], draws()));
    expect(percentileInterval(nothing)).toBeUndefined();
  });
});
