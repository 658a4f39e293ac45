import { isJsonObject, type Json } from './json.ts';

/** Names of members and indexes of lists, outermost first; an index below 0 counts from the end. */
export type JsonPath = readonly (string | number)[];

/** What is at a path, or how far it led. */
export type PathResult =
  { readonly found: true; readonly value: Json } | { readonly found: false; readonly at: JsonPath };

const NAME = String.raw`[A-Za-z_$\u0080-\u{10FFFF}][\w$\u0080-\u{10FFFF}-]*`;
const STEP = String.raw`\.(${NAME})|\[\s*(0|-?[1-9]\d{0,8})\s*\]|\[\s*('(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*")\s*\]`;

/** A singular query of RFC 9535 (a path to one value), where names may also hold `-` and `$`. */
export const JSON_PATH = new RegExp(`^\\$(?:${STEP})*$`, 'u');

/** Reads a path such as `$.items[0].price` or `$['a b']`; undefined for anything else. */
export function parseJsonPath(path: string): JsonPath | undefined {
  if (!JSON_PATH.test(path)) return undefined;
  return [...path.slice(1).matchAll(new RegExp(STEP, 'gu'))].map(([, name, index, quoted]) => {
    if (index !== undefined) return Number(index);
    return name ?? unquote(quoted ?? '');
  });
}

/** What to write instead of what is no path to one value. */
export function explainJsonPath(path: string): string {
  if (JSON_PATH.test(`$.${path}`)) return `Write \`$.${path}\`.`;
  if (/[*?]|\.\.|\[[^\]'"]{0,99}[:,]/.test(path))
    return 'A path leads to one value, such as `$.items[0].name`: `*`, `..`, slices and filters select several.';
  return 'Write a path to one value, such as `$.items[0].name`.';
}

/** Follows a path through own members only. */
export function followPath(value: Json, path: JsonPath): PathResult {
  let current: Json = value;
  for (const [depth, step] of path.entries()) {
    const next = stepInto(current, step);
    if (next === undefined) return { found: false, at: path.slice(0, depth + 1) };
    current = next;
  }
  return { found: true, value: current };
}

/** A value with another one at a path that leads somewhere in it; as it is where it leads nowhere. */
export function putAt(value: Json, path: JsonPath, put: Json): Json {
  const [step, ...rest] = path;
  if (step === undefined) return put;
  if (Array.isArray(value))
    return (value as readonly Json[]).map((each, index) => (index === step ? putAt(each, rest, put) : each));
  if (!isJsonObject(value) || typeof step !== 'string' || !Object.hasOwn(value, step)) return value;
  return { ...value, [step]: putAt(value[step] as Json, rest, put) };
}

function stepInto(value: Json, step: string | number): Json | undefined {
  if (Array.isArray(value)) return typeof step === 'number' ? (value as readonly Json[]).at(step) : undefined;
  return typeof step === 'string' && isJsonObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
}

/** The text of a quoted name: JSON's escapes, and an escaped quote of either kind. */
function unquote(quoted: string): string {
  const inner = quoted.slice(1, -1);
  const text = inner.replace(/\\(.)|"/gsu, (all, escaped?: string) => (escaped === "'" ? "'" : escaped ? all : '\\"'));
  try {
    return JSON.parse(`"${text}"`) as string;
  } catch (error) {
    if (error instanceof SyntaxError) return inner;
    throw error;
  }
}
