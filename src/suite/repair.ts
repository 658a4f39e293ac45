import type { z } from 'zod';
import type { Path } from './document.ts';

const HARMLESS_SCORER = { no_refusal: true };
const SKIPPED_WHOLE: ReadonlySet<unknown> = new Set(['defaults', 'policy', 'description', 'owner', '$schema']);

/**
 * A copy of a suite without what a schema found wrong, so that the rest can be checked too and all mistakes are shown at
 * once. The copy is never run. Undefined where nothing sensible is left.
 */
export function withoutMistakes(value: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  const copy: unknown = structuredClone(value);
  const isMended = issues.every((issue) => mend(copy, issue));
  return isMended ? copy : undefined;
}

function mend(root: unknown, issue: z.core.$ZodIssue): boolean {
  const { path } = issue;
  const entry = expectationOn(path);
  if (entry !== undefined) return replace(root, entry, HARMLESS_SCORER);
  if (issue.code === 'unrecognized_keys') return issue.keys.every((key) => remove(root, [...path, key]));
  if (path[0] === 'cases' && path.length >= 3) return remove(root, path.slice(0, 3));
  return path.length >= 2 && SKIPPED_WHOLE.has(path[0]) && remove(root, path.slice(0, 2));
}

/** The path of the outermost entry of an `expect:` list that a path leads into. */
function expectationOn(path: Path): Path | undefined {
  const index = path.indexOf('expect');
  return index === -1 || typeof path[index + 1] !== 'number' ? undefined : path.slice(0, index + 2);
}

function replace(root: unknown, path: Path, value: unknown): boolean {
  const parent = walk(root, path.slice(0, -1));
  const key = path.at(-1);
  if (parent === undefined || key === undefined) return false;
  parent[key] = value;
  return true;
}

function remove(root: unknown, path: Path): boolean {
  const parent = walk(root, path.slice(0, -1));
  const key = path.at(-1);
  return parent !== undefined && key !== undefined && Reflect.deleteProperty(parent, key);
}

function walk(root: unknown, path: Path): Record<PropertyKey, unknown> | undefined {
  let current = root;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return typeof current === 'object' && current !== null ? (current as Record<PropertyKey, unknown>) : undefined;
}
