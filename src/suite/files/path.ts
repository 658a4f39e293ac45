import { posix } from 'node:path';
import type { Snapshot, TreeEntry } from '../../ports.ts';
import { nearest } from '../diagnostics/nearest.ts';
import type { DiagnosticMessage } from '../diagnostics/diagnostic.ts';

const CANDIDATE_LIMIT = 20_000;

/** A path as it is written in `file`, from the repository root; or why it may not be used. */
export function resolvePath(file: string, reference: string): string | DiagnosticMessage {
  if (reference.trim() === '') return { code: 'bad-path', sentence: 'The path is empty.' };
  if (reference.includes('\0')) return { code: 'bad-path', sentence: 'The path contains a NUL character.' };
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(reference)) {
    return { code: 'bad-path', sentence: `\`${reference}\` is a URL, not a file of this repository.` };
  }
  if (reference.includes('\\')) {
    return { code: 'bad-path', sentence: `\`${reference}\` contains a backslash.`, hint: 'Write paths with `/`.' };
  }
  if (posix.isAbsolute(reference)) {
    return {
      code: 'bad-path',
      sentence: `\`${reference}\` is an absolute path.`,
      hint: 'Write it relative to the file that names it.',
    };
  }
  const path = posix.normalize(posix.join(posix.dirname(file), reference));
  if (path === '..' || path.startsWith('../')) {
    return { code: 'bad-path', sentence: `\`${reference}\` leads out of the repository.` };
  }
  return path;
}

/** The file at `path`, or why there is none; `reference` is how the user wrote it in `file`. */
export function findFile(
  snapshot: Snapshot,
  path: string,
  named: { readonly file: string; readonly reference: string },
): TreeEntry | DiagnosticMessage {
  const entry = snapshot.entries.get(path);
  if (entry?.kind === 'file') return entry;
  if (entry !== undefined) return describeSpecial(entry, named.reference);
  const parent = findSpecialParent(snapshot, path);
  if (parent !== undefined) return describeSpecial(parent, named.reference);
  return describeMissing(snapshot, path, named);
}

/** What of a path is no directory although something is to be in it, such as a symbolic link. */
export function findSpecialParent(snapshot: Snapshot, path: string): TreeEntry | undefined {
  for (let parent = posix.dirname(path); parent !== '.'; parent = posix.dirname(parent)) {
    const entry = snapshot.entries.get(parent);
    if (entry !== undefined) return entry;
  }
  return undefined;
}

/** Git holds several versions of the file, or a version and its deletion: none of them is what will be committed. */
export function describeUnmerged(path: string): DiagnosticMessage {
  return {
    code: 'bad-file',
    sentence: `\`${path}\` is in a merge conflict.`,
    hint: 'Resolve it, then `git add` the file, or `git rm` it.',
  };
}

const SPECIAL = {
  symlink: 'a symbolic link',
  submodule: 'a submodule',
  file: 'a file, not a directory',
} as const;

function describeSpecial(entry: TreeEntry, reference: string): DiagnosticMessage {
  if (entry.kind === 'unmerged') return describeUnmerged(entry.path);
  const what = SPECIAL[entry.kind];
  const isItself = entry.path.endsWith(reference.replace(/^(\.{1,2}\/)+/, ''));
  return {
    code: 'bad-path',
    sentence: isItself ? `\`${reference}\` is ${what}.` : `\`${reference}\` leads through \`${entry.path}\`, ${what}.`,
    hint: entry.kind === 'file' ? undefined : 'Name a regular file of this repository.',
  };
}

function describeMissing(
  snapshot: Snapshot,
  path: string,
  named: { readonly file: string; readonly reference: string },
): DiagnosticMessage {
  if (isDirectory(snapshot, path)) {
    return { code: 'bad-path', sentence: `\`${named.reference}\` is a directory.`, hint: 'Name a file in it.' };
  }
  const near = nearestPath(snapshot, path);
  return {
    code: 'missing-file',
    sentence: `There is no file \`${named.reference}\`${posix.dirname(named.file) === '.' ? '' : ` (\`${path}\` from the root)`}.`,
    hint: near === undefined ? undefined : `Did you mean \`${posix.relative(posix.dirname(named.file), near)}\`?`,
  };
}

/** Whether a path from the root is a directory; git knows it only by what is in it. */
export function isDirectory(snapshot: Snapshot, path: string): boolean {
  const prefix = `${path.replace(/\/$/, '')}/`;
  return path === '.' || snapshot.entries.keys().some((each) => each.startsWith(prefix));
}

/** The file whose path was probably meant: the only one of that name, else one that is spelt alike. */
export function nearestPath(snapshot: Snapshot, path: string): string | undefined {
  const base = posix.basename(path);
  const paths = [...snapshot.entries.values()].filter((entry) => entry.kind === 'file').map((entry) => entry.path);
  const sameName = paths.filter((candidate) => posix.basename(candidate) === base);
  if (sameName.length === 1) return sameName[0];
  const directory = posix.dirname(path);
  const siblings = paths.filter((candidate) => posix.dirname(candidate) === directory);
  const sibling = nearest(
    base,
    siblings.map((candidate) => posix.basename(candidate)),
  );
  return sibling === undefined ? nearest(path, paths.slice(0, CANDIDATE_LIMIT)) : posix.join(directory, sibling);
}
