/** A place for what will rarely be looked at again: on a disk, not in memory. */
export interface Spool {
  /** Takes plain data, and returns how to read it again for as long as the run lasts. */
  keep<T>(value: T): () => T;
}
