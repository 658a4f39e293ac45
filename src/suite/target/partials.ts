import { posix } from 'node:path';
import type { Place } from '../../domain/user-error.ts';
import { MAX_INCLUDE_DEPTH, MAX_PARTIALS } from '../files/limits.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import { readReference, type SourceFile, type Sources } from '../files/sources.ts';

// Each match consumes its tag, so that a hostile template is read once.
const TAG = /\{%-?\s*(\w+)((?:[^%]|%(?!\}))*)/g;
const QUOTED = /^\s*(['"])([^'"\n]*)\1/;
const NO_PARTIALS: ReadonlyMap<string, string> = new Map();

type Include = { readonly name: string; readonly offset: number };

/** Reads every partial that a template can reach, by path from the repository root. */
export async function loadPartials(sources: Sources, file: SourceFile): Promise<ReadonlyMap<string, string>> {
  if (!file.text.includes('{%')) return NO_PARTIALS;
  const partials = new Map<string, string>();
  await follow(sources, file, { partials, chain: [file.path] });
  return partials.size === 0 ? NO_PARTIALS : partials;
}

type Walk = { readonly partials: Map<string, string>; readonly chain: readonly string[] };

async function follow(sources: Sources, file: SourceFile, walk: Walk): Promise<void> {
  for (const include of findIncludes(file.text)) {
    const place = placeAt(file, include.offset);
    const path = posix.normalize(posix.join(posix.dirname(file.path), include.name));
    const refusal = refuse(path, walk);
    if (refusal !== undefined) {
      sources.diagnostics.push(diagnosticAt(place, { code: 'bad-template', sentence: refusal }));
      continue;
    }
    if (walk.partials.has(path)) continue;
    const partial = await readReference(sources, { path: include.name, place });
    if (partial === undefined) continue;
    walk.partials.set(partial.path, partial.text);
    await follow(sources, partial, { partials: walk.partials, chain: [...walk.chain, partial.path] });
  }
}

function refuse(path: string, { partials, chain }: Walk): string | undefined {
  if (chain.includes(path)) return `The partial \`${path}\` includes itself.`;
  if (chain.length > MAX_INCLUDE_DEPTH) return `Partials are nested more than ${MAX_INCLUDE_DEPTH} deep.`;
  if (partials.size >= MAX_PARTIALS) return `The prompt reaches more than ${MAX_PARTIALS} partials.`;
  return undefined;
}

/** Names of partials in a template, outside of comments and raw text. */
export function findIncludes(text: string): readonly Include[] {
  const includes: Include[] = [];
  let hiddenBy: string | undefined;
  for (const { 1: tag = '', 2: rest = '', index } of text.matchAll(TAG)) {
    if (hiddenBy !== undefined) {
      if (tag === `end${hiddenBy}`) hiddenBy = undefined;
    } else if (tag === 'raw' || tag === 'comment') hiddenBy = tag;
    else if (tag === 'liquid') includes.push(...rest.split('\n').flatMap((line) => readInclude(line, index)));
    else includes.push(...readInclude(`${tag} ${rest}`, index));
  }
  return includes;
}

function readInclude(tag: string, offset: number): readonly Include[] {
  const [, rest] = /^\s*(?:render|include)\b(.*)/s.exec(tag) ?? [];
  const name = rest === undefined ? undefined : QUOTED.exec(rest)?.[2];
  return name === undefined ? [] : [{ name, offset }];
}

function placeAt(file: SourceFile, offset: number): Place {
  const before = file.text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { file: file.path, line: before.split('\n').length, column: offset - lineStart + 1 };
}
