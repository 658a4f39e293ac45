/** One file of a history: its name and its text. */
export type HistoryFile = { readonly name: string; readonly text: string };

/** Where the lines of earlier runs are kept. */
export interface HistoryStore {
  /** The newest files, oldest first; none where nothing was kept yet. Throws UserError `history`. */
  read(files: number): Promise<readonly HistoryFile[]>;
  /**
   * Adds to a file whatever `missing` says that its present text lacks; it is asked again where somebody else wrote
   * meanwhile. Throws UserError `history` where it cannot be written.
   */
  append(name: string, missing: (existing: string) => string): Promise<void>;
  /** Where it is, for people. */
  readonly place: string;
}
