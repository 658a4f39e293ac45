import { describe, expect, it } from 'vitest';
import { fisherTest } from '../../../src/compare/stats/distributions/binomial.ts';
import { stratifiedTail, stratifiedZ } from '../../../src/compare/stats/proportions/stratified.ts';

describe('the exact stratified test', () => {
  it('is the hypergeometric tail where there is one case', () => {
    // R: phyper(1, 9, 7, 6)
    expect(stratifiedTail([{ before: { passed: 8, of: 10 }, since: { passed: 1, of: 6 } }])).toBeCloseTo(0.0244755, 6);
    expect(fisherTest({ hits: 8, of: 10 }, { hits: 1, of: 6 })).toBeCloseTo(0.034965, 6);
  });

  it('agrees with a count of all ways for several cases', () => {
    const strata = [
      { before: { passed: 2, of: 2 }, since: { passed: 0, of: 1 } },
      { before: { passed: 1, of: 2 }, since: { passed: 0, of: 1 } },
    ];
    // Each case's failures lie anywhere among its three answers: 1/3 that case one fails last, 2/3 that case two does.
    expect(stratifiedTail(strata)).toBeCloseTo((1 / 3) * (2 / 3), 12);
  });

  it('learns nothing from a case that always passes, or never does', () => {
    const open = { before: { passed: 9, of: 10 }, since: { passed: 0, of: 3 } };
    const closed = [
      { before: { passed: 10, of: 10 }, since: { passed: 3, of: 3 } },
      { before: { passed: 0, of: 10 }, since: { passed: 0, of: 3 } },
      { before: { passed: 0, of: 0 }, since: { passed: 0, of: 3 } },
    ];
    expect(stratifiedTail([open, ...closed])).toBe(stratifiedTail([open]));
    expect(stratifiedTail(closed)).toBe(1);
    expect(stratifiedZ(closed)).toBe(0);
  });

  it('goes over into the normal distribution where there are very many', () => {
    const strata = Array.from({ length: 2_000 }, () => ({
      before: { passed: 20, of: 28 },
      since: { passed: 9, of: 14 },
    }));
    expect(stratifiedTail(strata)).toBeLessThan(1e-9);
  });
});
