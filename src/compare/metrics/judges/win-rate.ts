import { shareOf, type Share } from '../share.ts';

/** A judge's preference between base's and head's output of one case. */
export type PairPreference = { readonly winner: 'base' | 'head' | 'tie'; readonly isConsistent: boolean };

/** Who wins a blind comparison in both orders. */
export type WinRate = {
  readonly base: number;
  readonly head: number;
  readonly ties: number;
  /** Head's wins plus half of the ties over all pairs: 0.5 is even. Its interval is a little wide where there are ties. */
  readonly headRate: Share;
  /** Pairs whose answer changed with the order; they count as ties. */
  readonly inconsistent: Share;
};

/** Answers: "which side's outputs does the judge prefer, and how often does it contradict itself?" */
export function winRateOf(preferences: readonly PairPreference[]): WinRate {
  const consistent = preferences.filter(({ isConsistent }) => isConsistent);
  const wins = (side: 'base' | 'head'): number => consistent.filter(({ winner }) => winner === side).length;
  const [base, head] = [wins('base'), wins('head')];
  const ties = preferences.length - base - head;
  return {
    base,
    head,
    ties,
    headRate: shareOf(head + ties / 2, preferences.length),
    inconsistent: shareOf(preferences.length - consistent.length, preferences.length),
  };
}
