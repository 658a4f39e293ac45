import { describe, expect, it } from 'vitest';
import { result as capped } from '../../../fixtures/comments/stopped-by-the-cap/result.ts';
import type { Mode, Result } from '../../../src/domain/result.ts';
import type { Finding } from '../../../src/domain/verdict/verdict.ts';
import { collectFacts } from '../../../src/report/facts.ts';
import { headline, describeVerdict } from '../../../src/report/words/headline/headline.ts';
import { phraseText } from '../../../src/report/text/phrase.ts';
import { renderSummary } from '../../../src/report/markdown/summary.ts';
import { comparison, finding, result, row, trial, verdict } from '../build.ts';

const NOBODY = { passed: 0, of: 0 };

function notes(of: Result): string {
  return headline(collectFacts(of)).also.map(phraseText).join(' ');
}

describe('what goes with a verdict', () => {
  it.each<readonly [Mode, string]>([
    ['block', 'It blocks, because inconclusive: fail is set.'],
    ['warn', 'Mode warn: the check stays green.'],
    ['observe', 'Mode observe: the check stays green.'],
  ])('says of an inconclusive one that is to fail what it does to the check (%s)', (mode, expected) => {
    const said = notes({ ...capped, mode });
    expect(said).toContain(expected);
    expect(said.includes('It blocks')).toBe(mode === 'block');
  });

  it('promises nothing of the check of a run that was cancelled, which is red in every mode', () => {
    const { key } = trial({ caseId: 'a', side: 'head', text: '' });
    const open = {
      ...capped.verdict,
      findings: capped.verdict.findings.map((one) => ({ ...one, level: 'warn' as const })),
    };
    const cancelled: Result = {
      ...capped,
      verdict: open,
      trials: [...capped.trials, { status: 'skipped', key, why: 'interrupted' }],
    };
    expect(notes({ ...capped, verdict: open })).toContain('Not blocking:');
    expect(notes(cancelled)).not.toContain('Not blocking:');
    expect(notes({ ...cancelled, verdict: capped.verdict, mode: 'observe' })).not.toContain('green');
  });

  it('names no commit where the run ended before it knew one', () => {
    const errors = [
      { code: 'bad-input' as const, sentence: 'Input mode cannot be "x".', place: undefined, hint: 'Give block.' },
    ];
    const ended = result({
      verdict: { kind: 'error', rows: [], findings: [], waiver: undefined },
      errors,
      pullRequest: undefined,
      revisions: { base: undefined, head: { sha: '', isWorkingTree: false, name: undefined } },
    });
    const summary = renderSummary(ended);
    expect(summary).toContain('\n\nGive block.\n\n');
    expect(summary).not.toMatch(/empty|Head/);
  });
});

describe('a run without anything to compare with', () => {
  const measured = { comparedCases: 0, measuredCases: 6, passes: { base: NOBODY, head: { passed: 0, of: 6 } } };
  const alone = (totalCases: number, findings: readonly Finding[]) => {
    const of = comparison({ ...measured, totalCases });
    return describeVerdict(result({ verdict: verdict('pass', [of], findings), rows: [row(of)] }));
  };

  it.each<readonly [string, number, readonly Finding[]]>([
    ['every limit is met', 6, [finding({ rule: 'score.min', status: 'met' })]],
    ['no limit blocks', 6, [finding({ rule: 'score.min', status: 'reported' })]],
    ['no limit is set', 6, []],
    ['no limit is set', 6, [finding({ rule: 'critical.max_broken', status: 'met' })]],
    ['no limit is judged', 12, []],
  ])('says of its bars: %s', (says, totalCases, findings) => {
    expect(alone(totalCases, findings)).toBe(`Measured 6 cases: none passes, 6 fail; ${says}`);
  });
});

it.each([
  [0, 'there is no case'],
  [1, 'the only case in 1 suite is not affected'],
  [2, 'none of the 2 cases in 1 suite is affected'],
])('of %d cases without one to run, says so', (totalCases, says) => {
  const counts = { suites: 1, affectedCases: 0, totalCases };
  expect(describeVerdict(result({ counts }))).toBe(`Nothing to run: ${says}`);
});
