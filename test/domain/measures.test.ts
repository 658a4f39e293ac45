import { describe, expect, test } from 'vitest';
import { byBudget, BUDGET_UNITS, BUDGETS, MEASURES } from '../../src/domain/comparison/measures.ts';
import { DEFAULT_LIMITS } from '../../src/domain/config.ts';
import { mergeRules, NO_RULES } from '../../src/domain/verdict/policy.ts';
import { RULE_NAMES } from '../../src/domain/verdict/verdict.ts';
import { ruleLines } from '../../src/plan/changes/rule-lines.ts';
import { actionOutputs } from '../../src/report/machine/outputs.ts';
import { toPolicyRules } from '../../src/suite/policy.ts';
import { policySchema } from '../../src/suite/schema/policy.ts';
import { ceilings, growthTests, unjudgedBudgets } from '../../src/verdict/rules/budget.ts';
import { comparison, measure, result, row } from '../report/build.ts';

const GROWTH = { growth: 0.5, lowerLimit: 0.4, pValue: 0.0001, sampleSize: 400 };
const GREW = comparison({ ...byBudget('field', () => measure(2, 3, 0.5)) });
const GROWN = { ...GREW, evidence: { ...GREW.evidence, ...byBudget('name', () => GROWTH) } };

describe.each(BUDGETS)('a policy on $rule', ({ rule, unit, field, output }) => {
  const { ceiling } = BUDGET_UNITS[unit];
  const written = policySchema.parse({ [rule]: { max_increase: 0.1, [ceiling]: 2.5, level: 'warn' } });
  const policy = mergeRules(toPolicyRules(written), NO_RULES);
  const input = { policy, limits: DEFAULT_LIMITS, undecidedLevel: 'warn' } as const;

  test('is judged by both of its thresholds', () => {
    const on = { ...input, comparison: GROWN };
    const found = [...growthTests(on), ...ceilings(on)].map((one) => one.toFinding(true, 0.01));
    expect(found).toMatchObject([
      { rule: `${rule}.max_increase`, status: 'breached', limit: 0.1, actual: 0.5, level: 'warn' },
      { rule: `${rule}.max`, status: 'breached', limit: 2.5, actual: 3, level: 'warn' },
    ]);
    expect(unjudgedBudgets({ ...input, comparison: GREW })).toMatchObject([
      { rule: `${rule}.max_increase`, why: 'not-measured', actual: 0.5 },
    ]);
  });

  test('is listed line by line', () => {
    expect([...ruleLines(policy).values()]).toEqual([
      `${rule}.max_increase: 0.1`,
      `${rule}.max: 2.5`,
      `${rule}.level: warn`,
    ]);
  });

  test.runIf(output !== undefined)('has outputs of both sides', () => {
    const outputs = actionOutputs(result({ rows: [row(comparison({ [field]: measure(2, 3) }))] }), {
      reportJson: undefined,
      reportHtml: undefined,
      commentUrl: undefined,
    });
    expect(outputs).toMatchObject({
      [output?.replace('*', 'base') ?? '']: '2',
      [output?.replace('*', 'head') ?? '']: '3',
    });
  });
});

test('every measure has names of its own, and rules that findings may have', () => {
  for (const key of ['name', 'rule', 'field', 'title', 'words'] as const)
    expect(new Set(MEASURES.map((one) => one[key])).size).toBe(MEASURES.length);
  const rules = MEASURES.flatMap(({ rule, better }) =>
    better === 'lower' ? [`${rule}.max`, `${rule}.max_increase`] : [`${rule}.min`, `${rule}.max_drop`],
  );
  expect(RULE_NAMES).toEqual(expect.arrayContaining(rules));
});
