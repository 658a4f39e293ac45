import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatorFor } from '../../../src/compare/random.ts';
import { bootstrapChange } from '../../../src/compare/stats/case-bootstrap.ts';
import { harrellDavis } from '../../../src/compare/stats/harrell-davis.ts';
import { hodgesLehmann } from '../../../src/compare/stats/hodges-lehmann.ts';
import { growthOfTotals } from '../../../src/compare/stats/log-ratio.ts';
import { bootstrapQuantileRatios } from '../../../src/compare/stats/paired-bootstrap.ts';

const COSTS = [
  { base: 1, head: 1.2 },
  { base: 2, head: 2.1 },
  { base: 3, head: 3.6 },
  { base: 1.5, head: 2 },
];
const positive = fc.double({ min: 0.01, max: 100, noNaN: true });
const pairs = fc.array(fc.record({ base: positive, head: positive }), { minLength: 2, maxLength: 30 });

describe('the growth of totals', () => {
  test('is the delta method on the log ratio (values by NumPy and SciPy 1.17.1)', () => {
    const found = growthOfTotals(COSTS);
    expect(found?.growth).toBeCloseTo(0.18666666666666673, 12);
    expect(found?.evidence.lowerLimit).toBeCloseTo(-0.0363661609136052, 8);
    expect(found?.evidence.pValue).toBeCloseTo(0.016755422883399047, 10);
    expect(found?.interval.upper).toBeCloseTo(0.37309053647817464, 8);
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

  test('leaves no doubt when every cost grew by one factor, and none grew when all are equal', () => {
    expect(growthOfTotals(COSTS.map(({ base }) => ({ base, head: 2 * base })))?.evidence.pValue).toBe(0);
    expect(growthOfTotals(COSTS.map(({ base }) => ({ base, head: base })))?.evidence.pValue).toBe(1);
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
    const draw = () => bootstrapQuantileRatios(slower, [0.5], generatorFor(7, ['latency']))[0] ?? new Float64Array();
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
});

describe('the shift of paired differences', () => {
  const differences = [0.11, -0.05, 0.2, 0.3, -0.12, 0.07, 0.01, 0.16, 0.25, -0.02, 0.09, 0.14];

  test('is the median of the pairwise means, its limit the ninth of them, its p-value SciPy’s wilcoxon', () => {
    const found = hodgesLehmann(differences, 0.99);
    expect(found.estimate).toBeCloseTo(0.095, 10);
    expect(found.lowerLimit).toBeCloseTo(-0.02, 10);
    expect(found.pValue).toBeCloseTo(0.017085236346114703, 10);
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

describe('the change of any statistic under resampling', () => {
  const changeOf = (times: Uint32Array) =>
    times.reduce((sum, drawn, i) => sum + drawn * (i % 4 === 0 ? -0.5 : -0.1), 0) / times.length;

  test('has a drop that is certain and a growth that is not', () => {
    const found = bootstrapChange(40, changeOf, generatorFor(1, ['metric']));
    expect(found?.limits.upper).toBeLessThan(0);
    expect(found?.pValues.drop).toBeLessThan(0.001);
    expect(found?.pValues.growth).toBe(1);
  });

  test('is unknown when most draws have no value', () => {
    expect(bootstrapChange(40, () => NaN, generatorFor(1, ['metric']))).toBeUndefined();
  });
});
