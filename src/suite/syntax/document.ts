import { isNested } from '../../domain/json/json.ts';
import { Literal } from '../../domain/json/literal.ts';
import type { Place } from '../../domain/user-error.ts';
import { MAX_NESTING } from '../files/limits.ts';
import type { DiagnosticMessage } from '../diagnostics/diagnostic.ts';

/** Keys and indexes from the root of a document to one of its values. */
export type Path = readonly PropertyKey[];

/** What of a path is meant: its key, its value, or a text whose templates may have mistakes of their own. */
export type PathPart = 'key' | 'value' | 'text';

/** A parsed file: its value, and where each part of it is written. */
export type SourceDocument = {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
  /** Where the value at `path` stands (its key with `'key'`); the nearest enclosing value where there is none. */
  readonly placeOf: (path: Path, what?: PathPart) => Place;
};

/** The value at `path` of a JSON-like value; undefined where there is none. */
export function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}

/** What JSON cannot hold, cannot be nested so deep, or may not be named; undefined when all is well. */
export function findNonJson(value: unknown): NonJson | undefined {
  return inspect(value, 0);
}

type NonJson = { readonly path: Path; readonly message: DiagnosticMessage };

/** The path is put together on the way back: most values are fine. */
function inspect(value: unknown, depth: number): NonJson | undefined {
  if (!isNested(value)) return inspectScalar(value);
  if (depth > MAX_NESTING) {
    return {
      path: [],
      message: { code: 'too-large', sentence: `It is nested more than ${MAX_NESTING} levels deep.` },
    };
  }
  if (Array.isArray(value)) return inspectList(value, depth);
  if (Object.getPrototypeOf(value) !== Object.prototype) return NO_MAPPING;
  // Nothing is inherited, and no list of keys is made.
  for (const key in value as object) {
    const found = key === '__proto__' ? FORBIDDEN_NAME : inspect((value as Record<string, unknown>)[key], depth + 1);
    if (found !== undefined) return { path: [key, ...found.path], message: found.message };
  }
  return undefined;
}

function inspectList(list: readonly unknown[], depth: number): NonJson | undefined {
  for (const [index, value] of list.entries()) {
    const found = inspect(value, depth + 1);
    if (found !== undefined) return { path: [index, ...found.path], message: found.message };
  }
  return undefined;
}

/** What YAML's tags `!!set`, `!!omap`, `!!timestamp` and `!!binary` give. */
const NO_MAPPING: NonJson = {
  path: [],
  message: { code: 'bad-value', sentence: 'A value with this tag is not a JSON value.' },
};

const FORBIDDEN_NAME: NonJson = {
  path: [],
  message: { code: 'bad-value', sentence: '`__proto__` cannot be used as a name.' },
};

function inspectScalar(value: unknown): NonJson | undefined {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || value instanceof Literal) {
    return undefined;
  }
  if (typeof value === 'number' && Number.isFinite(value)) return undefined;
  const sentence =
    typeof value === 'number' ? 'JSON has no infinite or undefined numbers.' : `A ${typeof value} is not a JSON value.`;
  return { path: [], message: { code: 'bad-value', sentence } };
}

/** Where an entry, or something in it, is written. */
export type PlaceOf = (path: Path, what?: PathPart) => Place;
