import { describe, expect, it } from 'vitest';
import { result as capped } from '../../fixtures/comments/stopped-by-the-cap/result.ts';
import type { Mode, Result } from '../../src/domain/result.ts';
import { collectFacts } from '../../src/report/facts.ts';
import { headline } from '../../src/report/headline.ts';
import { phraseText } from '../../src/report/phrase.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { result, trial } from './build.ts';

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
    expect(notes({ ...capped, verdict: open })).toContain('Not blocking.');
    expect(notes(cancelled)).not.toContain('Not blocking.');
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
