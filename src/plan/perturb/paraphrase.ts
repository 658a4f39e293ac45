import type { RequestedParaphrase, UserText } from '../../domain/request.ts';
import type { Case } from '../../domain/suite.ts';
import { changedCase, type Written } from './case.ts';
import { keptWords } from './kept-words.ts';
import { exactIn, proseLetters } from './spans.ts';

/** A text with fewer letters of its own has no other words. */
const LEAST_LETTERS = 4;

/** Of the words that an expectation may want back, those that are no mere link between others. */
const LEAST_KEPT = 4;

/** How much longer than the text other words for it may be. */
const LONGEST = { factor: 3, more: 300 };

/** What of a case a model has to say in other words; undefined where there is nothing that could be said otherwise. */
export function paraphraseFor(entry: Case, written: Written): RequestedParaphrase['texts'] | undefined {
  const kept = keptWords(entry.expect);
  const texts: UserText[] = [];
  changedCase(entry, written, (text) => {
    if (hasOtherWords(text)) texts.push({ text, keep: keepOf(text, kept) });
    return text;
  });
  return texts.length === 0 ? undefined : texts;
}

/** Whether a text could be said in other words at all. */
function hasOtherWords(text: string): boolean {
  return proseLetters(text) >= LEAST_LETTERS;
}

/** The case in a model’s words; undefined where they are none that it could be asked in. */
export function inOtherWords(entry: Case, written: Written, words: readonly string[]): Case | undefined {
  const texts = paraphraseFor(entry, written) ?? [];
  if (texts.length !== words.length) return undefined;
  const isTurn = turnsAmong(entry, written);
  if (!texts.every((text, index) => isUsable(text, words[index] ?? '', isTurn(text.text)))) return undefined;
  const next = words.values();
  return changedCase(entry, written, (text) => (hasOtherWords(text) ? withEdges(text, next.next().value ?? '') : text));
}

function turnsAmong({ messages }: Case, { isTurns }: Written): (text: string) => boolean {
  const turns = new Set(isTurns ? messages.filter(({ role }) => role === 'user').map(({ text }) => text) : []);
  return (text) => turns.has(text);
}

/** Other words are some, not the same, about as many, and have all that is exact; in a template no tag of their own. */
function isUsable({ text, keep }: UserText, words: string, isTemplate: boolean): boolean {
  if (words.trim() === '' || !words.isWellFormed() || isSaid(words) === isSaid(text)) return false;
  if (words.length > text.length * LONGEST.factor + LONGEST.more) return false;
  if (isTemplate && tagsOf(words) !== tagsOf(text)) return false;
  const folded = fold(words);
  return exactIn(text).every((one) => stands(words, one)) && keep.every((one) => folded.includes(fold(one)));
}

/** Whether something exact stands in a text by itself: 5 does not in 15. */
function stands(text: string, exact: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(exact)}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** The tags of a template, in any order, and every brace that could begin or end one. */
function tagsOf(text: string): string {
  const tags = text.match(/\{\{[\s\S]*?\}\}|\{%[\s\S]*?%\}|\{\{|\{%|\}\}|%\}/g) ?? [];
  return JSON.stringify(tags.toSorted());
}

function keepOf(text: string, kept: ReadonlySet<string>): readonly string[] {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).filter(
    (word) => word.length >= LEAST_KEPT && kept.has(word.normalize('NFC').toLowerCase()),
  );
  return [...new Set([...exactIn(text), ...words])];
}

function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}

/** What is left where only letters and digits count. */
function isSaid(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}

/** White space around a text is its place in a template. */
function withEdges(text: string, words: string): string {
  const [start = ''] = /^\s*/u.exec(text) ?? [];
  const [end = ''] = /\s*$/u.exec(text) ?? [];
  return `${start}${words.trim()}${end}`;
}
