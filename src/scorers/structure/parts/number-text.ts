import { INSIDE, readNumber } from './number-form.ts';
import { isNegative, isPartOfName, isScaled } from './number-setting.ts';
import { plainDigits } from './plain-digits.ts';

/** The last number of a text. One that can be read in part only, or in two ways, is `unreadable`. */
export type FoundNumber =
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number };

const TOKEN = new RegExp(
  `(?:(?<![\\p{L}\\p{N}_.])\\.)?\\d+(?:[${INSIDE.marks}]\\d+|[${INSIDE.spaces}]\\d{3}(?!\\d))*` +
    '(?:[eE][-+]?\\d{1,3}(?![\\p{L}\\d]))?',
  'gu',
);
const SPACE = new RegExp(`[${INSIDE.spaces}]`);

/** How far around a number its sign, its currency and its scale are looked for. */
const REACH = 24;

/** A longer row of digits and spaces is no sentence with numbers in it. */
const LONGEST_ROW = 100;

/**
 * The last number of a text, whole: with its sign, its currency before or behind, whatever parts its thousands, in the
 * digits of any script. Never a part of one: `1.2.3`, `3/4` and `5k` are unreadable.
 */
export function findLastNumber(text: string): FoundNumber {
  const plain = plainDigits(text);
  for (const { 0: token, index } of [...plain.matchAll(TOKEN)].reverse()) {
    const before = plain.slice(Math.max(0, index - REACH), index);
    const after = plain.slice(index + token.length, index + token.length + REACH);
    if (!isPartOfName(before)) return readToken(token, before, after);
  }
  return { kind: 'none' };
}

function readToken(token: string, before: string, after: string): FoundNumber {
  const value = isScaled(before, after) || isOneOfMany(token, before) ? undefined : readNumber(token);
  if (value !== undefined) return { kind: 'number', value: isNegative(before) ? -value : value };
  const space = SPACE.exec(token);
  // `in 2024 150 people`: no thousands before the space, so two numbers.
  if (space !== null && token.length <= LONGEST_ROW && !isOneOfMany(token, before)) {
    const end = space.index + 1;
    return readToken(token.slice(end), `${before}${token.slice(0, end)}`.slice(-REACH), after);
  }
  return { kind: 'unreadable', text: `${token}${/^\S*/.exec(after)?.[0] ?? ''}` };
}

/** `5 10 100`: numbers in a row, where a space need not part thousands. */
function isOneOfMany(token: string, before: string): boolean {
  return token.includes(' ') && /\d $/.test(before);
}
