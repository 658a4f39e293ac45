/** So many characters in a row that a secret has too are no chance. */
const LONGEST_CHANCE = 15;
const MASK = '[redacted]';

/** Takes a secret out of whatever a trial tells. */
export type Mask = <T>(value: T) => T;

/**
 * Masks a secret in every text of plain data: as it is, backwards, in hexadecimal, percent-encoded and in base64 wherever it
 * begins, and every piece of these that is long enough to be no chance. Who means to can hide it otherwise: it is worth
 * nothing once its trial is over, and this is for what is printed without a thought.
 */
export function openMask(secret: string): Mask {
  const pieces = new Set(spellings(secret).flatMap(piecesOf));
  return (value) => maskDeep(value, (text) => maskPieces(text, pieces)) as typeof value;
}

function maskDeep(value: unknown, maskText: (text: string) => string): unknown {
  if (typeof value === 'string') return maskText(value);
  if (Array.isArray(value)) return value.map((each) => maskDeep(each, maskText));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [maskText(key), maskDeep(each, maskText)]));
}

function spellings(secret: string): readonly string[] {
  const bytes = Buffer.from(secret);
  const hex = bytes.toString('hex');
  const based = [0, 1, 2].flatMap((offset) => {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes]);
    // What it shares with its neighbours is another letter there.
    return (['base64', 'base64url'] as const).map((form) =>
      shifted
        .toString(form)
        .replace(/=+$/, '')
        .slice(offset + Number(offset > 0), -1),
    );
  });
  return [secret, [...secret].reverse().join(''), hex, hex.toUpperCase(), encodeURIComponent(secret), ...based];
}

function piecesOf(text: string): readonly string[] {
  const length = LONGEST_CHANCE + 1;
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));
}

function maskPieces(text: string, pieces: ReadonlySet<string>): string {
  const length = LONGEST_CHANCE + 1;
  const kept: string[] = [];
  let from = 0;
  for (let at = 0; at + length <= text.length;) {
    if (!pieces.has(text.slice(at, at + length))) {
      at += 1;
      continue;
    }
    let end = at + length;
    while (pieces.has(text.slice(end - length + 1, end + 1))) end += 1;
    kept.push(text.slice(from, at), MASK);
    from = end;
    at = end;
  }
  return [...kept, text.slice(from)].join('');
}
