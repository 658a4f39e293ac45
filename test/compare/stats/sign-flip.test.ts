import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { generatorFor, shuffled } from '../../../src/compare/random.ts';
import { signTest } from '../../../src/compare/stats/distributions/binomial.ts';
import { gridTail } from '../../../src/compare/stats/paired/flip-tail.ts';
import { growthOfTotals } from '../../../src/compare/stats/paired/log-ratio.ts';
import { normalCdf } from '../../../src/compare/stats/distributions/normal.ts';
import { signedRoot } from '../../../src/compare/stats/distributions/saddlepoint.ts';
import { flipInterval, signFlipTest } from '../../../src/compare/stats/paired/sign-flip.ts';

/** Every way of giving the sizes a sign, one after the other: the share of sums that reach the one that was seen. */
function listed(differences: readonly number[]): number {
  const seen = differences.reduce((all, one) => all + one, 0);
  const sums = differences.reduce<readonly number[]>((all, one) => all.flatMap((sum) => [sum + one, sum - one]), [0]);
  return sums.filter((sum) => sum >= seen - 1e-9).length / sums.length;
}

function normal(random: RandomGenerator): number {
  return Math.sqrt(-2 * Math.log(1 - uniformFloat64(random))) * Math.cos(2 * Math.PI * uniformFloat64(random));
}

const draw = <T>(count: number, make: (index: number) => T) => Array.from({ length: count }, (_, i) => make(i));
const coarse = fc.integer({ min: -8, max: 8 }).map((steps) => steps / 20);
const some = (value: fc.Arbitrary<number>, most: number) => fc.array(value, { minLength: 1, maxLength: most });
const real = fc.double({ min: -1, max: 1, noNaN: true }).filter((one) => Math.abs(one) > 1e-3);

describe('the sign-flip test', () => {
  test('counts every combination of signs, ties included', () => {
    fc.assert(
      fc.property(fc.oneof(some(coarse, 11), some(real, 11)), (differences) => {
        const found = signFlipTest(differences);
        expect(found.growth).toBeCloseTo(listed(differences), 12);
        expect(found.drop).toBeCloseTo(listed(differences.map((one) => -one)), 12);
      }),
    );
  });

  test('is never below 2⁻ⁿ: three cases alike show 0.125 at best', () => {
    expect(signFlipTest([-0.03, -0.03, -0.02]).drop).toBe(0.125);
    expect(signFlipTest(draw(7, () => 0.1)).growth).toBe(2 ** -7);
    expect(signFlipTest(draw(40, (i) => 0.1 + i * 0.0137)).growth).toBe(2 ** -40);
    expect(signFlipTest([0, 0, 0])).toEqual({ drop: 1, growth: 1 });
  });

  test('is the sign test where all differences are of one size, however many', () => {
    for (const [up, down] of [
      [17, 8],
      [40, 20],
      [300, 240],
    ] as const)
      expect(signFlipTest([...draw(up, () => 0.3), ...draw(down, () => -0.3)]).growth).toBeCloseTo(
        signTest(up, down),
        10,
      );
  });

  test('on a grid is what counting gives, or a little more', () => {
    const random = generatorFor(1, ['grid']);
    for (let i = 0; i < 40; i += 1) {
      const differences = draw(18, () => normal(random) + 0.4);
      const sizes = Float64Array.from(differences, Math.abs).sort();
      const grid = gridTail(sizes)(differences.reduce((all, one) => all + one, 0));
      const exact = signFlipTest(differences).growth;
      expect(grid).toBeGreaterThanOrEqual(exact * (1 - 1e-9));
      expect(grid).toBeLessThan(exact * 1.06 + 2e-5);
    }
  });

  test('knows no order of the cases', () => {
    const random = generatorFor(2, ['order']);
    for (const size of [9, 20, 21, 60]) {
      const differences = draw(size, () => Math.round(20 * normal(random)) / 20 + 0.13);
      const other = shuffled(differences, random);
      expect(signFlipTest(other)).toEqual(signFlipTest(differences));
      expect(flipInterval(other, 0.025)?.lower).toBeCloseTo(flipInterval(differences, 0.025)?.lower ?? NaN, 9);
    }
  });

  test.each([2, 3, 5, 8, 12, 20, 30])(
    'of %i noisy cases that did not change is under 1 %% once in 100 times',
    (size) => {
      const random = generatorFor(3, ['unchanged', String(size)]);
      const pulls = 2000;
      const found = draw(pulls, () => signFlipTest(draw(size, () => 0.1 * (normal(random) - normal(random)))).drop);
      // Binomial: 33 of 2,000 or more come up less than once in 100 at a true 1 %.
      expect(found.filter((p) => p <= 0.01).length).toBeLessThan(33);
    },
  );
});

describe('the interval of a mean by flipping signs', () => {
  test('ends on the means of subsets of the cases', () => {
    fc.assert(
      fc.property(fc.array(real, { minLength: 6, maxLength: 10 }), (differences) => {
        const subsets = draw(2 ** differences.length, (bits) => differences.filter((_, i) => (bits >> i) % 2 === 1));
        const means = subsets
          .slice(1)
          .map((of) => of.reduce((all, one) => all + one, 0) / of.length)
          .sort((a, b) => a - b);
        // The test rejects a value while at most 2.5 % of the subsets, the empty one included, have no larger mean.
        const rejected = Math.floor(0.025 * subsets.length) - 1;
        const { lower = NaN, upper = NaN } = flipInterval(differences, 0.025) ?? {};
        expect(lower).toBeCloseTo(means.at(rejected) ?? NaN, 5);
        expect(upper).toBeCloseTo(means.at(-1 - rejected) ?? NaN, 5);
      }),
      { numRuns: 60 },
    );
  });

  test('is Student’s where so few cases can reject nothing', () => {
    // SciPy: the mean is 0.2333, its standard error 0.0882, t₂ = 4.3027.
    expect(flipInterval([0.1, 0.2, 0.4], 0.025)?.lower).toBeCloseTo(-0.1461, 4);
    expect(flipInterval([0.1], 0.025)).toBeUndefined();
    for (const value of [0.2, 0]) {
      for (const count of [2, 30]) {
        expect(
          flipInterval(
            Array.from({ length: count }, () => value),
            0.025,
          ),
        ).toEqual({
          lower: expect.closeTo(value, 12),
          upper: expect.closeTo(value, 12),
        });
      }
    }
  });

  test('leaves out 0 wherever the test says so', () => {
    const random = generatorFor(4, ['agree']);
    for (let i = 0; i < 200; i += 1) {
      // One case may be far from the others, as a runaway cost is.
      const size = 7 + (i % 40);
      const differences = draw(size, (k) => (k === 0 && i % 3 === 0 ? 30 : 1) * normal(random) + 0.6);
      const { drop, growth } = signFlipTest(differences);
      const { lower = NaN, upper = NaN } = flipInterval(differences, 0.025) ?? {};
      if (growth <= 0.02) expect(lower).toBeGreaterThan(0);
      if (drop <= 0.02) expect(upper).toBeLessThan(0);
      if (growth > 0.03 && drop > 0.03) expect(lower * upper).toBeLessThanOrEqual(1e-9);
    }
  });

  test.each([5, 8, 12, 20])('of %i cases holds the true change in 93 %% or more', (size) => {
    const random = generatorFor(5, ['coverage', String(size)]);
    const holds = draw(1000, () => {
      const { lower = NaN, upper = NaN } =
        flipInterval(
          draw(size, () => -0.02 + 0.1 * (normal(random) - normal(random))),
          0.025,
        ) ?? {};
      return lower <= -0.02 && upper >= -0.02;
    });
    expect(holds.filter(Boolean).length / holds.length).toBeGreaterThan(0.93);
  });
});

test('the saddlepoint is the tail of all combinations of signs to a few percent', () => {
  const random = generatorFor(6, ['saddlepoint']);
  for (let i = 0; i < 30; i += 1) {
    const differences = draw(17, () => normal(random) + 0.5);
    const exact = signFlipTest(differences).growth;
    if (exact < 0.005 || exact > 0.4) continue;
    expect((1 - normalCdf(signedRoot(differences))) / exact).toBeGreaterThan(0.93);
    expect((1 - normalCdf(signedRoot(differences))) / exact).toBeLessThan(1.07);
  }
  expect([signedRoot([1, 2]), signedRoot([-1, -2]), signedRoot([1, -1])]).toEqual([Infinity, -Infinity, 0]);
});

describe('the growth of costs', () => {
  const skewed = (random: RandomGenerator, spread: number) => Math.exp(spread * normal(random));

  test('is tested by exchanging the sides of each case', () => {
    const random = generatorFor(7, ['exchange']);
    for (let i = 0; i < 20; i += 1) {
      const pairs = draw(9, () => ({ base: skewed(random, 1), head: 1.4 * skewed(random, 1) }));
      const total = (of: readonly { base: number; head: number }[]) =>
        of.reduce((all, { head }) => all + head, 0) / of.reduce((all, { base }) => all + base, 0);
      const ratios = draw(2 ** 9, (bits) =>
        total(pairs.map(({ base, head }, k) => ((bits >> k) % 2 === 1 ? { base: head, head: base } : { base, head }))),
      );
      const expected = ratios.filter((ratio) => ratio >= total(pairs) * (1 - 1e-12)).length / ratios.length;
      expect(growthOfTotals(pairs)?.evidence.pValue).toBeCloseTo(expected, 12);
    }
  });

  test.each([
    [8, 1.2],
    [20, 1.2],
    [60, 1.2],
    [60, 0.5],
  ])('of %i cases with heavy tails is under 1 %% once in 100 times where nothing grew', (size, spread) => {
    const random = generatorFor(8, ['tails', String(size), String(spread)]);
    const [pulls, p] = [800, [] as number[]];
    let covered = 0;
    for (let i = 0; i < pulls; i += 1) {
      const own = draw(size, () => skewed(random, spread));
      const found = growthOfTotals(
        own.map((one) => ({ base: one * skewed(random, spread), head: one * skewed(random, spread) })),
      );
      p.push(found?.evidence.pValue ?? 1);
      covered += Number((found?.interval?.lower ?? -1) <= 1e-9 && (found?.interval?.upper ?? Infinity) >= -1e-9);
    }
    // Binomial: 16 of 800 or more come up less than once in 100 at a true 1 %; a t test on log ratios blocks 2.5 to 4.3 % of these.
    expect(p.filter((one) => one <= 0.01).length).toBeLessThan(16);
    expect(covered / pulls).toBeGreaterThan(0.93);
  });

  test('of a cost per success counts the passes on either side', () => {
    const random = generatorFor(9, ['success']);
    const pairs = draw(30, () => ({ base: skewed(random, 0.3), head: skewed(random, 0.3) }));
    const passes = draw(30, (i) => ({ base: 1, head: Number(i % 2 === 0) }));
    const found = growthOfTotals(pairs, passes);
    expect(found?.evidence.pValue).toBeLessThan(0.001);
    expect(found?.interval?.lower).toBeGreaterThan(0);
    expect(found?.evidence.lowerLimit).toBeLessThan(found?.interval?.lower ?? NaN);
  });
});
