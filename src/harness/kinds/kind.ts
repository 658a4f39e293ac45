import type { Harness } from '../../domain/programs/harness.ts';
import type { HarnessPlaces, Invocation } from '../../ports/harness.ts';

/** A case as its harness knows it. */
export type AskedCase = { readonly handle: string; readonly file: string | undefined };

/** What a start is for. */
export type HarnessAsk = {
  readonly harness: Harness;
  /** Undefined: every case. */
  readonly cases: readonly AskedCase[] | undefined;
  /** How often each case is run. */
  readonly repeat: number;
};

/** What is added to a command so that it does what is asked. */
export type Added = {
  readonly words: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly files?: Invocation['files'];
};

/** One harness: what it can be told, and what its ends mean. */
export type Kind = {
  /** Whose results it writes, as `src/foreign/` calls it. */
  readonly reader: string;
  /** The name of its results: a file, or a directory. */
  readonly results: string;
  /** It runs the cases that it is asked for; else all of them, and all count. */
  readonly takesCases: boolean;
  /** It runs them as often as it is asked; else it is started as often. */
  readonly takesRepeats: boolean;
  /** Two results of one name in a run are two cases, not one case twice. */
  readonly namesTwice: boolean;
  /** Exit codes of a run that went through, whatever its cases came to. */
  readonly ends: readonly number[];
  readonly add: (ask: HarnessAsk, results: string, places: HarnessPlaces) => Added;
};
