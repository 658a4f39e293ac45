import { describe, expect, it } from 'vitest';
import { atReachedLevels } from '../../src/compare/figures/holm.ts';
import { nextStep } from '../../src/compare/next.ts';
import { followRow } from '../../src/compare/follow.ts';
import { indexTrials } from '../../src/compare/trial-index.ts';
import { DEFAULT_LIMITS } from '../../src/domain/config.ts';
import type { RowDesign } from '../../src/domain/comparison/decision.ts';
import type { Trial, TrialKey } from '../../src/domain/trial.ts';
import { designCandidates } from '../../src/verdict/candidates.ts';
import { compared, evalCase, planOf, planRow, runAll } from './support.ts';

const CASES = 100;

/** Candidates c0, c1, … beside one incumbent. */
function designs(count: number, rules = { margin: 0.05, rounds: 4 }, critical?: number): readonly RowDesign[] {
  const severity = (i: number) => (i === critical ? 'critical' : 'major');
  const cases = Array.from({ length: CASES }, (_, i) => compared(evalCase(`c${i}`, severity(i))));
  const rows = Array.from({ length: count }, (_, i) => {
    return { ...planRow(cases), target: `c${i}`, reference: 'incumbent' };
  });
  return designCandidates(planOf(...rows), DEFAULT_LIMITS, rules);
}

const numberOf = (key: TrialKey): number => Number(key.caseId.slice(1));

function outcomes(own: readonly RowDesign[], trials: readonly Trial[]) {
  const { find } = indexTrials(trials);
  return atReachedLevels(own, find, 1).map((design) => followRow(design, find, 1).ending?.outcome);
}

describe('candidates beside one incumbent', () => {
  it('share its trials, and are asked next to it', () => {
    const own = designs(3);
    const step = nextStep(own, [], 1);
    const orders = step.kind === 'trials' ? step.orders : [];
    for (const order of orders) {
      const keys = order.kind === 'together' ? order.keys : [];
      expect(keys.map(({ target, side }) => `${target} ${side}`).sort()).toEqual([
        'c0 head',
        'c1 head',
        'c2 head',
        'incumbent base',
      ]);
    }
    expect(orders).toHaveLength(CASES / 10);
    const trials = runAll(own, () => true);
    const asked = trials.filter(({ key }) => key.target === 'incumbent');
    expect(new Set(trials.map(({ key }) => key.target))).toEqual(new Set(['incumbent', 'c0', 'c1', 'c2']));
    expect(asked.every(({ key }) => key.side === 'base')).toBe(true);
    expect(trials.length).toBe(4 * asked.length);
    expect(outcomes(own, trials)).toEqual(['ruled-out', 'ruled-out', 'ruled-out']);
  });

  it('are dropped while they are worse beyond chance, and the others go on', () => {
    const own = designs(2);
    const trials = runAll(own, (key) => key.target !== 'c1' || numberOf(key) % 2 === 0);
    expect(outcomes(own, trials)).toEqual(['ruled-out', 'dropped']);
    expect(trials.filter(({ key }) => key.target === 'c1').length).toBeLessThan(CASES / 2);
  });

  it('are given up where further rounds would hardly show them as good', () => {
    const own = designs(1);
    const trials = runAll(own, (key) => {
      const i = numberOf(key);
      return key.side === 'base' ? i % 30 !== 1 : i % 8 !== 0;
    });
    expect(outcomes(own, trials)).toEqual(['undecided']);
    expect(Math.max(...trials.map(({ key }) => key.round))).toBe(1);
  });

  it('are out where a critical case fails again and again, whatever the others say', () => {
    const own = designs(2, undefined, 7);
    const trials = runAll(own, (key) => key.target !== 'c1' || numberOf(key) !== 7);
    expect(outcomes(own, trials)).toEqual(['ruled-out', 'critical']);
  });

  it('are no better for answers that they lack', () => {
    const own = designs(1, { margin: 0.05, rounds: 1 });
    const trials = runAll(own, (key) => (key.side === 'head' && numberOf(key) % 20 === 0 ? 'error' : true));
    expect(outcomes(own, trials)).toEqual(['undecided']);
  });

  it('are held to an even share each until one is shown, and then to more', () => {
    const own = designs(4);
    const none = atReachedLevels(own, indexTrials([]).find, 1);
    expect(none.map(({ ranking }) => ranking?.alpha)).toEqual([0.0125, 0.0125, 0.0125, 0.0125]);
    const trials = runAll(own, (key) => key.target === 'c0' || key.side === 'base' || numberOf(key) % 3 !== 0);
    const reached = atReachedLevels(own, indexTrials(trials).find, 1);
    expect(reached.map(({ ranking }) => ranking?.alpha)).toEqual(reached.map(() => 0.05 / 3));
  });
});
