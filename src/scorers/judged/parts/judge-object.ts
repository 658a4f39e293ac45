import { isJsonObject, type Json, type JsonObject } from '../../../domain/json/json.ts';
import { plainJson } from '../../../domain/json/lossless.ts';
import { parseJson } from '../../structure/parts/json-text.ts';

/** Braces at which an object may begin; more are no answer but an attempt to keep us busy. */
const MAX_STARTS = 200;

const THINKING = /^[\s\S]*<\/(?:think|thinking|reasoning)>/i;

/**
 * The one value that `read` takes among the objects of an answer: the whole of it, one in prose, in a code fence, in a list
 * of one, inside of another object. Undefined where there is none, or where several say different things. What stands in
 * the judged outputs as well was quoted, not answered.
 */
export function readOnlyObject<T>(
  answer: string,
  read: (value: JsonObject) => T | undefined,
  outputs: readonly string[],
): T | undefined {
  const whole = parseForgiving(answer);
  if (typeof whole === 'string') return readOnlyObject(whole, read, outputs);
  if (isJsonObject(whole)) return onlyOne(takeFrom(whole, read));
  const quoted = outputs.map(withoutSpace);
  const said = objectTexts(answer.replace(THINKING, ''))
    .filter(({ text }) => !quoted.some((output) => output.includes(withoutSpace(text))))
    .flatMap(({ value }) => takeFrom(value, read));
  return onlyOne(said);
}

/** The value of an object's member, however its name is capitalized. */
export function memberOf(value: JsonObject, name: string): Json | undefined {
  return value[name] ?? Object.entries(value).find(([key]) => key.toLowerCase() === name)?.[1];
}

/** A model's answer is no longer than this; what is may be hostile, and is read as it stands. */
const MAX_MENDED = 20_000;

/** Reads JSON as models write it: line breaks within texts and a comma behind the last member are forgiven. */
function parseForgiving(text: string): Json | undefined {
  const strict = parseJson(text);
  if (strict.ok) return strict.value;
  const mended = text.length > MAX_MENDED ? strict : parseJson(mend(text));
  return mended.ok ? mended.value : undefined;
}

function mend(text: string): string {
  let isInString = false;
  let mended = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    const isEscape = isInString && character === '\\';
    if (character === '"') isInString = !isInString;
    if (isEscape) mended += text.slice(index, (index += 1) + 1);
    else if (isInString && character < ' ') mended += JSON.stringify(character).slice(1, -1);
    else if (isInString || character !== ',' || !/^\s*[}\]]/.test(text.slice(index + 1, index + 100)))
      mended += character;
  }
  return mended;
}

function onlyOne<T>(values: readonly T[]): T | undefined {
  return new Set(values.map((value) => JSON.stringify(value))).size === 1 ? values[0] : undefined;
}

/** What is read of a value, else of what it holds. */
function takeFrom<T>(value: Json, read: (value: JsonObject) => T | undefined): readonly T[] {
  const found = isJsonObject(value) ? read(plainJson(value) as JsonObject) : undefined;
  if (found !== undefined) return [found];
  return typeof value === 'object' && value !== null
    ? Object.values(value as JsonObject).flatMap((each) => takeFrom(each, read))
    : [];
}

type Found = { readonly text: string; readonly value: JsonObject };

/** The outermost JSON objects of a text, each with its text. */
function objectTexts(text: string): readonly Found[] {
  const found: Found[] = [];
  let from = text.indexOf('{');
  for (let starts = 0; from >= 0 && starts < MAX_STARTS; starts += 1) {
    const end = endOfObject(text, from);
    const value = end === undefined ? undefined : parseForgiving(text.slice(from, end));
    const isFound = end !== undefined && isJsonObject(value);
    if (isFound) found.push({ text: text.slice(from, end), value });
    from = text.indexOf('{', isFound ? end : from + 1);
  }
  return found;
}

/** Behind the brace that closes the one at `from`; undefined where none does. */
function endOfObject(text: string, from: number): number | undefined {
  let depth = 0;
  let isInString = false;
  for (let index = from; index < text.length; index += 1) {
    const character = text[index];
    if (isInString && character === '\\') index += 1;
    else if (character === '"') isInString = !isInString;
    else if (!isInString && character === '{') depth += 1;
    else if (!isInString && character === '}') depth -= 1;
    if (depth === 0) return index + 1;
  }
  return undefined;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
