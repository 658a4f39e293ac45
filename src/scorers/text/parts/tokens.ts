/** Characters of one piece: merging a word into tokens takes time quadratic in its length. */
const MAX_PIECE = 1_000;

/** Tokens of the `o200k_base` vocabulary; words above MAX_PIECE characters are counted in pieces, a token more each at most. */
export async function countTokens(text: string): Promise<number> {
  const { countTokens: count } = await import('gpt-tokenizer/encoding/o200k_base');
  const options = { allowedSpecial: new Set<string>(), disallowedSpecial: new Set<string>() };
  let total = 0;
  for (const piece of pieces(text.toWellFormed())) total += count(piece, options);
  return total;
}

/** Lines and words stay whole where they are short enough. */
function* pieces(text: string): Generator<string> {
  let start = 0;
  while (start < text.length) {
    const end = Math.min(text.length, start + MAX_PIECE);
    const cut = end === text.length ? end : lastBreak(text, start, end);
    yield text.slice(start, cut);
    start = cut;
  }
}

/** Before the last space, since a token begins with the space in front of its word. */
function lastBreak(text: string, start: number, end: number): number {
  for (let index = end - 1; index > start; index -= 1) {
    if (text[index] === ' ' && text[index - 1] !== ' ') return index;
  }
  return /[\uD800-\uDBFF]/.test(text[end - 1] ?? '') ? end - 1 : end;
}
