import type { RowDesign } from '../domain/decision.ts';
import { affectedShare } from './procedure/ledger.ts';
import { detectableDrop, USUAL_DISAGREEMENT } from './stats/detectable.ts';

/** The drop over all N cases that a row sees 9 times in 10: what a PASS rules out, or what its size allows. */
export function detectableDropOf(design: RowDesign, disagreement = USUAL_DISAGREEMENT): number {
  const pairs = design.compared.length * design.maxRounds;
  const drop = detectableDrop({ alpha: design.alpha.mean, pairs, disagreement }) * affectedShare(design);
  return Math.max(design.mustCatch, drop);
}
