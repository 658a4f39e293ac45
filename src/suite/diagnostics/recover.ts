import type { z } from 'zod';
import { isNested } from '../../domain/json/json.ts';
import type { Path } from '../syntax/document.ts';

/** Which parts of a suite had mistakes, so that nothing is said of them that only follows from those. */
export type BrokenParts = {
  /** Indexes in `cases:`. */
  readonly cases: ReadonlySet<number>;
  /** Indexes in `targets:`; 0 stands for `target:` too. */
  readonly targets: ReadonlySet<number>;
  readonly hasDefaults: boolean;
  readonly hasId: boolean;
  /** A key of the suite itself is misspelt: what seems to be missing may be there. */
  readonly hasUnknownKey: boolean;
};

/** A suite that had no mistakes. */
export const NOTHING_BROKEN: BrokenParts = {
  cases: new Set(),
  targets: new Set(),
  hasDefaults: false,
  hasId: false,
  hasUnknownKey: false,
};

/** A copy of a suite without what a schema found wrong. */
export type Recovered = { readonly value: unknown; readonly broken: BrokenParts };

type Breaking = {
  -readonly [Key in keyof BrokenParts]: BrokenParts[Key] extends ReadonlySet<number> ? Set<number> : boolean;
};

const HARMLESS_SCORER = { no_refusal: true };
const HARMLESS_TARGET = { provider: 'http', url: 'http://localhost' };

/**
 * Recovers a suite so that the rest can be checked too and all mistakes are shown at once. The copy is never run. Undefined
 * where nothing sensible is left.
 */
export function withoutMistakes(value: unknown, issues: readonly z.core.$ZodIssue[]): Recovered | undefined {
  const copy = copyOf(value);
  const broken: Breaking = { ...NOTHING_BROKEN, cases: new Set(), targets: new Set() };
  if (typeof copy !== 'object' || copy === null || Array.isArray(copy)) return undefined;
  const root = copy as Record<PropertyKey, unknown>;
  for (const issue of issues) {
    const isUnknown = issue.code === 'unrecognized_keys';
    const paths = isUnknown ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
    for (const path of paths) recover(root, { path, isUnknown }, broken);
  }
  return { value: root, broken };
}

/** Literals are shared: they do not change. */
function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOf);
  if (!isNested(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyOf(each)]));
}

type Mistake = { readonly path: Path; readonly isUnknown: boolean };

function recover(root: Record<PropertyKey, unknown>, mistake: Mistake, broken: Breaking): void {
  const { path, isUnknown } = mistake;
  const entry = expectationOn(path);
  if (entry !== undefined) return replace(root, entry, HARMLESS_SCORER);
  const [part] = path;
  if (part === 'cases') return recoverCase(root, mistake, broken);
  if (part === 'target' || part === 'targets') return recoverTarget(root, path, broken);
  if (part === 'suite') {
    broken.hasId = true;
    root.suite = 'unnamed';
    return;
  }
  broken.hasDefaults ||= part === 'defaults';
  broken.hasUnknownKey ||= isUnknown && path.length === 1;
  remove(root, path.slice(0, 2));
}

function recoverCase(root: Record<PropertyKey, unknown>, { path, isUnknown }: Mistake, broken: Breaking): void {
  const [, index] = path;
  if (typeof index !== 'number') {
    broken.cases.add(0);
    root.cases = [{}];
    return;
  }
  const own = walk(root, path.slice(0, 2));
  if (path.length < 3) replace(root, path, {});
  else remove(root, path.slice(0, 3));
  // The misspelt key may have been meant for one that is not there.
  const isHarmless = isUnknown && path.length === 3 && own !== undefined && 'vars' in own && 'expect' in own;
  if (!isHarmless) broken.cases.add(index);
}

function recoverTarget(root: Record<PropertyKey, unknown>, path: Path, broken: Breaking): void {
  const owner = path[0] === 'target' ? path.slice(0, 1) : path.slice(0, 2);
  const index = path[0] === 'target' ? 0 : path[1];
  if (typeof index !== 'number') {
    broken.targets.add(0);
    root.targets = [HARMLESS_TARGET];
    return;
  }
  broken.targets.add(index);
  const key = path[owner.length];
  if (key === undefined) replace(root, owner, HARMLESS_TARGET);
  else if (key === 'provider') replace(root, [...owner, key], HARMLESS_TARGET.provider);
  else remove(root, [...owner, key]);
}

/** The path of the outermost entry of an `expect:` list that a path leads into. */
function expectationOn(path: Path): Path | undefined {
  const index = path.indexOf('expect');
  return index === -1 || typeof path[index + 1] !== 'number' ? undefined : path.slice(0, index + 2);
}

function replace(root: unknown, path: Path, value: unknown): void {
  const parent = walk(root, path.slice(0, -1));
  const key = path.at(-1);
  if (parent !== undefined && key !== undefined) parent[key] = value;
}

function remove(root: unknown, path: Path): void {
  const parent = walk(root, path.slice(0, -1));
  const key = path.at(-1);
  if (parent !== undefined && key !== undefined) Reflect.deleteProperty(parent, key);
}

function walk(root: unknown, path: Path): Record<PropertyKey, unknown> | undefined {
  let current = root;
  for (const key of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, key)) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return typeof current === 'object' && current !== null ? (current as Record<PropertyKey, unknown>) : undefined;
}
