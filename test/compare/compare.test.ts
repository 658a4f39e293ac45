import { describe, expect, test } from 'vitest';
import { compareRows } from '../../src/compare/compare.ts';
import type { Comparison } from '../../src/domain/comparison/comparison.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { PolicyRules } from '../../src/domain/verdict/policy.ts';
import type { ScoredTrial, TrialKey } from '../../src/domain/trial.ts';
import {
  at,
  compared,
  designsOf,
  evalCase,
  measured,
  planOf,
  planRow,
  planWith,
  runAll,
  type Answers,
} from './support.ts';

type More = (key: TrialKey) => Partial<ScoredTrial>;

function compareAll(plan: Plan, answers: Answers, more: More = () => ({})): readonly Comparison[] {
  const designs = designsOf(plan);
  return compareRows(plan, runAll(designs, answers, { more }), { seed: 1, designs });
}

function compareOne(plan: Plan, answers: Answers, more?: More): Comparison {
  return at(compareAll(plan, answers, more));
}

const number = (key: TrialKey) => Number(key.caseId.slice(1));
const worseThird: Answers = (key) => key.side === 'base' || number(key) % 3 > 0;
const live = (base: number, head: number): More => {
  return (key) => ({ origin: 'live', latencyMs: (key.side === 'base' ? base : head) * (1 + (number(key) % 7) / 10) });
};

describe('rates', () => {
  test('are of round 1, with Tango’s interval of the difference', () => {
    const found = compareOne(planWith(60), worseThird);
    expect(found).toMatchObject({ pairs: 60, worsePairs: 20, betterPairs: 0, missingPairs: 0 });
    expect(found.passRate.base).toBe(1);
    expect(found.passRate.head).toBeCloseTo(40 / 60, 12);
    expect(found.passRate.delta).toBeCloseTo(-1 / 3, 12);
    expect(found.passRate.interval?.lower).toBeLessThan(-1 / 3);
    expect(found.passRate.interval?.upper).toBeGreaterThan(-1 / 3);
  });

  test('flip every sign when the sides are swapped', () => {
    const there = compareOne(planWith(30), worseThird, live(100, 150));
    const back = compareOne(planWith(30), (key) => key.side === 'head' || number(key) % 3 > 0, live(150, 100));
    expect(back.passRate.delta).toBeCloseTo(-(there.passRate.delta ?? NaN), 12);
    expect(back.passRate.interval?.lower).toBeCloseTo(-(there.passRate.interval?.upper ?? NaN), 9);
    expect(back.meanScore.delta).toBeCloseTo(-(there.meanScore.delta ?? NaN), 12);
    expect([back.worsePairs, back.betterPairs]).toEqual([there.betterPairs, there.worsePairs]);
    expect(1 + (back.latencyP50Ms.delta ?? NaN)).toBeCloseTo(1 / (1 + (there.latencyP50Ms.delta ?? NaN)), 9);
  });

  test('are of the pairs that there are where the run ended in the middle of round 1', () => {
    const found = compareOne(planWith(60), (key) => (number(key) < 6 ? worseThird(key) : 'skip'));
    expect(found).toMatchObject({
      pairs: 6,
      worsePairs: 2,
      passes: { base: { passed: 6, of: 6 }, head: { passed: 4, of: 6 } },
    });
  });

  test('leave lost pairs out and count them', () => {
    const found = compareOne(planWith(30), (key) =>
      number(key) === 4 && key.side === 'head' ? 'error' : worseThird(key),
    );
    expect(found).toMatchObject({ pairs: 29, missingPairs: 1, erroredProviders: ['openai'] });
    expect(found.errored).toEqual({ base: 0, head: 1 });
    expect(found.evidence.errors?.missingShare).toBeCloseTo(1 / 30, 12);
  });

  test('take head’s first answer of a critical case, not that of its second trial', () => {
    const plan = planOf(
      planRow(Array.from({ length: 30 }, (_, i) => compared(evalCase(`c${i}`, i === 0 ? 'critical' : 'major')))),
    );
    const failing =
      (which: number): Answers =>
      (key) =>
        !(
          number(key) === 0 &&
          key.side === 'head' &&
          key.purpose === 'sweep' &&
          key.round === 1 &&
          key.number === which
        );
    expect(compareOne(plan, failing(1)).passes).toEqual({ base: { passed: 30, of: 30 }, head: { passed: 29, of: 30 } });
    expect(compareOne(plan, failing(2)).passes).toEqual({ base: { passed: 30, of: 30 }, head: { passed: 30, of: 30 } });
  });

  test('show base’s renewed answers where another run’s had to be renewed', () => {
    const isRenewal = (key: TrialKey) => key.side === 'base' && key.number === 2;
    const answers: Answers = (key) => worseThird(key) && !(isRenewal(key) && number(key) === 0);
    const found = compareOne(planWith(60), answers, (key) => ({ origin: isRenewal(key) ? 'live' : 'stored' }));
    expect(found.passes.base).toEqual({ passed: 59, of: 60 });
    expect(found.worsePairs).toBe(19);
  });

  test('are head’s alone where nothing is compared', () => {
    const plan = planOf(planRow([measured(evalCase('c0')), measured(evalCase('c1'))]));
    const found = compareOne(plan, (key) => number(key) === 0);
    expect(found.passRate).toEqual({ base: undefined, head: 0.5, delta: undefined, interval: undefined });
    expect(found.cases.map((one) => one.change)).toEqual(['measured-passing', 'measured-failing']);
  });

  test('are unknown, not zero, when every pair got lost', () => {
    const found = compareOne(planWith(3), () => 'error');
    expect(found.passRate).toEqual({ base: undefined, head: undefined, delta: undefined, interval: undefined });
    expect(found.costPerCallUsd.delta).toBeUndefined();
    expect(found.cases.map((one) => one.change)).toEqual(['missing', 'missing', 'missing']);
  });
});

describe('what became of a case', () => {
  const answers: Answers = (key) => {
    const kinds = [
      true,
      false,
      key.side === 'base',
      key.side === 'head',
      key.side === 'base' || key.purpose === 'confirmation',
    ];
    return kinds[number(key)] ?? true;
  };

  test('is read from all its trials', () => {
    const found = compareOne(planWith(100), answers);
    expect(found.cases.slice(0, 5).map((one) => one.change)).toEqual([
      'passing',
      'failing',
      'broken',
      'fixed',
      'flaky',
    ]);
    expect(found.cases.slice(0, 5).map((one) => one.isConfirmed)).toEqual([false, false, true, false, false]);
    expect(found.cases[2]?.tally).toEqual({ base: { passed: 9, of: 9 }, head: { passed: 0, of: 9 } });
  });
});

describe('cost', () => {
  const priced: More = (key) => ({ costUsd: key.side === 'base' ? 0.002 : 0.003 });

  test('of tokens is input and output together, whatever their price', () => {
    const usage = { input: 100, cachedInput: 80, cacheWrite: 0, output: 20, reasoning: 5 };
    const found = compareOne(
      planWith(10),
      () => true,
      (key) => ({
        costUsd: undefined,
        usage: key.caseId === 'c0' ? undefined : { ...usage, output: key.side === 'head' ? 80 : 20 },
      }),
    );
    expect(found.tokensPerCall).toMatchObject({ base: 120, head: 180 });
    expect(found.tokensPerCall.delta).toBeCloseTo(0.5, 12);
    expect(found.countedCalls).toBe(9);
    expect(found.evidence.tokensPerCall).toMatchObject({ sampleSize: 9 });
    expect(found.evidence.headIntervals.tokensPerCall?.upper).toBeCloseTo(180, 6);
    expect(found.costPerCallUsd.head).toBeUndefined();
  });

  test('per call and per success grow apart when head passes less', () => {
    const found = compareOne(planWith(60), worseThird, priced);
    expect(found.costPerCallUsd.delta).toBeCloseTo(0.5, 12);
    expect(found.pricedCalls).toBe(60);
    expect(found.costPerSuccessUsd.base).toBeCloseTo(0.002, 12);
    expect(found.costPerSuccessUsd.head).toBeCloseTo(0.0045, 12);
    expect(found.costPerSuccessUsd.delta).toBeCloseTo(1.25, 12);
    expect(found.evidence.costPerSuccess?.growth).toBeCloseTo(1.25, 9);
  });

  test('per success is all that was paid where one case passed', () => {
    const found = compareOne(planWith(10), (key) => key.side === 'base' || number(key) === 0, priced);
    expect(found.costPerSuccessUsd.head).toBeCloseTo(10 * (found.costPerCallUsd.head ?? NaN), 12);
  });

  test('per success does not exist on a side without a success', () => {
    const found = compareOne(planWith(10), (key) => key.side === 'base', priced);
    expect(found.costPerSuccessUsd.head).toBeUndefined();
    expect(found.costPerSuccessUsd.delta).toBeUndefined();
    expect(found.evidence.costPerSuccess).toBeUndefined();
  });

  test('per call is over the pairs whose price is known on both sides', () => {
    const found = compareOne(
      planWith(10),
      () => true,
      (key) => ({
        costUsd: number(key) < 4 && key.side === 'base' ? undefined : number(key) < 6 ? 0.5 : priced(key).costUsd,
      }),
    );
    expect(found.pricedCalls).toBe(6);
    expect(found.costPerCallUsd.base).toBeCloseTo((2 * 0.5 + 4 * 0.002) / 6, 12);
    expect(found.costPerCallUsd.head).toBeCloseTo((2 * 0.5 + 4 * 0.003) / 6, 12);
  });

  test('of head alone is known where head alone was asked', () => {
    const plan = planOf(planRow(Array.from({ length: 4 }, (_, i) => measured(evalCase(`c${i}`)))));
    const found = compareOne(
      plan,
      (key) => number(key) > 0,
      (key) => ({ costUsd: 0.001 * (1 + number(key)) }),
    );
    expect(found.costPerCallUsd).toMatchObject({ base: undefined, delta: undefined });
    expect(found.costPerCallUsd.head).toBeCloseTo(0.0025, 12);
  });

  test('is not known where no price is', () => {
    const found = compareOne(
      planWith(10),
      () => true,
      () => ({ costUsd: undefined }),
    );
    expect(found.costPerCallUsd).toEqual({ base: undefined, head: undefined, delta: undefined, interval: undefined });
  });
});

describe('latency', () => {
  test('comes with an interval around the growth, of live pairs only', () => {
    const found = compareOne(planWith(50), () => true, live(100, 140));
    expect(found.latencyP50Ms.delta).toBeCloseTo(0.4, 9);
    expect(found.latencyP95Ms.delta).toBeCloseTo(0.4, 9);
    expect(found.latencyP95Ms.interval?.lower).toBeLessThanOrEqual(0.4 + 1e-9);
    expect(found.evidence.latencyP50).toMatchObject({ sampleSize: 50 });
    expect(found.evidence.latencyP50?.growth).toBeCloseTo(0.4, 9);
  });

  test('of two pairs is told with how little it rests on, of one alone not', () => {
    const [one, two] = [1, 2].map(
      (count) => compareOne(planWith(count), () => true, live(100, 140)).evidence.latencyP50,
    );
    expect(one).toBeUndefined();
    expect(two?.sampleSize).toBe(2);
    expect(two?.growth).toBeCloseTo(0.4, 9);
  });

  test('is not taken from stored answers', () => {
    const found = compareOne(planWith(50), () => true);
    expect(found.latencyP50Ms).toEqual({ base: undefined, head: undefined, delta: undefined, interval: undefined });
  });
});

describe('head’s own interval', () => {
  const uneven: More = (key) => {
    const size = 1 + (number(key) % 10) / 10;
    return { costUsd: 0.002 * size, latencyMs: 100 * size, origin: 'live' };
  };
  const rare: Answers = (key) => number(key) % 4 > 0;
  const alone = (count: number) =>
    planOf(
      planRow(
        Array.from({ length: count }, (_, i) => measured(evalCase(`c${i}`))),
        {},
      ),
    );

  test('holds head’s costs and latencies, in their own units', () => {
    const found = compareOne(planWith(60), rare, uneven);
    const { headIntervals } = found.evidence;
    // Costs of 0.002 to 0.0038, of which the standard deviation is 0.000579: a mean of 0.0029 ± 2.001 · 0.000579/√60.
    expect(headIntervals.costPerCall?.lower).toBeCloseTo(0.0029 - 0.0001496, 6);
    expect(headIntervals.costPerCall?.upper).toBeCloseTo(0.0029 + 0.0001496, 6);
    const inside = [
      [found.costPerSuccessUsd, headIntervals.costPerSuccess],
      [found.latencyP50Ms, headIntervals.latencyP50],
      [found.latencyP95Ms, headIntervals.latencyP95],
    ] as const;
    for (const [{ head }, interval] of inside) {
      expect(interval?.lower).toBeLessThan(head ?? NaN);
      expect(interval?.upper).toBeGreaterThan(head ?? NaN);
    }
  });

  test.each([
    ['both sides', (count: number) => planWith(count)],
    ['head alone', alone],
  ])('of a latency needs 40 cases, on %s', (_what, plan) => {
    const [few, enough] = [39, 40].map((count) => compareOne(plan(count), () => true, uneven).evidence.headIntervals);
    expect(few).toMatchObject({ latencyP50: undefined, latencyP95: undefined });
    expect(enough?.latencyP50?.lower).toBeLessThan(145);
    expect(enough?.latencyP50?.upper).toBeGreaterThan(145);
    expect(enough?.latencyP95?.upper).toBeLessThanOrEqual(190);
    expect(enough?.costPerCall?.lower).toBeGreaterThan(0.002);
  });

  test('leaves room below a flat price for what 60 cases may not have shown', () => {
    const found = compareOne(
      planWith(60),
      () => true,
      () => ({ costUsd: 0.1 }),
    );
    const unseen = 1 - 0.025 ** (1 / 60);
    for (const interval of [found.evidence.headIntervals.costPerCall, found.evidence.headIntervals.costPerSuccess]) {
      expect(interval?.lower).toBeCloseTo(0.1 * (1 - unseen), 9);
      expect(interval?.upper).toBeCloseTo(0.1, 9);
    }
  });
});

describe('tags', () => {
  const cases = Array.from({ length: 40 }, (_, i) =>
    compared(evalCase(`c${i}`, 'major', i < 10 ? ['spanish'] : ['english'])),
  );
  const broken: Answers = (key) => key.side === 'base' || number(key) >= 10;

  test('without a policy are explored, and a tag that broke stands out', () => {
    const found = compareOne(planOf(planRow(cases)), broken).evidence.tags;
    expect(found.map(({ tag, standsOut }) => [tag, standsOut])).toEqual([
      ['english', false],
      ['spanish', true],
    ]);
  });

  test('of which as many broke as mended have no small p-value, and none above 1', () => {
    const found = compareOne(planOf(planRow(cases)), (key) =>
      key.side === 'base' ? number(key) !== 0 : number(key) !== 1,
    );
    expect(found.evidence.tags.find(({ tag }) => tag === 'spanish')).toMatchObject({
      worsePairs: 1,
      betterPairs: 1,
      pValue: 1,
      delta: 0,
    });
  });

  test('with a policy are rows of their own', () => {
    const rule = { min: 0.9, maxDrop: undefined, mustCatch: undefined, level: 'block' } as const;
    const tags = new Map([['spanish', { ...planRow([]).policy, passRate: rule } satisfies PolicyRules]]);
    const [whole, tag] = compareAll(planOf(planRow(cases, { tags })), broken);
    expect(whole?.evidence.tags.map((one) => one.tag)).toEqual(['english']);
    expect(tag).toMatchObject({ tag: 'spanish', comparedCases: 10, worsePairs: 10 });
    expect(tag?.evidence.passRateBar).toMatchObject({ base: 1, head: 0, measuredCases: 10, totalCases: 10 });
  });
});

test('a row in which no judge is asked has no agreement', () => {
  expect(compareOne(planWith(3), () => true).evidence.agreement).toBeUndefined();
});

test('a case that passed once of several times on base, and never on head, is flaky', () => {
  const once: Answers = ({ side, purpose, round }) => side === 'base' && purpose === 'sweep' && round === 1;
  const [only] = compareOne(planWith(1), once).cases;
  expect(only).toMatchObject({ change: 'flaky', tally: { base: { passed: 1 }, head: { passed: 0 } } });
});

test('a tag has a row where cases of it run, compared or measured, and none where none does', () => {
  const tags = new Map(['few', 'new', 'gone'].map((tag) => [tag, planRow([]).policy] as const));
  const cases = [compared(evalCase('c0', 'major', ['few'])), measured(evalCase('c1', 'major', ['new', 'few']))];
  expect(compareAll(planOf(planRow(cases, { tags })), () => true).map(({ tag }) => tag)).toEqual([
    undefined,
    'few',
    'new',
  ]);
});

describe('the rate that a bar looks at', () => {
  test('counts a case once and asks base’s own expectations of a measured case', () => {
    const plan = planOf(planRow([measured(evalCase('c0')), measured(evalCase('c1'), 'added')]));
    const found = compareOne(
      plan,
      () => false,
      () => ({ passedOldExpectations: true }),
    );
    expect(found.evidence.passRateBar).toMatchObject({ base: 1, head: 0, measuredCases: 2, totalCases: 2 });
  });

  test('has no base where head is measured alone, and base’s of what runs only because everything was asked for', () => {
    const row = planRow([measured(evalCase('c0'), 'requested'), measured(evalCase('c1'), 'requested')]);
    const barsOf = (pairedCases: number) => {
      const { passRateBar, scoreBar } = compareOne(
        planOf({ ...row, pairedCases }),
        (key) => number(key) === 0,
      ).evidence;
      return [passRateBar?.base, passRateBar?.head, scoreBar?.base, scoreBar?.head];
    };
    expect(barsOf(0)).toEqual([undefined, 0.5, undefined, 0.5]);
    expect(barsOf(2)).toEqual([0.5, 0.5, 0.5, 0.5]);
  });

  test('has no base where base’s prompt could not be filled', () => {
    const unfilled = { ...measured(evalCase('c0')), reasons: [{ kind: 'prompt', file: 'p.md' }] } as const;
    const row = { ...planRow([unfilled]), pairedCases: 1 };
    expect(compareOne(planOf(row), () => false).evidence.passRateBar).toMatchObject({ base: undefined, head: 0 });
  });

  test('knows how many unaffected cases were not measured', () => {
    const plan = planOf({ ...planRow([compared(evalCase('c0'))]), unaffected: ['u1', 'u2'] });
    expect(compareOne(plan, () => true).evidence.passRateBar).toMatchObject({ measuredCases: 1, totalCases: 3 });
  });
});

describe('the metrics that bars look at', () => {
  const rule = { min: 0.7, max: undefined, maxDrop: undefined, maxIncrease: undefined, level: 'block' } as const;
  const metrics = new Map([['tone', rule]]);
  const toned =
    (score: (key: TrialKey) => number): More =>
    (key) => ({ scores: [{ name: 'tone', type: 'judge', score: score(key), passed: true, ...unjudged }] });
  const unjudged = { reason: '', weight: 1, details: {} } as const;
  const cases = [
    ...Array.from({ length: 30 }, (_, i) => compared(evalCase(`c${i}`))),
    ...Array.from({ length: 60 }, (_, i) => measured(evalCase(`c${30 + i}`), 'requested')),
    ...Array.from({ length: 10 }, (_, i) => measured(evalCase(`c${90 + i}`), 'added')),
  ];
  const worse = toned(({ side, caseId }) => Number(side === 'base' || Number(caseId.slice(1)) >= 15));

  test('are over all cases that ran and once more without the new ones, base’s over those that base was asked alike', () => {
    const plan = planOf({ ...planRow(cases, { metrics }), pairedCases: 90 });
    const { metrics: changed, metricBars } = compareOne(plan, () => true, worse).evidence;
    expect(changed).toMatchObject([{ name: 'tone', measure: { base: 1, head: 0.5, delta: -0.5 }, sampleSize: 30 }]);
    expect(metricBars).toMatchObject([
      { name: 'tone', measure: { base: 1, head: 0.85 }, sampleSize: 100 },
      { name: 'tone', measure: { base: 1, head: 75 / 90 }, sampleSize: 90 },
    ]);
    expect(metricBars[0]?.headInterval?.lower).toBeCloseTo(0.85 - 1.96 * 0.0357, 1);
  });

  test('are those that the policy names by their kind too, where the scorer has no name of its own', () => {
    const contains: More = (key) => ({
      scores: ['contains', 'regex'].map((type) => ({
        name: type,
        type,
        score: Number(number(key) > 0),
        passed: true,
        ...unjudged,
      })),
    });
    const named = compareOne(planWith(10, { metrics: new Map([['contains', rule]]) }), () => true, contains);
    expect(named.evidence.metrics).toMatchObject([
      { name: 'contains', measure: { base: 0.9, head: 0.9 }, sampleSize: 10 },
    ]);
    expect(compareOne(planWith(10), () => true, contains).evidence.metrics).toEqual([]);
  });

  test('leave base out of a case whose expectations changed', () => {
    const plan = planOf(planRow([compared(evalCase('c0')), measured(evalCase('c1'))], { metrics }));
    const low: More = (key) => ({
      ...toned(({ caseId }) => Number(caseId === 'c0'))(key),
      passedOldExpectations: true,
    });
    expect(compareOne(plan, () => true, low).evidence.metricBars).toMatchObject([{ measure: { base: 1, head: 0.5 } }]);
  });

  test('are the metrics themselves where these leave no case out', () => {
    expect(compareOne(planWith(5, { metrics }), () => true, worse).evidence.metricBars).toEqual([]);
  });
});

test('a tag of which a part ran knows its size', () => {
  const tags = new Map([['x', planRow([]).policy]]);
  const row = planRow([compared(evalCase('c0', 'major', ['x']))], { tags });
  const plan = planOf({ ...row, unaffected: ['u1', 'u2'], unaffectedByTag: new Map([['x', ['u1']]]), totalCases: 3 });
  expect(compareAll(plan, () => true).map(({ tag, totalCases }) => [tag, totalCases])).toEqual([
    [undefined, 3],
    ['x', 2],
  ]);
});

test('a named scorer that the policy gates is a metric with its change', () => {
  const rule = { min: undefined, max: undefined, maxDrop: 0.1, maxIncrease: undefined, level: 'block' } as const;
  const tone = (key: TrialKey) => {
    const score = key.side === 'base' ? 0.9 : 0.4 + (number(key) % 3) / 10;
    return { name: 'tone', type: 'judge', score, passed: true, reason: '', weight: 1, details: {} };
  };
  const plan = planWith(30, { metrics: new Map([['tone', rule]]) });
  const [metric] = compareOne(
    plan,
    () => true,
    (key) => ({ scores: [tone(key)] }),
  ).evidence.metrics;
  expect(metric?.measure.delta).toBeCloseTo(-0.4, 12);
  expect(metric?.measure.interval?.upper).toBeLessThan(-0.3);
  expect(metric?.pValues?.drop).toBeLessThan(0.001);
});
