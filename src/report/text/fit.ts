import { phraseText, type Phrase, type Quoted } from './phrase.ts';
import { shorten } from './visible.ts';

/** A quoted text is never cut shorter than that: less would name nothing. */
const SHORTEST = 12;

/** Characters of a phrase as it is read. */
export function lengthOf(parts: Phrase): number {
  return phraseText(parts).length;
}

/** The phrase in at most `max` characters as far as what it quotes can be cut, the longest first; our own words stay whole. */
export function clipped(parts: Phrase, max: number): Phrase {
  const over = lengthOf(parts) - max;
  const longest = parts.reduce<Quoted | undefined>(longer, undefined);
  if (over <= 0 || longest === undefined) return parts;
  const size = Array.from(longest.text).length;
  if (size <= SHORTEST) return parts;
  const cut = { ...longest, text: shorten(longest.text, Math.max(SHORTEST, size - over)) };
  return clipped(
    parts.map((part) => (part === longest ? cut : part)),
    max,
  );
}

function longer(found: Quoted | undefined, part: Phrase[number]): Quoted | undefined {
  if (typeof part === 'string' || part.kind === 'docs') return found;
  return found !== undefined && Array.from(found.text).length >= Array.from(part.text).length ? found : part;
}

/** What must be said, and of what may be said as much as there is room for, in its order. */
export function filled(needed: Phrase, optional: readonly Phrase[], max: number): Phrase {
  return optional.reduce(
    (said, part) => (lengthOf(said) + lengthOf(part) <= max ? [...said, ...part] : said),
    clipped(needed, max),
  );
}
