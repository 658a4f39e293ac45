import { globSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { nameBeside, type Beside, type BesideLines } from '../../domain/beside.ts';
import { UserError } from '../../domain/user-error.ts';
import { openBeside } from './beside-file.ts';

/** A result file: what it is called in a report, and its bytes. */
export type FoundFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Opens the file that it names beside it. */
  readonly openBeside: (beside: Beside) => BesideLines;
};

const MIB = 2 ** 20;
const MAX_FILE_BYTES = 128 * MIB;
const MAX_BYTES = 512 * MIB;
const MAX_FILES = 1000;

/**
 * Reads the files that patterns name: a file, a directory with everything in it, or a glob; each file once, in the order of
 * their names. Throws UserError `missing-file` where a pattern names none, `too-large` beyond the bounds.
 */
export function readSavedFiles(patterns: readonly string[], directory: string): readonly FoundFile[] {
  const found = new Set(patterns.flatMap((pattern) => filesOf(pattern, directory)));
  // What lies beside a result of our own is read with it.
  const besides = new Set([...found].map(nameBeside));
  const paths = [...found].filter((path) => !besides.has(path)).sort();
  if (paths.length > MAX_FILES) throw tooLarge(patterns.join(' '), `${paths.length} files, more than ${MAX_FILES}`);
  const sizes = paths.map((path) => ({ path, size: statSync(path).size }));
  const large = sizes.find(({ size }) => size > MAX_FILE_BYTES);
  if (large !== undefined) {
    throw tooLarge(nameOf(large.path, directory), `${mebibytes(large.size)}, more than ${mebibytes(MAX_FILE_BYTES)}`);
  }
  const total = sizes.reduce((sum, { size }) => sum + size, 0);
  if (total > MAX_BYTES) throw tooLarge(patterns.join(' '), `${mebibytes(total)}, more than ${mebibytes(MAX_BYTES)}`);
  return paths.map((path) => ({
    name: nameOf(path, directory),
    bytes: readFileSync(path),
    openBeside: (beside) => openBeside(join(dirname(path), beside.file), beside),
  }));
}

/** Where the files are that patterns name, and what each is called. Throws as `readSavedFiles` does. */
export function findSavedFiles(
  patterns: readonly string[],
  directory: string,
): readonly { readonly name: string; readonly path: string }[] {
  const paths = [...new Set(patterns.flatMap((pattern) => filesOf(pattern, directory)))].sort();
  if (paths.length > MAX_FILES) throw tooLarge(patterns.join(' '), `${paths.length} files, more than ${MAX_FILES}`);
  return paths.map((path) => ({ name: nameOf(path, directory), path }));
}

function filesOf(pattern: string, directory: string): readonly string[] {
  const path = resolve(directory, pattern);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isFile() === true) return [path];
  const glob = found?.isDirectory() === true ? '**/*' : pattern;
  const cwd = found?.isDirectory() === true ? path : directory;
  const files = globSync(glob, { cwd })
    .map((name) => resolve(cwd, name))
    .filter((name) => statSync(name, { throwIfNoEntry: false })?.isFile() === true);
  if (files.length > 0) return files;
  throw new UserError({
    code: 'missing-file',
    sentence: `No result file matches ${pattern}.`,
    place: undefined,
    hint: 'Name a file, a directory or a glob; what another job has written must be downloaded first.',
  });
}

/** Within the checkout as it is there, without the machine's own directories. */
function nameOf(path: string, directory: string): string {
  const name = relative(resolve(directory), path).replaceAll('\\', '/');
  return name.startsWith('..') || isAbsolute(name) ? basename(path) : name;
}

function mebibytes(size: number): string {
  return `${Math.ceil(size / MIB)} MiB`;
}

function tooLarge(what: string, sentence: string): UserError {
  const hint = 'Leave traces and attachments out of the results, or split them; parts of a side are read together.';
  return new UserError({ code: 'too-large', sentence: `${what}: ${sentence}.`, place: undefined, hint });
}
