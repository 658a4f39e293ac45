import type { Json, JsonObject } from '../../../domain/json.ts';
import { isObject, parseJson } from './json-text.ts';

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

/** Reads a judge's answer; undefined when it is not in form. A code fence around it is forgiven. */
export function parseVerdict(answer: string, criteria: readonly Criterion[]): JudgeVerdict | undefined {
  const value = parseAnswer(answer);
  if (value === undefined) return undefined;
  if (criteria.length === 0) {
    const opinion = parseOpinion(value);
    const pass = value['pass'];
    return opinion === undefined || typeof pass !== 'boolean' ? undefined : { kind: 'rubric', opinion, pass };
  }
  const opinions = criteria.map((_, index) => parseOpinion(value[keyOf(index)]));
  const complete = opinions.filter((opinion) => opinion !== undefined);
  return complete.length === criteria.length ? { kind: 'criteria', opinions: complete } : undefined;
}

/** The JSON object of an answer, without the code fence that some models put around it. */
export function parseAnswer(answer: string): JsonObject | undefined {
  const bare = answer
    .trim()
    .replace(/^```(?:json)?/, '')
    .replace(/```$/, '');
  const parsed = parseJson(bare);
  return parsed.ok && isObject(parsed.value) ? parsed.value : undefined;
}

/** An object schema that takes exactly these properties. */
export function closedObject(properties: JsonObject): JsonObject {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

/** How a criterion is called in question and answer. */
export function keyOf(index: number): string {
  return `criterion_${index + 1}`;
}

function parseOpinion(value: Json | undefined): Opinion | undefined {
  if (!isObject(value)) return undefined;
  const { score, reason, evidence } = value;
  if (typeof score !== 'number' || !(score >= 0 && score <= 1)) return undefined;
  return typeof reason === 'string' && typeof evidence === 'string' ? { score, reason, evidence } : undefined;
}
