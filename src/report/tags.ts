import type { TagEvidence } from '../domain/comparison.ts';
import type { ResultRow } from '../domain/result.ts';
import { rowName } from './findings/statement.ts';
import { formatCount, formatDelta, formatNumberOf } from './format.ts';
import { name, phrase, type Phrase } from './phrase.ts';

/** What a reader of the list of tags must know first. */
export const TAGS_NOTE =
  'For looking only: no rule rests on these tags. Of those that stand out, at most about one in ten does so by chance.';

/** Tags whose answers changed, what stands out first; of each row's tags those without a rule of their own. */
export function tagPhrases(rows: readonly ResultRow[]): readonly Phrase[] {
  const found = rows.flatMap(({ comparison }) =>
    changedTags(comparison.evidence.tags).map((tag) => ({ comparison, tag })),
  );
  return found
    .sort((a, b) => Number(b.tag.standsOut) - Number(a.tag.standsOut) || a.tag.pValue - b.tag.pValue)
    .map(({ comparison, tag }) => phrase`${rowName({ ...comparison, tag: undefined })}, ${sayTag(tag)}`);
}

/** `tag refunds: −40.0 pp in 10 cases, 4 pairs got worse and none better, stands out`. */
export function sayTag({ tag, cases, worsePairs, betterPairs, delta, standsOut }: TagEvidence): Phrase {
  const change = formatDelta(delta, 'rate') ?? '±0';
  const pairs = `${formatNumberOf(worsePairs, 'pair')} got worse, ${formatCount(betterPairs)} better`;
  return phrase`tag ${name(tag)}: ${change} in ${formatNumberOf(cases, 'case')}, ${pairs}${standsOut ? '; stands out' : ''}`;
}

function changedTags(tags: readonly TagEvidence[]): readonly TagEvidence[] {
  return tags.filter(({ worsePairs, betterPairs }) => worsePairs + betterPairs > 0);
}
