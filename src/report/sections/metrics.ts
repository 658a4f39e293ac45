import type { Facts } from '../facts.ts';
import { formatCount } from '../format.ts';
import { details } from '../markdown.ts';
import { metricPhrases } from '../metrics.ts';
import { phraseMarkdown, type Phrase } from '../phrase.ts';
import type { Limits } from './limits.ts';

/** What the scorers' metrics are on both sides, folded. */
export function metricsSection({ rows, tagRows }: Facts, limits: Limits): string {
  return folded('Metrics of the scorers', metricPhrases([...rows, ...tagRows]).metrics, limits.listed);
}

/** The same by tag and severity, worst first, folded. */
export function slicesSection({ rows }: Facts, limits: Limits): string {
  return folded('By tag and severity', metricPhrases(rows).slices, limits.listed);
}

function folded(title: string, phrases: readonly Phrase[], max: number): string {
  if (phrases.length === 0) return '';
  const shown = phrases.slice(0, max).map((words) => `- ${phraseMarkdown(words)}`);
  const more = phrases.length - shown.length;
  const rest = more > 0 ? [`- and ${formatCount(more)} more in the full report`] : [];
  return details(`${title}: ${formatCount(phrases.length)}`, [...shown, ...rest].join('\n'));
}
