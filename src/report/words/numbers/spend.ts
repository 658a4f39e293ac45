import type { Estimate, Forecast } from '../../../domain/forecast.ts';
import type { Spend } from '../../../domain/result.ts';
import { formatCount, formatNumberOf, formatUsd, NOT_AVAILABLE } from '../../text/format.ts';

/** Calls that were made, the judge's apart, and those that were not needed: `40 calls made and 20 to the judge, 10 reused`. */
export function describeCalls({ callsMade, judgeCalls, callsReused }: Spend): string {
  const judged = judgeCalls === 0 ? '' : ` and ${formatCount(judgeCalls)} to the judge`;
  return `${formatNumberOf(callsMade, 'call')} made${judged}, ${formatCount(callsReused)} reused`;
}

/** New money and its cap: `$0.12 spent of at most $5.00`; `about` where calls without an answer are estimated. */
export function describeSpent({ totalUsd, estimatedUsd = 0, maxCostUsd }: Spend): string {
  const about = estimatedUsd > 0 ? 'about ' : '';
  const total = totalUsd === undefined ? `spend ${NOT_AVAILABLE}` : `${about}${formatUsd(totalUsd)} spent`;
  return maxCostUsd === undefined ? total : `${total} of at most ${formatUsd(maxCostUsd)}`;
}

/**
 * What round 1 is expected to take: `round 1: 100 calls and 50 to the judge, $0.12 to $0.40`, or
 * `round 1: 100 calls to your own program and 50 to the judge, the judge about $0.12; your program says its cost itself`.
 */
export function formatEstimate(estimate: Estimate): string {
  const { calls, programCalls = 0, judgeCalls, trials } = estimate;
  const judged = judgeCalls === 0 ? '' : ` and ${formatCount(judgeCalls)} to the judge`;
  const trying = trials === undefined ? '' : `${formatNumberOf(trials.count, 'trial')} of an agent`;
  const others = trials === undefined ? calls : calls - trials.count;
  const asked =
    others === 0 && trying !== '' ? '' : `${formatNumberOf(others, 'call')}${toProgram(others, programCalls)}`;
  const all = [trying, asked].filter((part) => part !== '').join(' and ');
  return `round 1: ${all}${judged}, ${costOf(estimate)}`;
}

/** How long trials of agents take, so many at once: `3 to 12 minutes`; undefined where there are none. */
export function describeTrialTimes({ trials }: Estimate, atOnce: number): string | undefined {
  if (trials === undefined) return undefined;
  const minutes = (seconds: number): number => Math.max(1, Math.ceil(seconds / 60 / Math.min(atOnce, trials.count)));
  const [low, high] = [minutes(trials.seconds.low), minutes(trials.seconds.high)];
  return low === high ? formatNumberOf(high, 'minute') : `${formatCount(low)} to ${formatNumberOf(high, 'minute')}`;
}

/** `As in earlier runs: about $0.41 and 2 minutes, 16 calls at once.` */
export function describeRecorded({ seconds, usd, atOnce }: NonNullable<Forecast['asRecorded']>): string {
  const time = seconds / atOnce;
  const long =
    time < 90
      ? formatNumberOf(Math.max(1, Math.round(time)), 'second')
      : formatNumberOf(Math.round(time / 60), 'minute');
  const cost = usd === undefined ? '' : `${formatUsd(usd)} and `;
  return `As in earlier runs: about ${cost}${long}, ${formatNumberOf(atOnce, 'call')} at once.`;
}

function costOf({ calls, programCalls = 0, costUsd, knownUsd }: Estimate): string {
  if (costUsd !== undefined) return range(costUsd);
  if (knownUsd === undefined) return `cost ${NOT_AVAILABLE}`;
  const what = programCalls === calls ? 'the judge about ' : 'about ';
  return `${what}${range(knownUsd)}; your program says its cost itself`;
}

function toProgram(calls: number, programCalls: number): string {
  if (programCalls === 0) return '';
  return programCalls === calls ? ' to your own program' : `, ${formatCount(programCalls)} of them to your own program`;
}

function range({ low, high }: { readonly low: number; readonly high: number }): string {
  const [from, to] = [formatUsd(low), formatUsd(high)];
  return from === to ? from : `${from} to ${to}`;
}
