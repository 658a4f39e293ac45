/** A program that is run once on a side. */
export type OwnCommand = {
  readonly command: readonly string[];
  /** Run in that side's worktree before it. */
  readonly setup: readonly string[] | undefined;
  /** Working directory, relative to the repository root. */
  readonly directory: string;
  /** Names of environment variables that it may see besides the allow-list. */
  readonly env: readonly string[];
};
