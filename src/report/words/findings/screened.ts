import type { Comparison } from '../../../domain/comparison/comparison.ts';
import { formatCount, formatNumberOf } from '../../text/format.ts';

/** Of the compared cases, those that base was asked about, in a row where head passed the others alone; undefined in other rows. */
export function askedOnBase({ evidence: { passRate } }: Pick<Comparison, 'evidence'>): number | undefined {
  return passRate?.isScreened === true ? passRate.affectedCases - passRate.unseenPairs : undefined;
}

/** What was asked of whom in a row where base was left out; undefined in other rows. */
export function describeScreened(row: Comparison): string | undefined {
  const asked = askedOnBase(row);
  if (asked === undefined) return undefined;
  const { comparedCases, pairs } = row;
  const rest =
    asked < comparedCases
      ? ' Head passed the others the first time, where base can have been no better (`ask_base: where_head_fails`).'
      : '';
  const of = `${asked === 0 ? 'none' : formatCount(asked)} of ${formatNumberOf(comparedCases, 'case')}`;
  return `Base was asked about ${of}.${rest}${pairs === 0 ? '' : describePairs(row)}`;
}

function describePairs({ pairs, worsePairs, betterPairs }: Comparison): string {
  const [worse, better] = [worsePairs, betterPairs].map((count) => (count === 0 ? 'none' : formatCount(count)));
  return ` Asked side by side were ${formatCount(pairs)}: ${worse ?? ''} got worse and ${better ?? ''} better. Costs and latencies are of these, pass rates of all cases.`;
}
