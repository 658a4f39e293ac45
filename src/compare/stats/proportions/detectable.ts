import { normalQuantile } from '../distributions/normal.ts';

/** Share of repeat pairs that disagree where nothing is known of a suite. */
export const USUAL_DISAGREEMENT = 0.08;

const Z_POWER = 1.282;
const ITERATIONS = 50;

/**
 * Answers: "how large must a shift of the mean be to be seen 9 times in 10?", `spread` being the standard deviation of a
 * pair's difference. Normal approximation, for orientation only. At most 1.
 *
 * @example
 * detectableShift({ alpha: 0.006, pairs: 400, spread: 0.2 }) // 0.0379
 */
export function detectableShift(of: {
  readonly alpha: number;
  readonly pairs: number;
  readonly spread: number;
}): number {
  if (of.pairs === 0) return 1;
  return Math.min(1, ((normalQuantile(1 - of.alpha) + Z_POWER) * of.spread) / Math.sqrt(of.pairs));
}

/**
 * Answers: "how large must a diffuse drop be to be seen 9 times in 10?"
 *
 * Solves δ = z·√((ρ+δ)/n) + 1.282·√((ρ+δ−δ²)/n) for the drop δ over the compared cases: `alpha` is the one-sided level of
 * the mean test, `pairs` the pairs that all rounds give, `disagreement` ρ the share of discordant pairs without a change.
 * Normal approximation, for orientation only; no decision rests on it. At most 1.
 *
 * @example
 * detectableDrop({ alpha: 0.006, pairs: 400, disagreement: 0.08 }) // 0.0669
 */
export function detectableDrop(of: {
  readonly alpha: number;
  readonly pairs: number;
  readonly disagreement: number;
}): number {
  if (of.pairs === 0) return 1;
  const z = normalQuantile(1 - of.alpha);
  let drop = 0;
  for (let i = 0; i < ITERATIONS; i += 1) {
    const null_ = (of.disagreement + drop) / of.pairs;
    const alternative = Math.max(0, of.disagreement + drop - drop * drop) / of.pairs;
    drop = Math.min(1, z * Math.sqrt(null_) + Z_POWER * Math.sqrt(alternative));
  }
  return drop;
}
