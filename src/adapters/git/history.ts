import { join } from 'node:path';
import { UserError } from '../../domain/user-error.ts';
import { onExit, readShallow } from './checkout.ts';
import type { Git } from './process.ts';
import { connect, explainFetch, fetchObjects, forget } from './remote.ts';
import type { Remote } from './remote.ts';
import { createBorrower } from './store.ts';
import type { ObjectStore } from './store.ts';

/** Where a search stands: the best common ancestor so far, and the cut commits that may hide a better one. */
type Search = { readonly mergeBase: string | undefined; readonly cuts: readonly string[] };

const FIRST_DEPTH = 100;
/** Commits more at each cut, until there is none left; the last means all. */
const DEEPEN_BY = [1_000, 10_000, 0x7fffffff];
// Commits alone, neither trees nor files: a thousand are some hundred kilobytes.
const COMMITS_ONLY = '--filter=tree:0';

/**
 * The best common ancestor of two commits. What a shallow clone lacks is fetched into a repository of its own that holds
 * only commits; cut histories are deepened until no cut can hide a better ancestor. Throws UserError `no-base`.
 */
export async function findMergeBase(store: ObjectStore, pair: MergePair, remote: Remote | undefined): Promise<string> {
  const directory = join(store.directory, `history-${pair.head.slice(0, 12)}-${pair.base.slice(0, 12)}.git`);
  const git = await createBorrower(directory, store.checkout, store.git.options.environment);
  try {
    return await search(git, pair, remote);
  } catch (error) {
    throw remote === undefined ? error : explainFetch(error, `The history of ${pair.head.slice(0, 7)}`, remote);
  }
}

/** Two commits by id. */
export type MergePair = { readonly base: string; readonly head: string };

async function search(git: Git, pair: MergePair, remote: Remote | undefined): Promise<string> {
  const fetcher = remote === undefined ? undefined : connect(git, remote);
  const absent = await findAbsent(git, [pair.base, pair.head]);
  if (absent.length > 0) {
    if (fetcher === undefined) throw noBase(pair, 'The clone lacks its commits.');
    const isShallow = (await readCuts(git)).size > 0;
    // The cuts of the commit that is here go along: one journey then mostly finds the ancestor.
    const cuts = await findCuts(
      git,
      [pair.base, pair.head].filter((sha) => !absent.includes(sha)),
    );
    await fetchObjects(fetcher, [...absent, ...cuts], [COMMITS_ONLY, ...(isShallow ? [`--depth=${FIRST_DEPTH}`] : [])]);
  }
  let found = await look(git, pair);
  for (const depth of DEEPEN_BY) {
    if (found.cuts.length === 0) break;
    if (fetcher === undefined) throw noBase(pair, 'The clone is shallow and has no remote to ask.');
    await fetchObjects(forget(fetcher), found.cuts, [COMMITS_ONLY, `--deepen=${depth}`]);
    found = await look(git, pair);
  }
  if (found.mergeBase === undefined) throw noBase(pair, 'Their histories have no commit in common.');
  return found.mergeBase;
}

async function look(git: Git, { base, head }: MergePair): Promise<Search> {
  const line = await git.line(['merge-base', base, head]).catch(onExit(1, ''));
  const mergeBase = line === '' ? undefined : line;
  // Below a common ancestor there is none that is better.
  const cuts = await findCuts(git, [base, head, ...(mergeBase === undefined ? [] : [`^${mergeBase}`])]);
  return { mergeBase, cuts };
}

/** The cut commits among those that a walk from `starts` meets. */
async function findCuts(git: Git, starts: readonly string[]): Promise<readonly string[]> {
  const cuts = await readCuts(git);
  if (cuts.size === 0 || starts.length === 0) return [];
  const walked = await git.line(['rev-list', ...starts]);
  return walked.split('\n').filter((sha) => cuts.has(sha));
}

async function readCuts(git: Git): Promise<ReadonlySet<string>> {
  return new Set(await readShallow(join(git.options.variables['GIT_DIR'] ?? '', 'shallow')));
}

async function findAbsent(git: Git, shas: readonly string[]): Promise<readonly string[]> {
  const output = await git.run(['cat-file', '--batch-check'], `${shas.join('\n')}\n`);
  return output
    .toString()
    .split('\n')
    .filter((line) => line.endsWith(' missing'))
    .map((line) => line.replace(/ missing$/, ''));
}

function noBase({ base, head }: MergePair, why: string): UserError {
  return new UserError({
    code: 'no-base',
    sentence: `No merge base of ${head.slice(0, 7)} and ${base.slice(0, 7)} was found. ${why}`,
    place: undefined,
    hint: 'Rebase onto the branch to compare with, check out with `fetch-depth: 0`, or name a base.',
  });
}
