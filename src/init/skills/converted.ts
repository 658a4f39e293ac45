import type { FoundFile } from '../found-file.ts';
import type { Losses } from '../../suite/diagnostics/losses.ts';

/** What lies around a file, and where what is not carried is told. */
export type Around = {
  readonly losses: Losses;
  /** All files of the repository. */
  readonly has: (path: string) => boolean;
  /** Files whose path begins so. */
  readonly below: (directory: string) => readonly string[];
  /** A text file by its path from the root. */
  readonly text: (path: string) => Promise<string | undefined>;
};

/** A file of another tool in the words of `evals.json`. */
export type Rewritten = {
  readonly value: object;
  /** The skill's name, where the file or its directory says it. */
  readonly skill: string | undefined;
  /** Cases that are not among the value’s, because what they begin from cannot be carried. */
  readonly dropped?: number;
};

/** Rewrites a file of a dialect; undefined where it is none after all. */
export type Rewrite = (file: FoundFile, around: Around) => Promise<Rewritten | undefined> | Rewritten | undefined;
