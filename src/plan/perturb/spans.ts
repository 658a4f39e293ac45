/** A part of a text: words that people write, or what stands for something exact and stays as it is. */
export type Span = { readonly text: string; readonly isProse: boolean };

/** Code, placeholders, markup, addresses, what is quoted; each bounded, so that no text takes long. */
const EXACT = [
  /```[\s\S]*?(?:```|(?![\s\S]))/,
  /~~~[\s\S]*?(?:~~~|(?![\s\S]))/,
  /`[^`\n]{1,500}`/,
  /^(?: {4}|\t)[^\n]*$/,
  /^\s*\|[^\n]*$/,
  /\{\{[\s\S]{0,200}?\}\}|\{%[\s\S]{0,200}?%\}/,
  /\$?\{[^{}\n]{1,200}\}/,
  /\[\[[^\]\n]{1,200}\]\]/,
  /<[/!?]?[A-Za-z][^<>\n]{0,300}>/,
  /"[^"\n]{1,300}"|“[^”\n]{1,300}”|„[^“”\n]{1,300}[“”]|«[^»\n]{1,300}»|‹[^›\n]{1,300}›|「[^」\n]{1,300}」/,
  /(?<![\p{L}\p{N}])(?:'[^'\n]{1,300}'|‘[^’\n]{1,300}’)(?![\p{L}\p{N}])/u,
] as const;

/** A word that is a number, a name of a program, an address or a path. */
const EXACT_WORD = [
  /\p{N}/u,
  /[_@#$%^&*=+<>/\\|~{}[\]]/u,
  /[\p{L}\p{N}][.:][\p{L}\p{N}]/u,
  /^--?\p{L}/u,
  /\p{Ll}\p{Lu}/u,
  /\p{Lu}\p{M}*\p{Lu}/u,
] as const;

const PATTERN = new RegExp(EXACT.map(({ source }) => `(?:${source})`).join('|'), 'gmu');

/** A text in its parts, in their order. A text that is data as a whole has no prose. */
export function spansOf(text: string): readonly Span[] {
  if (isData(text)) return [{ text, isProse: false }];
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(PATTERN)) {
    spans.push({ text: text.slice(from, match.index), isProse: true }, { text: match[0], isProse: false });
    from = match.index + match[0].length;
  }
  return [...spans, { text: text.slice(from), isProse: true }].filter((span) => span.text !== '');
}

/** What of a text stands for something exact, in its order. */
export function exactIn(text: string): readonly string[] {
  const found = spansOf(text).flatMap((span) => {
    if (!span.isProse) return [span.text.trim()];
    return span.text.split(/\s+/u).filter(isExactWord).map(bareWord);
  });
  return found.filter((one) => /[\p{L}\p{N}]/u.test(one));
}

/** Letters that are neither exact nor in a word that is. */
export function proseLetters(text: string): number {
  const prose = spansOf(text).flatMap((span) => (span.isProse ? span.text.split(/\s+/u) : []));
  return (
    prose
      .filter((word) => !isExactWord(word))
      .join('')
      .match(/\p{L}/gu)?.length ?? 0
  );
}

/** Whether a word between two spaces stands for something exact. Signs around it do not count. */
export function isExactWord(word: string): boolean {
  const bare = bareWord(word);
  return !/\p{L}/u.test(bare) || EXACT_WORD.some((pattern) => pattern.test(bare));
}

function bareWord(word: string): string {
  return word.replace(/^[("'¿¡[]+|[)"'\].,;:!?…]+$/gu, '');
}

function isData(text: string): boolean {
  const trimmed = text.trim();
  if (!/^[[{]/.test(trimmed)) return false;
  try {
    JSON.parse(trimmed);
    return true;
  } catch {
    return false;
  }
}
