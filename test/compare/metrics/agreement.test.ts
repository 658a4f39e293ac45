import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreementOfPairs } from '../../../src/compare/metrics/judges/human-labels.ts';
import { cohenKappa } from '../../../src/compare/metrics/judges/kappa.ts';
import { winRateOf } from '../../../src/compare/metrics/judges/win-rate.ts';
import { drawIndex, generatorFor } from '../../../src/compare/random.ts';

type Pair = readonly [string, string];
const times = (count: number, a: string, b: string): readonly Pair[] =>
  Array.from({ length: count }, () => [a, b] as const);

describe("Cohen's kappa", () => {
  it("gives the 0.6875 of scikit-learn's cohen_kappa_score example", () => {
    const first = ['negative', 'positive', 'negative', 'neutral', 'positive'];
    const second = ['negative', 'positive', 'negative', 'neutral', 'negative'];
    expect(cohenKappa(first.map((label, index) => [label, second[index] ?? '']))?.kappa).toBeCloseTo(0.6875, 12);
  });

  it('is 0.4 for 20 and 15 agreements against 5 and 10 disagreements', () => {
    const agreement = cohenKappa([
      ...times(20, 'y', 'y'),
      ...times(15, 'n', 'n'),
      ...times(5, 'y', 'n'),
      ...times(10, 'n', 'y'),
    ]);
    expect(agreement?.kappa).toBeCloseTo(0.4, 12);
    // Wilson's interval of 35 in 50 is [0.5625, 0.8090]; chance agreement is one half.
    expect(agreement?.interval.lower).toBeCloseTo(0.1249, 3);
    expect(agreement?.interval.upper).toBeCloseTo(0.618, 3);
  });

  it('is 1 at full agreement, with an interval that says how little three pairs prove', () => {
    const agreement = cohenKappa([...times(2, 'pass', 'pass'), ...times(1, 'fail', 'fail')]);
    expect(agreement?.kappa).toBe(1);
    expect(agreement?.interval.lower).toBeLessThan(0.2);
    expect(agreement?.interval.upper).toBe(1);
  });

  it('is undefined where it means nothing', () => {
    expect(cohenKappa([])).toBeUndefined();
    expect(cohenKappa(times(9, 'pass', 'pass'))).toBeUndefined();
  });

  it('is the same for raters who change places, within [−1, 1], inside its interval', () => {
    const label = fc.constantFrom('a', 'b', 'c');
    fc.assert(
      fc.property(fc.array(fc.tuple(label, label), { minLength: 2, maxLength: 30 }), (pairs) => {
        fc.pre(cohenKappa(pairs) !== undefined);
        const { kappa, interval } = cohenKappa(pairs) as NonNullable<ReturnType<typeof cohenKappa>>;
        expect(cohenKappa(pairs.map(([a, b]) => [b, a]))?.kappa).toBeCloseTo(kappa, 12);
        expect(kappa).toBeGreaterThanOrEqual(-1);
        expect(kappa).toBeLessThanOrEqual(1);
        expect(interval.lower).toBeLessThanOrEqual(kappa + 1e-12);
        expect(interval.upper).toBeGreaterThanOrEqual(kappa - 1e-12);
      }),
    );
  });

  it.each([20, 50, 200])('has an interval that holds the true value in about 95 %% of samples of %d', (size) => {
    // Of 20 pairs 9 are pass and pass, 7 fail and fail, 2 each disagree: kappa (0.8 − 0.505) / 0.495.
    const population = [...times(9, 'p', 'p'), ...times(7, 'f', 'f'), ...times(2, 'p', 'f'), ...times(2, 'f', 'p')];
    const truth = (0.8 - 0.505) / 0.495;
    const generator = generatorFor(1, ['kappa', String(size)]);
    const sample = (): readonly Pair[] =>
      Array.from({ length: size }, () => population[drawIndex(generator, 20)] as Pair);
    const held = Array.from({ length: 2_000 }, () => cohenKappa(sample())?.interval).filter(
      (interval) => interval !== undefined && interval.lower <= truth && truth <= interval.upper,
    );
    expect(held.length / 2_000).toBeGreaterThan(0.92);
    expect(held.length / 2_000).toBeLessThan(0.99);
  });
});

describe('win rate', () => {
  const pair = (winner: 'base' | 'head' | 'tie', isConsistent = true) => ({ winner, isConsistent });

  it('counts a tie as half a win and an answer that turns with the order as a tie', () => {
    const rate = winRateOf([
      pair('head'),
      pair('head'),
      pair('base'),
      pair('tie'),
      pair('tie', false),
      pair('head', false),
    ]);
    expect(rate).toMatchObject({ base: 1, head: 2, ties: 3 });
    expect(rate.headRate.rate).toBeCloseTo(3.5 / 6, 12);
    expect(rate.inconsistent).toMatchObject({ count: 2, of: 6 });
  });

  it('turns around when the sides change places', () => {
    const winner = fc.constantFrom('base' as const, 'head' as const, 'tie' as const);
    const other = { base: 'head', head: 'base', tie: 'tie' } as const;
    fc.assert(
      fc.property(fc.array(fc.record({ winner, isConsistent: fc.boolean() }), { minLength: 1 }), (pairs) => {
        const there = winRateOf(pairs).headRate.rate ?? 0;
        const back = winRateOf(pairs.map((each) => ({ ...each, winner: other[each.winner] }))).headRate.rate ?? 0;
        expect(there + back).toBeCloseTo(1, 12);
      }),
    );
  });

  it('measures nothing of nothing', () => {
    expect(winRateOf([]).headRate).toEqual({ count: 0, of: 0, rate: undefined, interval: undefined });
  });
});

describe('the agreement of two lists of verdicts', () => {
  it('counts the outputs of which both say the same', () => {
    const pairs = [
      ['pass', 'pass'] as const,
      ['pass', 'fail'] as const,
      ['fail', 'fail'] as const,
      ['fail', 'pass'] as const,
    ];
    expect(agreementOfPairs(pairs)).toMatchObject({ observed: 0.5, cases: 4 });
    expect(agreementOfPairs([])).toBeUndefined();
  });
});
