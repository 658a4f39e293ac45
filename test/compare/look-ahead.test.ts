import { describe, expect, it } from 'vitest';
import { sum } from '../../src/compare/stats/mean.ts';
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

/** Of those of asking at once, at most so many. */
const WAITS = { unchanged: 0.6, worse: 0.4, broken: 0.9, better: 1 } as const;

describe('a row whose answers come hours later', () => {
  const design = at(designsOf(planWith(40, { passRate: { maxDrop: 0.02, mustCatch: 0.1, level: 'block' } as never })));

  it.each(Object.entries(WORLDS) as [keyof typeof WORLDS, (typeof WORLDS)['worse']][])(
    'ends where it ends when it is asked at once, in fewer waits, and buys next to nothing that it does not need: %s',
    (name, chance) => {
      const found = [1, 2, 3].map((seed) => {
        const answers = world(seed, chance);
        return { direct: runRounds(design, answers, false), late: runRounds(design, answers, true) };
      });
      expect(found.map(({ late }) => late.outcome)).toEqual(found.map(({ direct }) => direct.outcome));
      const total = (of: 'direct' | 'late', what: 'calls' | 'waits') => sum(found.map((one) => one[of][what]));
      expect(total('late', 'calls')).toBeLessThanOrEqual(1.08 * total('direct', 'calls'));
      expect(total('late', 'waits')).toBeLessThanOrEqual(WAITS[name] * total('direct', 'waits'));
    },
  );

  it('asks for one round and no more where that decides', () => {
    expect(runRounds(at(designsOf(planWith(40))), () => true, true)).toEqual({
      outcome: 'ruled-out',
      calls: 80,
      waits: 1,
    });
  });
});
