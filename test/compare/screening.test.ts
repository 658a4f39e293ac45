import { describe, expect, it } from 'vitest';
import { compareRows } from '../../src/compare/compare.ts';
import { nextStep } from '../../src/compare/next.ts';
import { DEFAULT_LIMITS } from '../../src/domain/config.ts';
import type { TrialKey } from '../../src/domain/trial.ts';
import type { PolicyRules } from '../../src/domain/verdict/policy.ts';
import { decide } from '../../src/verdict/decide.ts';
import { designRows } from '../../src/verdict/design.ts';
import { at, compared, designsOf, evalCase, planOf, planRow, planWith, runAll, type Answers } from './support.ts';

const SCREENED: Partial<PolicyRules> = { askBase: 'where_head_fails' };

/** What came of a plan of `count` cases that asks base where head fails. */
function run(answers: Answers, { count = 100, policy = {} }: { count?: number; policy?: Partial<PolicyRules> } = {}) {
  const plan = planWith(count, { ...SCREENED, ...policy });
  return judge(plan, designsOf(plan), answers);
}

function judge(plan: ReturnType<typeof planWith>, designs: ReturnType<typeof designsOf>, answers: Answers) {
  const trials = runAll(designs, answers);
  const comparisons = compareRows(plan, trials, { seed: 1, designs });
  const verdict = decide(plan, comparisons, { limits: DEFAULT_LIMITS, inconclusive: 'pass', waiver: undefined });
  const calls = (side: string) => trials.filter(({ key }) => key.side === side).length;
  return { trials, designs, verdict, comparison: at(comparisons), base: calls('base'), head: calls('head') };
}

const indexOf = ({ caseId }: TrialKey) => Number(caseId.slice(1));
const fails =
  (...cases: readonly number[]) =>
  (key: TrialKey) =>
    cases.includes(indexOf(key));

describe('a row that asks base where head fails', () => {
  it('asks base about nothing where head passes everything, and rules the drop out', () => {
    const { verdict, comparison, base, head } = run(() => true);
    expect({ kind: verdict.kind, base, head }).toEqual({ kind: 'pass', base: 0, head: 100 });
    expect(comparison.evidence.passRate).toMatchObject({ outcome: 'ruled-out', isScreened: true, unseenPairs: 100 });
    expect(comparison.evidence.passRate?.drop).toBeUndefined();
    expect(comparison.passes).toEqual({ base: { passed: 0, of: 0 }, head: { passed: 100, of: 100 } });
    expect(new Set(comparison.cases.map(({ change }) => change))).toEqual(new Set(['head-passing']));
    expect(comparison.missingPairs).toBe(0);
  });

  it('asks both sides, side by side, about what head fails, and says of how many', () => {
    const failing = fails(3, 30, 60, 90);
    const { verdict, comparison, base, head, trials } = run((key) => !failing(key));
    expect({ kind: verdict.kind, base, head }).toEqual({ kind: 'pass', base: 4, head: 104 });
    expect(comparison).toMatchObject({ pairs: 4, worsePairs: 0, betterPairs: 0 });
    expect(comparison.evidence.passRate).toMatchObject({ unseenPairs: 96, worsePairs: 0 });
    expect(comparison.cases.filter(({ change }) => change === 'failing')).toHaveLength(4);
    expect(trials.filter(({ key }) => key.side === 'base').every(({ key }) => failing(key))).toBe(true);
  });

  it('asks both sides about all where nothing else is said', () => {
    const plan = planWith(100);
    const { base, head } = judge(plan, designsOf(plan), () => true);
    expect({ base, head }).toEqual({ base: 100, head: 100 });
  });

  it('convicts nobody for a bad minute: what head fails alone is no evidence', () => {
    let calls = 0;
    const { verdict, comparison } = run(() => (calls += 1) > 30);
    expect(verdict.kind).toBe('pass');
    expect(comparison.worsePairs).toBe(comparison.betterPairs);
  });

  it('finds dead cases, names them, and asks base about all before it blocks', () => {
    const { verdict, comparison, base } = run((key) => key.side === 'base' || !fails(3, 30, 60)(key));
    expect(verdict.kind).toBe('fail');
    expect(comparison.evidence.passRate?.outcome).toBe('broken');
    const broken = comparison.cases.filter(({ change, isConfirmed }) => change === 'broken' && isConfirmed);
    expect(broken.map(({ caseId }) => caseId)).toEqual(['c3', 'c30', 'c60']);
    expect(base).toBeGreaterThanOrEqual(100);
  });

  it('lets cases that got better make up for dead ones', () => {
    const { verdict, comparison } = run((key) =>
      key.side === 'base' ? !fails(5, 50, 70)(key) : !fails(3, 30, 60)(key),
    );
    expect(verdict.kind).not.toBe('fail');
    const fixed = comparison.evidence.passRate?.confirmations.filter(
      ({ kind, status }) => kind === 'fixed' && status === 'confirmed',
    );
    expect(fixed).toHaveLength(3);
  });

  it('goes on with all cases on both sides where head is worse', () => {
    const { verdict, comparison } = run((key) => key.side === 'base' || indexOf(key) >= 30);
    expect(verdict.kind).toBe('fail');
    expect(comparison.evidence.passRate).toMatchObject({ outcome: 'dropped', worsePairs: 30 });
    expect(comparison.passes).toEqual({ base: { passed: 100, of: 100 }, head: { passed: 70, of: 100 } });
  });

  it('passes nothing that head does not answer', () => {
    const { verdict } = run((key) => (key.side === 'head' && indexOf(key) < 8 ? 'error' : true));
    expect(verdict.kind).not.toBe('pass');
  });

  it('judges a critical case by pairs from the start', () => {
    const cases = Array.from({ length: 60 }, (_, i) => compared(evalCase(`c${i}`, i === 0 ? 'critical' : 'major')));
    const plan = planOf(planRow(cases, SCREENED));
    const found = judge(plan, designsOf(plan), (key) => key.side === 'base' || indexOf(key) !== 0);
    expect(found.verdict.kind).toBe('fail');
    expect(found.comparison.evidence.passRate?.outcome).toBe('critical');
  });

  it('asks about cases that a history knows to fail on both sides at once', () => {
    const plan = planWith(60, SCREENED);
    const designs = designRows(plan, DEFAULT_LIMITS, ({ caseId }) => (caseId === 'c7' ? 1 : 12));
    const { head, base, verdict } = judge(plan, designs, (key) => indexOf(key) !== 7);
    expect({ kind: verdict.kind, base, head }).toEqual({ kind: 'pass', base: 1, head: 60 });
  });

  it('comes to the same end once more by the same trials', () => {
    const { trials, designs } = run((key) => !fails(3, 30, 60, 61, 62, 63)(key));
    expect(nextStep(designs, trials, 1)).toEqual({ kind: 'done' });
  });
});

describe('what keeps base', () => {
  const rate = { min: undefined, maxDrop: 0.02, mustCatch: undefined, level: 'block' } as const;
  const budget = { maxIncrease: 0.2, max: undefined, level: 'block' } as const;

  it.each<[string, Partial<PolicyRules>]>([
    ['a bar', { passRate: { ...rate, min: 0.9 } }],
    ['a score', { score: rate }],
    ['a cost', { costPerCall: budget }],
    ['a latency', { latencyP95: budget }],
    ['a tag', { tags: new Map([['a', at(planWith(1).rows).policy]]) }],
  ])('%s', (_, policy) => {
    const designs = designsOf(planWith(100, { ...SCREENED, ...policy }));
    expect(designs.some(({ isScreening }) => isScreening === true)).toBe(false);
  });

  it('few cases', () => {
    expect(at(designsOf(planWith(39, SCREENED))).isScreening).toBeUndefined();
    expect(at(designsOf(planWith(40, SCREENED))).isScreening).toBe(true);
  });

  it('nothing of it is asked for', () => {
    expect(at(designsOf(planWith(100))).isScreening).toBeUndefined();
  });
});
