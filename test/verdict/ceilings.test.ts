import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { describe, expect, test } from 'vitest';
import { compareRows } from '../../src/compare/compare.ts';
import { generatorFor } from '../../src/compare/random.ts';
import type { Comparison, HeadIntervals } from '../../src/domain/comparison/comparison.ts';
import { DEFAULT_LIMITS } from '../../src/domain/config.ts';
import { BUDGETS, callCounts } from '../../src/domain/comparison/measures.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { BudgetRule, PolicyRules } from '../../src/domain/verdict/policy.ts';
import type { ScoredTrial, Trial, TrialKey } from '../../src/domain/trial.ts';
import { decide } from '../../src/verdict/decide.ts';
import { at, designsOf, evalCase, measured, planOf, planRow, planWith, runAll, trialOf } from '../compare/support.ts';

const context = { limits: DEFAULT_LIMITS, inconclusive: 'fail', waiver: undefined } as const;
const ceiling = (max: number, level: BudgetRule['level'] = 'block'): BudgetRule => ({
  max,
  maxIncrease: undefined,
  level,
});

function judged(plan: Plan, comparison: Comparison) {
  const { kind, findings } = decide(plan, [comparison], context);
  return { kind, findings: findings.filter((finding) => finding.rule.endsWith('.max')) };
}

const RULES = BUDGETS.map(({ name, field }) => [name, field] as const);

describe.each(RULES)('a ceiling of %s', (rule, measureName) => {
  const plain = planWith(5);
  const designs = designsOf(plain);
  const trials = runAll(designs, () => true);
  const calm = at(compareRows(plain, trials, { seed: 1, designs }));

  function outcome(
    [base, head]: readonly [number | undefined, number],
    ends: readonly [number, number] | undefined,
    level: BudgetRule['level'] = 'block',
  ) {
    const interval = ends && { lower: ends[0], upper: ends[1], confidence: 0.95 };
    const headIntervals: HeadIntervals = { ...calm.evidence.headIntervals, [rule]: interval };
    const measure = { base, head, delta: undefined, interval: undefined };
    const comparison = {
      ...calm,
      ...callCounts(() => 5),
      [measureName]: measure,
      evidence: { ...calm.evidence, headIntervals },
    };
    const { kind, findings } = judged(planWith(5, { [rule]: ceiling(100, level) }), comparison);
    expect(findings.map(({ limit, actual, evidence }) => ({ limit, actual, evidence }))).toEqual([
      { limit: 100, actual: head, evidence: { kind: 'ceiling', interval } },
    ]);
    return [kind, ...findings.map(({ status, why }) => (why === undefined ? status : `${status}: ${why}`))];
  }

  test('is met by head’s estimate', () => {
    expect(outcome([90, 100], [80, 130])).toEqual(['pass', 'met']);
  });

  test('blocks when head’s whole interval is far enough above it', () => {
    expect(outcome([90, 130], [110, 160])).toEqual(['fail', 'breached: above']);
    expect(outcome([undefined, 130], [110, 160])).toEqual(['fail', 'breached: above']);
    expect(outcome([90, 130], [110, 160], 'warn')).toEqual(['pass', 'breached: above']);
  });

  test('waits for more where the interval reaches it, ends on it or hardly misses it, or does not exist', () => {
    for (const ends of [[99, 160], [100, 160], [101, 160], undefined] as const)
      expect(outcome([90, 130], ends)).toEqual(['pass', 'reported: not-established']);
  });

  test('is not charged where base was above it already', () => {
    expect(outcome([101, 130], [110, 160])).toEqual(['pass', 'reported: base-above']);
  });
});

describe('over many pull requests', () => {
  const random = generatorFor(5, ['pull requests']);
  const normal = () =>
    Math.sqrt(-2 * Math.log(1 - uniformFloat64(random))) * Math.cos(2 * Math.PI * uniformFloat64(random));
  /** Log-normal with a median of 1: the shape of latencies and of tokens, its upper 5 % beyond `exp(1.645 · spread)`. */
  const spread = 0.6;
  const skewed = () => Math.exp(spread * normal());
  const mean = Math.exp(spread ** 2 / 2);
  const tail = Math.exp(1.6448536 * spread);

  type Draw = (key: TrialKey) => { readonly passed: boolean } & Partial<ScoredTrial>;

  /** Share of pull requests that a ceiling blocks, each of one round of fresh answers. */
  function blockedShare(plan: Plan, draw: Draw, pulls: number): number {
    const designs = designsOf(plan);
    const sides = plan.rows[0]?.pairedCases === 0 ? (['head'] as const) : (['base', 'head'] as const);
    const sweep = (caseId: string): readonly Trial[] =>
      sides.map((side) => {
        const key: TrialKey = { suite: 's', target: 't', caseId, side, purpose: 'sweep', round: 1, number: 1 };
        const { passed, ...more } = draw(key);
        return trialOf(key, passed, { origin: 'live', ...more });
      });
    const outcomes = Array.from({ length: pulls }, (_, seed) => {
      const trials = at(plan.rows).cases.flatMap(({ case: { id } }) => sweep(id));
      return judged(plan, at(compareRows(plan, trials, { seed, designs })));
    });
    return outcomes.filter(({ findings }) => findings.some(({ status }) => status === 'breached')).length / pulls;
  }

  const slower =
    (factor: number): Draw =>
    ({ side }) => ({ passed: true, latencyMs: 1000 * skewed() * (side === 'head' ? factor : 1) });
  const dearer =
    (factor: number, passRate = 1): Draw =>
    ({ side }) => ({
      passed: uniformFloat64(random) < passRate,
      costUsd: 0.001 * skewed() * (side === 'head' ? factor : 1),
    });
  const fresh = (count: number, policy: Partial<PolicyRules>) =>
    planOf(
      planRow(
        Array.from({ length: count }, (_, i) => measured(evalCase(`c${i}`))),
        policy,
      ),
    );

  test.each([
    ['p95', 40, { latencyP95: ceiling(1000 * tail) }, slower(1)],
    ['p95', 100, { latencyP95: ceiling(1000 * tail) }, slower(1)],
    ['p50', 40, { latencyP50: ceiling(1000) }, slower(1)],
    ['cost per call', 5, { costPerCall: ceiling(0.001 * mean) }, dearer(1)],
    ['cost per call', 60, { costPerCall: ceiling(0.001 * mean) }, dearer(1)],
    ['cost per success', 60, { costPerSuccess: ceiling((0.001 * mean) / 0.7) }, dearer(1, 0.7)],
  ] as const)('%s of %i cases that sits at its ceiling blocks a few percent, where nothing changed', (...given) => {
    const [, cases, policy, draw] = given;
    expect(blockedShare(planWith(cases, policy), draw, 150)).toBeLessThanOrEqual(0.035);
  });

  test('a p95 of head alone that sits at its ceiling blocks a few percent', () => {
    expect(blockedShare(fresh(60, { latencyP95: ceiling(1000 * tail) }), slower(1), 150)).toBeLessThanOrEqual(0.05);
  });

  test.each([
    ['p95', { latencyP95: ceiling(1500 * tail) }, slower(3)],
    ['p50', { latencyP50: ceiling(1300) }, slower(2)],
    ['cost per call', { costPerCall: ceiling(0.0013 * mean) }, dearer(2)],
    ['cost per success', { costPerSuccess: ceiling((0.0013 * mean) / 0.7) }, dearer(2.3, 0.7)],
  ] as const)('%s far above its ceiling blocks', (_what, policy, draw) => {
    expect(blockedShare(planWith(60, policy), draw, 40)).toBeGreaterThan(0.9);
  });
});
