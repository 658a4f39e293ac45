import type { Json } from '../../domain/json/json.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { UserError } from '../../domain/user-error.ts';

/** The text under `key`; a number or a boolean counts as its text. Throws UserError when there is none. */
export function textIn(spec: ScorerSpec, key: string): string {
  const text = asText(valueIn(spec, key));
  if (text === undefined) throw badValue(spec, `${spec.type} needs a text as ${key}.`);
  return text;
}

/** The text under `key`, which must not be empty (trimmed, where a side is given): what is contained in everything would pass always. */
export function someTextIn(spec: ScorerSpec, key: string, trimmed?: 'start' | 'end'): string {
  const whole = textIn(spec, key);
  const text = trimmed === 'start' ? whole.trimStart() : trimmed === 'end' ? whole.trimEnd() : whole;
  if (text === '') throw badValue(spec, `${spec.type} expects an empty text, which every output would satisfy.`);
  return text;
}

/** The list of texts under `key` (one text counts as a list), not empty and without empty texts. Throws UserError otherwise. */
export function textsIn(spec: ScorerSpec, key: string): readonly string[] {
  const texts = optionalTextsIn(spec, key);
  if (texts.length === 0) throw badValue(spec, `${spec.type} needs at least one text as ${key}.`);
  return texts;
}

/** As `textsIn`, where none need be given. */
export function optionalTextsIn(spec: ScorerSpec, key: string): readonly string[] {
  const value = valueIn(spec, key) ?? [];
  const texts = (Array.isArray(value) ? value : [value]).map(asText);
  if (texts.some((text) => text === undefined || text === '')) {
    throw badValue(spec, `${spec.type} needs a list of texts as ${key}, none of them empty.`);
  }
  return texts as readonly string[];
}

/** The number under `key` (digits in a text count, as a template leaves them), or undefined where it is not given. Throws UserError for anything else. */
export function numberIn(spec: ScorerSpec, key: string): number | undefined {
  const value = valueIn(spec, key);
  if (value === undefined || value === null) return undefined;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number))
    throw badValue(spec, `${spec.type} needs a number as ${key}.`);
  return number;
}

/** As `numberIn`, where the number must be given. */
export function neededNumberIn(spec: ScorerSpec, key: string): number {
  const number = numberIn(spec, key);
  if (number === undefined) throw badValue(spec, `${spec.type} needs a number as ${key}.`);
  return number;
}

/** The value under `key`, own properties only; undefined where it is not given. */
export function valueIn(spec: ScorerSpec, key: string): Json | undefined {
  return Object.hasOwn(spec.config, key) ? spec.config[key] : undefined;
}

/** The one nested scorer. Throws UserError when there is not exactly one. */
export function onlyChild(spec: ScorerSpec): ScorerSpec {
  const [child] = spec.children;
  if (child === undefined || spec.children.length > 1)
    throw badValue(spec, `${spec.type} needs exactly one nested scorer.`);
  return child;
}

/** A mistake in an entry of `expect:`, at its place in the suite. */
export function badValue(spec: ScorerSpec, sentence: string, options?: ErrorOptions): UserError {
  return new UserError({ code: 'bad-value', sentence, place: spec.place, hint: undefined }, options);
}

function asText(value: Json | undefined): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
}
