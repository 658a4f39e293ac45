import { isJsonObject, type Json, type JsonObject } from '../../../domain/json/json.ts';
import { memberOf, readOnlyObject } from './judge-object.ts';

/** A named aspect of a rubric. */
export type Criterion = { readonly name: string; readonly description: string; readonly weight: number };

/** A judge's opinion of one aspect, or of the whole: `score` in [0, 1], a quote from the output as evidence. */
export type Opinion = { readonly score: number; readonly reason: string; readonly evidence: string };

/** What a judge answered in form: for a plain rubric one opinion and its `pass`, for criteria one opinion each, in their order. */
export type JudgeVerdict =
  | { readonly kind: 'rubric'; readonly opinion: Opinion; readonly pass: boolean }
  | { readonly kind: 'criteria'; readonly opinions: readonly Opinion[] };

const TEXT = { type: 'string' };
const OPINION = { evidence: TEXT, reason: TEXT, score: { type: 'number' } };

/** The JSON Schema of a verdict; bounds are checked here and not by it, since not every provider takes them. */
export function verdictSchema(criteria: readonly Criterion[]): JsonObject {
  if (criteria.length === 0) return closedObject({ ...OPINION, pass: { type: 'boolean' } });
  return closedObject(Object.fromEntries(criteria.map((_, index) => [keyOf(index), closedObject(OPINION)])));
}

/**
 * Reads a judge's answer about an output; undefined when it is not in form. What stands around the one verdict is forgiven,
 * and a number or a boolean as text; a score or a verdict that is missing is not.
 */
export function parseVerdict(
  answer: string,
  criteria: readonly Criterion[],
  outputs: readonly string[] = [],
): JudgeVerdict | undefined {
  return readOnlyObject(answer, (value) => readVerdict(value, criteria), outputs);
}

function readVerdict(value: JsonObject, criteria: readonly Criterion[]): JudgeVerdict | undefined {
  if (criteria.length === 0) {
    const opinion = parseOpinion(value);
    const pass = asBoolean(memberOf(value, 'pass'));
    return opinion === undefined || pass === undefined ? undefined : { kind: 'rubric', opinion, pass };
  }
  const opinions = criteria.map((_, index) => parseOpinion(memberOf(value, keyOf(index))));
  const complete = opinions.filter((opinion) => opinion !== undefined);
  return complete.length === criteria.length ? { kind: 'criteria', opinions: complete } : undefined;
}

/** An object schema that takes exactly these properties. */
export function closedObject(properties: JsonObject): JsonObject {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** How a criterion is called in question and answer. */
export function keyOf(index: number): string {
  return `criterion_${index + 1}`;
}

/** Score and verdict decide; a reason and a quote only explain, and may be missing. */
function parseOpinion(value: Json | undefined): Opinion | undefined {
  if (!isJsonObject(value)) return undefined;
  const score = asNumber(memberOf(value, 'score'));
  if (score === undefined || !(score >= 0 && score <= 1)) return undefined;
  return {
    score,
    reason: asExplanation(memberOf(value, 'reason')),
    evidence: asExplanation(memberOf(value, 'evidence')),
  };
}

/** A text, or nothing where there is none. */
export function asExplanation(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}

function asNumber(value: Json | undefined): number | undefined {
  if (typeof value === 'number') return value;
  return typeof value === 'string' && /^\s*(?:\d{1,3}(?:\.\d{1,20})?|\.\d{1,20})\s*$/.test(value)
    ? Number(value)
    : undefined;
}

/** A truth value, also as a word. */
export function asBoolean(value: Json | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  const word = typeof value === 'string' ? value.trim().toLowerCase() : '';
  return word === 'true' ? true : word === 'false' ? false : undefined;
}
