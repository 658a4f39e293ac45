import type { Facts } from '../facts.ts';
import { headline } from '../headline.ts';
import { phraseMarkdown } from '../phrase.ts';

/** The verdict in one sentence as a heading, and the sentences that go with it. */
export function titleSection(facts: Facts): string {
  const { icon, sentence, also, alerts } = headline(facts);
  const notes = also.map(phraseMarkdown).join(' ');
  const warned = alerts.map((alert) => `⚠️ ${phraseMarkdown(alert)}`);
  return [`### ${icon} ${phraseMarkdown(sentence)}`, ...warned, notes].filter((part) => part !== '').join('\n\n');
}
