import type { Comparison, TagEvidence } from '../../../domain/comparison/comparison.ts';
import type { SliceEvidence } from '../../../domain/comparison/metric-evidence.ts';
import type { Facts } from '../../facts.ts';
import { formatCount, formatDelta, formatNumberOf } from '../../text/format.ts';
import { name, phrase, type Phrase } from '../../text/phrase.ts';
import { FEW_CASES } from '../findings/drop.ts';
import { rowName } from '../findings/statement.ts';
import { describeSlice } from './metrics.ts';

/** What a reader of numbers by tag must know first. */
export const TAGS_NOTE =
  'These numbers do not decide the check. What “stands out” is probably real: at most about 1 in 10 does so by chance.';

/** Which tags and severities of a row are listed: where answers changed and the row is large enough to tell, or all. */
export type Choice = 'changed' | 'all';

/** One tag or severity of a row with what is known of it: numbers of the commonest, answers that changed of tags. */
type Part = {
  readonly comparison: Comparison;
  readonly slice: SliceEvidence | undefined;
  readonly tag: TagEvidence | undefined;
};

/** What each tag and severity shows, what stands out first, then the largest drop; tags with rules of their own are rows. */
export function describeParts(facts: Facts, choice: Choice): readonly Phrase[] {
  const hasRows = facts.rows.length > 1;
  return facts.rows
    .filter(({ comparison }) => choice === 'all' || comparison.comparedCases >= FEW_CASES)
    .flatMap(({ comparison }) => partsOf(comparison, gatedTags(facts, comparison)))
    .filter((part) => choice === 'all' || hasChanged(part))
    .sort((a, b) => Number(standsOut(b)) - Number(standsOut(a)) || deltaOf(a) - deltaOf(b))
    .map((part) =>
      hasRows ? phrase`${rowName({ ...part.comparison, tag: undefined })}, ${describePart(part)}` : describePart(part),
    );
}

function gatedTags({ tagRows }: Facts, { suite, target }: Comparison): ReadonlySet<string | undefined> {
  const own = tagRows.filter(({ comparison }) => comparison.suite === suite && comparison.target === target);
  return new Set(own.map(({ comparison }) => comparison.tag));
}

function partsOf(comparison: Comparison, gated: ReadonlySet<string | undefined>): readonly Part[] {
  const { slices, tags } = comparison.evidence;
  const shown = slices.filter(({ kind, name }) => kind === 'severity' || !gated.has(name));
  const tagOf = ({ kind, name }: SliceEvidence) => (kind === 'tag' ? tags.find(({ tag }) => tag === name) : undefined);
  const sliced = new Set(shown.flatMap(({ kind, name }) => (kind === 'tag' ? [name] : [])));
  return [
    ...shown.map((slice) => ({ comparison, slice, tag: tagOf(slice) })),
    ...tags.filter(({ tag }) => !sliced.has(tag)).map((tag) => ({ comparison, slice: undefined, tag })),
  ];
}

function hasChanged({ slice, tag }: Part): boolean {
  return tag === undefined ? passRateDelta(slice) !== 0 : tag.worsePairs + tag.betterPairs > 0;
}

function standsOut({ tag }: Part): boolean {
  return tag?.standsOut === true;
}

function deltaOf({ slice, tag }: Part): number {
  return slice === undefined ? (tag?.delta ?? 0) : passRateDelta(slice);
}

function passRateDelta(slice: SliceEvidence | undefined): number {
  return slice?.metrics.find((metric) => metric.name === 'pass_rate')?.measure.delta ?? 0;
}

function describePart({ comparison, slice, tag }: Part): Phrase {
  if (slice === undefined) return tag === undefined ? [] : describeTag(tag);
  const numbers = describeSlice(slice, comparison);
  return tag === undefined || tag.worsePairs + tag.betterPairs === 0
    ? numbers
    : phrase`${numbers}; ${describePairs(tag)}`;
}

/** `tag refunds: −40.0 pp in 10 cases, 4 pairs got worse, 0 better; stands out`. */
export function describeTag(evidence: TagEvidence): Phrase {
  const { tag, cases, delta } = evidence;
  const change = formatDelta(delta, 'rate') ?? '±0';
  return phrase`tag ${name(tag)}: ${change} in ${formatNumberOf(cases, 'case')}, ${describePairs(evidence)}`;
}

/** `4 pairs got worse, 0 better; stands out`. */
export function describePairs({ worsePairs, betterPairs, standsOut }: TagEvidence): string {
  const pairs = `${formatNumberOf(worsePairs, 'pair')} got worse, ${formatCount(betterPairs)} better`;
  return `${pairs}${standsOut ? '; stands out' : ''}`;
}
