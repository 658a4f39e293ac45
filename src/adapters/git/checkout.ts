import { readFile, realpath } from 'node:fs/promises';
import { resolve } from 'node:path';
import { errorCode } from '../files/disk-error.ts';
import { UserError } from '../../domain/user-error.ts';
import { GitError } from './error.ts';
import { adaptGit, createGit } from './process.ts';
import type { Environment, Git } from './process.ts';

/** What is known of the user's clone. Nothing is ever written to it. */
export type Checkout = {
  /** Runs in the top directory, cannot fetch. */
  readonly git: Git;
  readonly directory: string;
  readonly objects: string;
  readonly objectFormat: string;
  /** Commits whose parents are cut off; empty in a complete clone. */
  readonly shallow: readonly string[];
  /** Blobs or trees may be missing by design. */
  readonly isPartial: boolean;
  /** Undefined before the first commit. */
  readonly headSha: string | undefined;
};

/**
 * Looks at the clone around `directory`. `isTrusted` reads it whoever owns it, as a runner's workspace needs.
 * Throws UserError `bad-revision` outside of a clone, `unsupported` without a git that is new enough.
 */
export async function readCheckout(directory: string, environment: Environment, isTrusted: boolean): Promise<Checkout> {
  const settings = isTrusted ? ([['safe.directory', '*']] as const) : [];
  const here = createGit({ directory, environment, variables: {}, settings, isOnline: false });
  await requireVersion(here);
  const top = await here.line(['rev-parse', '--show-toplevel']).catch((error: unknown) => {
    throw explain(error, directory);
  });
  const git = adaptGit(here, { directory: top });
  const path = (name: string) => git.line(['rev-parse', '--path-format=absolute', '--git-path', name]);
  const [objects, shallowFile, objectFormat, headSha, promisors] = await Promise.all([
    path('objects'),
    path('shallow'),
    git.line(['rev-parse', '--show-object-format']),
    resolveCommit(git, 'HEAD'),
    git.line(['config', '--get-regexp', String.raw`^remote\..*\.promisor$`]).catch(onExit(1, '')),
  ]);
  const shallow = await readShallow(shallowFile);
  const isPartial = / true$/m.test(promisors);
  return { git, directory: top, objects: await realpath(objects), objectFormat, shallow, isPartial, headSha };
}

/** The commit that a name of this clone stands for; undefined where it stands for none. */
export async function resolveCommit(git: Git, name: string): Promise<string | undefined> {
  if (name.startsWith('-') || name.includes('\0')) return undefined;
  return await git.line(['rev-parse', '--verify', '--quiet', `${name}^{commit}`]).catch((error: unknown) => {
    if (error instanceof GitError) return undefined;
    throw error;
  });
}

/** The commits of a `shallow` file, none where it does not exist. */
export async function readShallow(file: string): Promise<readonly string[]> {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return '';
    throw error;
  });
  return text.split('\n').filter((line) => line !== '');
}

/** For `catch`: `value` where git ended with `exitCode`, which is an answer and no failure. */
export function onExit<T>(exitCode: number, value: T): (error: unknown) => T {
  return (error) => {
    if (error instanceof GitError && error.exitCode === exitCode) return value;
    throw error;
  };
}

/** Whether a text is a commit's full id. */
export function isCommitId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** The mistake that `what` is no commit. */
export function unknownRevision(what: string): UserError {
  const hint = 'Give a branch, a tag or a full commit id that the remote or the clone has.';
  return new UserError({ code: 'bad-revision', sentence: `${what} was not found.`, place: undefined, hint });
}

/** Throws, where an expression is wanted. */
export function raise(error: Error): never {
  throw error;
}

// Older ones ignore configuration from the environment, and with it our safeguards.
async function requireVersion(git: Git): Promise<void> {
  const version = await git.line(['version']);
  const [, major = '0', minor = '0'] = /(\d+)\.(\d+)/.exec(version) ?? [];
  if (Number(major) > 2 || (Number(major) === 2 && Number(minor) >= 31)) return;
  const sentence = `Git 2.31 or newer is needed, this is "${version}".`;
  const hint = 'In a container job, install a newer git in the image.';
  throw new UserError({ code: 'unsupported', sentence, place: undefined, hint });
}

/** The mistakes of who runs it somewhere; all else in git's own words. */
function explain(error: unknown, directory: string): unknown {
  if (!(error instanceof GitError)) return error;
  const mistake = explainForeign(error, directory) ?? explainOutside(error, directory);
  if (mistake === undefined) return error;
  return new UserError({ code: 'bad-revision', ...mistake, place: undefined }, { cause: error });
}

function explainForeign({ stderr }: GitError, directory: string) {
  if (!stderr.includes('dubious ownership')) return undefined;
  // Git compares whole paths, and knows the top directory.
  const top = /dubious ownership in repository at '(.+)'/.exec(stderr)?.[1] ?? resolve(directory);
  return {
    sentence: `The git repository "${top}" belongs to another user.`,
    hint: `If you trust it: git config --global --add safe.directory '${top.replaceAll("'", String.raw`'\''`)}'`,
  };
}

function explainOutside({ stderr }: GitError, directory: string) {
  if (!/not a git repository|must be run in a work tree/i.test(stderr)) return undefined;
  return {
    sentence: `"${directory}" is not inside the working tree of a git repository.`,
    hint: 'On your machine, `git init` makes one; in a workflow, run actions/checkout before Evaldelta.',
  };
}
