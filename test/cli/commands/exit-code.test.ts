import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../../src/cli/commands/run.ts';
import type { Result } from '../../../src/domain/result.ts';
import type { SkippedTrial } from '../../../src/domain/trial.ts';
import type { VerdictKind } from '../../../src/domain/verdict/verdict.ts';
import { emptyResult } from '../../support/result.ts';

const key = { suite: 's', target: 't', caseId: 'c', side: 'head', purpose: 'sweep', round: 1, number: 1 } as const;

function resultWith(kind: VerdictKind, ...whys: readonly SkippedTrial['why'][]): Result {
  const result = emptyResult();
  const trials = whys.map((why): SkippedTrial => ({ status: 'skipped', key, why }));
  return { ...result, verdict: { ...result.verdict, kind }, trials };
}

describe('the exit code of a run', () => {
  it.each([
    ['pass', 0],
    ['nothing-to-run', 0],
    ['inconclusive', 0],
    ['fail', 1],
    ['error', 2],
  ] as const)('is, for %s, %i', (kind, code) => {
    expect(exitCodeOf(resultWith(kind))).toBe(code);
  });

  it('never lets a script go on after Ctrl-C', () => {
    expect(exitCodeOf(resultWith('inconclusive', 'interrupted'))).toBe(2);
    expect(exitCodeOf(resultWith('fail', 'interrupted'))).toBe(1);
    expect(exitCodeOf(resultWith('inconclusive', 'budget'))).toBe(0);
  });
});
