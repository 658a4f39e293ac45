/** A longer text is no label with something around it. */
const LONGEST = 1_000;

/** So many characters at each end may be a label's own, and are taken off one by one. */
const OWN = 6;

// Punctuation of any script, white space, what is not seen, and the symbols that Markdown and lists put around a word.
const AROUND = /^[\p{P}\s\p{Cf}\uFE0E\uFE0F`<>|^~=•◦▪●○■□▶➤✓✔☑✅⇒→]$/u;
// Pictures and arrows to the right, but for those that say no or that add and take away.
const PICTURE = /(?![❌✖❎🚫⛔👎🙅➕➖➗])[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{RI}➔➜-➯➱-➾⟶⟹↦↳]/u;
// How models set a word off from everything else.
const FENCE = /^\s*(`{3,}|~{3,})[\w+-]*[ \t]*\r?\n([\s\S]*?)\r?\n?\s*\1\s*$/;
const LATEX =
  /^\s*(?:\${1,2}|\\[[(])?\s*\\(?:boxed|fbox|text|text(?:bf|it|rm|sf|tt)|math(?:bf|it|rm|sf|tt))\s*\{([^{}\\]*|\\[\s\S]*)\}\s*(?:\${1,2}|\\[\])])?[\s.]*$/;
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
  const found = findAround(labels, text) ?? findAround(labels, text.replace(LIST_MARK, ''));
  const inner = found === undefined ? unwrapped(text) : undefined;
  return inner === undefined ? found : findLabel(labels, inner);
}

/** What a fence of code or a command of LaTeX holds; undefined where the text is none of them. */
function unwrapped(text: string): string | undefined {
  return FENCE.exec(text)?.[2] ?? LATEX.exec(text)?.[1];
}

type IsAround = (sign: string) => boolean;

function findAround(labels: readonly string[], text: string): string | undefined {
  const folded = labels.map(fold);
  // Where labels differ in pictures, these are what is said.
  const arePictured = labels.some((label) => PICTURE.test(label));
  const isAround: IsAround = (sign) => AROUND.test(sign) || (!arePictured && PICTURE.test(sign));
  const bare = stripped(fold(text), isAround);
  const form = formsOf(fold(text), bare).find((each) => folded.includes(each));
  if (form !== undefined) return labels[folded.indexOf(form)];
  // Of a label that is punctuation alone nothing is left to compare.
  const same = bare === '' ? [] : labels.filter((_, index) => stripped(folded[index] ?? '', isAround) === bare);
  return same.length === 1 ? same[0] : undefined;
}

/** A text with less and less around it, from nothing taken off to all of it. */
function formsOf(text: string, bare: string): readonly string[] {
  const at = text.indexOf(bare);
  const before = text.slice(0, at).slice(-OWN);
  const behind = text.slice(at + bare.length).slice(0, OWN);
  const starts = Array.from({ length: before.length + 1 }, (_, taken) => before.slice(taken));
  const ends = Array.from({ length: behind.length + 1 }, (_, taken) => behind.slice(0, behind.length - taken));
  return starts.flatMap((start) => ends.map((end) => `${start}${bare}${end}`)).sort((a, b) => b.length - a.length);
}

function stripped(text: string, isAround: IsAround): string {
  let start = 0;
  let end = text.length;
  while (start < end && isAround(signAt(text, start)) && !MEANT_BEFORE.test(text.slice(start, start + 3)))
    start += signAt(text, start).length;
  const isMeant = (): boolean => MEANT_BEHIND.test(text.slice(Math.max(start, end - 3), end));
  while (end > start && isAround(signBefore(text, end)) && !isMeant()) end -= signBefore(text, end).length;
  return text.slice(start, end);
}

function signAt(text: string, index: number): string {
  return String.fromCodePoint(text.codePointAt(index) ?? 0);
}

function signBefore(text: string, end: number): string {
  const sign = end > 1 ? signAt(text, end - 2) : '';
  return sign.length === 2 ? sign : text.charAt(end - 1);
}

/** The small letter of İ keeps its dot as a sign of its own. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('i\u0307', 'i').trim();
}
