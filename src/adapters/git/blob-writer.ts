import { once } from 'node:events';
import { lstat, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { errorCode } from '../files/disk-error.ts';
import { UserError } from '../../domain/user-error.ts';
import { hintFor, isDiskTrouble, type GitError } from './error.ts';
import { adaptGit, gitError } from './process.ts';
import type { Git } from './process.ts';
import { quotePath } from './store.ts';
import type { ObjectStore } from './store.ts';

/** How often git is sent again to a file that moved under its hands. */
const ATTEMPTS = 4;

/** The ids of the first paths, up to the one that git stopped at, if it did. */
type Answer = { readonly found: readonly string[]; readonly error: GitError | undefined };

/** What git made of files, by path: the id of what it read, or why it could not read it. */
export type Written = ReadonlyMap<string, string | UserError>;

/**
 * Writes files of the working tree into the private repository, filtered by their path as `git add` would. A file that is
 * gone by then is left out. Throws UserError `bad-file` where it is not about one file.
 */
export async function writeFiles(store: ObjectStore, paths: readonly string[]): Promise<Written> {
  const git = createWriter(store);
  const oids = new Map<string, string | UserError>();
  let left = paths;
  while (left.length > 0) {
    const { found, error } = await hashFiles(git, left);
    for (const [index, oid] of found.entries()) oids.set(left[index] ?? '', oid);
    const [stopped, ...rest] = left.slice(found.length);
    if (stopped === undefined && error !== undefined) throw unreadable(undefined, error.reason);
    const oid = stopped === undefined ? undefined : await writeMoving(git, stopped).catch(unlessDisk);
    if (stopped !== undefined && oid !== undefined) oids.set(stopped, oid);
    // Files often go together: each that is missed would be one more start of git.
    left = await filterPresent(git, rest);
  }
  return oids;
}

/** Writes one file at once, while everything else waits. Throws UserError. */
export function writeFileNow(store: ObjectStore, path: string): string {
  return createWriter(store)
    .runNow(['hash-object', '-w', '--stdin-paths'], toLines([path]))
    .trim();
}

/** Without room for one there is none for the others. */
function unlessDisk(error: unknown): UserError {
  if (error instanceof UserError && !isDiskTrouble(error.message)) return error;
  throw error;
}

/** Writes the texts of links; their ids in the same order. */
export async function writeLinks(store: ObjectStore, links: readonly Buffer[]): Promise<readonly string[]> {
  if (links.length === 0) return [];
  const directory = join(store.directory, 'links');
  await mkdir(directory, { recursive: true });
  const files = links.map((_, index) => join(directory, String(index)));
  await Promise.all(files.map((file, index) => writeFile(file, links[index] ?? '')));
  const output = await store.git.run(['hash-object', '-w', '--stdin-paths', '--no-filters'], toLines(files));
  return output.toString().trim().split('\n');
}

/** What `look` finds; undefined where there is nothing at its path any more. */
export async function unlessGone<T>(look: Promise<T>): Promise<T | undefined> {
  return await look.catch((error: unknown) => {
    if (['ENOENT', 'ENOTDIR'].includes(errorCode(error) ?? '')) return undefined;
    throw error;
  });
}

/** Git with the clone's filters that writes into the private repository. */
function createWriter({ checkout: { git }, git: store }: ObjectStore): Git {
  const objects = join(store.options.variables['GIT_DIR'] ?? '', 'objects');
  const variables = { ...git.options.variables, GIT_OBJECT_DIRECTORY: objects };
  const settings = [
    ...git.options.settings,
    // To compress a large file takes longer than all the rest, for a repository that is soon removed.
    ['core.compression', '0'] as const,
    ['core.looseCompression', '0'] as const,
    // Line endings are converted all the same; to warn of it is the business of the user's own `git add`.
    ['core.safecrlf', 'false'] as const,
  ];
  return adaptGit(git, { variables, settings });
}

async function hashFiles(git: Git, paths: readonly string[]): Promise<Answer> {
  const child = git.start(['hash-object', '-w', '--stdin-paths']);
  // A git that ended early closes the pipe; its exit code says why.
  child.stdin.on('error', () => undefined);
  child.stdin.end(toLines(paths));
  const [stdout, stderr, closed] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  const [exitCode] = closed as [number | null];
  const error =
    exitCode === 0 ? undefined : gitError(git.options, ['hash-object'], { exitCode: exitCode ?? 128, stderr });
  return { found: stdout.split('\n').slice(0, -1), error };
}

/** An editor may replace the file right now, or a program cut it off: a moment later it can be read, or is gone for good. */
async function writeMoving(git: Git, path: string): Promise<string | undefined> {
  let reason = '';
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const [present] = await filterPresent(git, [path]);
    if (present === undefined) return undefined;
    const { found, error } = await hashFiles(git, [path]);
    if (found[0] !== undefined && error === undefined) return found[0];
    reason = error?.reason ?? '';
  }
  // It comes and goes: it was gone each time that git looked.
  if (/^(?:could not open|unable to (?:stat|open)).*: (?:No such file or directory|Not a directory)$/.test(reason))
    return undefined;
  throw unreadable(path, reason);
}

async function filterPresent(git: Git, paths: readonly string[]): Promise<readonly string[]> {
  const found = await Promise.all(paths.map((path) => unlessGone(lstat(join(git.options.directory, path)))));
  return paths.filter((_, index) => found[index]?.isFile());
}

function toLines(paths: readonly string[]): string {
  return paths.map((path) => `${quotePath(path)}\n`).join('');
}

/** The mistake that a file of the working tree cannot be read; `file` undefined where git did not name one. */
export function unreadable(file: string | undefined, why: string): UserError {
  const place = file === undefined ? undefined : { file, line: 0, column: 0 };
  const sentence = `The working tree could not be read: ${why}.`;
  const hint = hintFor(why) ?? 'Run again once nothing writes to it.';
  return new UserError({ code: 'bad-file', sentence, place, hint });
}
