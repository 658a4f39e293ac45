import { posix } from 'node:path';
import type { InputFile } from '../../domain/suite.ts';
import type { Place } from '../../domain/user-error.ts';
import type { Snapshot, TreeEntry } from '../../ports.ts';
import { compileGlob, type Glob } from '../glob/glob.ts';
import { escapeGlob } from '../glob/parse.ts';
import type { FileSelector } from '../glob/select-files.ts';
import { MAX_TEXT_BYTES } from './limits.ts';
import { describeUnmerged, findFile, resolvePath } from './path.ts';
import { type DiagnosticMessage, diagnosticAt, fileDiagnostic, type Diagnostics } from '../diagnostics/diagnostic.ts';
import { decodeText } from './text.ts';

/** A file that was read or looked for, or a glob that was resolved, while a suite was loaded. */
export type Dependency =
  | { readonly kind: 'file'; readonly path: string; readonly oid: string }
  | { readonly kind: 'absent'; readonly path: string }
  | { readonly kind: 'glob'; readonly globs: readonly Glob[]; readonly files: readonly InputFile[] };

/** A text file of one revision. */
export type SourceFile = { readonly path: string; readonly oid: string; readonly text: string };

/** A path as written at a place. */
export type Reference = { readonly path: string; readonly place: Place };

/** What is shared by everything that is read: texts by object id, whatever is derived from them, and searches for files. */
export type SourceCache = {
  readonly texts: Map<string, Promise<string | DiagnosticMessage>>;
  readonly derived: Map<string, unknown>;
  readonly selector: FileSelector;
};

/** One suite's way to the files of its revision. Mistakes are gathered, dependencies are noted. */
export type Sources = {
  readonly snapshot: Snapshot;
  readonly cache: SourceCache;
  readonly diagnostics: Diagnostics;
  readonly dependencies: Dependency[];
};

/** Finds a named file without reading it; a mistake is reported at the reference. */
export function locateFile(sources: Sources, reference: Reference): InputFile | undefined {
  const path = resolvePath(reference.place.file, reference.path);
  const entry =
    typeof path === 'string'
      ? findFile(sources.snapshot, path, { file: reference.place.file, reference: reference.path })
      : path;
  if ('sentence' in entry) {
    sources.diagnostics.push(diagnosticAt(reference.place, entry));
    return undefined;
  }
  sources.dependencies.push({ kind: 'file', path: entry.path, oid: entry.oid });
  return { path: entry.path, oid: entry.oid };
}

/** A regular file at a path from the root that need not be there. */
export function findOptional({ snapshot, dependencies, diagnostics }: Sources, path: string): InputFile | undefined {
  const entry = snapshot.entries.get(path);
  if (entry?.kind === 'unmerged') diagnostics.push(fileDiagnostic(path, describeUnmerged(path)));
  if (entry?.kind !== 'file') {
    dependencies.push({ kind: 'absent', path });
    return undefined;
  }
  dependencies.push({ kind: 'file', path, oid: entry.oid });
  return { path, oid: entry.oid };
}

/** Reads a named text file of at most one megabyte. */
export async function readReference(sources: Sources, reference: Reference): Promise<SourceFile | undefined> {
  const file = locateFile(sources, reference);
  if (file === undefined) return undefined;
  const text = await readFound(sources, file);
  if (typeof text === 'string') return { ...file, text };
  sources.diagnostics.push(fileDiagnostic(file.path, text));
  return undefined;
}

/** Reads a text file that was found, without keeping its text. */
export async function readText(snapshot: Snapshot, oid: string, maxBytes: number): Promise<string | DiagnosticMessage> {
  const [bytes = 0] = await snapshot.sizes([oid]);
  if (bytes <= maxBytes) return decodeText(await snapshot.read(oid));
  const megabytes = (size: number): string => `${(size / 1e6).toFixed(1)} MB`;
  return { code: 'too-large', sentence: `It has ${megabytes(bytes)}; at most ${megabytes(maxBytes)} are read.` };
}

/** The files that globs select, relative to the directory of the file that names them, sorted by path. */
export function resolveGlobs(sources: Sources, references: readonly Reference[]): readonly InputFile[] {
  const { snapshot, cache, diagnostics } = sources;
  const globs: Glob[] = [];
  for (const { path, place } of references) {
    const glob = globFrom(place.file, path);
    const found = 'sentence' in glob ? glob : cache.selector.select(snapshot, [glob]);
    if ('sentence' in found) diagnostics.push(diagnosticAt(place, found));
    if ('sentence' in glob) continue;
    globs.push(glob);
    if (!('sentence' in found)) diagnostics.push(...globMistakes(found, glob).map((each) => diagnosticAt(place, each)));
  }
  const files = filesOf(cache.selector, snapshot, globs);
  if ('sentence' in files) return [];
  sources.dependencies.push({ kind: 'glob', globs, files });
  return files;
}

/** What is wrong with what a glob selects. */
function globMistakes(found: readonly TreeEntry[], { text }: Glob): readonly DiagnosticMessage[] {
  const unmerged = found.filter(({ kind }) => kind === 'unmerged');
  if (unmerged.length > 0) return unmerged.map(({ path }) => describeUnmerged(path));
  const isAny = found.some(({ kind }) => kind === 'file');
  return isAny ? [] : [{ code: 'missing-file', sentence: `No file matches \`${text}\`.` }];
}

/** A directory may be called as a pattern reads. */
function globFrom(file: string, reference: string): Glob | DiagnosticMessage {
  const path = resolvePath(escapeGlob(file), reference);
  return typeof path === 'string' ? compileGlob(path) : path;
}

function filesOf(
  selector: FileSelector,
  snapshot: Snapshot,
  globs: readonly Glob[],
): readonly InputFile[] | DiagnosticMessage {
  if (globs.length === 0) return [];
  const found = selector.select(snapshot, globs);
  return 'sentence' in found
    ? found
    : found.filter(({ kind }) => kind === 'file').map(({ path, oid }) => ({ path, oid }));
}

/** Whether everything that was read has the same content in another revision. */
export function isUnchanged(dependencies: readonly Dependency[], snapshot: Snapshot, selector: FileSelector): boolean {
  return dependencies.every((dependency) => {
    if (dependency.kind === 'glob') {
      const files = filesOf(selector, snapshot, dependency.globs);
      return !('sentence' in files) && isSameFiles(dependency.files, files);
    }
    const entry = snapshot.entries.get(dependency.path);
    if (dependency.kind === 'absent') return entry?.kind !== 'file';
    return entry?.kind === 'file' && entry.oid === dependency.oid;
  });
}

/** The name of a file without its directories and extensions. */
export function stemOf(path: string): string {
  return posix.basename(path).replace(/\..*$/, '');
}

function isSameFiles(a: readonly InputFile[], b: readonly InputFile[]): boolean {
  return a.length === b.length && a.every((file, index) => file.path === b[index]?.path && file.oid === b[index].oid);
}

/** The text of a file that was found, of at most one megabyte, or why it has none; read once for equal contents. */
export function readFound(sources: Sources, file: InputFile): Promise<string | DiagnosticMessage> {
  const known = sources.cache.texts.get(file.oid);
  if (known !== undefined) return known;
  const reading = readText(sources.snapshot, file.oid, MAX_TEXT_BYTES);
  sources.cache.texts.set(file.oid, reading);
  return reading;
}
