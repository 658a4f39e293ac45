import type { Layer } from './view.ts';

/** What is to run, and what it sees. */
export type Isolation = {
  readonly layers: readonly Layer[];
  readonly network: 'none' | 'open';
  readonly command: readonly string[];
  /** A new directory of ours in which a root file system can be built. */
  readonly root: string;
};
