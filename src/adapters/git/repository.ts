import type { GitHubEvent } from '../../domain/review/event.ts';
import type { Side } from '../../domain/side.ts';
import type { Log, Repository, Revision, RevisionPair } from '../../ports.ts';
import { onExit, readCheckout } from './checkout.ts';
import { gitHubCommits } from './commits.ts';
import { findLocalBase, findReference, readRemote } from './local.ts';
import type { Environment } from './process.ts';
import { findCommits, unlessEqual } from './revisions.ts';
import type { CommitPair, NamedCommit } from './revisions.ts';
import { ObjectStore } from './store.ts';
import { readWorkingTree } from './working-tree.ts';
import type { WorkingTree } from './working-tree.ts';
import { createWorktree, writeCommit } from './worktree.ts';

/** A repository that holds processes and a temporary directory until it is disposed. */
export type OpenRepository = Repository & AsyncDisposable;

/** What the Action knows of its repository. */
export type ActionRepositoryOptions = {
  /** The checkout, or a directory in it. */
  readonly directory: string;
  readonly event: GitHubEvent;
  /** The `base` input; read for `workflow_dispatch` and `schedule` only. */
  readonly base: string | undefined;
  /** GITHUB_SERVER_URL. */
  readonly serverUrl: string;
  /** GITHUB_REPOSITORY, `owner/name`. */
  readonly repository: string;
  readonly token: string | undefined;
  /** What the shell was started with; an allow-list of it reaches git. */
  readonly environment: Environment;
};

/** What the CLI knows of its repository. */
export type LocalRepositoryOptions = {
  readonly directory: string;
  /** A reference; undefined: the merge base of head with the default branch. */
  readonly base: string | undefined;
  /** A reference; undefined: the working tree. */
  readonly head: string | undefined;
  /** Which of the two is both sides, where one is; without a base head is. */
  readonly bothSides?: Side | undefined;
  readonly environment: Environment;
  readonly log?: Pick<Log, 'warn'> | undefined;
};

/** The repository of a workflow run, at the revisions that its event asks for. Throws UserError `bad-revision`. */
export async function openRepository(options: ActionRepositoryOptions): Promise<OpenRepository> {
  const { directory, environment, event, base, token } = options;
  const remote = { url: `${options.serverUrl.replace(/\/+$/, '')}/${options.repository}`, token };
  const store = await ObjectStore.open(await readCheckout(directory, environment, true), remote, environment);
  const find = async () => await revisePair(store, await findCommits(event, base, gitHubCommits(store, remote)));
  return {
    revisions: once(find),
    worktree: (revision) => createWorktree(store, revision.sha),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

/**
 * A developer's repository. Two references that are the same commit leave head alone; a working tree stays paired with its
 * own commit, from which it may differ; before the first commit there is no base. A worktree of the working tree is a copy
 * of what would be committed, so that both sides start from the same kind of directory. Throws UserError `bad-revision`.
 */
export async function openLocalRepository(options: LocalRepositoryOptions): Promise<OpenRepository> {
  const { directory, environment } = options;
  const checkout = await readCheckout(directory, environment, false);
  const remote = await readRemote(checkout.git);
  const warn = (line: string) => options.log?.warn(line);
  const local = { store: await ObjectStore.open(checkout, remote, environment), remote, warn };
  const { store } = local;
  let workingTree: WorkingTree | undefined;
  let written: Promise<string> | undefined;
  const find = async () => {
    if (options.head !== undefined) {
      const head = await findReference(local, options.head);
      const { base, rules } = await findLocalBase(local, head.sha, options.base);
      return await revisePair(store, { ...unlessEqual(base, head), ...(rules && { rules }) });
    }
    const { headSha } = checkout;
    const found = await findLocalBase(local, headSha, options.base);
    workingTree = await readWorkingTree(store);
    const base = found.base && (await revise(store, found.base));
    const head = await reviseWorkingTree(store, workingTree);
    return { base, head, ...(await reviseRules(store, base, found.rules)) };
  };
  return {
    revisions: once(async () => twice(await find(), options.bothSides)),
    worktree: async ({ isWorkingTree, sha }) => {
      if (!isWorkingTree || workingTree === undefined) return await createWorktree(store, sha);
      written ??= writeCommit(store, workingTree.entries.values(), checkout.headSha);
      return await createWorktree(store, await written);
    },
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

/** One revision and nothing else, where it is to be both sides. */
function twice(found: RevisionPair, bothSides: Side | undefined): RevisionPair {
  if (bothSides === undefined) return found;
  const only = found[bothSides] ?? found.head;
  return { base: only, head: only };
}

/** Sides ask at the same time, and both must see the same commits: a search happens once, with files of its own. */
function once<T>(find: () => Promise<T>): () => Promise<T> {
  let found: Promise<T> | undefined;
  return () => (found ??= find());
}

async function revisePair(store: ObjectStore, { base, head, rules }: CommitPair) {
  await store.requireCommits([base, head, rules].flatMap((commit) => commit?.sha ?? []));
  const [before, after] = await Promise.all([base && revise(store, base), revise(store, head)]);
  return { base: before, head: after, ...(await reviseRules(store, before, rules)) };
}

/** Where base is the newest commit itself, one revision is both; head that is measured alone brings its own rules. */
async function reviseRules(store: ObjectStore, base: Revision | undefined, rules: NamedCommit | undefined) {
  if (base === undefined || rules === undefined || rules.sha === base.sha) return {};
  return { rules: await revise(store, rules) };
}

async function revise(store: ObjectStore, { sha, name }: NamedCommit): Promise<Revision> {
  await store.requireCommits([sha]);
  return { sha, name, isWorkingTree: false, snapshot: await store.snapshot(sha) };
}

async function reviseWorkingTree({ checkout }: ObjectStore, { snapshot }: WorkingTree): Promise<Revision> {
  const name = await checkout.git.line(['symbolic-ref', '--short', '--quiet', 'HEAD']).catch(onExit(1, undefined));
  const unborn = '0'.repeat(checkout.objectFormat === 'sha256' ? 64 : 40);
  return { sha: checkout.headSha ?? unborn, name, isWorkingTree: true, snapshot };
}
