import type { Estimate } from '../../../domain/forecast.ts';
import { formatNumberOf } from '../../text/format.ts';
import { formatEstimate } from '../numbers/spend.ts';

/** What is about to be compared, and for how much. */
export type RankingStart = {
  readonly suite: string;
  readonly incumbent: string;
  readonly candidates: readonly string[];
  readonly cases: number;
  readonly rounds: number;
  readonly estimate: Estimate | undefined;
};

/** `gpt-6-luna beside gpt-6.1-terra on 214 cases of triage: round 1: 428 calls, $0.12 to $0.40; at most 4 rounds.` */
export function describeStart({ suite, incumbent, candidates, cases, rounds, estimate }: RankingStart): string {
  const cost = estimate === undefined ? '' : `: ${formatEstimate(estimate)}`;
  const most =
    rounds === 1 ? 'one round' : `at most ${formatNumberOf(rounds, 'round')}, further ones of what is in doubt`;
  return `${candidates.join(', ')} beside ${incumbent} on ${formatNumberOf(cases, 'case')} of ${suite}${cost}; ${most}.`;
}
