import {
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  Lexer,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Alias, Document, Node, Scalar, YAMLMap } from 'yaml';
import { isNested } from '../../domain/json/json.ts';
import type { Place } from '../../domain/user-error.ts';
import { findNonJson, type Path, type PathPart, type SourceDocument } from './document.ts';
import { MAX_ALIASES, MAX_NESTING, MAX_VALUES } from '../files/limits.ts';
import { readLiteral } from './yaml-literal.ts';
import { diagnosticAt, type DiagnosticMessage, type Diagnostics } from '../diagnostics/diagnostic.ts';
import { rememberText } from '../template/template-place.ts';

type Parsed = Document.Parsed;

const LARGE_TEXT = 50_000;

/** Reads a YAML file with positions; what is wrong with it goes to `diagnostics` and nothing is returned. */
export function parseYaml(file: string, text: string, diagnostics: Diagnostics): SourceDocument | undefined {
  const lines = new LineCounter();
  const locate = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  const report = (offset: number, message: DiagnosticMessage): undefined => {
    diagnostics.push(diagnosticAt(locate(offset), message));
  };
  if (isNestedTooDeeply(text)) return report(0, TOO_DEEP);
  const document: Parsed = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
    // The library compares each key with each other; `findStructureMistake` does it in linear time.
    uniqueKeys: false,
    logLevel: 'error',
  });
  const mistake = findSyntaxMistake(document) ?? findStructureMistake(document);
  if (mistake !== undefined) return report(mistake.offset, mistake.message);
  keepSources(document);
  const value = expand(document);
  if ('sentence' in value) return report(offsetOfLostAlias(document), value);
  const placeOf = (path: Path, what: PathPart = 'value'): Place => {
    const place = locate(offsetOf(document, path, what));
    const range = what === 'text' ? rangeOf(document, path) : undefined;
    if (range !== undefined) rememberText(place, { file: text, ...range });
    return place;
  };
  const bad = findNonJson(value.js);
  if (bad === undefined) return { file, text, value: value.js, placeOf };
  diagnostics.push(diagnosticAt(placeOf(bad.path), bad.message));
  return undefined;
}

type Mistake = { readonly offset: number; readonly message: DiagnosticMessage };

const TOO_DEEP: DiagnosticMessage = { code: 'too-large', sentence: 'The YAML is nested too deeply.' };

/** The parser recurses, and is slow to give up in a large file; its lexer is neither. */
function isNestedTooDeeply(text: string): boolean {
  if (text.length < LARGE_TEXT) return false;
  let depth = 0;
  let run = 0;
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth = Math.max(0, depth - 1);
    run = token === '-' || token === '?' || token === ':' ? run + 1 : token.trim() === '' ? run : 0;
    if (depth > MAX_NESTING || run > MAX_NESTING) return true;
  }
  return false;
}

function findSyntaxMistake(document: Parsed): Mistake | undefined {
  if (document.errors.some((error) => error.code === 'RESOURCE_EXHAUSTION')) return { offset: 0, message: TOO_DEEP };
  // Later errors mostly follow from the first one.
  const [first] = document.errors.length > 0 ? document.errors : document.warnings;
  if (first === undefined) return undefined;
  const isSeveral = first.code === 'MULTIPLE_DOCS';
  const sentence = isSeveral ? 'The file holds several YAML documents; one is expected' : first.message;
  return { offset: first.pos[0], message: { code: 'bad-syntax', sentence: `${sentence}.` } };
}

/** Keys that are repeated or no text (an unquoted `{{ x }}`), aliases inside their own anchor, too many levels. */
function findStructureMistake(document: Parsed): Mistake | undefined {
  let mistake: Mistake | undefined;
  let aliases = 0;
  visit(document, (_key, node, ancestors) => {
    aliases += isAlias(node) ? 1 : 0;
    const message = aliases > MAX_ALIASES ? TOO_MANY_ALIASES : inspectNode(node, ancestors);
    if (message === undefined) return undefined;
    const repeated = isMap(node) ? repeatedKey(node) : undefined;
    mistake = { offset: offsetOfNode(repeated ?? node), message };
    return visit.BREAK;
  });
  return mistake;
}

const TOO_MANY_ALIASES: DiagnosticMessage = { code: 'too-large', sentence: `It has more than ${MAX_ALIASES} aliases.` };

function inspectNode(node: unknown, ancestors: readonly unknown[]): DiagnosticMessage | undefined {
  // Pairs count as levels of their own.
  if (ancestors.length > 2 * MAX_NESTING + 2) {
    return { code: 'too-large', sentence: `It is nested more than ${MAX_NESTING} levels deep.` };
  }
  if (isPair(node) && isCollection(node.key)) {
    const hint = 'A value that starts with `{{` must be in quotes.';
    return { code: 'bad-syntax', sentence: 'A mapping or list cannot be a key.', hint };
  }
  if (isAlias(node) && isInsideOwnAnchor(node, ancestors)) {
    return { code: 'bad-syntax', sentence: `The alias \`*${node.source}\` contains itself.` };
  }
  const repeated = isMap(node) ? repeatedKey(node) : undefined;
  if (repeated === undefined) return undefined;
  return { code: 'bad-syntax', sentence: `The key \`${String(repeated.value)}\` appears twice.` };
}

function repeatedKey(map: YAMLMap): Scalar | undefined {
  const seen = new Set<string>();
  for (const { key } of map.items) {
    if (!isScalar(key) || key.value === '<<') continue;
    const name = String(key.value);
    if (seen.has(name)) return key;
    seen.add(name);
  }
  return undefined;
}

function isInsideOwnAnchor(alias: Alias, ancestors: readonly unknown[]): boolean {
  return ancestors.some((ancestor) => isNode(ancestor) && 'anchor' in ancestor && ancestor.anchor === alias.source);
}

/** Puts what would be rewritten in place as it is written; names are texts. */
function keepSources(document: Parsed): void {
  visit(document, {
    Scalar: (key, node) => {
      const { source, value } = node;
      if (source === undefined || (typeof value !== 'number' && typeof value !== 'boolean')) return;
      node.value = key === 'key' ? source : readLiteral(source, value);
    },
  });
}

function expand(document: Parsed): { readonly js: unknown } | DiagnosticMessage {
  try {
    // Aliases become the same object: the size of what they stand for is measured, not the number of copies.
    const js = document.toJS({ maxAliasCount: -1 }) as unknown;
    if (expandedSize(js, new Map()) <= MAX_VALUES) return { js };
    return { code: 'too-large', sentence: `Its aliases expand to more than ${MAX_VALUES} values.` };
  } catch (error) {
    // yaml throws a ReferenceError for an alias without an anchor.
    if (!(error instanceof ReferenceError)) throw error;
    return { code: 'bad-syntax', sentence: `${error.message}.` };
  }
}

/** Where the first alias without an anchor stands; the start where there is none. */
function offsetOfLostAlias(document: Parsed): number {
  let offset = 0;
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document) !== undefined) return undefined;
      offset = offsetOfNode(alias);
      return visit.BREAK;
    },
  });
  return offset;
}

function expandedSize(value: unknown, known: Map<object, number>): number {
  if (!isNested(value)) return 1;
  const size =
    known.get(value) ?? Object.values(value).reduce<number>((sum, each) => sum + expandedSize(each, known), 1);
  known.set(value, size);
  return size;
}

/** Where the scalar at a path is written, without what follows it. */
function rangeOf(document: Parsed, path: Path): { readonly start: number; readonly end: number } | undefined {
  let node: unknown = document.contents;
  for (const key of path) node = childOf(document, node, key)?.value;
  const scalar = isAlias(node) ? node.resolve(document) : node;
  if (!isScalar(scalar) || scalar.range == null) return undefined;
  const [start, end] = scalar.range;
  return { start, end };
}

function offsetOf(document: Parsed, path: Path, what: PathPart): number {
  let node: unknown = document.contents;
  let offset = offsetOfNode(node);
  for (const [index, key] of path.entries()) {
    const found = childOf(document, node, key);
    if (found === undefined) return offset;
    const isLast = index === path.length - 1;
    node = found.value;
    offset =
      isLast && what === 'key' ? offsetOfNode(found.key ?? node) : offsetOfNode(isScalarOrSet(node) ? node : found.key);
  }
  return offset;
}

function isScalarOrSet(node: unknown): boolean {
  return isNode(node) && node.range != null;
}

function childOf(document: Parsed, parent: unknown, key: PropertyKey): { key: unknown; value: unknown } | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent;
  if (isSeq(node)) {
    const item = node.items[Number(key)];
    return item === undefined ? undefined : { key: undefined, value: item };
  }
  if (!isMap(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
  return pair === undefined ? undefined : { key: pair.key, value: pair.value };
}

function offsetOfNode(node: unknown): number {
  if (isPair(node)) return offsetOfNode(node.key);
  return isNode(node) ? ((node as Node).range?.[0] ?? 0) : 0;
}
