import type { Interval } from '../../domain/comparison.ts';
import type { RowDesign } from '../../domain/decision.ts';
import { mean } from '../stats/mean.ts';
import { normalCdf, normalQuantile } from '../stats/normal.ts';
import { standardError, studentQuantile } from '../stats/student.ts';
import { tangoLimits, type DropLimits } from '../stats/tango.ts';
import { countPairs, dropOf, type Ledger } from './ledger.ts';

/** Level of the limit that a PASS is read from, one-sided. */
export const PASS_LEVEL = 0.03;
/** The same as a normal quantile. */
export const Z_PASS = normalQuantile(1 - PASS_LEVEL);
/** Of the interval shown: two-sided 95 %, widened for having looked early. */
export const Z_INTERVAL = 2.24;
/** What the interval shown is called. */
export const INTERVAL_CONFIDENCE = 0.95;

/** Upper limit of the drop over the compared cases; base calls that were not bought count as no better pair. */
export function upperDropOf(ledger: Ledger, design: RowDesign): number {
  return dropLimits(ledger, design, Z_PASS).upper;
}

/** Interval of the drop over the compared cases; undefined without a pair, or where base calls were left out. */
export function dropInterval(ledger: Ledger, design: RowDesign): Interval | undefined {
  const { pairs, unseen } = countPairs(ledger.pairs);
  if (pairs === 0 || unseen > 0) return undefined;
  return { ...dropLimits(ledger, design, Z_INTERVAL), confidence: INTERVAL_CONFIDENCE };
}

/** Tango's limits of a pass rate; Student's of a score, or Tango's where no score differs and there is no spread to judge by. */
function dropLimits(ledger: Ledger, design: RowDesign, z: number): DropLimits {
  const counts = countPairs(ledger.pairs);
  const isAllEqual = counts.worse + counts.better === 0;
  if (design.metric === 'pass_rate' || isAllEqual || counts.pairs < 2) return tangoLimits(counts, z);
  const drops = ledger.pairs.flatMap((pair) => dropOf(pair) ?? []);
  const half = studentQuantile(normalCdf(z), drops.length - 1) * standardError(drops);
  return { lower: Math.max(-1, mean(drops) - half), upper: Math.min(1, mean(drops) + half) };
}
