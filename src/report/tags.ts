import type { TagEvidence } from '../domain/comparison.ts';
import { formatCount, formatDelta, formatNumberOf } from './format.ts';
import { name, phrase, type Phrase } from './phrase.ts';

/** What a reader of numbers by tag must know first. */
export const TAGS_NOTE =
  'For looking only: no rule rests on these numbers. Of the tags that stand out, at most about one in ten does so by chance.';

/** `tag refunds: −40.0 pp in 10 cases, 4 pairs got worse, 0 better; stands out`. */
export function sayTag(evidence: TagEvidence): Phrase {
  const { tag, cases, delta } = evidence;
  const change = formatDelta(delta, 'rate') ?? '±0';
  return phrase`tag ${name(tag)}: ${change} in ${formatNumberOf(cases, 'case')}, ${sayPairs(evidence)}`;
}

/** `4 pairs got worse, 0 better; stands out`. */
export function sayPairs({ worsePairs, betterPairs, standsOut }: TagEvidence): string {
  const pairs = `${formatNumberOf(worsePairs, 'pair')} got worse, ${formatCount(betterPairs)} better`;
  return `${pairs}${standsOut ? '; stands out' : ''}`;
}
