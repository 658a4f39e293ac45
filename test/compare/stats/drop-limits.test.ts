import { describe, expect, test } from 'vitest';
import { dropLimits } from '../../../src/compare/procedure/drop-limits.ts';
import type { SweepPair } from '../../../src/compare/procedure/sweep.ts';
import { tangoLimits } from '../../../src/compare/stats/proportions/tango.ts';
import type { RowDesign } from '../../../src/domain/comparison/decision.ts';
import { at, designsOf, planWith } from '../support.ts';

const score: RowDesign = { ...at(designsOf(planWith(4))), metric: 'score' };

/** Pairs whose head lies so much below base. */
function pairsOf(drops: readonly number[]): readonly SweepPair[] {
  return drops.map((drop) => ({
    case: at(score.compared),
    round: 1,
    base: Math.max(0, drop),
    head: Math.max(0, -drop),
  }));
}

describe('the limits of a drop', () => {
  test('of a score are Student’s: 0.25 ± t(0.975, 3) = 3.182446 standard errors', () => {
    const { lower, upper } = dropLimits(pairsOf([0.1, 0.3, 0.2, 0.4]), score, 1.959964);
    expect(lower).toBeCloseTo(0.044574, 5);
    expect(upper).toBeCloseTo(0.455426, 5);
  });

  test('of a score end where scores end', () => {
    expect(dropLimits(pairsOf([1, -1]), score, 1.88)).toEqual({ lower: -1, upper: 1 });
    const low = dropLimits(pairsOf([0.9, 0.1]), score, 1.88);
    expect([low.lower, low.upper]).toEqual([-1, 1]);
  });

  test.each([
    ['where no score differs', [0, 0, 0]],
    ['of a single pair', [0.5]],
  ])('of a score are Tango’s %s', (_, drops) => {
    const counts = { worse: drops.filter((drop) => drop > 0).length, better: 0, pairs: drops.length };
    expect(dropLimits(pairsOf(drops), score, 1.88)).toEqual(tangoLimits(counts, 1.88));
  });

  test('of a pass rate are Tango’s', () => {
    const pairs = pairsOf([1, 1, 0, -1]);
    const counts = { worse: 2, better: 1, pairs: 4 };
    expect(dropLimits(pairs, { ...score, metric: 'pass_rate' }, 1.88)).toEqual(tangoLimits(counts, 1.88));
  });
});
