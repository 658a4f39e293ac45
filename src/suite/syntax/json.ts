import { parse } from '@humanwhocodes/momoa';
import { isNested } from '../../domain/json/json.ts';
import { parseLossless } from '../../domain/json/lossless.ts';
import type { Place } from '../../domain/user-error.ts';
import { findNonJson, type Path, type PathPart, type SourceDocument } from './document.ts';
import type { Position } from './position.ts';
import { diagnosticAt, type Diagnostics } from '../diagnostics/diagnostic.ts';
import { rememberText } from '../template/template-place.ts';

type Located = { readonly type: string; readonly loc: { readonly start: Spot; readonly end: Spot } };
type Spot = Position & { readonly offset: number };
type Member = { readonly name: Located & { readonly value?: string; readonly name?: string }; readonly value: Located };

/** Reads a JSON file with positions; what is wrong with it goes to `diagnostics` and nothing is returned. */
export function parseJson(file: string, text: string, diagnostics: Diagnostics): SourceDocument | undefined {
  const parsed = parseJsonText(text);
  if ('sentence' in parsed) {
    const { line, column, sentence } = parsed;
    diagnostics.push(diagnosticAt({ file, line, column }, { code: 'bad-syntax', sentence }));
    return undefined;
  }
  let tree: Located | undefined;
  const placeOf = (path: Path, what: PathPart = 'value'): Place => {
    tree ??= parse(text, { mode: 'json' }).body as Located;
    const { start, end } = find(tree, path, what);
    const place = { file, line: start.line, column: start.column };
    if (what === 'text') rememberText(place, { file: text, start: start.offset, end: end.offset });
    return place;
  };
  const bad = findNonJson(parsed.value);
  if (bad === undefined) {
    const repeated = findRepeatedKey(text, parsed.value);
    if (repeated === undefined) return { file, text, value: parsed.value, placeOf };
    const { line, column, sentence } = repeated;
    diagnostics.push(diagnosticAt({ file, line, column }, { code: 'bad-syntax', sentence }));
    return undefined;
  }
  // A tree of too much depth is not built.
  const place = bad.message.code === 'too-large' ? { file, line: 1, column: 1 } : placeOf(bad.path);
  diagnostics.push(diagnosticAt(place, bad.message));
  return undefined;
}

/** A JSON text's value, or its first syntax error with its 1-based line and column. */
export function parseJsonText(
  text: string,
): { readonly value: unknown } | { readonly sentence: string; readonly line: number; readonly column: number } {
  try {
    return { value: parseLossless(text) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { sentence: `It is not valid JSON: ${simplify(error.message)}.`, ...findSyntaxError(text, error.message) };
  }
}

function simplify(message: string): string {
  return message
    .replace(/ in JSON at position.*$/s, '')
    .replace(/, (\.\.\.)?".*" is not valid JSON$/s, '')
    .replace(/ JSON input$/, ' text');
}

function findSyntaxError(text: string, message: string): Position {
  const said = /\(line (\d+) column (\d+)\)/.exec(message);
  if (said !== null) return { line: Number(said[1]), column: Number(said[2]) };
  try {
    parse(text, { mode: 'json' });
  } catch (error) {
    const { line, column } = error as { line?: unknown; column?: unknown };
    if (typeof line === 'number' && typeof column === 'number') return { line, column };
    if (!(error instanceof Error)) throw error;
  }
  return { line: 1, column: 1 };
}

function find(tree: Located, path: Path, what: PathPart): Located['loc'] {
  let node = tree;
  let found = tree.loc;
  for (const [index, key] of path.entries()) {
    const child = childOf(node, key);
    if (child === undefined) break;
    node = child.value;
    found = what === 'key' && index === path.length - 1 ? child.key.loc : node.loc;
  }
  return found;
}

function childOf(node: Located, key: PropertyKey): { readonly key: Located; readonly value: Located } | undefined {
  if (node.type === 'Array') {
    const { elements } = node as unknown as { elements: readonly { readonly value: Located }[] };
    const value = elements[Number(key)]?.value;
    return value === undefined ? undefined : { key: value, value };
  }
  if (node.type !== 'Object') return undefined;
  const { members } = node as unknown as { members: readonly Member[] };
  // The last of several equal names is the one that JSON.parse keeps.
  const member = members.findLast((each) => (each.name.value ?? each.name.name) === String(key));
  return member === undefined ? undefined : { key: member.name, value: member.value };
}

/** A key that stands twice in one object, of which JavaScript would keep the last without a word. */
export function findRepeatedKey(text: string, value: unknown): (Position & { readonly sentence: string }) | undefined {
  // Where no key was dropped, the colons behind quotes are as many as the keys.
  if ((text.match(/"\s*:/g)?.length ?? 0) === countKeys(value)) return undefined;
  const repeated = repeatedIn(parse(text, { mode: 'json' }).body);
  if (repeated === undefined) return undefined;
  const { line, column } = repeated.loc.start;
  return { line, column, sentence: `The key \`${repeated.value ?? ''}\` appears twice.` };
}

function countKeys(value: unknown): number {
  if (!isNested(value)) return 0;
  const own = Array.isArray(value) ? 0 : Object.keys(value).length;
  return Object.values(value).reduce<number>((sum, each) => sum + countKeys(each), own);
}

function repeatedIn(node: Located): Member['name'] | undefined {
  if (node.type === 'Array') {
    const { elements } = node as unknown as { elements: readonly { readonly value: Located }[] };
    return firstOf(elements.map(({ value }) => value));
  }
  if (node.type !== 'Object') return undefined;
  const { members } = node as unknown as { members: readonly Member[] };
  const seen = new Set<string | undefined>();
  for (const { name } of members) {
    if (seen.has(name.value)) return name;
    seen.add(name.value);
  }
  return firstOf(members.map(({ value }) => value));
}

function firstOf(nodes: readonly Located[]): Member['name'] | undefined {
  for (const node of nodes) {
    const found = repeatedIn(node);
    if (found !== undefined) return found;
  }
  return undefined;
}
