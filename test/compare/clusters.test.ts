import { describe, expect, it } from 'vitest';
import { compareRows } from '../../src/compare/compare.ts';
import { movingTogether } from '../../src/compare/figures/moves-together.ts';
import { hasCrossed } from '../../src/compare/procedure/observations.ts';
import { blocksOf, type SweepPair } from '../../src/compare/procedure/sweep.ts';
import { drawIndex, generatorFor } from '../../src/compare/random.ts';
import {
  clusteredMeanInterval,
  clusteredMeanLimits,
  clusteredTangoLimits,
  designEffect,
} from '../../src/compare/stats/proportions/cluster-limits.ts';
import { tangoLimits } from '../../src/compare/stats/proportions/tango.ts';
import type { RowDesign } from '../../src/domain/comparison/decision.ts';
import type { Plan } from '../../src/domain/plan.ts';
import { at, compared, designsOf, evalCase, planOf, planRow, runAll, type Answers } from './support.ts';

const CASES = 60;
const SIZE = 5;
const ALPHA = 0.05;
const REPEATS = 600;

/** Cases in clusters of five, whether the suite says so or only their tags do. */
function planIn(by: 'cluster' | 'tag' | 'nothing', count = CASES, size = SIZE): Plan {
  const cases = Array.from({ length: count }, (_, i) => {
    const name = `k${Math.floor(i / size)}`;
    return compared({
      ...evalCase(`c${i}`, 'major', by === 'tag' ? [name] : []),
      cluster: by === 'cluster' ? name : undefined,
    });
  });
  return planOf(planRow(cases));
}

function levelled(plan: Plan): RowDesign {
  const design = at(designsOf(plan));
  return { ...design, maxRounds: 1, alpha: { ...design.alpha, mean: ALPHA } };
}

/** One round in which every cluster is lucky or not, on each side by itself. */
function sharedRound(design: RowDesign, seed: number): readonly SweepPair[] {
  const random = generatorFor(seed, ['luck']);
  const luck = Array.from({ length: CASES / SIZE }, () => ({ base: drawIndex(random, 2), head: drawIndex(random, 2) }));
  return design.compared.map((one, i) => ({ case: one, round: 1, ...at(luck, Math.floor(i / SIZE)) }));
}

function falseAlarms(plan: Plan): number {
  const design = levelled(plan);
  const seeds = Array.from({ length: REPEATS }, (_, seed) => seed);
  return (
    seeds.filter((seed) => hasCrossed({ pairs: sharedRound(design, seed), looks: [CASES] }, design)).length / REPEATS
  );
}

describe('cases of a cluster', () => {
  it('are one step of the walk, so that luck which they share gives no more false alarms than promised', () => {
    expect(falseAlarms(planIn('cluster'))).toBeLessThan(ALPHA + 3 * Math.sqrt((ALPHA * (1 - ALPHA)) / REPEATS));
    expect(falseAlarms(planIn('nothing'))).toBeGreaterThan(2 * ALPHA);
  });

  it('are never divided between two looks', () => {
    const design = at(designsOf(planIn('cluster', 61, 7)));
    const blocks = blocksOf(design, 2, { seed: 1 });
    const names = blocks.map((block) => new Set(block.map(({ cluster }) => cluster)));
    expect(blocks.flat()).toHaveLength(61);
    expect(blocks.length).toBeGreaterThan(4);
    expect(names.flatMap((one) => [...one]).sort()).toEqual([...new Set(names.flatMap((one) => [...one]))].sort());
  });

  it('that are all one are never enough to tell', () => {
    const plan = planIn('cluster', 40, 40);
    const designs = designsOf(plan);
    const outcomeOf = (answers: Answers) => {
      return at(compareRows(plan, runAll(designs, answers), { seed: 1, designs })).evidence.passRate?.outcome;
    };
    const isNew = (key: { readonly round: number; readonly purpose: string; readonly side: string }) =>
      key.purpose === 'sweep' && key.round === 1 && key.side === 'head';
    expect(outcomeOf((key) => !isNew(key) || Number(key.caseId.slice(1)) > 12)).toBe('undecided');
  });

  it('make the table’s interval as wide as their number allows', () => {
    const [alone, together] = (['nothing', 'cluster'] as const).map((by) => {
      const plan = planIn(by);
      const designs = designsOf(plan).map((design) => ({ ...design, maxRounds: 1 }));
      // Two whole clusters got worse and one better, by luck of round 1 alone.
      const answers: Answers = ({ caseId, side, purpose }) => {
        const cluster = Math.floor(Number(caseId.slice(1)) / SIZE);
        return purpose === 'confirmation' || (side === 'head' ? cluster > 1 : cluster !== 2);
      };
      const { passRate } = at(compareRows(plan, runAll(designs, answers), { seed: 1, designs }));
      return (passRate.interval?.upper ?? 0) - (passRate.interval?.lower ?? 0);
    });
    expect(alone).toBeGreaterThan(0.2);
    expect(together).toBeGreaterThan(1.8 * (alone ?? 0));
  });
});

describe('limits over clusters', () => {
  it('are those of as many pairs as the clusters are worth', () => {
    expect(
      designEffect([
        [1, 1],
        [0, 0],
        [-1, -1],
        [0, 0],
      ]),
    ).toBeCloseTo(7 / 3, 10);
    expect(designEffect([[1], [0], [-1], [0]])).toBe(1);
    expect(
      designEffect([
        [0, 0],
        [0, 0],
      ]),
    ).toBe(1);
    const apart = Array.from({ length: 400 }, (_, i) => [i < 20 ? 1 : 0]);
    const { upper } = clusteredTangoLimits(apart, 1.88);
    expect(upper).toBeCloseTo(tangoLimits({ worse: 20, better: 0, pairs: 400 }, 1.88).upper, 3);
  });

  it('know nothing from one cluster', () => {
    expect(clusteredTangoLimits([[1, 0, 0]], 1.88)).toEqual({ lower: -1, upper: 1 });
    expect(clusteredMeanInterval([[0.1, 0.2]])).toBeUndefined();
  });

  it('of a mean are Student’s over the clusters’ sums', () => {
    const interval = clusteredMeanInterval([
      [0.1, 0.1],
      [0.2, 0.2],
      [0.4, 0.4],
    ]);
    expect(interval?.lower).toBeCloseTo(-0.1461, 4);
    expect(interval?.upper).toBeCloseTo(0.6128, 4);
  });
});

describe('cases that move together', () => {
  /** Which of round 1's cases got worse (−) or better (+), from the first on. */
  const warningsFor = (plan: Plan, signs: string) => {
    const answers: Answers = ({ caseId, side }) => {
      const sign = signs[Number(caseId.slice(1))];
      return sign === undefined || sign === ' ' || (sign === '-') === (side === 'base');
    };
    return movingTogether(
      plan,
      runAll(
        designsOf(plan).map((one) => ({ ...one, maxRounds: 1 })),
        answers,
      ),
      1,
    );
  };
  const TOGETHER = '-----+++++-----+++++ ----+++++';

  it('by one tag are named', () => {
    expect(warningsFor(planIn('tag'), TOGETHER)).toEqual([
      { kind: 'moves-together', suite: 's', target: 't', by: 'tag', name: 'k0', cases: 5 },
    ]);
  });

  it('by one file are named', () => {
    const plan = planIn('nothing');
    const rows = plan.rows.map((row) => ({
      ...row,
      cases: row.cases.map((planned, i) => {
        const place = { file: `d${Math.floor(i / SIZE)}.csv`, line: 1, column: 1 };
        return { ...planned, case: { ...planned.case, place } };
      }),
    }));
    expect(warningsFor({ ...plan, rows }, TOGETHER)).toMatchObject([{ by: 'file', name: 'd0.csv', cases: 5 }]);
  });

  it('are no news where a cluster is named, nor where all changed one way, nor apart', () => {
    expect(warningsFor(planIn('cluster'), TOGETHER)).toEqual([]);
    expect(warningsFor(planIn('tag'), '------------------------------')).toEqual([]);
    expect(warningsFor(planIn('tag'), '-+-+--+-++-+-+--+-+--+-++-+-+-')).toEqual([]);
  });

  it('by luck alone are told of in at most 1 % of runs', () => {
    const found = Array.from({ length: 120 }, (_, seed) => {
      const random = generatorFor(seed, ['signs']);
      const signs = Array.from({ length: 40 }, () => '-+ '.charAt(drawIndex(random, 3))).join('');
      return warningsFor(planIn('tag'), signs).length;
    });
    expect(found.filter((count) => count > 0).length).toBeLessThan(120 * 0.01 + 3 * Math.sqrt(120 * 0.01));
  });
});

describe('limits over clusters of one draw', () => {
  const halves = [
    [1, 1, 0],
    [0, -1, 0],
    [1, 0, 0],
  ];
  const mirrored = halves.map((group) => group.map((drop) => -drop));

  it.each([
    ['of a rate', clusteredTangoLimits],
    ['of a mean', clusteredMeanLimits],
  ])('%s are the same with the sides changed', (_, limits) => {
    const [one, other] = [limits(halves, 1.96), limits(mirrored, 1.96)];
    expect(other.lower).toBeCloseTo(-one.upper, 9);
    expect(other.upper).toBeCloseTo(-one.lower, 9);
  });

  it('of a mean are all there is for one cluster, whatever its pairs say, and less for two', () => {
    expect(clusteredMeanLimits([[0.1, 0.1, 0.12]], 1.88)).toEqual({ lower: -1, upper: 1 });
    const { lower, upper } = clusteredMeanLimits([[0.1, 0.1], [0.12]], 1.88);
    expect(lower).toBeGreaterThan(-1);
    expect(upper).toBeLessThan(1);
  });
});
