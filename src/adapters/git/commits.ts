import { isCommitId, raise, resolveCommit, unknownRevision } from './checkout.ts';
import { findMergeBase } from './history.ts';
import { GitError } from './error.ts';
import { connect, explainFetch, listReferences } from './remote.ts';
import type { Remote } from './remote.ts';
import type { Commits } from './revisions.ts';
import type { ObjectStore } from './store.ts';

/**
 * Answers for the rules from a runner's checkout and its remote. The remote is asked first: a self-hosted runner keeps
 * references of earlier jobs.
 */
export function gitHubCommits(store: ObjectStore, remote: Remote): Commits {
  const { git, headSha } = store.checkout;
  const find = async (what: string, names: readonly string[], local: string) => {
    const listed = await askRemote(store, remote, names);
    const onRemote = listed instanceof GitError ? [] : names.map((name) => listed.get(name));
    const sha = onRemote.find((found) => found !== undefined) ?? (await resolveCommit(git, local));
    if (sha !== undefined) return sha;
    throw listed instanceof GitError ? explainFetch(listed, what, remote) : unknownRevision(what);
  };
  return {
    head: () => Promise.resolve(headSha ?? raise(unknownRevision('The checked out commit'))),
    parents: (sha) => store.parents(sha),
    tip: (branch) =>
      branch === undefined
        ? find('The default branch', ['HEAD'], 'origin/HEAD')
        : find(`The branch ${branch}`, [`refs/heads/${branch}`], `origin/${branch}`),
    resolve: async (name) =>
      isCommitId(name) ? name : find(`The base "${name}"`, [`refs/heads/${name}`, `refs/tags/${name}`, name], name),
    commit: async (sha) => {
      await store.requireCommits([sha]);
      return (await resolveCommit(store.git, sha)) ?? raise(unknownRevision(`Object ${sha.slice(0, 7)}`));
    },
    has: (sha) => store.hasCommit(sha),
    mergeBase: (base, head) => findMergeBase(store, { base, head }, remote),
  };
}

async function askRemote(store: ObjectStore, remote: Remote, names: readonly string[]) {
  try {
    return await listReferences(connect(store.git, remote), names);
  } catch (error) {
    if (error instanceof GitError) return error;
    throw error;
  }
}
