import type { CaseFacts } from '../facts.ts';

/** Why one side of a case may have been asked more often than the other. */
export const UNEVEN =
  'A case is asked on head first, a critical one twice, and on base again only as far as that can still change the verdict: so one side may have more answers.';

/** The explanation, where any of the cases needs it. */
export function unevenNote(cases: readonly CaseFacts[]): string | undefined {
  const isUneven = cases.some(({ comparison: { tally } }) => tally.base.of > 0 && tally.base.of !== tally.head.of);
  return isUneven ? UNEVEN : undefined;
}
