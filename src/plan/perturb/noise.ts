import type { DrawnKind } from '../../domain/perturbation.ts';
import { pick, some, type Draw } from './draws.ts';
import { isExactWord, spansOf } from './spans.ts';

/** How a text is changed: by whose chance, and which words, in lower case, stay as they are. */
export type Changing = { readonly draw: Draw; readonly kept: ReadonlySet<string> };

/** A text with noise of a kind; the same text where there is nothing to change. */
export function withNoise(kind: DrawnKind, text: string, changing: Changing): string {
  const parts = partsOf(text);
  const changed = NOISE[kind](parts, changing);
  return changed.map((part) => part.text).join('');
}

type Part = {
  readonly text: string;
  /** `exact` stays whatever the noise; a `gap` is white space between words, `signs` stand after something exact. */
  readonly is: 'word' | 'gap' | 'exact' | 'signs';
};

function partsOf(text: string): readonly Part[] {
  return spansOf(text).flatMap(({ text: own, isProse }): readonly Part[] => {
    if (!isProse) return [{ text: own, is: 'exact' }];
    return own.split(/(\s+)/u).flatMap((piece): readonly Part[] => {
      if (piece === '') return [];
      if (/^\s/u.test(piece)) return [{ text: piece, is: 'gap' }];
      return isExactWord(piece) ? exactParts(piece) : [{ text: piece, is: 'word' }];
    });
  });
}

/** An address may end with a sign; what else is exact does not. */
function exactParts(word: string): readonly Part[] {
  const at = /[@/\\]/.test(word) ? -1 : word.search(/[.,;:!?…]+$/u);
  if (at <= 0) return [{ text: word, is: 'exact' }];
  return [
    { text: word.slice(0, at), is: 'exact' },
    { text: word.slice(at), is: 'signs' },
  ];
}

type Noise = (parts: readonly Part[], changing: Changing) => readonly Part[];

const NOISE: Readonly<Record<DrawnKind, Noise>> = {
  typos: withTypos,
  case: withOtherCase,
  whitespace: withSpaces,
  punctuation: withPunctuation,
};

/** A script whose letters are typed one by one, so that a slip gives what people do write. */
const TYPED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}]+$/u;
const LETTERS = /[\p{L}\p{M}]+/gu;
const LEAST_LETTERS = 4;
const TYPO_SHARE = 0.12;

function withTypos(parts: readonly Part[], { draw, kept }: Changing): readonly Part[] {
  let before: Part | undefined;
  const mayChange = parts.filter((part) => {
    const isFirst = before === undefined || ENDS_SENTENCE.test(before.text);
    if (part.is !== 'gap') before = part;
    return part.is === 'word' && isTypable(part.text, kept, isFirst);
  });
  const chosen = new Set(some(draw, mayChange, TYPO_SHARE));
  return parts.map((part) => (chosen.has(part) ? { ...part, text: misspelt(part.text, draw) } : part));
}

/** After it a word is written large whatever it is; anywhere else such a word is a name. */
const ENDS_SENTENCE = /[.!?…:]["')\]]{0,3}$/u;

function isTypable(word: string, kept: ReadonlySet<string>, isFirstWord: boolean): boolean {
  const letters = word.match(LETTERS) ?? [];
  const [longest = ''] = [...letters].sort((a, b) => b.length - a.length);
  const isName = !isFirstWord && /^\p{Lu}/u.test(longest);
  return (
    !isName &&
    TYPED.test(longest) &&
    graphemesOf(longest).length >= LEAST_LETTERS &&
    letters.every((own) => !isKept(own, kept))
  );
}

function isKept(word: string, kept: ReadonlySet<string>): boolean {
  return kept.has(word.normalize('NFC').toLowerCase());
}

function misspelt(word: string, draw: Draw): string {
  const [longest = ''] = [...(word.match(LETTERS) ?? [])].sort((a, b) => b.length - a.length);
  const letters = graphemesOf(longest);
  const at = 1 + Math.floor(draw() * (letters.length - 2));
  const slip = pick(draw, [swap, drop, double, neighbour]);
  const slipped = slip(letters, at, draw).join('');
  const written = slipped === longest ? double(letters, at).join('') : slipped;
  return word.replace(longest, () => written);
}

function swap(letters: readonly string[], at: number): readonly string[] {
  return letters.with(at, letters[at + 1] ?? '').with(at + 1, letters[at] ?? '');
}

function drop(letters: readonly string[], at: number): readonly string[] {
  return letters.toSpliced(at, 1);
}

function double(letters: readonly string[], at: number): readonly string[] {
  return letters.toSpliced(at, 0, letters[at] ?? '');
}

const KEYBOARD = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;

/** The key beside it, of letters that every Latin keyboard has. */
function neighbour(letters: readonly string[], at: number, draw: Draw): readonly string[] {
  const letter = letters[at] ?? '';
  const row = KEYBOARD.find((keys) => keys.includes(letter));
  if (row === undefined || letter === '') return drop(letters, at);
  const place = row.indexOf(letter);
  return letters.with(
    at,
    row[place === 0 || (draw() < 0.5 && place < row.length - 1) ? place + 1 : place - 1] ?? letter,
  );
}

/** People write small, or shout. Letters that have no other one of their own stay. */
function withOtherCase(parts: readonly Part[], { draw, kept }: Changing): readonly Part[] {
  const isSmall = draw() < 2 / 3;
  const inCase = (small: boolean): readonly Part[] =>
    parts.map((part) =>
      part.is === 'word' ? { ...part, text: part.text.replace(LETTERS, (own) => cased(own, small, kept)) } : part,
    );
  const changed = inCase(isSmall);
  return isSame(changed, parts) ? inCase(!isSmall) : changed;
}

function cased(word: string, isSmall: boolean, kept: ReadonlySet<string>): string {
  if (isKept(word, kept)) return word;
  return graphemesOf(word)
    .map((letter) => caseOf(letter, isSmall))
    .join('');
}

function caseOf(letter: string, isSmall: boolean): string {
  const other = isSmall ? letter.toLowerCase() : letter.toUpperCase();
  const back = isSmall ? other.toUpperCase() : other.toLowerCase();
  const isReversible =
    back === (isSmall ? letter.toUpperCase() : letter.toLowerCase()) && other.length === letter.length;
  return isReversible ? other : letter;
}

const GAP_SHARE = 0.25;

/** Some spaces doubled, one before and some after the text; lines stay lines, and what is set in columns is no prose. */
function withSpaces(parts: readonly Part[], { draw }: Changing): readonly Part[] {
  if (!parts.some(({ is }) => is === 'word')) return parts;
  const isBetween = (index: number): boolean => parts[index - 1]?.is === 'word' && parts[index + 1]?.is === 'word';
  const gaps = parts.filter(({ text, is }, index) => is === 'gap' && text === ' ' && isBetween(index));
  const chosen = new Set(some(draw, gaps, GAP_SHARE));
  const wide = parts.map((part) => (chosen.has(part) ? { ...part, text: pick(draw, ['  ', '   ', '\t']) } : part));
  const gap = (text: string): Part => ({ text, is: 'gap' });
  const last = parts.at(-1);
  const isPlainStart = parts[0]?.is === 'word';
  return [
    ...(isPlainStart ? [gap(' ')] : []),
    ...wide,
    ...(last !== undefined && isOpen(last) ? [gap(pick(draw, [' ', '  ', '\n']))] : []),
  ];
}

const END = /(?<=^|[\p{L}\p{M}])[.,;:!?…]+(?=["')\]]*$)/u;

/** Signs left out, or set without measure; of those within code, numbers and addresses none. */
function withPunctuation(parts: readonly Part[], { draw }: Changing): readonly Part[] {
  const isLeftOut = draw() < 0.5;
  const change = (part: Part): Part =>
    isOpen(part) ? { ...part, text: part.text.replace(END, isLeftOut ? () => '' : repeated) } : part;
  const changed = parts.map(change);
  if (!isSame(changed, parts)) return changed;
  const last = parts.findLastIndex(({ is }) => is !== 'gap');
  const added = pick(draw, ['...', ' !!', ' .']);
  return parts.map((part, index) =>
    index === last && isOpen(part) ? { ...part, text: `${part.text}${added}` } : part,
  );
}

function isOpen({ is }: Part): boolean {
  return is === 'word' || is === 'signs';
}

function repeated(signs: string): string {
  return { '?': '???', '!': '!!!', '.': '...', ',': ' ,,', ';': ' ;', ':': ' :' }[signs] ?? signs;
}

function isSame(a: readonly Part[], b: readonly Part[]): boolean {
  return a.every(({ text }, index) => text === b[index]?.text);
}

let segmenter: Intl.Segmenter | undefined;

function graphemesOf(text: string): readonly string[] {
  // Made where noise is wanted: the first one of a process takes longer than everything else of a plan's start.
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return [...segmenter.segment(text)].map(({ segment }) => segment);
}
