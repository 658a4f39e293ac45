import type { Json } from '../../../domain/json/json.ts';
import {
  explainJsonPath,
  followPath as follow,
  parseJsonPath as parse,
  type JsonPath,
} from '../../../domain/json/json-path.ts';
import type { ScorerSpec } from '../../../domain/scorer.ts';
import { badValue } from '../../parts/config.ts';
import { quote } from '../../parts/quote.ts';

/** What is at a path, or how far it led. */
type Followed = { readonly found: true; readonly value: Json } | { readonly found: false; readonly problem: string };

/** Reads a path to one value such as `$.items[0].price`. Throws UserError at the scorer's place for anything else. */
export function parseJsonPath(spec: ScorerSpec, path: string): JsonPath {
  const steps = parse(path);
  if (steps !== undefined) return steps;
  throw badValue(spec, `The path ${quote(path)} of ${spec.type} leads to no single value. ${explainJsonPath(path)}`);
}

/** Follows a path; where it leads nowhere, the problem says how far it led. */
export function followPath(value: Json, path: JsonPath): Followed {
  const result = follow(value, path);
  return result.found ? result : { found: false, problem: `nothing at ${formatPath(result.at)}` };
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
