import type { Estimate } from '../domain/plan.ts';
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

/** What round 1 is expected to take: `round 1: 100 calls and 50 to the judge, $0.12 to $0.40`. */
export function formatEstimate({ calls, programCalls = 0, judgeCalls, costUsd }: Estimate): string {
  const judged = judgeCalls === 0 ? '' : ` and ${formatCount(judgeCalls)} to the judge`;
  const cost =
    costUsd === undefined ? `cost ${NOT_AVAILABLE}` : formatRange(formatUsd(costUsd.low), formatUsd(costUsd.high));
  return `round 1: ${formatNumberOf(calls, 'call')}${toProgram(calls, programCalls)}${judged}, ${cost}`;
}

function toProgram(calls: number, programCalls: number): string {
  if (programCalls === 0) return '';
  return programCalls === calls ? ' to your own program' : `, ${formatCount(programCalls)} of them to your own program`;
}

function formatRange(low: string, high: string): string {
  return low === high ? low : `${low} to ${high}`;
}
