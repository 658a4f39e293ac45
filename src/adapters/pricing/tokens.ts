/** Longer texts are estimated from their beginning; an estimate needs no more. */
const COUNTED_CHARACTERS = 20_000;

/** A prompt may spell a control token out; it is text here. */
const AS_TEXT = { disallowedSpecial: new Set<string>() };

/** A counter of tokens by OpenAI's newest published encoding, close enough for an estimate with any vendor. */
export async function loadTokenizer(): Promise<(text: string) => number> {
  const { countTokens } = await import('gpt-tokenizer');
  return (text) => {
    const counted = countTokens(text.slice(0, COUNTED_CHARACTERS), AS_TEXT);
    return text.length <= COUNTED_CHARACTERS ? counted : Math.ceil((counted * text.length) / COUNTED_CHARACTERS);
  };
}
