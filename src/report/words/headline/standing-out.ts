import type { Comparison, TagEvidence } from '../../../domain/comparison/comparison.ts';
import type { Facts } from '../../facts.ts';
import { formatNumberOf, formatRate, formatSize, withoutZeros } from '../../text/format.ts';
import { name, phrase, type Phrase } from '../../text/phrase.ts';

/** A tag that lost answers while its row may have passed. */
type Fallen = { readonly tag: TagEvidence; readonly comparison: Comparison };

/** Tags that got worse beyond what chance explains, though no rule is about them; the largest drop first. */
function fallenTags({ rows }: Facts): readonly Fallen[] {
  return rows
    .flatMap(({ comparison }) => comparison.evidence.tags.map((tag) => ({ tag, comparison })))
    .filter(({ tag }) => tag.standsOut && tag.delta < 0)
    .toSorted((a, b) => a.tag.delta - b.tag.delta);
}

/** Whether a tag got worse that no rule is about. */
export function hasFallenTag(facts: Facts): boolean {
  return fallenTags(facts).length > 0;
}

/** `tag refunds fell 92% → 56% (25 cases)`; nothing where none did. */
export function describeFallenTags(facts: Facts): Phrase {
  const fallen = fallenTags(facts);
  const [first] = fallen;
  if (first === undefined) return [];
  const more = fallen.length - 1;
  const { tag } = first;
  const others = more === 0 ? '' : `, and ${formatNumberOf(more, 'more tag')} fell`;
  return phrase`tag ${name(tag.tag)} fell ${fallOf(first)} (${formatNumberOf(tag.cases, 'case')})${others}`;
}

/** What to make of it, a sentence each. */
export function standingOutNote(facts: Facts): readonly Phrase[] {
  const said = describeFallenTags(facts);
  return said.length === 0 ? [] : [phrase`But ${said}. ${WHAT_TO_DO}`];
}

/** No rule is about such a tag. */
export const WHAT_TO_DO: Phrase = phrase`No rule is about it: look at its cases, and give it one in ${name('policy.tags')} if it must not fall.`;

function fallOf({ tag, comparison }: Fallen): string {
  const slice = comparison.evidence.slices.find(({ kind, name: own }) => kind === 'tag' && own === tag.tag);
  const { base, head } = slice?.metrics.find((metric) => metric.name === 'pass_rate')?.measure ?? {};
  if (base === undefined || head === undefined) return `by ${formatSize(tag.delta, 'rate')}`;
  const [before, after] = [base, head].map((rate) => withoutZeros(formatRate(rate)));
  return `${before} → ${after}`;
}
