import { posix } from 'node:path';
import type { OwnProgram } from '../../domain/programs/own-program.ts';
import type { Corpus } from '../../domain/suite.ts';
import { diagnosticAt } from '../diagnostics/diagnostic.ts';
import { reportMissingScripts } from '../files/missing-scripts.ts';
import { isDirectory, resolvePath } from '../files/path.ts';
import type { Sources } from '../files/sources.ts';
import type { TargetInput } from '../schema/target.ts';
import type { PlaceOf } from '../syntax/document.ts';

/** A target as written, and where its keys stand. */
export type Written = { readonly input: TargetInput; readonly placeOf: PlaceOf };

/** What a program is run by, as written. */
type WrittenProgram = {
  readonly input: { readonly setup?: string[] | undefined; readonly directory?: string | undefined };
  readonly placeOf: PlaceOf;
};

/** Says that a target's provider needs a key that it has not. */
export function requireKey(sources: Sources, key: string, { input, placeOf }: Written): undefined {
  const sentence = `\`provider: ${input.provider}\` needs the key \`${key}\`.`;
  sources.diagnostics.push(diagnosticAt(placeOf([]), { code: 'missing-key', sentence }));
}

/** The program that tells the version of what a target retrieves from; undefined where files are all of it. */
export function toCorpus(sources: Sources, { input, placeOf }: Written): Corpus | undefined {
  const { corpus } = input;
  if (corpus === undefined || Array.isArray(corpus)) return undefined;
  const key = ['corpus', 'command'];
  const program = toProgram(sources, { key, command: corpus.command }, { input, placeOf });
  return program && { ...program, env: input.env ?? [], version: undefined };
}

/** A command of a target, and its key. */
type KeyedCommand = { readonly key: readonly string[]; readonly command: readonly string[] };

/** The program that a target or a harness runs on each side; what of it is not there is reported. Undefined where its directory is no path. */
export function toProgram(
  sources: Sources,
  { key, command }: KeyedCommand,
  written: WrittenProgram,
): OwnProgram | undefined {
  const { input, placeOf } = written;
  const place = placeOf(['directory']);
  const directory =
    input.directory === undefined ? posix.dirname(place.file) : resolvePath(place.file, input.directory);
  if (typeof directory !== 'string') {
    sources.diagnostics.push(diagnosticAt(place, directory));
    return undefined;
  }
  const setup = input.setup;
  reportNoDirectory(sources, directory, written);
  // Nothing but `setup` itself can have made what it runs.
  const setUp = { command: setup ?? [], directory, isPrepared: false };
  reportMissingScripts(sources, setUp, (path, what) => placeOf(['setup', ...path], what));
  const started = { command, directory, isPrepared: setup !== undefined };
  reportMissingScripts(sources, started, (path, what) => placeOf([...key, ...path], what));
  return { command, setup, directory };
}

function reportNoDirectory(sources: Sources, directory: string, { input, placeOf }: WrittenProgram): void {
  if (input.directory === undefined || isDirectory(sources.snapshot, directory)) return;
  const sentence = `There is no directory \`${input.directory}\`.`;
  sources.diagnostics.push(diagnosticAt(placeOf(['directory']), { code: 'missing-file', sentence }));
}
