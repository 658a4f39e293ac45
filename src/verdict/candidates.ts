import type { Limits } from '../domain/config.ts';
import type { RowDesign } from '../domain/comparison/decision.ts';
import type { Contrast } from '../domain/plan.ts';
import { designRows } from './design.ts';

/** Chance that any candidate that is worse by the margin or more is called as good, all of them together. */
export const FALSE_AS_GOOD = 0.05;

/** Chance that any candidate that is no worse is called worse, all of them together. */
const FALSE_WORSE = 0.05;

/** How far below the incumbent is still as good, a fraction, and how often the cases are gone through at most. */
export type CandidateRules = { readonly margin: number; readonly rounds: number };

/** What each candidate of an incumbent has to show: that a drop of the margin is ruled out. */
export function designCandidates(
  contrast: Contrast,
  limits: Limits,
  { margin, rounds }: CandidateRules,
): readonly RowDesign[] {
  const designs = designRows(contrast, limits);
  return designs.map((design) => ({
    ...design,
    maxDrop: margin,
    mustCatch: margin,
    isMustCatchGiven: true,
    maxRounds: rounds,
    mostPairs: rounds * design.compared.length,
    maxBroken: undefined,
    isScreening: false,
    alpha: { ...design.alpha, mean: FALSE_WORSE / designs.length },
    ranking: { runAlpha: FALSE_AS_GOOD, alpha: FALSE_AS_GOOD / designs.length },
  }));
}
