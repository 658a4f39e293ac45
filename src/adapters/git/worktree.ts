import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { adaptGit } from './process.ts';
import { removeDirectory } from './store.ts';
import type { ModeEntry, ObjectStore } from './store.ts';

/** A directory with one side's files. */
export type Worktree = AsyncDisposable & { readonly directory: string };

const IDENTITY = { NAME: 'Evaldelta', EMAIL: 'evaldelta@localhost', DATE: '2000-01-01T00:00:00Z' };

/**
 * The files of a commit in a temporary directory. Its `.git` leads to the private repository, so that programs may ask git
 * which commit they are; submodules are empty directories and Git LFS files stay pointers.
 */
export async function createWorktree(store: ObjectStore, sha: string): Promise<Worktree> {
  const entries = [...(await store.entries(sha)).values()];
  await store.sizes(entries.filter(({ kind }) => kind !== 'submodule').map(({ oid }) => oid));
  const directory = await mkdtemp(join(store.directory, `${sha.slice(0, 7)}-`));
  const dispose = () => removeDirectory(directory);
  try {
    await store.git.run(['worktree', 'add', '--quiet', '--detach', '--force', directory, sha]);
  } catch (error) {
    await dispose();
    throw error;
  }
  return { directory, [Symbol.asyncDispose]: dispose };
}

/** A commit in the private repository that holds `entries`, whose objects must be there. */
export async function writeCommit(store: ObjectStore, entries: Iterable<ModeEntry>, parent: string | undefined) {
  const identity = Object.entries(IDENTITY).flatMap(([field, value]): readonly (readonly [string, string])[] => [
    [`GIT_AUTHOR_${field}`, value],
    [`GIT_COMMITTER_${field}`, value],
  ]);
  const index = join(store.directory, 'working-tree.index');
  const variables = { ...store.git.options.variables, GIT_INDEX_FILE: index, ...Object.fromEntries(identity) };
  const git = adaptGit(store.git, { variables });
  const lines = [...entries].map(({ mode, oid, path }) => `${mode} ${oid}\t${path}\0`);
  await git.run(['read-tree', '--empty']);
  await git.run(['update-index', '-z', '--index-info'], lines.join(''));
  const tree = await git.line(['write-tree', '--missing-ok']);
  const parents = parent === undefined ? [] : ['-p', parent];
  return await git.line(['commit-tree', tree, ...parents, '-m', 'Working tree']);
}
