import { posix } from 'node:path';
import type { WorkspaceFile } from '../../domain/agents/agent.ts';
import { isDirectory, nearestPath, resolvePath } from './path.ts';
import { locateFile, resolveGlobs, type Reference, type Sources } from './sources.ts';
import { diagnosticAt, type DiagnosticMessage } from '../diagnostics/diagnostic.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { PlaceOf } from '../syntax/document.ts';

/** Files as they are written: whence, and whither in a workspace. */
export type PlacedInput = { readonly from: string; readonly to: string; readonly optional?: boolean | undefined };

/** Entries and where they stand; `mistakeOf`: why a file may not be there. */
export type PlacedInputs = {
  readonly entries: readonly PlacedInput[];
  readonly placeOf: PlaceOf;
  readonly mistakeOf?: (file: WorkspaceFile) => DiagnosticMessage | undefined;
};

/** The files that entries name, each at its place of a workspace, sorted by it; what is wrong is told at the entry. */
export function placeFiles(
  sources: Sources,
  { entries, placeOf, mistakeOf = () => undefined }: PlacedInputs,
): readonly WorkspaceFile[] {
  const placed: Taken = { files: new Map(), directories: new Set() };
  for (const [index, entry] of entries.entries()) {
    const whither = { path: entry.to, place: placeOf([index, 'to']) };
    const mistake = findPlaceMistake(entry.to);
    if (mistake !== undefined) {
      sources.diagnostics.push(diagnosticAt(whither.place, mistake));
      continue;
    }
    const whence = { path: entry.from, place: placeOf([index, 'from']) };
    for (const file of filesOf(sources, entry, whence)) {
      const clash = clashWith(file.to, placed);
      const wrong = mistakeOf(file);
      if (clash === undefined) take(placed, file);
      else sources.diagnostics.push(diagnosticAt(whither.place, clash));
      if (wrong !== undefined) sources.diagnostics.push(diagnosticAt(whence.place, wrong));
    }
  }
  return [...placed.files.values()].sort((a, b) => (a.to < b.to ? -1 : 1));
}

type Taken = { readonly files: Map<string, WorkspaceFile>; readonly directories: Set<string> };

/** What is wrong with a path in a workspace. */
function findPlaceMistake(to: string): DiagnosticMessage | undefined {
  const sentenceOf = (why: string) => `\`${to}\` ${why}.`;
  const hint = 'Write it from the root of the workspace, e.g. `.claude/skills/pdf/`.';
  if (/[\0\\]/.test(to))
    return { code: 'bad-path', sentence: sentenceOf('contains a backslash or a NUL character'), hint };
  if (posix.isAbsolute(to) || /^[a-z]:/i.test(to) || to.startsWith('~'))
    return { code: 'bad-path', sentence: sentenceOf('is no path in the workspace'), hint };
  if (to.split('/').includes('..'))
    return { code: 'bad-path', sentence: sentenceOf('leads out of the workspace'), hint };
  if (/(?:^|\/)\.git(?:\/|$)/i.test(to))
    return { code: 'bad-path', sentence: sentenceOf('is git’s own: what lies there can run commands') };
  return undefined;
}

/** Two files at one place, or one in the other: which of them an agent finds would be chance. */
function clashWith(to: string, { files, directories }: Taken): DiagnosticMessage | undefined {
  const hint = 'Give each a place of its own in `to`.';
  if (files.has(to)) return { code: 'bad-path', sentence: `Two files come to lie at \`${to}\`.`, hint };
  const parent = parentsOf(to).find((each) => files.has(each));
  if (parent === undefined && !directories.has(to)) return undefined;
  return { code: 'bad-path', sentence: `\`${parent ?? to}\` is a file and a directory at once.`, hint };
}

function take({ files, directories }: Taken, file: WorkspaceFile): void {
  files.set(file.to, file);
  for (const parent of parentsOf(file.to)) directories.add(parent);
}

function parentsOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

/** Of a glob the part that is a plain directory: what it selects keeps its path below that. */
const MAGIC = /[*?[{]/;

function filesOf(sources: Sources, { to, optional }: PlacedInput, from: Reference): readonly WorkspaceFile[] {
  const directory = to === '.' || to.endsWith('/') ? to : undefined;
  if (!MAGIC.test(from.path)) {
    if (optional === true && isAbsent(sources, from)) return [];
    const file = locateOne(sources, from);
    if (file === undefined) return [];
    const place = directory === undefined ? to : posix.join(directory, posix.basename(file.path));
    return [{ ...file, to: posix.normalize(place) }];
  }
  const root = plainDirectory(from.path);
  if (reportNoDirectory(sources, { ...from, path: root }, optional === true)) return [];
  const base = resolvePath(from.place.file, root === '' ? './' : root);
  const found = resolveGlobs(optional === true ? { ...sources, diagnostics: [] } : sources, [from]);
  return found.flatMap((file) => {
    const below = posix.relative(typeof base === 'string' ? base : '.', file.path);
    return isOfEvals(below) ? [] : [{ ...file, to: posix.join(to, below) }];
  });
}

/** Cases, expected answers and graders of a skill are no part of it: an agent that finds them knows what is asked for. */
function isOfEvals(path: string): boolean {
  return path.split('/').slice(0, -1).includes('evals');
}

function plainDirectory(glob: string): string {
  const plain = glob.slice(0, glob.search(MAGIC));
  return plain.slice(0, plain.lastIndexOf('/') + 1);
}

function isAbsent({ snapshot, dependencies }: Sources, { path: written, place }: Reference): boolean {
  const path = resolvePath(place.file, written);
  if (typeof path !== 'string' || snapshot.entries.has(path)) return false;
  dependencies.push({ kind: 'absent', path });
  return true;
}

/** A directory that is named without a glob is what its files are meant by. */
function locateOne(sources: Sources, from: Reference): { readonly path: string; readonly oid: string } | undefined {
  const path = resolvePath(from.place.file, from.path);
  if (typeof path !== 'string' || sources.snapshot.entries.has(path) || !isDirectory(sources.snapshot, path))
    return locateFile(sources, from);
  const sentence = `\`${from.path}\` is a directory.`;
  const hint = `Write \`${from.path.replace(/\/+$/, '')}/**\`, and a \`to\` that ends with \`/\`.`;
  sources.diagnostics.push(diagnosticAt(from.place, { code: 'bad-path', sentence, hint }));
  return undefined;
}

/** Whether nothing lies where a glob begins, which is said in these words and not in those of its pattern. */
function reportNoDirectory(sources: Sources, { path: root, place }: Reference, isOptional: boolean): boolean {
  const path = root === '' ? '.' : resolvePath(place.file, root);
  // A path that may not be used is told of where the glob is read.
  if (typeof path !== 'string' || isDirectory(sources.snapshot, path)) return false;
  if (!isOptional) {
    const sentence = `There is no directory \`${root.replace(/\/$/, '')}\`.`;
    const hint = nearestDirectory(sources, path.replace(/\/$/, ''), place.file);
    sources.diagnostics.push(diagnosticAt(place, { code: 'missing-file', sentence, hint }));
  }
  return !isOptional;
}

/** The directory that was probably meant: one of that name elsewhere, else one that is spelt alike. */
function nearestDirectory({ snapshot }: Sources, path: string, file: string): string | undefined {
  const skill = nearestPath(snapshot, `${path}/SKILL.md`);
  const parents = new Set([...snapshot.entries.keys()].map((each) => posix.dirname(each)));
  const near = nearest(path, parents) ?? (skill === undefined ? undefined : posix.dirname(skill));
  return near === undefined ? undefined : `Did you mean \`${posix.relative(posix.dirname(file), near)}\`?`;
}
