import type { StoredValue } from '../../ports.ts';
import type { Seal } from './trial-seal.ts';

/** A value that was read, by which seal it was found to be genuine, and its characters. */
type Read = { readonly seal: Seal; readonly stored: StoredValue; readonly length: number };

/** Values that were read a moment ago. */
export type RecentReads = {
  /** What was read of it, once: who asks a third time reads it anew. Nothing, where another seal has to tell whether it counts. */
  readonly take: (id: string, seal: Seal) => StoredValue | undefined;
  readonly keep: (id: string, read: Read) => void;
  readonly forget: (id: string) => void;
};

/** Characters that are kept at most: thousands of short answers; long ones are read twice. */
const MOST_CHARACTERS = 2_000_000;

/** An estimate reads what is stored, and the run replays the same a moment later: a value is checked and parsed for both once. */
export function createRecentReads(): RecentReads {
  const reads = new Map<string, Read>();
  let characters = 0;
  const forget = (id: string): void => {
    characters -= reads.get(id)?.length ?? 0;
    reads.delete(id);
  };
  return {
    take: (id, seal) => {
      const read = reads.get(id);
      forget(id);
      return read?.seal === seal ? read.stored : undefined;
    },
    keep: (id, read) => {
      forget(id);
      if (characters + read.length > MOST_CHARACTERS) return;
      characters += read.length;
      reads.set(id, read);
    },
    forget,
  };
}
