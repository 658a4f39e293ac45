import type { Facts } from '../facts.ts';
import { headline } from '../headline.ts';
import { phrase, phraseMarkdown } from '../phrase.ts';

/** The verdict in one sentence as a heading, what to be cautious of, and the sentences that go with it. */
export function titleSection(facts: Facts, caution?: string): string {
  const { icon, sentence, also, alerts } = headline(facts);
  const notes = also.map(phraseMarkdown).join(' ');
  const cautions = caution === undefined ? [] : [phrase`${caution}`];
  const warned = [...cautions, ...alerts].map((alert) => `⚠️ ${phraseMarkdown(alert)}`);
  return [`### ${icon} ${phraseMarkdown(sentence)}`, ...warned, notes].filter((part) => part !== '').join('\n\n');
}
