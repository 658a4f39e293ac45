import { describe, expect, expectTypeOf, it, test } from 'vitest';
import { followRow } from '../../src/compare/follow.ts';
import { hasCrossed } from '../../src/compare/procedure/observations.ts';
import type { SweepPair } from '../../src/compare/procedure/sweep.ts';
import { drawIndex, generatorFor } from '../../src/compare/random.ts';
import { indexTrials } from '../../src/compare/trial-index.ts';
import type { Limits } from '../../src/domain/config.ts';
import type { RowDesign } from '../../src/domain/comparison/decision.ts';
import type { Contrast } from '../../src/domain/plan.ts';
import { designRows } from '../../src/verdict/design.ts';
import { at, designsOf, planWith, runAll, type Answers } from './support.ts';

const CASES = 60;
const ALPHA = 0.05;
const REPEATS = 1000;
const design: RowDesign = { ...at(designsOf(planWith(CASES))), maxRounds: 1 };
const levelled = { ...design, alpha: { ...design.alpha, mean: ALPHA } };

/** One round of cases that each pass with their own chance, the same on both sides; `weigh` sees base's answer of this round or of an earlier one. */
function round(seed: number, weigh: (own: number, earlier: number) => number): readonly SweepPair[] {
  const random = generatorFor(seed, ['weights']);
  return design.compared.map((one) => {
    const chance = 2 + drawIndex(random, 7);
    const [base, head, earlier] = [0, 1, 2].map(() => Number(drawIndex(random, 10) < chance));
    return { case: { ...one, weight: weigh(base ?? 0, earlier ?? 0) }, round: 1, base: base ?? 0, head: head ?? 0 };
  });
}

function falseAlarms(weigh: (own: number, earlier: number) => number): number {
  const seeds = Array.from({ length: REPEATS }, (_, seed) => seed);
  const crossed = seeds.filter((seed) => {
    const pairs = round(seed, weigh);
    return hasCrossed({ pairs, looks: [CASES] }, { ...levelled, compared: pairs.map((pair) => pair.case) });
  });
  return crossed.length / REPEATS;
}

test('weights from earlier runs keep the level of the walk; from the run itself they would break it', () => {
  const noise = 3 * Math.sqrt((ALPHA * (1 - ALPHA)) / REPEATS);
  expect(falseAlarms((_, earlier) => (earlier === 1 ? 12 : 1))).toBeLessThan(ALPHA + noise);
  expect(falseAlarms((own) => (own === 1 ? 12 : 1))).toBeGreaterThan(10 * ALPHA);
});

test('no answer can reach a weight: designs are made of the plan, its limits and what was known before, and no run changes them', () => {
  type Place = { readonly suite: string; readonly target: string; readonly caseId: string };
  type Weigh = (place: Place) => number;
  expectTypeOf(designRows).parameters.toEqualTypeOf<[contrast: Contrast, limits: Limits, weigh?: Weigh]>();
  const weighted = design.compared.map((one, i) => Object.freeze({ ...one, weight: 1 + (i % 12) }));
  const fixed: RowDesign = Object.freeze({ ...design, maxRounds: 4, compared: Object.freeze(weighted) });
  for (const shift of [0, 1, 2]) {
    const flaky: Answers = (key) => (Number(key.caseId.slice(1)) + key.round + shift) % 3 > 0 || key.side === 'base';
    const { row } = followRow(fixed, indexTrials(runAll([fixed], flaky)).find, 1);
    expect(row.design).toBe(fixed);
    expect(row.observations.pairs.length).toBeGreaterThan(0);
    for (const pair of row.observations.pairs) expect(weighted).toContain(pair.case);
  }
});

test('a part of the budget stays with the plain count: weights that hide what broke do not hide all of it', () => {
  // Half of the cases break, and weigh nothing beside the others.
  const compared = design.compared.map((one, index) => ({ ...one, weight: index % 2 === 0 ? 1 : 12 }));
  const pairs = compared.map((one, index): SweepPair => ({ case: one, round: 1, base: 1, head: index % 2 }));
  expect(hasCrossed({ pairs, looks: [CASES] }, { ...design, compared })).toBe(true);
});

test('equal weights are as good as none', () => {
  const pairsOf = (weight: number, worse: number) =>
    design.compared.map((one, index): SweepPair => {
      return { case: { ...one, weight }, round: 1, base: 1, head: index < worse ? 0 : 1 };
    });
  const crosses = (weight: number) =>
    Array.from({ length: CASES }, (_, worse) => {
      const pairs = pairsOf(weight, worse);
      return hasCrossed({ pairs, looks: [CASES] }, { ...design, compared: pairs.map((pair) => pair.case) });
    });
  expect(crosses(4)).toEqual(crosses(1));
  expect(new Set(crosses(1)).size).toBe(2);
});

describe('what follows a round that fell, where it is known whose answers tell most', () => {
  const fallen: Answers = (key) =>
    key.side === 'base' || key.round > 1 || key.purpose !== 'sweep' || Number(key.caseId.slice(1)) % 10 > 0;
  const laterPairs = (weigh: (index: number) => number) => {
    const compared = design.compared.map((one, index) => ({ ...one, weight: weigh(index) }));
    const known = { ...design, maxRounds: 2, compared };
    const { row } = followRow(known, indexTrials(runAll([known], fallen)).find, 1);
    return row.observations.pairs.filter((pair) => pair.round === 2);
  };

  it('asks those first, on both sides at once, and does not pass before all were asked', () => {
    const pairs = laterPairs((index) => (index % 2 === 0 ? 12 : 1));
    expect(pairs.slice(0, CASES / 2).map((pair) => pair.case.weight)).toEqual(Array(CASES / 2).fill(12));
    expect(pairs.filter(({ base }) => base === 'unseen')).toEqual([]);
    expect(pairs).toHaveLength(CASES);
  });

  it('is as without a history where all weigh alike', () => {
    const asked = (weight: number) => laterPairs(() => weight).map((pair) => [pair.case.caseId, pair.base]);
    expect(asked(4)).toEqual(asked(1));
  });
});
