import type { CaseChange } from '../../../domain/comparison/comparison.ts';

/** What a case's change is called. */
export const CHANGE_WORDS: Readonly<Record<CaseChange, string>> = {
  broken: 'Broken',
  'measured-failing': 'Head only, failed',
  flaky: 'Flaky',
  fixed: 'Fixed',
  failing: 'Failing on base too',
  missing: 'No usable pair',
  'measured-passing': 'Head only, passed',
  passing: 'Passing',
};

/** The order in which cases are read. */
export const CHANGES = Object.keys(CHANGE_WORDS) as readonly CaseChange[];
