import { Literal } from './literal.ts';

/** Any JSON value; a number that would lose digits or its spelling stands as a literal. */
export type Json = null | boolean | number | string | Literal | readonly Json[] | JsonObject;

/** A JSON object. */
export type JsonObject = { readonly [key: string]: Json };

/** Whether a value is a JSON object, as opposed to a list, a literal or any other scalar. */
export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Literal);
}

/** Whether a value is a list or an object. */
export function isNested(value: unknown): value is readonly Json[] | JsonObject {
  return typeof value === 'object' && value !== null && !(value instanceof Literal);
}

/** A value as a sentence quotes it: text bare, everything else as JSON. */
export function jsonText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
