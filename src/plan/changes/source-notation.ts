import { canonicalJson } from '../../domain/json/canonical-json.ts';
import { isJsonObject, type JsonObject } from '../../domain/json/json.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import type { Case } from '../../domain/suite.ts';
import { snakeCase } from './rule-lines.ts';

/** A value as a file would show it: plain text bare, the rest as JSON. */
export function sourceNotation(value: unknown): string {
  return typeof value === 'string' ? value : canonicalJson(keysInSource(value));
}

/** What two texts of a side are; undefined where that side has nothing of it. */
export type Change = { readonly before: string | undefined; readonly after: string | undefined };

/**
 * Where expectations differ, each as `type: config` with what it adds to its type's defaults. Scorers that both sides have
 * are left out, and of one that only changed its settings, the settings that did not.
 */
export function describeExpectations(base: readonly ScorerSpec[], head: readonly ScorerSpec[]): Change {
  const [before, after] = [without(base, head), without(head, base)];
  // The same ones in another order.
  if (before.length + after.length === 0) return { before: describeAll(base), after: describeAll(head) };
  const pairs = before.map((spec, index) => [spec, after[index]] as const);
  const changed = pairs.map(([was, is]) => (is === undefined ? undefined : describeSettings(was, is)));
  const all = changed.filter((one) => one !== undefined);
  if (before.length !== after.length || all.length < pairs.length)
    return { before: describeAll(before), after: describeAll(after) };
  return { before: all.map((one) => one.before).join('; '), after: all.map((one) => one.after).join('; ') };
}

function without(specs: readonly ScorerSpec[], others: readonly ScorerSpec[]): readonly ScorerSpec[] {
  const left = others.map(describeScorer);
  return specs.filter((spec) => {
    const index = left.indexOf(describeScorer(spec));
    if (index !== -1) left.splice(index, 1);
    return index === -1;
  });
}

function describeAll(specs: readonly ScorerSpec[]): string | undefined {
  return specs.length === 0 ? undefined : specs.map(describeScorer).join('; ');
}

/** One scorer whose settings alone differ, with these; undefined for two scorers that differ otherwise. */
function describeSettings(base: ScorerSpec, head: ScorerSpec): { before: string; after: string } | undefined {
  const areChildrenAlike = describeAll(base.children) === describeAll(head.children);
  if (base.type !== head.type || base.name !== head.name || !areChildrenAlike) return undefined;
  const [was, is] = [settingsOf(base), settingsOf(head)];
  const keys = [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
  const isShort = keys.length === 1 && Math.max(was.size, is.size) === 1 && base.children.length === 0;
  if (isShort || was.size === 0 || is.size === 0) return { before: describeScorer(base), after: describeScorer(head) };
  const side = (settings: ReadonlyMap<string, string>): string =>
    `${base.name ?? base.type}: ${keys.map((key) => `${key}: ${settings.get(key) ?? 'none'}`).join(', ')}`;
  return { before: side(was), after: side(is) };
}

function settingsOf({ config, weight, threshold }: ScorerSpec): ReadonlyMap<string, string> {
  const options = { ...(weight === 1 ? {} : { weight }), ...(threshold === undefined ? {} : { threshold }) };
  return new Map(
    Object.entries({ ...config, ...options }).map(([key, value]) => [snakeCase(key), sourceNotation(value)]),
  );
}

function describeScorer({ type, config, children, name, weight, threshold }: ScorerSpec): string {
  const nested = children.length === 0 ? [] : [`(${describeAll(children) ?? ''})`];
  const options = [
    ...(name === undefined ? [] : [`name: ${name}`]),
    ...(weight === 1 ? [] : [`weight: ${weight}`]),
    ...(threshold === undefined ? [] : [`threshold: ${threshold}`]),
  ];
  const own = Object.keys(config).length === 0 ? [] : [sourceNotation(shortForm(config))];
  const described = [...own, ...nested].join(' ');
  return `${type}${described === '' ? '' : `: ${described}`}${options.length === 0 ? '' : ` [${options.join(', ')}]`}`;
}

/** Most scorers have one setting, which a suite gives without its name. */
function shortForm(config: JsonObject): unknown {
  const [only, ...others] = Object.entries(config);
  return only !== undefined && others.length === 0 ? only[1] : config;
}

/** Where a case's variables and turns differ, each variable as `name: value`. */
export function describeInputs(base: Case, head: Case): Change {
  const [was, is] = [inputsOf(base), inputsOf(head)];
  const keys = [...new Set([...was.keys(), ...is.keys()])].filter((key) => was.get(key) !== is.get(key));
  return { before: linesOf(was, keys), after: linesOf(is, keys) };
}

function inputsOf({ vars, messages, workspace = [] }: Case): ReadonlyMap<string, string> {
  const turns = messages.map(({ role, text }, index) => [`turn ${index + 1}`, `${role}: ${text}`] as const);
  return new Map([
    ...Object.entries(vars).map(([key, value]) => [`vars.${key}`, `${key}: ${sourceNotation(value)}`] as const),
    ...turns,
    ...workspace.map(({ to, oid }) => [`workspace.${to}`, `${to}: ${oid.slice(0, 7)}`] as const),
  ]);
}

function linesOf(inputs: ReadonlyMap<string, string>, keys: readonly string[]): string | undefined {
  const lines = keys.flatMap((key) => inputs.get(key) ?? []);
  return lines.length === 0 ? undefined : lines.join('; ');
}

function keysInSource(value: unknown): unknown {
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [snakeCase(key), child]));
}
