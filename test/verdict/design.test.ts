import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { detectableDropOf } from '../../src/compare/forecast/detection.ts';
import { expectedCalls } from '../../src/compare/forecast/expected-calls.ts';
import { DEFAULT_LIMITS } from '../../src/domain/config.ts';
import type { DesignCase } from '../../src/domain/comparison/decision.ts';
import { NO_RULES, type PolicyRules } from '../../src/domain/verdict/policy.ts';
import { designRows } from '../../src/verdict/design.ts';
import { undecidableRules } from '../../src/verdict/sensitivity.ts';
import { at, compared, evalCase, measured, planOf, planRow, planWith } from '../compare/support.ts';

const rate = { min: undefined, maxDrop: undefined, mustCatch: undefined, level: 'block' } as const;

test('a silent policy tolerates 2 points, rules out 1/√N and spends 1 % as 0.6, 0.2, 0.2', () => {
  const [design] = designRows(planWith(100), DEFAULT_LIMITS);
  expect(design).toMatchObject({ maxDrop: 0.02, mustCatch: 0.1, maxRounds: 4, critical: { maxBroken: 0 } });
  expect(design?.alpha.mean).toBeCloseTo(0.006, 12);
  expect(design?.alpha.broken).toBeCloseTo(0.002, 12);
});

test('a row of agents spends what no critical case needs on its mean test', () => {
  const sharesOf = (severity: 'major' | 'critical') => {
    const row = planRow([compared(evalCase('a')), compared(evalCase('b', severity))]);
    return at(designRows(planOf({ ...row, isAgent: true }), DEFAULT_LIMITS)).alpha;
  };
  expect(sharesOf('major')).toEqual({ mean: 0.008, broken: 0.002, critical: 0 });
  expect(sharesOf('critical').mean).toBeCloseTo(0.006, 12);
});

test('rows without a compared case take no part of the budget', () => {
  const plan = planOf(
    ...planWith(10).rows,
    { ...planRow([measured(evalCase('m'))]), target: 'other' },
    { ...planRow([]), target: 'none' },
  );
  const designs = designRows(plan, DEFAULT_LIMITS);
  expect(designs.map((design) => [design.target, design.compared.length])).toEqual([
    ['t', 10],
    ['other', 0],
  ]);
  expect(designs[0]?.alpha.mean).toBeCloseTo(0.006, 12);
});

test('the suite’s size is N, not the number of affected cases', () => {
  const row = { ...planRow([compared(evalCase('c0'))]), pairedCases: 400 };
  expect(designRows(planOf(row), DEFAULT_LIMITS)[0]).toMatchObject({ pairedCases: 400, mustCatch: 0.05 });
});

test('a tag’s size is the same whether its unaffected cases run or not', () => {
  const tagged = (id: string) => evalCase(id, 'major', ['x']);
  const tags = new Map([['x', { ...NO_RULES, passRate: { ...rate, maxDrop: 0.02 } }]]);
  const affected = Array.from({ length: 10 }, (_, i) => compared(tagged(`c${i}`)));
  const others = Array.from({ length: 90 }, (_, i) => `u${i}`);
  const some = { ...planRow(affected, { tags }), unaffected: others, unaffectedByTag: new Map([['x', others]]) };
  const all = planRow([...affected, ...others.map((id) => measured(tagged(id), 'requested'))], { tags });
  const added = planRow([...affected, ...others.map((id) => measured(tagged(id), 'added'))], { tags });
  const sizeOf = (row: typeof all) => designRows(planOf(row), DEFAULT_LIMITS)[1]?.pairedCases;
  expect([sizeOf({ ...some, pairedCases: 100 }), sizeOf({ ...all, pairedCases: 100 }), sizeOf(added)]).toEqual([
    100, 100, 10,
  ]);
});

describe('a tag’s row', () => {
  const cases = Array.from({ length: 20 }, (_, i) => compared(evalCase(`c${i}`, 'major', ['x'])));
  const designOf = (rules: Partial<PolicyRules>) => {
    const tags = new Map([['x', { ...NO_RULES, ...rules }]]);
    return designRows(planOf(planRow(cases, { tags })), DEFAULT_LIMITS)[1];
  };

  test.each<readonly [string, Partial<PolicyRules>]>([
    ['broken.max', { broken: { max: 1, level: 'warn' } }],
    ['critical.max_broken', { critical: { maxBroken: 0, isZeroTolerance: false, level: 'block' } }],
    ['critical.zero_tolerance', { critical: { maxBroken: 0, isZeroTolerance: true, level: 'block' } }],
  ])('comes of %s alone, and tolerates any average', (_rule, rules) => {
    expect(designOf(rules)).toMatchObject({ tag: 'x', maxDrop: 1 });
  });

  test('comes of pass_rate.must_catch alone, and tolerates 2 points as a silent policy does', () => {
    expect(designOf({ passRate: { ...rate, mustCatch: 0.3 } })).toMatchObject({ mustCatch: 0.3, maxDrop: 0.02 });
  });

  test('does not come of a bar, which needs no procedure', () => {
    expect(designOf({ passRate: { ...rate, min: 0.9 } })).toBeUndefined();
  });
});

test('a suite of 100 sees drops of 10 points or more', () => {
  const design = at(designRows(planWith(100), DEFAULT_LIMITS));
  expect(detectableDropOf(design)).toBe(0.1);
  const pair = (one: DesignCase, i: number) => ({
    case: one,
    round: 1,
    base: i % 5 > 1 ? 1 : 0,
    head: i % 5 < 3 ? 1 : 0,
  });
  const noisy = { pairs: design.compared.map(pair), looks: [100] };
  expect(detectableDropOf(design, noisy)).toBeGreaterThan(0.13);
});

test('weights are fixed before the first trial: a design is made of the plan and the limits, and knows no trial', () => {
  const design = at(designRows(planWith(20), DEFAULT_LIMITS));
  expect(new Set(design.compared.map(({ weight }) => weight))).toEqual(new Set([1]));
  const source = readFileSync(new URL('../../src/verdict/design.ts', import.meta.url), 'utf8');
  expect(source).not.toMatch(/from '.*(trial|record|compare|run)[^']*'/);
});

describe('the budget of false blocks', () => {
  const rates = (level: 'block' | 'warn') => ({ min: undefined, maxDrop: 0.02, mustCatch: undefined, level });
  const designsWith = (level: 'block' | 'warn') => {
    const tags = new Map(['a', 'b'].map((tag) => [tag, { ...NO_RULES, passRate: rates(level) }] as const));
    const cases = Array.from({ length: 40 }, (_, i) => compared(evalCase(`c${i}`, 'major', [i % 2 === 0 ? 'a' : 'b'])));
    return designRows(planOf(planRow(cases, { tags })), DEFAULT_LIMITS);
  };

  test('is shared by what can block: half for whole rows, half for tags', () => {
    expect(designsWith('block').map(({ alpha }) => alpha.mean)).toEqual([0.003, 0.0015, 0.0015]);
  });

  test('is not touched by what only warns, which buys no further round either', () => {
    const designs = designsWith('warn');
    expect(at(designs).alpha.mean).toBeCloseTo(0.006);
    expect(designs.map(({ maxRounds }) => maxRounds)).toEqual([4, 1, 1]);
  });
});

test('the calls expected grow from an unchanged suite to one that lost what must be caught', () => {
  const design = at(designRows(planWith(100), DEFAULT_LIMITS));
  const calls = expectedCalls(design, 1);
  // Flaky cases differ by chance, and each that got worse is tried again.
  expect(calls.unchanged).toBeGreaterThan(210);
  expect(calls.unchanged).toBeLessThan(260);
  expect(calls.atMustCatch).toBeGreaterThan(calls.unchanged);
  expect(calls.atMost).toBe(800);
  expect(expectedCalls(design, 1)).toEqual(calls);
});

test('the calls expected of a row are what its procedure asks: a measured case once, each of very many in proportion', () => {
  const sized = (count: number) => at(designRows(planWith(count), DEFAULT_LIMITS));
  const [design, huge] = [sized(40), sized(3000)];
  const alone = { ...design, compared: [], measured: design.compared.map(({ caseId }) => caseId), pairedCases: 0 };
  expect(expectedCalls(alone, 1)).toEqual({ unchanged: 40, atMustCatch: 40, atMost: 40 });
  const both = { ...design, measured: design.compared.slice(0, 7).map(({ caseId }) => caseId) };
  const [less, more] = [expectedCalls(design, 1), expectedCalls(both, 1)];
  expect(more.unchanged - less.unchanged).toBe(7);
  expect(more.atMost - less.atMost).toBe(7);
  const calls = expectedCalls(huge, 1);
  expect(calls.unchanged).toBeGreaterThan(3000 * 2);
  expect(calls.unchanged).toBeLessThan(3000 * 2.6);
  expect(calls.atMost).toBe(2 * huge.maxRounds * 3000);
});

test('a rule that the size cannot decide is named with the least that can be had', () => {
  const policy = {
    ...NO_RULES,
    passRate: { ...rate, mustCatch: 0.05, min: 0.9 },
    tags: new Map([['t', { ...NO_RULES, passRate: { ...rate, min: 0.5 } }]]),
  };
  const sizes = { cases: 12, casesWithTag: () => 3 };
  const found = undecidableRules(policy, DEFAULT_LIMITS, sizes);
  expect(found.map(({ rule, tag }) => [rule, tag])).toEqual([
    ['pass_rate.must_catch', undefined],
    ['pass_rate.min', 't'],
  ]);
  expect(found[0]?.possible).toBeCloseTo(0.2887, 4);
  // 2.326² / (3 + 2.326²)
  expect(found[1]?.possible).toBeCloseTo(0.6434, 4);
  expect(undecidableRules(policy, DEFAULT_LIMITS, { cases: 200, casesWithTag: () => 50 })).toEqual([]);
});

test('the calls expected where few of many cases are affected spread the drop over these alone', () => {
  const design = { ...at(designRows(planWith(20), DEFAULT_LIMITS)), pairedCases: 400, mustCatch: 0.05 };
  // All that the affected cases can lose, told after one round.
  expect(expectedCalls(design, 1).atMustCatch).toBe(40);
});
