import { Z_PASS, type RowDesign, type RowEvidence } from '../../domain/decision.ts';
import { exceeds } from '../../domain/limit.ts';
import { normalQuantile } from '../stats/normal.ts';
import { tangoLimits } from '../stats/tango.ts';
import { affectedShare, netDrop, type Counts } from './ledger.ts';

const MOST = 64;
const STEPS_A_ROUND = 10;

/**
 * Answers: "how many more cases or rounds would decide this, if the pairs kept coming out as they did?" A projection by
 * Tango's limits, for orientation; undefined for a score, and where 64 more rounds would not be
 * enough.
 */
export function wouldTell(counts: Counts, design: RowDesign): RowEvidence['wouldTell'] {
  if (counts.pairs === 0 || design.metric === 'score') return undefined;
  for (let step = 1; step <= MOST * STEPS_A_ROUND; step += 1) {
    const growth = 1 + step / STEPS_A_ROUND / design.maxRounds;
    if (!isDecidedAt(growth, counts, design)) continue;
    const moreCases = Math.ceil(design.compared.length * (growth - 1));
    return { moreCases, moreRounds: Math.ceil(step / STEPS_A_ROUND) };
  }
  return undefined;
}

function isDecidedAt(growth: number, counts: Counts, design: RowDesign): boolean {
  const grown = { worse: counts.worse * growth, better: counts.better * growth, pairs: counts.pairs * growth };
  const upper = tangoLimits(grown, Z_PASS).upper;
  if (upper * affectedShare(design) < design.mustCatch && upper < 1 / Math.sqrt(design.compared.length)) return true;
  const isTooLarge = exceeds(netDrop(counts, design), design.maxDrop);
  return isTooLarge && tangoLimits(grown, normalQuantile(1 - design.alpha.mean)).lower > 0;
}
