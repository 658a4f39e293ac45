import type { Spend } from '../domain/result.ts';
import { formatCount, formatNumberOf, formatUsd, NOT_AVAILABLE } from './format.ts';

/** Calls that were made, the judge's apart, and those that were not needed: `40 calls made and 20 to the judge, 10 reused`. */
export function callsWords({ callsMade, judgeCalls, callsReused }: Spend): string {
  const judged = judgeCalls === 0 ? '' : ` and ${formatCount(judgeCalls)} to the judge`;
  return `${formatNumberOf(callsMade, 'call')} made${judged}, ${formatCount(callsReused)} reused`;
}

/** New money and its cap: `$0.12 spent of at most $5.00`; `about` where calls without an answer are estimated. */
export function spentWords({ totalUsd, estimatedUsd = 0, maxCostUsd }: Spend): string {
  const about = estimatedUsd > 0 ? 'about ' : '';
  const total = totalUsd === undefined ? `spend ${NOT_AVAILABLE}` : `${about}${formatUsd(totalUsd)} spent`;
  return maxCostUsd === undefined ? total : `${total} of at most ${formatUsd(maxCostUsd)}`;
}
