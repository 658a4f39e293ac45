import fc from 'fast-check';
import { expect, test } from 'vitest';
import { signBoundaries, type SignLook } from '../../../src/compare/stats/sequential/sequential-sign.ts';
// Known values that were computed with SciPy and by enumeration when the procedure was designed.
import vectors from './statistics-vectors.json' with { type: 'json' };

test('gives the known boundaries of a run of 400 pairs at alpha 0.007', () => {
  const looks = vectors.seq_sign.map(({ b, c, after_pairs }) =>
    enterPairs({ worse: b, better: c, pairs: after_pairs }),
  );
  const found = signBoundaries(looks, 0.007, 400);
  vectors.seq_sign.forEach((known, i) => {
    expect(found[i]?.allowed).toBeCloseTo(known.alpha_cum, 8);
    expect(found[i]?.spent).toBeCloseTo(known.spent, 8);
    expect(found[i]?.crossed).toBe(known.crossed);
  });
});

test('weighs pairs: eight weighted pairs, one light one better, have the tail 4/256', () => {
  const { w1, w3, p_nominal, crossed_at_alpha_01 } = vectors.weighted;
  const weights = [...w1, ...w3].flatMap((count, i) => Array<number>(count).fill(i < 2 ? 1 : 3));
  const one = { weights, worse: (w1[0] ?? 0) + 3 * (w3[0] ?? 0), pairs: 10 };
  expect(signBoundaries([one], p_nominal, 10)[0]?.crossed).toBe(true);
  expect(signBoundaries([one], p_nominal - 1e-8, 10)[0]?.crossed).toBe(false);
  expect(signBoundaries([one], 0.01, 10)[0]?.crossed).toBe(crossed_at_alpha_01);
});

const weights = fc.array(fc.array(fc.constantFrom(1, 1, 3, 20), { maxLength: 4 }), { minLength: 1, maxLength: 3 });

test('is crossed, over all sign patterns, exactly as often as it says it spent, and never more often than alpha', () => {
  fc.assert(
    fc.property(weights, fc.double({ min: 0.01, max: 0.5, noNaN: true }), (looks, alpha) => {
      const size = looks.flat().length;
      const maxPairs = size + looks.length;
      const patterns = Array.from({ length: 2 ** size }, (_, pattern) => signLooks(looks, pattern));
      const crossings = patterns.filter((one) => signBoundaries(one, alpha, maxPairs).some(({ crossed }) => crossed));
      const spent = signBoundaries(signLooks(looks, 0), alpha, maxPairs).at(-1)?.spent ?? 0;
      expect(crossings.length / patterns.length).toBeCloseTo(spent, 12);
      expect(spent).toBeLessThanOrEqual(alpha);
    }),
    { numRuns: 40 },
  );
});

test('cannot be crossed before anything may be spent', () => {
  const [boundary] = signBoundaries([enterPairs({ worse: 3, better: 0, pairs: 25 })], 0.006, 400);
  expect(boundary).toMatchObject({ critical: 4, spent: 0, crossed: false });
});

test('stays crossed while the count stays above what any walk that had not crossed could have reached', () => {
  // Nine worse of nine cross at half of the pairs; a tenth worse at once leaves too little to spend for a tail of its own.
  const looks = [enterPairs({ worse: 9, better: 0, pairs: 200 }), enterPairs({ worse: 1, better: 0, pairs: 201 })];
  const [first, second] = signBoundaries(looks, 0.006, 400);
  expect(first?.crossed).toBe(true);
  expect(second?.spent).toBe(first?.spent);
  expect(second?.crossed).toBe(true);
});

test('stays usable with thousands of heavy pairs', () => {
  const big = { weights: Array.from({ length: 3000 }, (_, i) => 1 + (i % 20)), worse: 18_000, pairs: 3000 };
  const [boundary] = signBoundaries([big], 0.006, 12_000);
  expect(boundary?.crossed).toBe(true);
  expect(boundary?.critical).toBeGreaterThan(15_750);
});

function enterPairs({ worse, better, pairs }: { worse: number; better: number; pairs: number }): SignLook {
  return { weights: Array<number>(worse + better).fill(1), worse, pairs };
}

/** Bit i of the pattern says whether the i-th discordant pair got worse. */
function signLooks(looks: readonly (readonly number[])[], pattern: number): readonly SignLook[] {
  let bit = 0;
  let pairs = 0;
  return looks.map((own) => {
    const worse = own.reduce((sum, weight) => sum + ((pattern >> bit++) & 1) * weight, 0);
    pairs += own.length + 1;
    return { weights: own, worse, pairs };
  });
}
