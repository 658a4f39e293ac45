import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import type { HistoryRow, UnstableCase } from '../../src/domain/runs/history.ts';
import { suggestedQuarantines } from '../../src/report/history/suggest.ts';
import { loadOne } from '../suite/load-suites.ts';

const row = (target: string, unstable: readonly UnstableCase[]): HistoryRow => ({
  ...{ suite: 'refunds', target, unstable },
  ...{ weeks: [], marks: [], drift: undefined },
});
const unsteady = (caseId: string | undefined, passed: number, of: number, changes: Partial<UnstableCase> = {}) => ({
  ...{ caseId, passed, of, owner: '@ana', mayBeHeld: true },
  ...changes,
});
const NOW = Date.parse('2026-11-30T12:00:00Z');

describe('proposed quarantines', () => {
  it('can be pasted into the suite', async () => {
    const rows = [
      row('a', [unsteady('one: "x" #', 20, 30), unsteady('two', 25, 30)]),
      row('b', [unsteady('two', 24, 30)]),
    ];
    const text = suggestedQuarantines(rows, NOW) ?? '';
    const suite = await loadOne({
      'refunds.eval.yaml': `suite: refunds
target: { prompt: p.md, provider: openai, model: gpt-6-luna }
cases: [{ id: 'one: "x" #', vars: { q: 1 } }, { id: two, vars: { q: 2 } }]
defaults: { expect: [{ contains: a }] }
${text}`,
      'p.md': '{{ q }}',
    });
    expect(suite.quarantines?.map(({ caseId, owner, reason, until }) => [caseId, owner, reason, until])).toEqual([
      ['one: "x" #', '@ana', 'passed 20 of 30 runs although nothing of it changed', '2026-12-28'],
      ['two', '@ana', 'passed 24 of 30 runs although nothing of it changed', '2026-12-28'],
    ]);
  });

  it('are none of cases that nobody has, that may not be held, or that hardly ever fail', () => {
    const cases = [
      unsteady(undefined, 20, 30),
      unsteady('critical', 20, 30, { mayBeHeld: false }),
      unsteady('seldom', 29, 30),
    ];
    expect(suggestedQuarantines([row('a', cases)], NOW)).toBeUndefined();
  });

  it('have no owner where the case has none, which the suite then asks for', () => {
    const text = suggestedQuarantines([row('a', [unsteady('one', 20, 30, { owner: undefined })])], NOW);
    expect(parse(text ?? '')).toMatchObject({ flaky: [{ case: 'one', owner: '' }] });
  });
});
