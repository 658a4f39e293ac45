import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readlinkSync,
  readSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import type { WorkspaceChange } from '../../../domain/agents/agent.ts';

/** A file of a workspace as it was: enough to tell whether it changed. */
export type Found = {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly isLink: boolean;
};

/** A workspace that is larger than one may be. */
export class WorkspaceTooLarge extends Error {}

/** What a workspace may hold, in bytes and in files. */
export const LARGEST_WORKSPACE = 200 * 1024 * 1024;
const MOST_FILES = 20_000;
const MOST_CHANGED = 1_000;
/** Made by tools from what is there, in thousands of files; nobody judges them. */
const LEFT_OUT: ReadonlySet<string> = new Set(['.git', 'node_modules', '__pycache__', '.venv', '.pytest_cache']);
const LONGEST_TEXT = 256 * 1024;
const MOST_TEXT = 2 * 1024 * 1024;

/** Every file and link of a workspace, by path; links are not followed. Throws WorkspaceTooLarge. */
export function listTree(workspace: string): ReadonlyMap<string, Found> {
  const found = new Map<string, Found>();
  let bytes = 0;
  for (const { path, isLink } of walk(workspace, '')) {
    const file = isLink ? hashLink(workspace, path) : hashFile(workspace, path);
    if (file === undefined) continue;
    bytes += file.bytes;
    if (bytes > LARGEST_WORKSPACE) throw new WorkspaceTooLarge(`is larger than ${LARGEST_WORKSPACE / 1024 / 1024} MB`);
    found.set(path, file);
    if (found.size > MOST_FILES) throw new WorkspaceTooLarge(`holds more than ${MOST_FILES} files`);
  }
  return found;
}

type Entry = { readonly path: string; readonly isLink: boolean };

function* walk(workspace: string, directory: string): Generator<Entry> {
  for (const entry of readdirSync(join(workspace, directory), { withFileTypes: true })) {
    const path = directory === '' ? entry.name : `${directory}/${entry.name}`;
    if (entry.isDirectory() && !LEFT_OUT.has(entry.name)) yield* walk(workspace, path);
    else if (entry.isFile() || entry.isSymbolicLink()) yield { path, isLink: entry.isSymbolicLink() };
  }
}

function hashLink(workspace: string, path: string): Found {
  const target = readlinkSync(join(workspace, path));
  const sha256 = createHash('sha256').update(target).digest('hex');
  return { path, bytes: Buffer.byteLength(target), sha256, isLink: true };
}

/** Undefined for what is no file any more. */
function hashFile(workspace: string, path: string): Found | undefined {
  const hash = createHash('sha256');
  const file = openSync(join(workspace, path), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
  try {
    const { size } = fstatSync(file);
    if (size > LARGEST_WORKSPACE) throw new WorkspaceTooLarge(`is larger than ${LARGEST_WORKSPACE / 1024 / 1024} MB`);
    const buffer = Buffer.alloc(Math.min(Math.max(size, 1), 1024 * 1024));
    let bytes = 0;
    for (let read = readSync(file, buffer); read > 0; read = readSync(file, buffer)) {
      hash.update(buffer.subarray(0, read));
      bytes += read;
    }
    return { path, bytes, sha256: hash.digest('hex'), isLink: false };
  } finally {
    closeSync(file);
  }
}

/** How a workspace differs from what it was, by path. Throws WorkspaceTooLarge. */
export function differences(workspace: string, before: ReadonlyMap<string, Found>): readonly WorkspaceChange[] {
  const after = listTree(workspace);
  const deleted = [...before.values()]
    .filter(({ path }) => !after.has(path))
    .map(({ path, bytes }): WorkspaceChange => ({ path, change: 'deleted', bytes }));
  const changed = [...after.values()].filter(({ path, sha256 }) => before.get(path)?.sha256 !== sha256);
  if (deleted.length + changed.length > MOST_CHANGED)
    throw new WorkspaceTooLarge(`has more than ${MOST_CHANGED} files that changed`);
  let room = MOST_TEXT;
  const told = changed.sort(byPath).map(({ path, bytes, sha256, isLink }): WorkspaceChange => {
    const text = isLink || bytes > Math.min(LONGEST_TEXT, room) ? undefined : readText(join(workspace, path));
    room -= text === undefined ? 0 : bytes;
    const change = before.has(path) ? 'changed' : 'created';
    return { path, change, bytes, sha256, ...(text === undefined ? {} : { text }) };
  });
  return [...told, ...deleted].sort(byPath);
}

function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : 1;
}

/** Undefined for what is no text. */
function readText(path: string): string | undefined {
  const file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW);
  try {
    const bytes = Buffer.alloc(fstatSync(file).size);
    readSync(file, bytes);
    return bytes.includes(0) ? undefined : new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  } finally {
    closeSync(file);
  }
}

/** Copies files, links and directories, and whatever else a workspace holds not. */
export function copyTree(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (entry.isFile()) copyFileSync(source, target, constants.COPYFILE_FICLONE);
    else if (entry.isDirectory()) {
      mkdirSync(target);
      copyTree(source, target);
    }
  }
}
