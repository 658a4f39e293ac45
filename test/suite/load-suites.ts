import { loadConfig } from '../../src/suite/config.ts';
import { findLateMistakes, joinMistakes } from '../../src/suite/diagnostics/late-mistakes.ts';
import { createSuiteLoader, DEFAULT_SUITE_GLOBS, type LoadedSuites } from '../../src/suite/load.ts';
import type { Suite } from '../../src/domain/suite.ts';
import { describeUserError } from '../../src/domain/user-error.ts';
import { memorySnapshot, type MemoryFile } from './memory-snapshot.ts';

type Files = { readonly [path: string]: MemoryFile };

/** Loads all suites of a repository in memory. */
export async function loadSuites(files: Files): Promise<LoadedSuites> {
  const snapshot = memorySnapshot(files);
  const config = await loadConfig(snapshot, undefined);
  return createSuiteLoader().load({ snapshot, globs: config.suites ?? DEFAULT_SUITE_GLOBS });
}

/** The only suite of a repository that must be valid. */
export async function loadOne(files: Files): Promise<Suite> {
  const { suites, errors } = await loadSuites(files);
  const [suite] = suites;
  if (suite === undefined || errors.length > 0) throw new Error(errors.map(describeUserError).join('\n'));
  return suite;
}

/** What a user is told about a repository, one line a mistake. */
export async function diagnosticsAbout(files: Files): Promise<readonly string[]> {
  const { errors } = await loadSuites(files);
  return errors.map(describeUserError);
}

/** The same with what only shows when the suites are used, as `check` tells it. */
export async function allDiagnosticsAbout(files: Files): Promise<readonly string[]> {
  const { suites, errors, partial } = await loadSuites(files);
  return joinMistakes(errors, await findLateMistakes([...suites, ...partial])).map(describeUserError);
}
