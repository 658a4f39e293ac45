import type { Past } from '../domain/runs/history.ts';

/** Whatever is said of a case, its pairs count as so many plain ones at most. */
export const MOST_WEIGHT = 12;

/** Answers that are taken for granted of every case, so that one or two say little. */
const PRIOR = { passed: 1.6, of: 2 } as const;
const SUREST = 0.985;
/** The drop that weights are best for: a case that passed now passes in 88 of 100 of those times. */
const KEPT = 0.88;
/** The logarithm that counts as one. */
const UNIT = 0.146;

/**
 * How many plain pairs a pair of this case counts as, where it got worse or better: the logarithm of how much likelier "worse"
 * is than "better" where all cases lose an eighth of their passes (the likelihood ratio's own weight), rounded and bounded. A
 * case that always passed tells most when it fails; one that fails anyway tells nothing.
 */
export function weightOf(known: ReturnType<Past>): number {
  const rate = Math.min(SUREST, ((known?.passed ?? 0) + PRIOR.passed) / ((known?.of ?? 0) + PRIOR.of));
  const odds = Math.log((1 - KEPT * rate) / (KEPT * (1 - rate)));
  return Math.max(1, Math.min(MOST_WEIGHT, Math.round(odds / UNIT)));
}
