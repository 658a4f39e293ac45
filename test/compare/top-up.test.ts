import { describe, expect, it } from 'vitest';
import { drawIndex, generatorFor } from '../../src/compare/random.ts';
import { describeTrialKey } from '../../src/domain/trial.ts';
import { runRounds } from '../support/late-rounds.ts';
import { at, designsOf, planWith, type Answers } from './support.ts';

/** A world in which a case passes with a chance of its side, the same answer to the same trial however it is asked. */
function world(seed: number, chance: (side: 'base' | 'head', number: number) => number): Answers {
  return (key) => {
    const share = chance(key.side, Number(key.caseId.slice(1)));
    return drawIndex(generatorFor(seed, [describeTrialKey(key)]), 1000) < share * 1000;
  };
}

const WORLDS = {
  unchanged: () => 0.9,
  worse: (side: 'base' | 'head') => (side === 'base' ? 0.92 : 0.8),
  broken: (side: 'base' | 'head', number: number) => (side === 'head' && number % 9 === 0 ? 0 : 0.97),
  better: (side: 'base' | 'head') => (side === 'base' ? 0.75 : 0.92),
} as const;

describe('a row whose answers come hours later', () => {
  const design = at(designsOf(planWith(40, { passRate: { maxDrop: 0.02, mustCatch: 0.1, level: 'block' } as never })));

  it.each(Object.entries(WORLDS))('ends where it ends when it is asked at once, in few waits: %s', (_, chance) => {
    let most = 0;
    for (let seed = 1; seed <= 25; seed += 1) {
      const answers = world(seed, chance);
      const [direct, late] = [runRounds(design, answers, false), runRounds(design, answers, true)];
      expect(late.outcome).toBe(direct.outcome);
      most = Math.max(most, late.waits);
    }
    expect(most).toBeLessThanOrEqual(8);
  });

  it('asks for one round and no more where that decides', () => {
    expect(runRounds(at(designsOf(planWith(40))), () => true, true)).toEqual({
      outcome: 'ruled-out',
      calls: 80,
      waits: 1,
    });
  });
});
