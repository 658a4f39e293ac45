import { isMap, isPair, isScalar, parseDocument, stringify, type Node, type Pair, type YAMLMap } from 'yaml';
import { canonicalJson } from '../../domain/json/canonical-json.ts';
import type { Json, JsonObject } from '../../domain/json/json.ts';
import { Literal } from '../../domain/json/literal.ts';

type Mapping = Readonly<Record<string, unknown>>;
type Edit = { readonly from: number; readonly to: number; readonly text: string };

/**
 * A YAML file in which the mapping at `path` says `after` where it said `before`; everything else, comments too, stays as it
 * stands. Undefined where that cannot be done.
 */
export function rewriteMapping(
  text: string,
  path: readonly (string | number)[],
  { before, after }: { readonly before: Mapping; readonly after: Mapping },
): string | undefined {
  const node = parseDocument(text, { merge: true }).getIn(path, true);
  if (!isMap(node)) return undefined;
  const edits = editsOf(text, node as YAMLMap<Node>, { before, after });
  const written = edits && apply(text, edits);
  return written !== undefined && says(written, text, { path, after }) ? written : undefined;
}

type Wanted = { readonly path: readonly (string | number)[]; readonly after: Mapping };

/** Whether the file says what is wanted at its place, and everywhere else what it said: an anchor may stand for another place too. */
function says(written: string, text: string, { path, after }: Wanted): boolean {
  const document = parseDocument(written, { merge: true });
  if (document.errors.length > 0) return false;
  const wanted = withValue(parseDocument(text, { merge: true }).toJS(), path, plain(after));
  return canonicalJson(document.toJS() ?? null) === canonicalJson(wanted ?? null);
}

function withValue(value: unknown, [key, ...rest]: readonly (string | number)[], inner: unknown): Json {
  if (key === undefined) return inner as Json;
  if (Array.isArray(value))
    return value.map((one, index): Json => (index === key ? withValue(one, rest, inner) : (one as Json)));
  return { ...(value as JsonObject), [key]: withValue(isNested(value) ? value[key] : undefined, rest, inner) };
}

type Change = { readonly before: Mapping; readonly after: Mapping };

function editsOf(text: string, map: YAMLMap<Node>, { before, after }: Change): readonly Edit[] | undefined {
  const changed = [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((key) => {
    return canonicalJson(before[key] ?? null) !== canonicalJson(after[key] ?? null);
  });
  const isGone = changed.some((key) => after[key] === undefined);
  if (map.flow === true && isGone) return replace(map, after);
  const edits = changed.map((key) => {
    const pair = pairOf(map, key);
    if (after[key] === undefined) return pair && removal(text, pair);
    return pair === undefined
      ? addition(text, map, { key, value: after[key] })
      : change(text, pair, [before[key], after[key]]);
  });
  return edits.every((edit) => edit !== undefined) ? edits.flat() : undefined;
}

function pairOf(map: YAMLMap<Node>, key: string): Pair<Node, Node> | undefined {
  return map.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === key) as
    Pair<Node, Node> | undefined;
}

function change(
  text: string,
  { value }: Pair<Node, Node | null>,
  [before, after]: readonly [unknown, unknown],
): readonly Edit[] | undefined {
  if (value === null) return undefined;
  if (isMap(value) && isMapping(before) && isMapping(after))
    return editsOf(text, value as YAMLMap<Node>, { before, after });
  return replace(value, after);
}

/** Where a node stands; a block of several lines cannot be put elsewhere than on lines of its own. */
function replace(node: Node, value: unknown): readonly Edit[] | undefined {
  const [from, to] = node.range ?? [];
  if (from === undefined || to === undefined) return undefined;
  return [{ from, to, text: written(value) }];
}

function addition(
  text: string,
  map: YAMLMap<Node>,
  { key, value }: { readonly key: string; readonly value: unknown },
): readonly Edit[] | undefined {
  const last = map.items.at(-1);
  const [start] = isScalar(map.items[0]?.key) ? (map.items[0].key.range ?? []) : [];
  const end = (last?.value as Node | null | undefined)?.range?.[1];
  if (start === undefined || end === undefined) return undefined;
  if (map.flow === true) return [{ from: end, to: end, text: `, ${key}: ${written(value)}` }];
  const at = lineEnd(text, end);
  const indent = ' '.repeat(start - (text.lastIndexOf('\n', start - 1) + 1));
  return [{ from: at, to: at, text: `\n${indent}${key}: ${written(value)}` }];
}

function removal(text: string, { key, value }: Pair<Node, Node | null>): readonly Edit[] | undefined {
  const [start] = key.range ?? [];
  const end = value?.range?.[1];
  if (start === undefined || end === undefined) return undefined;
  const from = text.lastIndexOf('\n', start - 1) + 1;
  // What stands before it on its line, such as a list's dash, belongs to others.
  return text.slice(from, start).trim() === '' ? [{ from, to: lineEnd(text, end) + 1, text: '' }] : undefined;
}

/** The end of the line that a value ends on; a block's text ends after its line. */
function lineEnd(text: string, from: number): number {
  if (text[from - 1] === '\n') return from - 1;
  const at = text.indexOf('\n', from);
  return at === -1 ? text.length : at;
}

function apply(text: string, edits: readonly Edit[]): string {
  const fromTheEnd = [...edits].sort((a, b) => b.from - a.from);
  return fromTheEnd.reduce((left, edit) => left.slice(0, edit.from) + edit.text + left.slice(edit.to), text);
}

function written(value: unknown): string {
  return stringify(plain(value), { collectionStyle: 'flow', lineWidth: 0 }).trimEnd();
}

function plain(value: unknown): unknown {
  if (value instanceof Literal) return value.value;
  if (Array.isArray(value)) return value.map(plain);
  if (!isMapping(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== undefined)
      .map(([key, each]) => [key, plain(each)]),
  );
}

function isNested(value: unknown): value is Readonly<Record<string | number, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
