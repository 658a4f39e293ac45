import { canonicalJson } from '../domain/canonical-json.ts';
import { isJsonObject, type JsonObject } from '../domain/json.ts';
import type { ScorerSpec } from '../domain/scorer.ts';
import { snakeCase } from './rule-lines.ts';

/** A value as a file would show it: plain text bare, the rest as JSON. */
export function asWritten(value: unknown): string {
  return typeof value === 'string' ? value : canonicalJson(keysAsWritten(value));
}

/** Expectations in their order, each as `type: config` with what it adds to its type's defaults. */
export function describeExpectations(expect: readonly ScorerSpec[]): string {
  return expect.map(describeScorer).join('; ');
}

function describeScorer({ type, config, children, name, weight, threshold }: ScorerSpec): string {
  const nested = children.length === 0 ? [] : [`(${describeExpectations(children)})`];
  const options = [
    ...(name === undefined ? [] : [`name: ${name}`]),
    ...(weight === 1 ? [] : [`weight: ${weight}`]),
    ...(threshold === undefined ? [] : [`threshold: ${threshold}`]),
  ];
  const own = Object.keys(config).length === 0 ? [] : [asWritten(shortForm(config))];
  const described = [...own, ...nested].join(' ');
  return `${type}${described === '' ? '' : `: ${described}`}${options.length === 0 ? '' : ` [${options.join(', ')}]`}`;
}

/** Most scorers have one setting, which a suite gives without its name. */
function shortForm(config: JsonObject): unknown {
  const [only, ...others] = Object.entries(config);
  return only !== undefined && others.length === 0 ? only[1] : config;
}

function keysAsWritten(value: unknown): unknown {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [snakeCase(key), child]));
}
