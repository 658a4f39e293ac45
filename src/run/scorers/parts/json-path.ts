import type { Json } from '../../../domain/json.ts';
import type { ScorerSpec } from '../../../domain/scorer.ts';
import { badValue } from './config.ts';
import { isObject } from './json-text.ts';
import { quote } from './quote.ts';

/** Names of properties and indexes of arrays, outermost first. */
export type JsonPath = readonly (string | number)[];

/** What is at a path, or how far it led. */
export type PathResult =
  { readonly found: true; readonly value: Json } | { readonly found: false; readonly problem: string };

const STEP = /\.?([^.[\]'"]+)|\[(\d{1,9})\]|\['([^']*)'\]|\["([^"]*)"\]/y;

/** Reads a simple path such as `$.items[0].price` or `$['a b']`. Throws UserError at the scorer's place for anything else. */
export function parseJsonPath(spec: ScorerSpec, path: string): JsonPath {
  const steps: (string | number)[] = [];
  let position = path.startsWith('$') ? 1 : 0;
  while (position < path.length) {
    STEP.lastIndex = position;
    const match = STEP.exec(path);
    if (match === null)
      throw badValue(spec, `The path ${quote(path)} of ${spec.type} is not of the form $.name[0].name.`);
    const [whole, name, index, single, double] = match;
    steps.push(index === undefined ? (name ?? single ?? double ?? '') : Number(index));
    position += whole.length;
  }
  return steps;
}

/** Follows a path through own properties only. */
export function followPath(value: Json, path: JsonPath): PathResult {
  let current: Json = value;
  for (const [depth, step] of path.entries()) {
    const next = stepInto(current, step);
    if (next === undefined) return { found: false, problem: `nothing at ${formatPath(path.slice(0, depth + 1))}` };
    current = next;
  }
  return { found: true, value: current };
}

/** A path as a user writes it. */
export function formatPath(path: JsonPath): string {
  return `$${path.map(formatStep).join('')}`;
}

/** An RFC 6901 pointer, as validators report it, in the same form. */
export function formatPointer(pointer: string): string {
  const steps = pointer.split('/').slice(1);
  return formatPath(
    steps.map((step) => (/^\d{1,9}$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'))),
  );
}

function formatStep(step: string | number): string {
  if (typeof step === 'number') return `[${step}]`;
  return /^[\p{L}_][\p{L}\p{N}_-]*$/u.test(step) ? `.${step}` : `[${quote(step, 40)}]`;
}

function stepInto(value: Json, step: string | number): Json | undefined {
  if (Array.isArray(value)) return typeof step === 'number' ? (value as readonly Json[])[step] : undefined;
  const name = String(step);
  return isObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}
