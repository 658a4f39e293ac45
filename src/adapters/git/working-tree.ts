import { lstat, readlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { Snapshot } from '../../ports.ts';
import { unlessGone, unreadable, writeFileNow, writeFiles, writeLinks } from './blob-writer.ts';
import { raise } from './checkout.ts';
import { parseEntries } from './store.ts';
import type { ModeEntry, ObjectStore } from './store.ts';

/** The user's working tree as data, as if it were committed now. */
export type WorkingTree = { readonly snapshot: Snapshot; readonly entries: ReadonlyMap<string, ModeEntry> };

/** A file that differs from the index, or that the index does not know. */
type Change = { readonly path: string; readonly mode: string };

/**
 * Larger ones are read when somebody asks what they hold: few suites name one, and to copy a gigabyte of weights takes long
 * and may not fit.
 */
const LARGE_BYTES = 1_000_000;

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
  const { changed, untracked, deleted, unmerged } = parseStatus(status);
  for (const path of [...deleted, ...changed.map((change) => change.path)]) entries.delete(path);
  const found = [...changed, ...(await classify(store.checkout.directory, untracked))];
  for (const entry of await identify(store, found)) entries.set(entry.path, entry);
  for (const { path } of unmerged) entries.set(path, { path, mode: '000000', oid: NO_OBJECT, kind: 'unmerged' });
  // What a conflict left there is what a program would find.
  for (const { path, mode, oid } of await identify(store, unmerged))
    entries.set(path, { path, mode, oid, kind: 'unmerged' });
  return { entries, snapshot: { entries, read: (oid) => store.read(oid), sizes: (oids) => store.sizes(oids) } };
}

/** In place of an object; with mode 0 an index leaves the path out. */
const NO_OBJECT = '0'.repeat(40);

function parseStatus(output: Buffer) {
  const changed: Change[] = [];
  const unmerged: Change[] = [];
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
    if (kind === 'u') unmerged.push({ path, mode });
    else if (mode === '000000') deleted.push(path);
    else changed.push({ path, mode });
  }
  return { changed, untracked, deleted, unmerged };
}

async function classify(directory: string, paths: readonly string[]): Promise<readonly Change[]> {
  // A path that ends in a slash is a repository inside the repository: none of ours.
  const files = paths.filter((path) => !path.endsWith('/'));
  const changes = files.map(async (path): Promise<readonly Change[]> => {
    const status = await unlessGone(lstat(join(directory, path)));
    if (status === undefined) return [];
    if (status.isSymbolicLink()) return [{ path, mode: '120000' }];
    return [{ path, mode: (status.mode & 0o100) === 0 ? '100644' : '100755' }];
  });
  return (await Promise.all(changes)).flat();
}

/** Entries whose content is in the private repository, but for the late ones: whatever happens on disk, they stay as they are. */
async function identify(store: ObjectStore, changes: readonly Change[]): Promise<readonly ModeEntry[]> {
  const files = changes.filter(({ mode }) => mode.startsWith('100'));
  const areLarge = await Promise.all(files.map(({ path }) => isLarge(join(store.checkout.directory, path))));
  const written = await writeFiles(store, files.filter((_, index) => areLarge[index] !== true).map(toPath));
  const entries = files.flatMap((file, index): readonly ModeEntry[] => {
    if (areLarge[index] === true) return [createLateEntry(file, () => writeFileNow(store, file.path))];
    const oid = written.get(file.path);
    if (oid === undefined) return [];
    // Many a file that cannot be read is nobody's business here.
    if (typeof oid !== 'string') return [createLateEntry(file, () => raise(oid))];
    return [{ ...file, kind: 'file', oid }];
  });
  return [...entries, ...(await identifyLinks(store, changes))];
}

/** An entry whose content is looked at once, when it is first asked for. */
function createLateEntry({ path, mode }: Change, look: () => string): ModeEntry {
  let oid: string | undefined;
  return {
    path,
    mode,
    kind: 'file',
    get oid() {
      return (oid ??= look());
    },
  };
}

async function isLarge(file: string): Promise<boolean> {
  return ((await unlessGone(lstat(file)))?.size ?? 0) > LARGE_BYTES;
}

async function identifyLinks(store: ObjectStore, changes: readonly Change[]): Promise<readonly ModeEntry[]> {
  const reading = changes
    .filter(({ mode }) => mode === '120000')
    .map(async ({ path, mode }) => {
      const target = await readTarget(store.checkout.directory, path);
      return target === undefined ? [] : [{ path, mode, target }];
    });
  const links = (await Promise.all(reading)).flat();
  const oids = await writeLinks(
    store,
    links.map(({ target }) => target),
  );
  return links.map(({ path, mode }, index) => ({ path, mode, kind: 'symlink', oid: oids[index] ?? '' }));
}

async function readTarget(directory: string, path: string): Promise<Buffer | undefined> {
  try {
    return await unlessGone(readlink(join(directory, path), { encoding: 'buffer' }));
  } catch {
    throw unreadable(path, 'It is no link any more');
  }
}

function toPath({ path }: Change): string {
  return path;
}
