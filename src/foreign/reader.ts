import type { ReadFile } from './row.ts';
import type { Source } from './text/source.ts';

/** One harness: how its files are told from others, and what they say. */
export interface Reader {
  /** As its users call it. */
  readonly title: string;
  /** What a file of it looks like, for somebody whose file was not recognised. */
  readonly looksLike: string;
  recognises(source: Source): boolean;
  /** Throws UserError `bad-file` with what is not as it should be. */
  read(source: Source): ReadFile | Promise<ReadFile>;
}
