import type { Section } from './block.ts';

/** A section as finished text; an empty one takes no room. */
export type Written = Pick<Section, 'name' | 'priority'> & { readonly text: string };

const BETWEEN = '\n\n';

/** Joins sections in their order within `maxBytes` of UTF-8, leaving out whole ones, the lowest priority and latest first, and saying so. */
export function fitSections(
  sections: readonly Written[],
  maxBytes: number,
  note: (names: readonly string[]) => string,
): string {
  const present = sections.filter((section) => section.text !== '');
  const left = new Set<Written>();
  let size = present.reduce((sum, section) => sum + sizeOf(section), 0);
  for (const victim of victims(present)) {
    if (size + noteSize(present, left, note) <= maxBytes) break;
    left.add(victim);
    size -= sizeOf(victim);
  }
  return join(present, left, note);
}

function sizeOf(section: Written): number {
  return byteLength(section.text) + BETWEEN.length;
}

function noteSize(
  sections: readonly Written[],
  left: ReadonlySet<Written>,
  note: (names: readonly string[]) => string,
): number {
  return left.size === 0 ? 0 : byteLength(note(namesOf(sections, left))) + BETWEEN.length;
}

function victims(sections: readonly Written[]): readonly Written[] {
  const optional = sections.filter((section) => section.priority !== 'required');
  // The latest of equal priority goes first, so that the worst case of a list is the last one to go.
  return optional.toReversed().sort((a, b) => Number(a.priority) - Number(b.priority));
}

// The note stands before the last section, the footer.
function join(
  sections: readonly Written[],
  left: ReadonlySet<Written>,
  note: (names: readonly string[]) => string,
): string {
  const texts = sections.filter((section) => !left.has(section)).map((section) => section.text);
  const notes = left.size === 0 ? [] : [note(namesOf(sections, left))];
  return [...texts.slice(0, -1), ...notes, ...texts.slice(-1)].join(BETWEEN);
}

function namesOf(sections: readonly Written[], left: ReadonlySet<Written>): readonly string[] {
  return [...new Set(sections.filter((section) => left.has(section)).map((section) => section.name))];
}

/** Length in UTF-8. */
export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
