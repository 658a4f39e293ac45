import { createHash } from 'node:crypto';
import { lstat, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Snapshot } from '../ports.ts';
import { BlobWriter, unreadable } from './git-blob-writer.ts';
import { GitError } from './git-process.ts';
import { parseEntries, quotePath } from './git-store.ts';
import type { ModeEntry, ObjectStore } from './git-store.ts';

/** The user's working tree as data, as if it were committed now. */
export type WorkingTree = AsyncDisposable & {
  readonly snapshot: Snapshot;
  readonly entries: ReadonlyMap<string, ModeEntry>;
  /** Writes the content of every changed file into the private repository. */
  writeAll(): Promise<void>;
};

/** A file that differs from the index, or that the index does not know. */
type Change = { readonly path: string; readonly mode: string };

/** Where the content of a changed object comes from. */
type Source = { readonly path: string; readonly size: number; readonly link: Buffer | undefined };

/**
 * Reads the working tree: the index, overlaid with changed, untracked and deleted files. Ignored files stay out, links
 * are not followed, filters and line endings are applied as `git add` would, so that an unchanged file keeps its object id.
 */
export async function readWorkingTree(store: ObjectStore): Promise<WorkingTree> {
  const { git } = store.checkout;
  const [index, status] = await Promise.all([
    git.run(['ls-files', '--stage', '-z', '--full-name']),
    git.run(['status', '--porcelain=v2', '-z', '--untracked-files=all', '--no-renames', '--ignore-submodules=all']),
  ]);
  // `mode oid stage`
  const entries = parseEntries(index, 1);
  const { changed, untracked, deleted } = parseStatus(status);
  for (const path of [...deleted, ...changed.map((change) => change.path)]) entries.delete(path);
  const sources = new Map<string, Source>();
  const found = [...changed, ...(await classify(store.checkout.directory, untracked))];
  for (const { entry, source } of await identify(store, found)) {
    entries.set(entry.path, entry);
    sources.set(entry.oid, source);
  }
  return new Overlay(store, entries, sources);
}

class Overlay implements WorkingTree {
  readonly snapshot: Snapshot;
  readonly entries: ReadonlyMap<string, ModeEntry>;
  readonly #store: ObjectStore;
  readonly #sources: ReadonlyMap<string, Source>;
  #writer: BlobWriter | undefined;

  constructor(store: ObjectStore, entries: ReadonlyMap<string, ModeEntry>, sources: ReadonlyMap<string, Source>) {
    this.#store = store;
    this.entries = entries;
    this.#sources = sources;
    this.snapshot = { entries, read: (oid) => this.#read(oid), sizes: (oids) => this.#sizes(oids) };
  }

  async writeAll(): Promise<void> {
    for (const oid of this.#sources.keys()) await this.#write(oid);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#writer?.[Symbol.asyncDispose]();
  }

  async #read(oid: string): Promise<Uint8Array> {
    await this.#write(oid);
    return await this.#store.read(oid);
  }

  async #sizes(oids: readonly string[]): Promise<readonly number[]> {
    const stored = oids.filter((oid) => !this.#sources.has(oid));
    const sizes = await this.#store.sizes(stored);
    const known = new Map(stored.map((oid, index) => [oid, sizes[index] ?? 0]));
    return oids.map((oid) => this.#sources.get(oid)?.size ?? known.get(oid) ?? 0);
  }

  async #write(oid: string): Promise<void> {
    const source = this.#sources.get(oid);
    if (source === undefined) return;
    this.#writer ??= new BlobWriter(this.#store);
    const written = await (source.link === undefined
      ? this.#writer.writeFile(source.path)
      : this.#writer.writeLink(source.link));
    if (written !== oid) throw unreadable(source.path, 'It changed while it was being read.');
  }
}

function parseStatus(output: Buffer) {
  const changed: Change[] = [];
  const untracked: string[] = [];
  const deleted: string[] = [];
  for (const record of output.toString().split('\0')) {
    const [kind, state = ''] = record.split(' ', 2);
    if (kind === '?') untracked.push(record.slice(2));
    // `1` has 8 fields before the path, `u` (a merge conflict) has 10; the worktree's mode is the last of the modes.
    if (kind !== 'u' && (kind !== '1' || state[1] === '.')) continue;
    const fields = record.split(' ');
    const path = fields.slice(kind === 'u' ? 10 : 8).join(' ');
    const mode = fields[kind === 'u' ? 6 : 5] ?? '';
    if (mode === '000000') deleted.push(path);
    else changed.push({ path, mode });
  }
  return { changed, untracked, deleted };
}

async function classify(directory: string, paths: readonly string[]): Promise<readonly Change[]> {
  // A path that ends in a slash is a repository inside the repository: none of ours.
  const files = paths.filter((path) => !path.endsWith('/'));
  return await Promise.all(
    files.map(async (path) => {
      const status = await lstat(join(directory, path));
      if (status.isSymbolicLink()) return { path, mode: '120000' };
      return { path, mode: (status.mode & 0o100) === 0 ? '100644' : '100755' };
    }),
  );
}

async function identify(store: ObjectStore, changes: readonly Change[]) {
  const { directory, git, objectFormat } = store.checkout;
  const links = changes.filter(({ mode }) => mode === '120000');
  const files = changes.filter(({ mode }) => mode.startsWith('100'));
  const paths = files.map(({ path }) => `${quotePath(path)}\n`).join('');
  const output = files.length === 0 ? '' : (await hash(git.run(['hash-object', '--stdin-paths'], paths))).toString();
  const oids = output.split('\n');
  const known = await Promise.all(
    files.map(async ({ path, mode }, index) => {
      const { size } = await lstat(join(directory, path));
      const entry: ModeEntry = { path, mode, kind: 'file', oid: oids[index] ?? '' };
      return { entry, source: { path, size, link: undefined } };
    }),
  );
  const linked = await Promise.all(
    links.map(async ({ path, mode }) => {
      const link = await readlink(join(directory, path), { encoding: 'buffer' });
      const oid = createHash(objectFormat).update(`blob ${link.length}\0`).update(link).digest('hex');
      return { entry: { path, mode, kind: 'symlink', oid } as const, source: { path, size: link.length, link } };
    }),
  );
  return [...known, ...linked];
}

async function hash(output: Promise<Buffer>): Promise<Buffer> {
  try {
    return await output;
  } catch (error) {
    throw error instanceof GitError ? unreadable(undefined, error.reason) : error;
  }
}
