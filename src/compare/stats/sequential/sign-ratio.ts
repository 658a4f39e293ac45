/** A break is looked for in which so many of the pairs that differ are worse; without a change half of them are, at most. */
const WORSE_IF_BROKEN = 0.9;

/**
 * Answers: "how much likelier is it, in logarithms, that pairs which differ come out like this if nine in ten get worse than
 * if worse and better are alike?" Wald's sequential likelihood ratio: without a change it ever exceeds ln(1/α) with a chance
 * of at most α, however long pairs are added and whatever makes one stop (Ville's inequality).
 *
 * Source: Wald, Annals of Mathematical Statistics 16 (1945) 117–186.
 *
 * @example
 * signLogRatio(11, 0) // 6.4657
 */
export function signLogRatio(worse: number, better: number): number {
  return worse * WORSE_STEP + better * Math.log(2 * (1 - WORSE_IF_BROKEN));
}

/** What one worse pair adds. */
export const WORSE_STEP = Math.log(2 * WORSE_IF_BROKEN);
