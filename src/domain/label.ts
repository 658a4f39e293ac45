/** A longer text is no label with something around it. */
const LONGEST = 1_000;

/** So many characters at each end may be a label's own, and are taken off one by one. */
const OWN = 6;

// Punctuation of any script, white space, what is not seen, and the symbols that Markdown and lists put around a word.
const AROUND = /[\p{P}\s\p{Cf}\uFE0E\uFE0F`<>|^~=•◦▪●○■□▶➤✓✔☑✅⇒→]/u;
// `!spam`, `~spam` and `-1` say something else than the word, and so do `50%`, `C#`, `A-` and `A+`.
const MEANT_BEFORE = /^(?:[!~^]|[-\u2010-\u2013\u2212.,](?=\p{Nd}))/u;
const MEANT_BEHIND = /[%‰٪]$|[\p{L}\p{N}][-#]$/u;
const LIST_MARK = /^\s*\(?(?:\d{1,3}|[a-z])[.)]\s+/i;

/**
 * The label that a text names: itself, else the one that differs in case and in what surrounds it alone (quotes, brackets,
 * stops, list marks, Markdown emphasis); undefined: none, or more than one.
 */
export function findLabel(labels: readonly string[], text: string): string | undefined {
  const exact = [text, text.trim()].find((each) => labels.includes(each));
  if (exact !== undefined || text.length > LONGEST) return exact;
  return findAround(labels, text) ?? findAround(labels, text.replace(LIST_MARK, ''));
}

function findAround(labels: readonly string[], text: string): string | undefined {
  const folded = labels.map(fold);
  const form = formsOf(fold(text)).find((each) => folded.includes(each));
  if (form !== undefined) return labels[folded.indexOf(form)];
  const bare = stripped(fold(text));
  // Of a label that is punctuation alone nothing is left to compare.
  const same = bare === '' ? [] : labels.filter((_, index) => stripped(folded[index] ?? '') === bare);
  return same.length === 1 ? same[0] : undefined;
}

/** A text with less and less around it, from nothing taken off to all of it. */
function formsOf(text: string): readonly string[] {
  const bare = stripped(text);
  const at = text.indexOf(bare);
  const before = text.slice(0, at).slice(-OWN);
  const behind = text.slice(at + bare.length).slice(0, OWN);
  const starts = Array.from({ length: before.length + 1 }, (_, taken) => before.slice(taken));
  const ends = Array.from({ length: behind.length + 1 }, (_, taken) => behind.slice(0, behind.length - taken));
  return starts.flatMap((start) => ends.map((end) => `${start}${bare}${end}`)).sort((a, b) => b.length - a.length);
}

function stripped(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isAround(text, start) && !MEANT_BEFORE.test(text.slice(start, start + 3))) start += 1;
  while (end > start && isAround(text, end - 1) && !MEANT_BEHIND.test(text.slice(Math.max(start, end - 3), end)))
    end -= 1;
  return text.slice(start, end);
}

function isAround(text: string, index: number): boolean {
  return AROUND.test(text.charAt(index));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
