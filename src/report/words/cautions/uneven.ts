import type { CaseFacts } from '../../facts.ts';

/** Why one side of a case may have been asked more often than the other. */
export const UNEVEN = 'Asking stops once the result is clear, so one side may have more answers than the other.';

/** The explanation, where any of the cases needs it. */
export function unevenNote(cases: readonly CaseFacts[]): string | undefined {
  const isUneven = cases.some(({ comparison: { tally } }) => tally.base.of > 0 && tally.base.of !== tally.head.of);
  return isUneven ? UNEVEN : undefined;
}
