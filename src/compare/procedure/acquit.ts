import type { RowDesign } from '../../domain/decision.ts';
import { normalQuantile } from '../stats/normal.ts';
import { tangoLimits } from '../stats/tango.ts';
import { countPairs, type Ledger } from './ledger.ts';

/** Level of the limit that a PASS is read from, one-sided. */
export const PASS_LEVEL = 0.03;

const Z_PASS = normalQuantile(1 - PASS_LEVEL);

/** Upper limit of the drop over the compared cases; base calls that were not bought count as no better pair. */
export function upperDropOf(ledger: Ledger, _design: RowDesign): number {
  return tangoLimits(countPairs(ledger.pairs), Z_PASS).upper;
}
