import type { Json } from '../../../domain/json/json.ts';
import { parseLossless } from '../../../domain/json/lossless.ts';
import { quote } from '../../parts/quote.ts';

/** Levels of arrays and objects that are read; deeper text is hostile and would overflow whoever walks it. */
export const MAX_JSON_DEPTH = 200;

const TOO_DEEP = '[nested too deep]';

/** A JSON value, or why the text is none. */
export type ParsedJson = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly problem: string };

/** Reads the whole text as one JSON value, strictly, as a program that consumes the output would. */
export function parseJson(text: string): ParsedJson {
  if (isDeeperThan(text, MAX_JSON_DEPTH))
    return { ok: false, problem: `JSON nested deeper than ${MAX_JSON_DEPTH} levels` };
  try {
    return { ok: true, value: parseLossless(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    const fenced = text.trimStart().startsWith('```') ? ' (a code fence is around it)' : '';
    return { ok: false, problem: `no JSON${fenced}, found ${quote(text, 80)}` };
  }
}

/** A value as JSON text; a short stand-in for one that is nested deeper than can be written. */
export function writeJson(value: Json): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return TOO_DEEP;
  }
}

function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let isInString = false;
  for (let index = 0; index < text.length; index += 1) {
    const char = text[index];
    if (char === '"') isInString = !isInString;
    else if (isInString) index += char === '\\' ? 1 : 0;
    else if (char === '[' || char === '{') depth += 1;
    else if (char === ']' || char === '}') depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}
