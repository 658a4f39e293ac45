import { isJsonObject, type Json, type JsonObject } from '../../../domain/json.ts';
import { plainJson } from '../../../domain/lossless.ts';
import { parseJson } from './json-text.ts';

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
  const whole = parseJson(answer);
  if (whole.ok && isJsonObject(whole.value)) return onlyOne(takeFrom(whole.value, read));
  const quoted = outputs.map(withoutSpace);
  const said = objectTexts(answer.replace(THINKING, ''))
    .filter(({ text }) => !quoted.some((output) => output.includes(withoutSpace(text))))
    .flatMap(({ value }) => takeFrom(value, read));
  return onlyOne(said);
}

function onlyOne<T>(values: readonly T[]): T | undefined {
  return new Set(values.map((value) => JSON.stringify(value))).size === 1 ? values[0] : undefined;
}

/** What is read of a value, else of what it holds. */
function takeFrom<T>(value: Json, read: (value: JsonObject) => T | undefined): readonly T[] {
  const found = isJsonObject(value) ? read(plainJson(value) as JsonObject) : undefined;
  if (found !== undefined) return [found];
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap((each) => takeFrom(each, read))
    : [];
}

type Found = { readonly text: string; readonly value: JsonObject };

/** The outermost JSON objects of a text, each with its text. */
function objectTexts(text: string): readonly Found[] {
  const found: Found[] = [];
  let from = text.indexOf('{');
  for (let starts = 0; from >= 0 && starts < MAX_STARTS; starts += 1) {
    const end = endOfObject(text, from);
    const parsed = end === undefined ? undefined : parseJson(text.slice(from, end));
    const isFound = end !== undefined && parsed?.ok === true && isJsonObject(parsed.value);
    if (isFound) found.push({ text: text.slice(from, end), value: parsed.value });
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
