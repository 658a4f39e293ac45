import type { InputFile } from '../domain/providers/model-endpoint.ts';
import type { OwnCommand } from '../domain/programs/own-command.ts';
import type { Side } from '../domain/side.ts';

/** Where a start of a harness takes place, as absolute paths. */
export type HarnessPlaces = {
  readonly worktree: string;
  /** Its working directory. */
  readonly directory: string;
  /** Kept over all starts of a side, and never seen by the other side. */
  readonly state: string;
  /** Empty, and of this start alone. */
  readonly out: string;
  /** What it sees of the environment so far. */
  readonly environment: Readonly<Record<string, string>>;
};

/** What is started, and where its results will be. */
export type Invocation = {
  readonly command: readonly string[];
  readonly environment: Readonly<Record<string, string>>;
  /** Written before it starts. */
  readonly files: readonly { readonly path: string; readonly text: string }[];
  /** A file, or a directory of files. What is there before the start is removed. */
  readonly results: string;
};

/** One start of a team's own harness on a side. */
export type HarnessStart = {
  readonly program: OwnCommand;
  readonly side: Side;
  /** Head's files that base's worktree gets, and paths that it loses. */
  readonly yardstick: { readonly files: readonly InputFile[]; readonly removed: readonly string[] };
  readonly compose: (places: HarnessPlaces) => Invocation;
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
};

/** How a start ended and what it left. */
export type HarnessEnd = {
  /** Undefined where a signal ended it, or where it could not be started. */
  readonly code: number | undefined;
  /** Why it has no exit code. */
  readonly how: string;
  /** The last of what it wrote, without keys. */
  readonly tail: string;
  /** The worktree as programs may spell it. */
  readonly roots: readonly string[];
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
};

/** Starts teams' own harnesses. */
export interface Harnesses {
  /** Throws UserError where the setup fails. */
  start(start: HarnessStart): Promise<HarnessEnd>;
  /** Ends programs and removes worktrees. */
  close(): Promise<void>;
}
