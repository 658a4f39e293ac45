/** A place for what will rarely be looked at again: on a disk, not in memory. */
export interface Spool {
  /** Takes plain data, and returns the place at which it is read again for as long as the run lasts. */
  keep(value: unknown): number;
  /** Reads what was kept there, as it was. */
  read(place: number): unknown;
}
