import { isJsonObject, type Json } from '../../../domain/json/json.ts';
import { sameScalar } from '../../../domain/json/lossless.ts';
import type { ToolCall } from '../../../domain/request.ts';
import { parseJson, writeJson } from '../../structure/parts/json-text.ts';
import { quoteList } from '../../parts/quote.ts';

/** A call's arguments as JSON; undefined where the model wrote none that can be read. */
export function argumentsOf(call: ToolCall): Json | undefined {
  const text = typeof call.arguments === 'string' ? call.arguments : writeJson(call.arguments);
  const parsed = parseJson(text);
  return parsed.ok ? parsed.value : undefined;
}

/** Whether `found` has everything that `expected` has: objects may have more, lists not. */
export function includesPartially(found: Json | undefined, expected: Json): boolean {
  if (Array.isArray(expected)) {
    if (!Array.isArray(found) || found.length !== expected.length) return false;
    return (expected as readonly Json[]).every((each, index) =>
      includesPartially((found as readonly Json[])[index], each),
    );
  }
  if (!isJsonObject(expected)) return sameScalar(found, expected);
  if (!isJsonObject(found)) return false;
  return Object.entries(expected).every(
    ([key, each]) => Object.hasOwn(found, key) && includesPartially(found[key], each),
  );
}

/** The tools that were called, for a reason. */
export function describeCalls(calls: readonly ToolCall[]): string {
  return calls.length === 0
    ? 'no tool call'
    : `calls of ${quoteList(
        calls.map((call) => call.name),
        4,
      )}`;
}
