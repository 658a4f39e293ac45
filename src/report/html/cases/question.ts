import type { CaseFacts } from '../../facts.ts';
import { shorten } from '../../text/visible.ts';

/** What a case asks, in one line: people know a case by its question; undefined where the result does not have it. */
export function questionOf({ details }: CaseFacts, max: number): string | undefined {
  const { base, head } = details?.input ?? { base: undefined, head: undefined };
  const text = (head ?? base ?? '').slice(0, 20 * max);
  const line = text.replace(/\s+/g, ' ').trim();
  return line === '' ? undefined : shorten(line, max);
}
