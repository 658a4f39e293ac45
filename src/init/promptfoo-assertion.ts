import { isJsonObject, type Json, type JsonObject } from '../domain/json.ts';
import { findRegexMistake } from '../suite/template/regex.ts';

/** One assertion as written; everything but its type is unknown. */
export type PromptfooAssertion = { readonly type: string; readonly [key: string]: unknown };

type Translate = (value: Json | undefined, threshold: number | undefined) => JsonObject | undefined;

const same =
  (key: string): Translate =>
  (value) =>
    isText(value) ? { [key]: value } : undefined;
const list =
  (key: string): Translate =>
  (value) =>
    isTexts(value) ? { [key]: value } : undefined;
const ignoringCase =
  (key: 'any_of' | 'all_of'): Translate =>
  (value) =>
    isTexts(value) ? { [key]: value.map((icontains) => ({ icontains })) } : undefined;

const TRANSLATIONS: Readonly<Record<string, Translate>> = {
  equals: (value) => (isText(value) ? { equals: value } : undefined),
  contains: same('contains'),
  icontains: same('icontains'),
  'starts-with': same('starts_with'),
  regex: (value) => (typeof value === 'string' && findRegexMistake(value) === undefined ? { regex: value } : undefined),
  'contains-any': list('contains_any'),
  'contains-all': list('contains_all'),
  'icontains-any': ignoringCase('any_of'),
  'icontains-all': ignoringCase('all_of'),
  'is-json': toJsonScorer,
  'is-xml': (value) => (value === undefined ? { xml: true } : undefined),
  'is-refusal': () => ({ refusal: true }),
  'llm-rubric': same('judge'),
  'model-graded-closedqa': same('judge'),
  factuality: (value) => (isText(value) ? { judge: `Agrees with these facts: ${String(value)}` } : undefined),
  'model-graded-factuality': (value) =>
    isText(value) ? { judge: `Agrees with these facts: ${String(value)}` } : undefined,
  similar: (value, threshold) => (isText(value) ? { similarity: { to: value, min: threshold ?? 0.75 } } : undefined),
  levenshtein: (value, threshold) =>
    isText(value) ? { edit_distance: { to: value, max: threshold ?? 5 } } : undefined,
  bleu: (value, threshold) => (isText(value) ? { bleu: { to: [value], min: threshold ?? 0.5 } } : undefined),
};

function toJsonScorer(value: Json | undefined): JsonObject | undefined {
  if (value === undefined) return { json: true };
  return isJsonObject(value) ? { json_schema: value } : undefined;
}

/** An entry of `expect:` that says the same; undefined where there is none. */
export function readPromptfooAssertion({
  type,
  value,
  threshold,
  weight,
  metric,
}: PromptfooAssertion): JsonObject | undefined {
  const isNegated = type.startsWith('not-');
  const translate = TRANSLATIONS[isNegated ? type.slice('not-'.length) : type];
  const scorer = translate?.(value as Json | undefined, typeof threshold === 'number' ? threshold : undefined);
  if (scorer === undefined) return undefined;
  return {
    ...(isNegated ? { not: scorer } : scorer),
    ...(typeof weight === 'number' ? { weight } : {}),
    ...(typeof metric === 'string' ? { name: metric } : {}),
  };
}

function isText(value: Json | undefined): value is string | number {
  return (typeof value === 'string' && value !== '' && !value.startsWith('file://')) || typeof value === 'number';
}

function isTexts(value: Json | undefined): value is (string | number)[] {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}
