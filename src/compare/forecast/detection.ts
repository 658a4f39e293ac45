import type { RowDesign } from '../../domain/comparison/decision.ts';
import { mustCatchOf } from '../procedure/non-inferiority.ts';
import { affectedShare, countPairs, groupedDrops, type Observations } from '../procedure/observations.ts';
import { detectableDrop, detectableShift, USUAL_DISAGREEMENT } from '../stats/proportions/detectable.ts';
import { designEffect, groupedError } from '../stats/proportions/cluster-limits.ts';

const NOTHING_SEEN: Observations = { pairs: [], looks: [] };

/**
 * The drop over all N cases that a row sees 9 times in 10: what a PASS rules out, or what its size allows. `observations`, once
 * there is one, tells how much its answers differ by themselves.
 */
export function detectableDropOf(design: RowDesign, observations = NOTHING_SEEN): number {
  return Math.max(mustCatchOf(observations, design), smallestDrop(design, observations) * affectedShare(design));
}

function smallestDrop(design: RowDesign, observations: Observations): number {
  const [alpha, pairs] = [design.alpha.mean, design.compared.length * design.maxRounds];
  const first = observations.pairs.filter((pair) => pair.round === 1);
  const groups = groupedDrops(first);
  if (design.metric === 'score' && groups.length > 1) {
    return detectableShift({ alpha, pairs, spread: groupedError(groups) * Math.sqrt(groups.flat().length) });
  }
  return detectableDrop({
    alpha,
    pairs: pairs / designEffect(groups),
    disagreement: disagreementOf(countPairs(first)),
  });
}

/** Pairs of round 1 that disagree; where base was not asked, better ones are taken to be as many as the worse. */
function disagreementOf({ pairs, worse, better, unseen }: ReturnType<typeof countPairs>): number {
  if (pairs === 0) return USUAL_DISAGREEMENT;
  return (worse + (unseen > 0 ? Math.max(worse, better) : better)) / pairs;
}
