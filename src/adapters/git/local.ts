import { UserError } from '../../domain/user-error.ts';
import { isCommitId, raise, resolveCommit, unknownRevision } from './checkout.ts';
import { findMergeBase } from './history.ts';
import type { Git } from './process.ts';
import { connect, explainFetch, listReferences } from './remote.ts';
import type { Remote } from './remote.ts';
import type { CommitPair, NamedCommit } from './revisions.ts';
import type { ObjectStore } from './store.ts';

/** A developer's clone and where it came from. */
export type Local = {
  readonly store: ObjectStore;
  readonly remote: Remote | undefined;
  /** Told what the user may not have meant. */
  readonly warn: (line: string) => void;
};

const DEFAULT_BRANCHES = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/**
 * The commit to compare with: what `name` stands for, else the merge base of `headSha` with the default branch, whose newest
 * commit has the rules; none before the first commit. Throws UserError `no-base` or `bad-revision`.
 */
export async function findLocalBase(
  local: Local,
  headSha: string | undefined,
  name: string | undefined,
): Promise<Pick<CommitPair, 'base' | 'rules'>> {
  if (name !== undefined) return { base: await findReference(local, name) };
  if (headSha === undefined) return { base: undefined };
  const tip = await findDefaultBranch(local);
  const sha = await findMergeBase(local.store, { base: tip.sha, head: headSha }, local.remote);
  return { base: { sha, name: tip.name }, rules: tip };
}

/** The commit that a user means by `name`. Throws UserError `bad-revision`. */
export async function findReference(local: Local, name: string): Promise<NamedCommit & { readonly name: string }> {
  const { store, remote } = local;
  const sha = await resolveCommit(store.checkout.git, name);
  if (sha !== undefined) return { sha, name: (await isTagAndBranch(local, name)) ? `tags/${name}` : name };
  if (isCommitId(name)) return { sha: name, name };
  const listed = await ask(store, remote, [`refs/heads/${name}`, `refs/tags/${name}`]);
  return { sha: listed[0] ?? raise(unknownRevision(`The revision "${name}"`)), name };
}

/** Git takes the tag, and its own warning reaches nobody here. */
async function isTagAndBranch({ store, warn }: Local, name: string): Promise<boolean> {
  const { git } = store.checkout;
  const [tag, branch] = await Promise.all(['tags', 'heads'].map((kind) => resolveCommit(git, `refs/${kind}/${name}`)));
  if (tag === undefined || branch === undefined || tag === branch) return false;
  warn(`"${name}" is a tag and a branch; as git does, the tag is taken. Say heads/${name} for the branch.`);
  return true;
}

async function findDefaultBranch({ store, remote }: Local): Promise<NamedCommit & { readonly name: string }> {
  const { git } = store.checkout;
  for (const candidate of DEFAULT_BRANCHES) {
    const sha = await resolveCommit(git, candidate);
    if (sha !== undefined) return { sha, name: await git.line(['rev-parse', '--abbrev-ref', candidate]) };
  }
  const [sha] = await ask(store, remote, ['HEAD']);
  if (sha !== undefined) return { sha, name: 'HEAD' };
  const sentence = 'This repository has no branch that could be the default one (main, master or that of origin).';
  throw new UserError({ code: 'no-base', sentence, place: undefined, hint: 'Name the base with --base.' });
}

async function ask(store: ObjectStore, remote: Remote | undefined, names: readonly string[]) {
  if (remote === undefined) return [];
  try {
    const listed = await listReferences(connect(store.git, remote), names);
    return names.flatMap((name) => listed.get(name) ?? []);
  } catch (error) {
    throw explainFetch(error, names.join(' or '), remote);
  }
}

/** Where the clone came from; undefined for one without a remote. */
export async function readRemote(git: Git): Promise<Remote | undefined> {
  const names = (await git.line(['remote'])).split('\n').filter((name) => name !== '');
  const name = names.includes('origin') ? 'origin' : names[0];
  return name === undefined ? undefined : { url: await git.line(['remote', 'get-url', name]), token: undefined };
}
