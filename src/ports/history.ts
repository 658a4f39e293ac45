import type { RecordedCall } from '../domain/forecast.ts';

/** One file of a history: its name and its text. */
export type HistoryFile = { readonly name: string; readonly text: string };

/** Where the lines of earlier runs are kept. */
export interface HistoryStore {
  /** The newest files up to the one named `last`, oldest first; none where nothing was kept yet. Throws UserError `history`. */
  read(files: number, last: string): Promise<readonly HistoryFile[]>;
  /**
   * Adds to a file whatever `missing` says that its present text lacks; it is asked again where somebody else wrote
   * meanwhile. Throws UserError `history` where it cannot be written.
   */
  append(name: string, missing: (existing: string) => string): Promise<void>;
  /** Where it is, for people. */
  readonly place: string;
}

/** What one call of a suite × target took and cost when it was last recorded; undefined where nobody knows. */
export type RecordedCalls = (of: { readonly suite: string; readonly target: string }) => RecordedCall | undefined;

/** How long one trial of a suite × target took when it was last recorded, in milliseconds; undefined where nobody knows. */
export type RecordedMs = (of: { readonly suite: string; readonly target: string }) => number | undefined;
