import { posix } from 'node:path';
import type { InputFile } from '../../domain/suite.ts';
import { MAX_PROGRAM_FILES } from './limits.ts';
import { findOptional, readFound, type Sources } from './sources.ts';

const SCRIPT = /\.[cm]?[jt]sx?$/;

// What follows the word is matched in one way only, so that a hostile file is read once.
const NAMED = /\b(?:from|import|require|new\s+URL)(?:\s*\(\s*|\s*)(["'`])(\.{1,2}\/[^"'`\n]+)\1/g;

/** How a module may leave the end of a name out. */
export const ENDINGS = ['', '.js', '.mjs', '.cjs', '.ts', '.json', '/index.js'];

/** A command as a suite gives it, and the directory that it runs in, from the root. */
export type NamedProgram = { readonly command: readonly string[]; readonly directory: string };

/** The files of the repository that a command names in its words, as seen from where it runs. */
export function namedFiles(sources: Sources, { command, directory }: NamedProgram): readonly InputFile[] {
  const relative = command.filter((word) => !posix.isAbsolute(word));
  return relative.flatMap((word) => findOptional(sources, posix.join(directory, word)) ?? []);
}

/**
 * Files and, of those that are JavaScript or TypeScript, everything that they reach by relative names of modules; each
 * once, by path. A changed one makes the program another program.
 */
export async function reachableFiles(sources: Sources, from: readonly InputFile[]): Promise<readonly InputFile[]> {
  const reached = new Map(from.map((file) => [file.path, file]));
  for (const file of reached.values()) {
    if (reached.size >= MAX_PROGRAM_FILES) break;
    const text = SCRIPT.test(file.path) ? await readFound(sources, file) : '';
    // What cannot be read as text names nothing.
    for (const named of typeof text === 'string' ? modulesIn(sources, { path: file.path, text }) : []) {
      reached.set(named.path, named);
    }
  }
  return [...reached.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

type Script = { readonly path: string; readonly text: string };

function modulesIn(sources: Sources, { path, text }: Script): readonly InputFile[] {
  const names = new Set([...text.matchAll(NAMED)].map(([, , name = '']) => name));
  return [...names].flatMap((name) => findModule(sources, posix.join(posix.dirname(path), name)) ?? []);
}

function findModule(sources: Sources, path: string): InputFile | undefined {
  for (const ending of ENDINGS) {
    const file = findOptional(sources, path + ending);
    if (file !== undefined) return file;
  }
  return undefined;
}
