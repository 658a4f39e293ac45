import { isAlias, isCollection, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Alias, Document, Node, ParsedNode } from 'yaml';
import type { Place } from '../domain/user-error.ts';
import { findNonJson, type Path, type SourceDocument } from './document.ts';
import { MAX_ALIASES, MAX_NESTING } from './limits.ts';
import { problemAt, type Problems } from './problem.ts';

type Parsed = Document.Parsed<ParsedNode>;
type Locate = (offset: number) => Place;

/** Reads a YAML file with positions; what is wrong with it goes to `problems` and nothing is returned. */
export function parseYaml(file: string, text: string, problems: Problems): SourceDocument | undefined {
  const lines = new LineCounter();
  const document: Parsed = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    merge: true,
    logLevel: 'error',
  });
  const locate = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (reportSyntax(document, locate, problems) || reportStructure(document, locate, problems)) return undefined;
  const value = expand(document, locate, problems);
  if (value === undefined) return undefined;
  const placeOf = (path: Path, what: 'key' | 'value' = 'value'): Place => locate(offsetOf(document, path, what));
  const bad = findNonJson(value.js);
  if (bad === undefined) return { file, text, value: value.js, placeOf };
  problems.push(problemAt(placeOf(bad.path), bad.complaint));
  return undefined;
}

function reportSyntax(document: Parsed, locate: Locate, problems: Problems): boolean {
  const exhausted = document.errors.find((error) => error.code === 'RESOURCE_EXHAUSTION');
  if (exhausted !== undefined) {
    problems.push(problemAt(locate(0), { code: 'too-large', sentence: 'The YAML is nested too deeply.' }));
    return true;
  }
  // Later errors mostly follow from the first one.
  const [first] = document.errors.length > 0 ? document.errors : document.warnings;
  if (first === undefined) return false;
  const sentence =
    first.code === 'MULTIPLE_DOCS' ? 'The file holds several YAML documents; one is expected' : first.message;
  problems.push(problemAt(locate(first.pos[0]), { code: 'bad-syntax', sentence: `${sentence}.` }));
  return true;
}

/** Mappings as keys (an unquoted `{{ x }}`), aliases inside their own anchor, and too many levels. */
function reportStructure(document: Parsed, locate: Locate, problems: Problems): boolean {
  const before = problems.length;
  visit(document, (_key, node, ancestors) => {
    if (problems.length > before) return visit.BREAK;
    const offset = offsetOfNode(node);
    if (ancestors.length > 2 * MAX_NESTING + 2) {
      const sentence = `It is nested more than ${MAX_NESTING} levels deep.`;
      problems.push(problemAt(locate(offset), { code: 'too-large', sentence }));
    } else if (isPair(node) && isCollection(node.key)) {
      const hint = 'A value that starts with `{{` must be in quotes.';
      problems.push(
        problemAt(locate(offset), { code: 'bad-syntax', sentence: 'A mapping or list cannot be a key.', hint }),
      );
    } else if (isAlias(node) && isInsideOwnAnchor(node, ancestors)) {
      problems.push(
        problemAt(locate(offset), { code: 'bad-syntax', sentence: `The alias \`*${node.source}\` contains itself.` }),
      );
    }
    return undefined;
  });
  return problems.length > before;
}

function isInsideOwnAnchor(alias: Alias, ancestors: readonly unknown[]): boolean {
  return ancestors.some((ancestor) => isNode(ancestor) && 'anchor' in ancestor && ancestor.anchor === alias.source);
}

function expand(document: Parsed, locate: Locate, problems: Problems): { readonly js: unknown } | undefined {
  try {
    return { js: document.toJS({ maxAliasCount: MAX_ALIASES }) as unknown };
  } catch (error) {
    // yaml throws ReferenceError for too many aliases and for unresolved ones.
    if (!(error instanceof ReferenceError)) throw error;
    const isBomb = error.message.startsWith('Excessive alias count');
    problems.push(
      problemAt(locate(0), {
        code: isBomb ? 'too-large' : 'bad-syntax',
        sentence: isBomb ? `Its aliases expand to more than ${MAX_ALIASES} copies.` : `${error.message}.`,
      }),
    );
    return undefined;
  }
}

function offsetOf(document: Parsed, path: Path, what: 'key' | 'value'): number {
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
