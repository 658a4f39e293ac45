import type { Facts } from '../facts.ts';
import { formatCount } from '../format.ts';
import { details } from '../markdown.ts';
import { metricPhrases } from '../metrics.ts';
import { partPhrases } from '../parts.ts';
import { phraseMarkdown, type Phrase } from '../phrase.ts';
import { TAGS_NOTE } from '../tags.ts';
import { bulletList } from './bullet-list.ts';
import type { Limits } from './limits.ts';

const PART_TITLES = { changed: 'Tags and severities in which answers changed', all: 'By tag and severity' } as const;

/** What the scorers' metrics are on both sides, folded. */
export function metricsSection({ rows, tagRows }: Facts, limits: Limits): string {
  const phrases = metricPhrases([...rows, ...tagRows]);
  return phrases.length === 0
    ? ''
    : details(titleOf('Metrics of the scorers', phrases), bulletList(phrases.map(phraseMarkdown), limits));
}

/** Numbers by tag and severity, for looking only, folded. */
export function partsSection(facts: Facts, limits: Limits): string {
  const { parts } = limits;
  const phrases = partPhrases(facts, parts);
  if (phrases.length === 0) return '';
  return details(
    titleOf(PART_TITLES[parts], phrases),
    `${TAGS_NOTE}\n\n${bulletList(phrases.map(phraseMarkdown), limits)}`,
  );
}

function titleOf(title: string, phrases: readonly Phrase[]): string {
  return `${title}: ${formatCount(phrases.length)}`;
}
