import type { Snapshot, TreeEntry } from '../../ports.ts';
import { MAX_GLOB_STEPS, MAX_SELECTED_FILES } from '../files/limits.ts';
import type { DiagnosticMessage } from '../diagnostics/diagnostic.ts';
import type { Glob } from './glob.ts';

/** Finds what globs select in a revision, within bounds that hold for all searches of a run together. */
export type FileSelector = {
  /** What any of the globs (from the root) selects, sorted by path; or that it would take too long. */
  readonly select: (snapshot: Snapshot, globs: readonly Glob[]) => readonly TreeEntry[] | DiagnosticMessage;
};

/** How much all searches of a run may take. */
export type SelectionLimits = { readonly steps: number; readonly files: number };

const LIMITS: SelectionLimits = { steps: MAX_GLOB_STEPS, files: MAX_SELECTED_FILES };

/** Makes the selector of one run. The same search in the same revision is made once. */
export function createFileSelector(limits: SelectionLimits = LIMITS): FileSelector {
  const known = new WeakMap<Snapshot, Map<string, readonly TreeEntry[]>>();
  const meter = { steps: 0 };
  let files = 0;
  const isSpent = (): boolean => meter.steps > limits.steps || files > limits.files;

  function search(snapshot: Snapshot, globs: readonly Glob[]): readonly TreeEntry[] {
    const found: TreeEntry[] = [];
    for (const entry of snapshot.entries.values()) {
      if (isSpent()) break;
      if (!globs.some((glob) => glob.matches(entry.path, meter))) continue;
      found.push(entry);
      files += 1;
    }
    return found.sort((a, b) => (a.path < b.path ? -1 : 1));
  }

  return {
    select: (snapshot, globs) => {
      const searches = known.get(snapshot) ?? new Map<string, readonly TreeEntry[]>();
      known.set(snapshot, searches);
      const key = JSON.stringify(globs.map(({ text }) => text));
      const found = searches.get(key) ?? search(snapshot, globs);
      if (isSpent()) return TOO_MUCH;
      searches.set(key, found);
      return found;
    },
  };
}

const TOO_MUCH: DiagnosticMessage = {
  code: 'too-large',
  sentence: 'Comparing the globs of this run with all its files takes too many steps.',
  hint: 'Begin each glob with a directory, and use fewer `*`.',
};
