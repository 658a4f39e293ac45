/** Longer texts are rarely seen twice, and remembering them would cost more than counting. */
const REMEMBERED_CHARACTERS = 20_000;

/** Counts tokens, each text once: the same system prompt, tools and schema come back with every case. */
export function textCounter(countTokens: (text: string) => number): (text: string) => number {
  const known = new Map<string, number>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const tokens = countTokens(text);
    if (text.length <= REMEMBERED_CHARACTERS) known.set(text, tokens);
    return tokens;
  };
}
