import { compareDecimals } from '../writing/decimal.ts';
import { isNested, type Json, type JsonObject } from './json.ts';
import { isExact, Literal } from './literal.ts';

type Revive = (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown;

/**
 * What a text must hold for a number in it to be spelt otherwise than JavaScript does: many digits, an exponent, a zero
 * behind the point's last digit, leading zeros of a fraction, or a minus before a zero. To look costs far less than to revive.
 */
const UNUSUAL = /\d[\d.]{14}|\d[eE]|\.\d*0(?!\d)|\.0{6}|-0/;

/**
 * Reads a JSON text as `JSON.parse` does, but that numbers keep their digits and their spelling as literals.
 * @throws SyntaxError.
 */
export function parseLossless(text: string): Json {
  if (!UNUSUAL.test(text)) return JSON.parse(text) as Json;
  try {
    return JSON.parse(text, keepSource as never) as Json;
  } catch (error) {
    // Reviving recurses, reading does not; how deep a value may be is its reader's to say.
    if (!(error instanceof RangeError)) throw error;
    return JSON.parse(text) as Json;
  }
}

/**
 * Reads a JSON text where numbers are meant and not their spelling: literals are only those that JavaScript cannot hold.
 * @throws SyntaxError.
 */
export function parseExact(text: string): Json {
  // Times and amounts have as many digits as JavaScript writes: hardly any of them is one that it cannot read again.
  if (IS_NESTED.test(text) && !mayHoldInexact(text)) return JSON.parse(text) as Json;
  try {
    return exactJson(parseLossless(text));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return JSON.parse(text) as Json;
  }
}

/** A number outside of any text that is too long, or has too large an exponent, for JavaScript to be sure to hold it. */
const LONG_NUMBER = /[:,[]\s*(-?\d(?:[\d.eE+-]{15,}|[\d.]*[eE][+-]?\d{3,}))(?=\s*[,\]}])/g;

const IS_NESTED = /^\s*[[{]/;

/**
 * Whether a JSON text may hold a number that JavaScript cannot: for long texts, where looking costs a tenth of reviving.
 * A text in it that looks like such a number counts as well.
 */
export function mayHoldInexact(text: string): boolean {
  return text.matchAll(LONG_NUMBER).some(([, source = '']) => !isExact(literalOf(source)));
}

/** The same value in plain numbers that JSON can write, the largest there is for any beyond it. */
export function finiteJson(value: Json): Json {
  return mapLiterals(value, ({ value: plain }) =>
    typeof plain === 'number' ? Math.min(Math.max(plain, -Number.MAX_VALUE), Number.MAX_VALUE) : plain,
  );
}

const keepSource: Revive = function keepSource(_key, value, { source }) {
  if (typeof value !== 'number' || source === undefined || String(value) === source) return value;
  return literalOf(source);
};

function literalOf(source: string): Literal {
  return new Literal(source, Number(source), source);
}

/** The same value where numbers are meant and not their spelling: only those that JavaScript cannot hold stay literals. */
export function exactJson(value: Json): Json {
  return mapLiterals(value, (literal) => (isExact(literal) ? literal.value : literal));
}

/** The same value in plain numbers, which may lose digits: for libraries that know no others. */
export function plainJson(value: Json): Json {
  return mapLiterals(value, (literal) => literal.value);
}

/** Whether a value holds a number that JavaScript cannot hold. */
export function hasInexact(value: Json): boolean {
  if (value instanceof Literal) return !isExact(value);
  return isNested(value) && Object.values(value).some((each: Json) => hasInexact(each));
}

/** The JSON text of a number, with all its digits; undefined for anything else. */
export function numberText(value: Json | undefined): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  return value instanceof Literal && typeof value.value === 'number' ? value.json : undefined;
}

const JSON_NUMBER = /^\s*-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?\s*$/;

/** Whether a text is another way to write the number that a value is. */
export function saysNumber(text: string, value: Json | undefined): boolean {
  const number = numberText(value);
  return number !== undefined && JSON_NUMBER.test(text) && compareDecimals(text.trim(), number) === 0;
}

/** Whether two scalars are the same value: numbers by all their digits, whatever their spelling. */
export function sameScalar(a: Json | undefined, b: Json | undefined): boolean {
  const [left, right] = [numberText(a), numberText(b)];
  if (left !== undefined && right !== undefined) return compareDecimals(left, right) === 0;
  return plainOf(a) === plainOf(b);
}

function plainOf(value: Json | undefined): Json | undefined {
  return value instanceof Literal ? value.value : value;
}

function mapLiterals(value: Json, change: (literal: Literal) => Json): Json {
  if (value instanceof Literal) return change(value);
  if (!isNested(value)) return value;
  if (Array.isArray(value)) return mapList(value as readonly Json[], change);
  const entries = Object.entries(value as JsonObject).map(([key, each]) => [key, mapLiterals(each, change)] as const);
  return entries.every(([key, each]) => (value as JsonObject)[key] === each) ? value : Object.fromEntries(entries);
}

function mapList(list: readonly Json[], change: (literal: Literal) => Json): Json {
  const mapped = list.map((each) => mapLiterals(each, change));
  return mapped.every((each, index) => each === list[index]) ? list : mapped;
}
