import { isTemplate } from '../../forms/values.ts';
import { isJsonObject, isNested, type Json } from '../../domain/json/json.ts';

/** Text between placeholders, and the names that the placeholders read. */
export type PlainPart = string | { readonly name: string };

/** Gives a field's value by its dotted name; undefined where there is none. */
export type Lookup = (name: string) => Json | undefined;

const NAME = /\{\{\s*([A-Za-z_][\w-]*(?:\.[A-Za-z_][\w-]*)*)\s*\}\}/g;
const LITERALS = new Set(['true', 'false', 'nil', 'null', 'empty', 'blank']);
const COMPUTED = new Set(['size', 'first', 'last']);

/** The way out for who means `{{` as it stands. */
export const LITERAL_BRACES = 'A literal `{{` is written `{% raw %}{{{% endraw %}`.';

/**
 * Splits a template that needs no engine: text and placeholders such as `{{ name }}`. Undefined for anything else
 * (filters, tags, whitespace control, computed properties).
 */
export function splitPlain(text: string): readonly PlainPart[] | undefined {
  const parts: PlainPart[] = [];
  let end = 0;
  for (const match of text.matchAll(NAME)) {
    const name = match[1] ?? '';
    if (LITERALS.has(name) || COMPUTED.has(name.slice(name.lastIndexOf('.') + 1))) return undefined;
    if (match.index > end) parts.push(text.slice(end, match.index));
    parts.push({ name });
    end = match.index + match[0].length;
  }
  if (end < text.length) parts.push(text.slice(end));
  return parts.some((part) => typeof part === 'string' && isTemplate(part)) ? undefined : parts;
}

/** The names that are read by parts of a plain template. */
export function namesIn(parts: readonly PlainPart[]): readonly string[] {
  return parts.flatMap((part) => (typeof part === 'string' ? [] : [part.name]));
}

/** Fills a plain template; undefined where a name has no value, or one that has no obvious text. */
export function fillPlain(parts: readonly PlainPart[], lookup: Lookup): string | undefined {
  let text = '';
  for (const part of parts) {
    if (typeof part === 'string') {
      text += part;
      continue;
    }
    const value = lookup(part.name);
    if (value === undefined || isNested(value)) return undefined;
    text += value === null ? '' : String(value);
  }
  return text;
}

/** Reads a dotted name from nested objects, own keys only. */
export function lookupIn(fields: { readonly [name: string]: Json }, name: string): Json | undefined {
  if (!name.includes('.')) return Object.hasOwn(fields, name) ? fields[name] : undefined;
  let current: Json = fields;
  for (const key of name.split('.')) {
    if (!isJsonObject(current)) return undefined;
    if (!Object.hasOwn(current, key)) return undefined;
    current = current[key] as Json;
  }
  return current;
}
