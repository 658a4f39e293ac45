import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Snapshot, TreeEntry } from '../../ports.ts';
import { removeAtEnd } from '../process/at-end.ts';
import { ObjectBatch } from './batch.ts';
import type { Checkout } from './checkout.ts';
import { GitError } from './error.ts';
import { createGit } from './process.ts';
import type { Environment, Git } from './process.ts';
import { errorCode, naming } from '../files/disk-error.ts';
import { connect, explainFetch, fetchObjects, forget, isAbsent } from './remote.ts';
import type { Remote } from './remote.ts';
import { temporaryDirectory } from '../files/temporary-file.ts';
import { UserError } from '../../domain/user-error.ts';

/** A tree entry with git's mode, for writing it to disk again. */
export type ModeEntry = TreeEntry & { readonly mode: string };

const DAMAGED = /corrupt|inflate|unpack|garbage|bad header|is empty|permission denied/i;

/**
 * A private bare repository in a temporary directory that borrows the objects of the user's clone. Whatever has to be
 * fetched or written goes here, so that the clone is only ever read.
 */
export class ObjectStore implements AsyncDisposable {
  /** Temporary, removed with the store. */
  readonly directory: string;
  readonly git: Git;
  readonly checkout: Checkout;
  readonly #remote: Remote | undefined;
  readonly #bodies: ObjectBatch;
  readonly #headers: ObjectBatch;
  #lastFetch: Promise<void> = Promise.resolve();

  private constructor(directory: string, git: Git, origin: { checkout: Checkout; remote: Remote | undefined }) {
    this.directory = directory;
    this.git = git;
    this.checkout = origin.checkout;
    this.#remote = origin.remote;
    this.#bodies = new ObjectBatch(git, 'content');
    this.#headers = new ObjectBatch(git, 'header');
  }

  /** A store next to `checkout`; `remote` undefined works without a network. Throws UserError `bad-path` without a place for it. */
  static async open(checkout: Checkout, remote: Remote | undefined, environment: Environment): Promise<ObjectStore> {
    const directory = temporaryDirectory('evaldelta-git-', environment['RUNNER_TEMP']);
    removeAtEnd(directory);
    try {
      const git = await createBorrower(join(directory, 'objects.git'), checkout, environment);
      return new ObjectStore(directory, git, { checkout, remote });
    } catch (error) {
      await removeDirectory(directory);
      throw error;
    }
  }

  /** Bytes of a blob, fetched where a partial clone lacks it. */
  async read(oid: string): Promise<Buffer> {
    const answer = (await this.#bodies.ask(oid)) ?? (await this.#askAgain(this.#bodies, oid));
    if (answer.type !== 'blob') throw new Error(`object ${oid} is a ${answer.type}, not a file`);
    return answer.body;
  }

  /** Sizes of blobs in the order asked; what is missing is fetched at once. */
  async sizes(oids: readonly string[]): Promise<readonly number[]> {
    const answers = await this.#ask(oids);
    const missing = oids.filter((_, index) => answers[index] === undefined);
    if (missing.length === 0) return answers.map((answer) => answer?.size ?? 0);
    await this.#refuseDamaged(missing[0] ?? '');
    await this.#fetch([...new Set(missing)], []);
    return (await this.#ask(oids)).map((answer, index) => (answer ?? fail(oids[index])).size);
  }

  /** Those of `oids` that are neither here nor in the clone. */
  async missing(oids: readonly string[]): Promise<readonly string[]> {
    const answers = await this.#ask(oids);
    return [...new Set(oids.filter((_, index) => answers[index] === undefined))];
  }

  /** Makes commits readable, without their history. Throws UserError `bad-revision`. */
  async requireCommits(shas: readonly string[]): Promise<void> {
    const missing = await this.missing(shas);
    if (missing.length > 0) await this.#fetch(missing, ['--depth=1']);
  }

  /** Whether a commit is here or can be fetched; false only where the remote says that it has none. */
  async hasCommit(sha: string): Promise<boolean> {
    try {
      await this.requireCommits([sha]);
      return true;
    } catch (error) {
      if (error instanceof UserError && isAbsent(error.cause)) return false;
      throw error;
    }
  }

  /** The parents as written in the commit, known even where a shallow clone hides them. */
  async parents(sha: string): Promise<readonly string[]> {
    const commit = await this.#bodies.ask(sha);
    const [header = ''] = (commit?.body.toString('latin1') ?? '').split('\n\n', 1);
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent = '']) => parent);
  }

  /** Everything tracked in a commit, by path. */
  async entries(sha: string): Promise<ReadonlyMap<string, ModeEntry>> {
    const list = () => this.git.run(['ls-tree', '-r', '-z', '--full-tree', sha]);
    const output = await list().catch(async (error: unknown) => {
      // A clone without trees: the commit is there, what it lists is not.
      if (!(error instanceof GitError) || !this.checkout.isPartial) throw error;
      await this.#fetch([sha], ['--depth=1']);
      return await list();
    });
    // `mode type oid`
    return parseEntries(output, 2);
  }

  /** One commit as data. */
  async snapshot(sha: string): Promise<Snapshot> {
    const entries = await this.entries(sha);
    return { entries, read: (oid) => this.read(oid), sizes: (oids) => this.sizes(oids) };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await Promise.all([this.#bodies[Symbol.asyncDispose](), this.#headers[Symbol.asyncDispose]()]);
    await removeDirectory(this.directory);
  }

  #ask(oids: readonly string[]) {
    return Promise.all(oids.map((oid) => this.#headers.ask(oid)));
  }

  async #askAgain(batch: ObjectBatch, oid: string) {
    await this.#refuseDamaged(oid);
    await this.#fetch([oid], []);
    return (await batch.ask(oid)) ?? fail(oid);
  }

  /** The batch calls an object that cannot be read missing; fetching would not bring it: git takes it for present. */
  async #refuseDamaged(oid: string): Promise<void> {
    // What a partial clone lacks is lacking by design.
    if (this.checkout.isPartial) return;
    await this.git.run(['cat-file', '-p', oid]).catch((error: unknown) => {
      if (error instanceof GitError && DAMAGED.test(error.stderr)) throw error;
    });
  }

  async #fetch(oids: readonly string[], options: readonly string[]): Promise<void> {
    const [first = ''] = oids;
    if (this.#remote === undefined) return fail(first);
    const git = connect(this.git, this.#remote);
    // What a partial clone seems to have, the remote would leave out.
    const fetcher = this.checkout.isPartial ? forget(git) : git;
    // One at a time: git locks the list of cut commits.
    const fetched = this.#lastFetch.then(() => fetchObjects(fetcher, oids, options));
    this.#lastFetch = fetched.catch(() => undefined);
    try {
      await fetched;
    } catch (error) {
      const kind = options.length === 0 ? 'Object' : 'Commit';
      throw explainFetch(error, `${kind} ${first.slice(0, 7)}`, this.#remote);
    }
  }
}

/** An empty bare repository that borrows the clone's objects and knows where its history is cut. */
export async function createBorrower(directory: string, checkout: Checkout, environment: Environment): Promise<Git> {
  const { objects, objectFormat, shallow } = checkout;
  const settings = [
    // Large files stay pointers: their smudge filter would ask a server that this repository does not know.
    ...['smudge', 'clean', 'process'].map((kind) => [`filter.lfs.${kind}`, ''] as const),
    ['filter.lfs.required', 'false'] as const,
    ['safe.directory', '*'] as const,
  ];
  // A remote's address may be a path relative to the clone.
  const base = { directory: checkout.directory, environment, settings, isOnline: false };
  const variables = { GIT_DIR: directory, GIT_LFS_SKIP_SMUDGE: '1' };
  const git = createGit({ ...base, variables });
  await git.run(['init', '--quiet', '--bare', '--template=', `--object-format=${objectFormat}`]);
  await naming(directory, async () => {
    await writeFile(join(directory, 'objects', 'info', 'alternates'), `${quotePath(objects)}\n`);
    if (shallow.length > 0) await writeFile(join(directory, 'shallow'), `${shallow.join('\n')}\n`);
  });
  return git;
}

/** A path as git quotes it in line-based files. */
export function quotePath(path: string): string {
  return `"${path.replaceAll(/["\\]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`)}"`;
}

/** Removes a directory with all it holds; what a program has locked is left to the runner's own cleaning. */
export async function removeDirectory(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true, maxRetries: 3 }).catch((error: unknown) => {
    if (!['EACCES', 'EPERM', 'EBUSY', 'ENOTEMPTY'].includes(errorCode(error) ?? '')) throw error;
  });
}

function kindOf(mode: string): TreeEntry['kind'] {
  if (mode === '120000') return 'symlink';
  return mode === '160000' ? 'submodule' : 'file';
}

/** Entries by path from lines of git's that end in NUL; `oidField` is where the object id stands before the tab. */
export function parseEntries(output: Buffer, oidField: 1 | 2): Map<string, ModeEntry> {
  const entries = new Map<string, ModeEntry>();
  for (const record of output.toString().split('\0')) {
    const tab = record.indexOf('\t');
    if (tab === -1) continue;
    const fields = record.slice(0, tab).split(' ');
    const mode = fields[0] ?? '';
    const path = record.slice(tab + 1);
    entries.set(path, { path, oid: fields[oidField] ?? '', kind: kindOf(mode), mode });
  }
  return entries;
}

function fail(oid: string | undefined): never {
  const sentence = `Object ${oid?.slice(0, 7)} is missing from this clone.`;
  const hint = 'Make the clone complete: git fetch --unshallow, or actions/checkout with `fetch-depth: 0`.';
  throw new UserError({ code: 'bad-revision', sentence, place: undefined, hint });
}
