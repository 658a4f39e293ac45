import { describe, expect, test } from 'vitest';
import { compareRows } from '../../src/compare/compare.ts';
import { DEFAULT_LIMITS } from '../../src/domain/config.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { Verdict } from '../../src/domain/verdict.ts';
import { decide } from '../../src/verdict/decide.ts';
import { compared, designsOf, evalCase, planOf, planRow, planWith, runAll, type Answers } from '../compare/support.ts';

const context = { limits: DEFAULT_LIMITS, inconclusive: 'pass', waiver: undefined } as const;

function verdictOf(plan: Plan, answers: Answers): Verdict {
  const designs = designsOf(plan);
  return decide(plan, compareRows(plan, runAll(designs, answers), { seed: 1, designs }), context);
}

function whys(verdict: Verdict) {
  return verdict.findings.map(({ rule, status, why, caseIds }) => ({ rule, status, why, caseIds }));
}

describe('a verdict', () => {
  test('passes when nothing changed', () => {
    const verdict = verdictOf(planWith(40), () => true);
    expect(verdict.kind).toBe('pass');
    expect(whys(verdict)).toEqual([{ rule: 'pass_rate.max_drop', status: 'met', why: 'ruled-out', caseIds: [] }]);
  });

  test('fails when a third of the cases got worse', () => {
    const verdict = verdictOf(planWith(60), ({ side, caseId }) => side === 'base' || Number(caseId.slice(1)) % 3 > 0);
    expect(verdict.kind).toBe('fail');
    expect(verdict.findings[0]?.why).toBe('drop');
  });

  test('fails on three dead cases of a hundred and names them', () => {
    const dead = new Set(['c3', 'c30', 'c77']);
    const verdict = verdictOf(planWith(100), ({ side, caseId }) => side === 'base' || !dead.has(caseId));
    expect(verdict.kind).toBe('fail');
    expect(verdict.findings[0]).toMatchObject({ why: 'broken-cases', caseIds: ['c3', 'c30', 'c77'] });
  });

  test('fails on one broken critical case', () => {
    const cases = Array.from({ length: 50 }, (_, i) => compared(evalCase(`c${i}`, i === 7 ? 'critical' : 'major')));
    const verdict = verdictOf(planOf(planRow(cases)), ({ side, caseId }) => side === 'base' || caseId !== 'c7');
    expect(verdict.kind).toBe('fail');
    expect(verdict.findings[0]).toMatchObject({ rule: 'critical.max_broken', status: 'breached', caseIds: ['c7'] });
  });

  test('is an error when nothing could be measured', () => {
    expect(verdictOf(planWith(5), () => 'error').kind).toBe('error');
  });

  test('is inconclusive when the run was stopped', () => {
    const verdict = verdictOf(planWith(5), ({ caseId }) => (caseId === 'c2' ? 'skip' : true));
    expect(verdict.kind).toBe('inconclusive');
    expect(verdict.findings[0]?.why).toBe('budget');
  });
});
