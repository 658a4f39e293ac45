import type { CaseChange, CaseComparison } from '../../../domain/comparison/comparison.ts';

const CHANGE_WORDS: Readonly<Record<CaseChange, string>> = {
  broken: 'Broken',
  'measured-failing': 'Head only, failed',
  flaky: 'Flaky',
  fixed: 'Fixed',
  failing: 'Failing on base too',
  missing: 'No usable pair',
  'head-passing': 'Passed on head, base not asked',
  'measured-passing': 'Head only, passed',
  passing: 'Passing',
};

/** What a case's change is called; what fresh re-runs did not confirm may be chance, and is not called broken. */
export function changeWord({ change, isConfirmed }: Pick<CaseComparison, 'change' | 'isConfirmed'>): string {
  return change === 'broken' && !isConfirmed ? 'Got worse' : CHANGE_WORDS[change];
}

/** The order in which cases are read. */
export const CHANGES = Object.keys(CHANGE_WORDS) as readonly CaseChange[];
