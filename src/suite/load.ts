import type { Suite } from '../domain/suite.ts';
import { describePlace, type Diagnostic } from '../domain/user-error.ts';
import type { Snapshot, TreeEntry } from '../ports.ts';
import { compileGlob, type Glob } from './glob/glob.ts';
import { createFileSelector } from './glob/select-files.ts';
import { MAX_GLOBS } from '../forms/values.ts';
import { MAX_TEXT_BYTES } from './files/limits.ts';
import { describeUnmerged } from './files/path.ts';
import {
  orderDiagnostics,
  diagnosticAt,
  fileDiagnostic,
  wholeFile,
  type DiagnosticMessage,
} from './diagnostics/diagnostic.ts';
import { isUnchanged, readText, type Dependency, type SourceCache, type Sources } from './files/sources.ts';
import { loadSuite, type LoadedSuite, type ReadSuite } from './suite.ts';

/** Where suites are looked for by default. */
export const DEFAULT_SUITE_GLOBS: readonly string[] = ['**/*.eval.yaml', '**/*.eval.yml'];

/** What to load: one revision, and the globs of its suites. */
export type SuiteQuery = {
  readonly snapshot: Snapshot;
  readonly globs: readonly string[];
};

/** Every valid suite of a revision by path, and every mistake in the others. */
export type LoadedSuites = {
  readonly suites: readonly Suite[];
  readonly errors: readonly Diagnostic[];
  /** What is sound of the others, for finding mistakes that only show when a suite is used. */
  readonly partial: readonly Suite[];
};

/** Loads suites of several revisions; a suite whose files are all the same in two of them is one object. */
export type SuiteLoader = {
  readonly load: (query: SuiteQuery) => Promise<LoadedSuites>;
  /** Where a revision's suites are, without reading them. */
  readonly find: (query: SuiteQuery) => readonly TreeEntry[] | DiagnosticMessage;
};

type Loaded = {
  readonly suite: Suite | undefined;
  readonly partial: Suite | undefined;
  readonly diagnostics: readonly Diagnostic[];
};
type Known = { readonly read: ReadSuite; readonly dependencies: readonly Dependency[] };

const CONCURRENCY = 16;

/** Makes the loader of one run. It never throws for mistakes of users: they are collected over all suites. */
export function createSuiteLoader(): SuiteLoader {
  const known = new Map<string, readonly Known[]>();
  const selector = createFileSelector();
  const cache: SourceCache = { texts: new Map(), derived: new Map(), selector };

  async function loadOne(snapshot: Snapshot, entry: TreeEntry): Promise<Loaded> {
    const earlier = known.get(entry.path) ?? [];
    const same = earlier.find(({ dependencies }) => isUnchanged(dependencies, snapshot, selector));
    if (same !== undefined) return { suite: same.read.suite, partial: undefined, diagnostics: [] };
    const sources: Sources = { snapshot, cache, diagnostics: [], dependencies: [] };
    const parts = earlier.map(({ read }) => read);
    const { read, partial } = await readSuite(sources, entry, parts);
    if (read !== undefined) known.set(entry.path, [...earlier, { read, dependencies: sources.dependencies }]);
    return { suite: read?.suite, partial, diagnostics: sources.diagnostics };
  }

  const find = ({ snapshot, globs }: SuiteQuery): readonly TreeEntry[] | DiagnosticMessage => {
    const found = selector.select(snapshot, globs.flatMap(usableGlob));
    return 'sentence' in found ? found : found.filter(({ path }) => !NEVER_A_SUITE.test(path));
  };

  return {
    find,
    load: async (query) => {
      const entries = find(query);
      if ('sentence' in entries) return { suites: [], errors: [unplaced(entries)], partial: [] };
      const loaded = await mapConcurrently(entries, (entry) => loadOne(query.snapshot, entry));
      return collect(loaded);
    },
  };
}

const NOTHING: LoadedSuite = { read: undefined, partial: undefined };

async function readSuite(sources: Sources, entry: TreeEntry, earlier: readonly ReadSuite[]): Promise<LoadedSuite> {
  if (entry.kind === 'unmerged') {
    sources.diagnostics.push(fileDiagnostic(entry.path, describeUnmerged(entry.path)));
    return NOTHING;
  }
  if (entry.kind !== 'file') {
    const what = entry.kind === 'symlink' ? 'a symbolic link' : 'a submodule';
    sources.diagnostics.push(
      diagnosticAt(wholeFile(entry.path), { code: 'bad-path', sentence: `A suite cannot be ${what}.` }),
    );
    return NOTHING;
  }
  sources.dependencies.push({ kind: 'file', path: entry.path, oid: entry.oid });
  const text = await readText(sources.snapshot, entry.oid, MAX_TEXT_BYTES);
  if (typeof text === 'string') return loadSuite(sources, { path: entry.path, oid: entry.oid, text }, earlier);
  sources.diagnostics.push(fileDiagnostic(entry.path, text));
  return NOTHING;
}

/** What is wrong with globs that no file names: those of an input or of the command line. */
export function findGlobMistakes(globs: readonly string[]): readonly Diagnostic[] {
  const tooMany: DiagnosticMessage = { code: 'too-large', sentence: `\`suites\` has more than ${MAX_GLOBS} globs.` };
  const mistakes = globs.slice(0, MAX_GLOBS).flatMap((text) => {
    const glob = compileGlob(text);
    return 'sentence' in glob ? { ...glob, sentence: `\`suites\`, \`${text.slice(0, SHOWN)}\`: ${glob.sentence}` } : [];
  });
  return [...mistakes, ...(globs.length > MAX_GLOBS ? [tooMany] : [])].map(unplaced);
}

const SHOWN = 80;
const NEVER_A_SUITE = /(?:^|\/)node_modules\/|^\.git\//;

/** A glob with a mistake selects nothing; the mistake is told where it is written. */
function usableGlob(text: string): readonly Glob[] {
  const glob = compileGlob(text);
  return 'sentence' in glob ? [] : [glob];
}

function unplaced({ code, sentence, hint }: DiagnosticMessage): Diagnostic {
  return { code, sentence, hint, place: undefined };
}

/** Of suites with one id only the first is kept: they could not be told apart. */
function collect(loaded: readonly Loaded[]): LoadedSuites {
  const errors = loaded.flatMap(({ diagnostics }) => diagnostics);
  const all = loaded.flatMap(({ suite, partial }) => suite ?? partial ?? []);
  const valid = firstsById(loaded.flatMap(({ suite }) => suite ?? []));
  const firsts = firstsById(all);
  for (const suite of all) {
    const first = firsts.get(suite.id);
    if (suite.id === '' || first === undefined || first === suite) continue;
    const sentence = `The suite id \`${suite.id}\` is taken by ${describePlace(first.place)}.`;
    errors.push(diagnosticAt(suite.place, { code: 'duplicate-id', sentence }));
  }
  const suites = [...valid.values()];
  return { suites, errors: orderDiagnostics(errors), partial: all.filter((suite) => valid.get(suite.id) !== suite) };
}

function firstsById(suites: readonly Suite[]): ReadonlyMap<string, Suite> {
  const firsts = new Map<string, Suite>();
  for (const suite of suites) if (!firsts.has(suite.id)) firsts.set(suite.id, suite);
  return firsts;
}

async function mapConcurrently<T, R>(items: readonly T[], action: (item: T) => Promise<R>): Promise<readonly R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await action(item);
  };
  await Promise.all(Array.from({ length: Math.min(CONCURRENCY, items.length) }, work));
  return results;
}
