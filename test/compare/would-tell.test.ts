import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { describe, expect, test } from 'vitest';
import { generatorFor } from '../../src/compare/random.ts';
import { tangoLimits } from '../../src/compare/stats/proportions/tango.ts';
import { wouldTell } from '../../src/compare/forecast/would-tell.ts';
import type { RowDesign } from '../../src/domain/comparison/decision.ts';
import { NO_RULES } from '../../src/domain/verdict/policy.ts';
import { at, designsOf, planWith } from './support.ts';

const designWith = (cases: number): RowDesign => at(designsOf(planWith(cases, { ...NO_RULES })));
const asked = (cases: number, counts: { pairs: number; worse: number; better: number }) =>
  wouldTell(counts, designWith(cases), generatorFor(1, ['test']));

describe('what would tell', () => {
  test('is not said where nothing near would', () => {
    // Twelve coins: four rounds of the same would pass or not as luck has it, with more rounds too.
    const coins = asked(12, { pairs: 48, worse: 16, better: 8 });
    expect(coins?.moreRounds ?? 12).toBeGreaterThan(4);
    expect(asked(100, { pairs: 0, worse: 0, better: 0 })).toBeUndefined();
    const score = { ...designWith(100), metric: 'score' as const };
    expect(wouldTell({ pairs: 400, worse: 30, better: 10 }, score, generatorFor(1, ['test']))).toBeUndefined();
  });

  test('is the same for the same run', () => {
    const counts = { pairs: 400, worse: 70, better: 50 };
    expect(asked(100, counts)).toEqual(asked(100, counts));
  });

  test('decides four in five continuations, counted by another simulation, and fewer with a round less', () => {
    const counts = { pairs: 400, worse: 62, better: 44 };
    const { moreRounds = 0 } = asked(100, counts) ?? {};
    const share = (rounds: number): number => {
      const random = generatorFor(2, ['own', String(rounds)]);
      const runs = Array.from({ length: 600 }, () => decides(counts, rounds, () => uniformFloat64(random)));
      return runs.filter(Boolean).length / runs.length;
    };
    expect(moreRounds).toBeGreaterThan(0);
    expect(share(moreRounds)).toBeGreaterThan(0.7);
    if (moreRounds > 1) expect(share(Math.floor(moreRounds / 2))).toBeLessThan(0.9);
  });
});

/** One continuation, pair by pair: the chances as uncertain as 400 pairs leave them, by redrawing these pairs one by one. */
function decides(
  seen: { readonly pairs: number; readonly worse: number; readonly better: number },
  rounds: number,
  u: () => number,
): boolean {
  const kindOf = (worse: number, better: number): -1 | 0 | 1 => {
    const drawn = u();
    return drawn < worse ? 1 : drawn < worse + better ? -1 : 0;
  };
  const redrawn = Array.from({ length: seen.pairs }, () => kindOf(seen.worse / seen.pairs, seen.better / seen.pairs));
  const [worse, better] = [1, -1].map((kind) => redrawn.filter((one) => one === kind).length / seen.pairs);
  let { pairs, worse: lost, better: won } = seen;
  for (let round = 0; round < rounds; round += 1) {
    for (let i = 0; i < 100; i += 1) {
      const kind = kindOf(worse ?? 0, better ?? 0);
      lost += Number(kind === 1);
      won += Number(kind === -1);
    }
    pairs += 100;
    const z = (lost - won) / Math.sqrt(Math.max(1, lost + won));
    const isTooLarge = (lost - won) / pairs > 0.02;
    // The exact sign test by its normal approximation: 0.3 % and 2.5 %.
    if (isTooLarge && z > 2.75 && tangoLimits({ pairs, worse: lost, better: won }, 1.645).lower > 0.02) return true;
    const isRuledOut = tangoLimits({ pairs, worse: lost, better: won }, 1.8808).upper < 0.1;
    if (isRuledOut && !(isTooLarge && z > 1.96)) return true;
  }
  return false;
}
