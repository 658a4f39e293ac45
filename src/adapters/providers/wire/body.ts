import { LARGEST_AMOUNT } from '../../../domain/writing/amounts.ts';
import { isJsonObject, type Json, type JsonObject } from '../../../domain/json/json.ts';
import { Literal } from '../../../domain/json/literal.ts';
import { exactJson, parseExact } from '../../../domain/json/lossless.ts';
import { cutDeeper, isDeeperThan, MAX_ANSWER_DEPTH } from '../../../domain/json/nesting.ts';
import type { ToolCall } from '../../../domain/request.ts';

/** Readers for bodies that came over the network: what has another shape than hoped reads as absent, never throws. */

/** The value as a JSON object, else undefined. */
export function asObject(value: unknown): JsonObject | undefined {
  return isJsonObject(value) ? value : undefined;
}

/** The value as a list, else empty. */
export function asList(value: unknown): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** The objects of a list; whatever else is in it is left out. */
export function asObjects(value: unknown): readonly JsonObject[] {
  return asList(value)
    .map(asObject)
    .filter((entry) => entry !== undefined);
}

/** The value as text that is not empty, else undefined. */
export function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** The value as a finite number ≥ 0, else undefined; more than anybody serves or charges is no count either. */
export function asCount(value: unknown): number | undefined {
  const count = value instanceof Literal ? value.value : value;
  return typeof count === 'number' && count >= 0 && count <= LARGEST_AMOUNT ? count : undefined;
}

/**
 * A tool call whose arguments came as JSON text, or as JSON from servers that send it so. No text at all is no arguments;
 * what is no JSON object, or is nested too deep to be walked, stays text, for a scorer to judge.
 */
export function readToolCall(id: unknown, name: unknown, given: unknown): ToolCall {
  return { id: asText(id) ?? '', name: asText(name) ?? '', arguments: readArguments(given) };
}

function readArguments(given: unknown): ToolCall['arguments'] {
  if (given === undefined || given === null) return {};
  const isText = typeof given === 'string';
  if (isText && given.trim() === '') return {};
  const parsed = isText ? parseObject(given) : asObject(given);
  if (parsed !== undefined && !isDeeperThan(parsed, MAX_ANSWER_DEPTH)) return asObject(exactJson(parsed)) ?? parsed;
  return isText ? given : JSON.stringify(cutDeeper(given as Json, MAX_ANSWER_DEPTH));
}

/** The JSON value in a text; undefined where it is none. */
export function parseJson(text: string): unknown {
  try {
    return parseExact(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The JSON object in a text, else undefined. */
export function parseObject(text: string): JsonObject | undefined {
  return asObject(parseJson(text));
}

/** An object without the members that are undefined. */
export function compact(members: { readonly [name: string]: Json | undefined }): JsonObject {
  return Object.fromEntries(Object.entries(members).filter((entry): entry is [string, Json] => entry[1] !== undefined));
}

/** The list, or undefined where it is empty, for members that are left out then. */
export function orAbsent(list: readonly Json[]): readonly Json[] | undefined {
  return list.length === 0 ? undefined : list;
}
