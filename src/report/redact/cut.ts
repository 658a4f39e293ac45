/** So many characters of a secret are enough to be masked. */
const SHORTEST = 8;

/** Where a quotation may have been cut: at its end before the mark, at its start after a quote or a mark. */
const END = /"?…/g;
const START = /["…]/g;

/** A place in one spelling of a secret. */
type Spot = { readonly secret: string; readonly at: number };

type Spots = ReadonlyMap<string, readonly Spot[]>;

/**
 * Masks what is left of a secret in a quotation that was cut in the middle of it, as scorers' reasons are: the beginning
 * of a secret before `…`, the end of one after a quote. `secrets` are all their spellings.
 */
export function cutMasker(secrets: readonly string[], mask: string): (text: string) => string {
  let spots: Spots | undefined;
  const find = (piece: string): readonly Spot[] => {
    spots ??= indexSpots(secrets.map((secret) => secret.toLowerCase()));
    return spots.get(piece.toLowerCase()) ?? [];
  };
  return (text) => maskStarts(maskEnds(text, find, mask), find, mask);
}

function indexSpots(secrets: readonly string[]): Spots {
  const spots = secrets.flatMap((secret) =>
    Array.from({ length: Math.max(0, secret.length - SHORTEST + 1) }, (_, at): Spot => ({ secret, at })),
  );
  return Map.groupBy(spots, ({ secret, at }) => secret.slice(at, at + SHORTEST));
}

type Find = (piece: string) => readonly Spot[];

function maskEnds(text: string, find: Find, mask: string): string {
  const ranges = [...text.matchAll(END)].map(({ index: end }) => {
    const lengths = find(text.slice(end - SHORTEST, end)).map(({ secret, at }) => {
      const length = at + SHORTEST;
      return sameText(text.slice(Math.max(0, end - length), end), secret.slice(0, length)) ? length : 0;
    });
    return { start: end - Math.max(0, ...lengths), end };
  });
  return maskRanges(text, ranges, mask);
}

function maskStarts(text: string, find: Find, mask: string): string {
  const ranges = [...text.matchAll(START)].map(({ index }) => {
    const start = index + 1;
    const lengths = find(text.slice(start, start + SHORTEST)).map(({ secret, at }) => {
      const rest = secret.slice(at);
      return sameText(text.slice(start, start + rest.length), rest) ? rest.length : 0;
    });
    return { start, end: start + Math.max(0, ...lengths) };
  });
  return maskRanges(text, ranges, mask);
}

function sameText(found: string, lowerCase: string): boolean {
  return found.toLowerCase() === lowerCase;
}

type Range = { readonly start: number; readonly end: number };

function maskRanges(text: string, ranges: readonly Range[], mask: string): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of ranges.filter((range) => range.end > range.start && range.start >= 0)) {
    if (start < from) continue;
    parts.push(text.slice(from, start), mask);
    from = end;
  }
  return [...parts, text.slice(from)].join('');
}
