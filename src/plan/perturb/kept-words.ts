import type { Json } from '../../domain/json/json.ts';
import { withChildren, type ScorerSpec } from '../../domain/scorer.ts';

/** An expectation up to this length is an answer; a longer one is prose about answers, in which names alone are exact. */
const LONGEST_ANSWER = 120;

const WORD = /[\p{L}\p{M}]+/gu;

/** The words, in lower case, that a right answer may have to give back as they were written. */
export function keptWords(expect: readonly ScorerSpec[]): ReadonlySet<string> {
  const texts = expect.flatMap(withChildren).flatMap(({ config }) => textsIn(config));
  return new Set(texts.flatMap(wordsOf).map((word) => word.normalize('NFC').toLowerCase()));
}

function wordsOf(text: string): readonly string[] {
  const words = text.match(WORD) ?? [];
  return text.length <= LONGEST_ANSWER ? words : words.filter((word) => /^\p{Lu}/u.test(word));
}

function textsIn(value: Json): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap((one: Json) => textsIn(one));
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap((one) => textsIn(one as Json)) : [];
}
