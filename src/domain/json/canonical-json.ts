import { isNested } from './json.ts';
import { Literal } from './literal.ts';

/**
 * A value's text in RFC 8785's form: keys in order, no white space, keys whose value is undefined left out. Halves of
 * surrogate pairs become U+FFFD, as on the wire, and numbers without end become null; a literal keeps its digits.
 */
export function canonicalJson(value: unknown): string {
  if (value instanceof Literal) return value.json;
  if (Array.isArray(value)) return `[${value.map((each: unknown) => canonicalJson(each)).join(',')}]`;
  if (!isNested(value)) return JSON.stringify(typeof value === 'string' ? value.toWellFormed() : value) ?? 'null';
  const members = Object.entries(value).flatMap(([key, each]: [string, unknown]) =>
    each === undefined ? [] : [[key.toWellFormed(), each] as const],
  );
  members.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${members.map(([key, each]) => `${JSON.stringify(key)}:${canonicalJson(each)}`).join(',')}}`;
}
