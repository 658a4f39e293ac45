/** What the file beside a large result file holds, each kind in blocks of its own. */
export const LINE_KINDS = ['case', 'output', 'trial'] as const;

/** One of `LINE_KINDS`. */
export type LineKind = (typeof LINE_KINDS)[number];

/** A line of that file: one JSON value. Lines of a kind are counted from 0. */
export type KindLine = { readonly kind: LineKind; readonly text: string };

/** Lines of one kind that are compressed together, as many bytes of the file. */
export type LineBlock = { readonly kind: LineKind; readonly bytes: number; readonly lines: number };

/** How a result file names the file beside it, and where in it its lines are. */
export type Beside = {
  /** Its name, in the same directory. */
  readonly file: string;
  /** Of the whole file. */
  readonly sha256: string;
  /** One behind the other; each can be read alone. */
  readonly blocks: readonly LineBlock[];
};

/** The file beside a result file, opened. */
export type BesideLines = {
  /** All lines of a kind, one at a time. */
  readonly all: (kind: LineKind) => Iterable<string>;
  /** One line; undefined where there is none. */
  readonly at: (kind: LineKind, number: number) => string | undefined;
};

/** A text of many lines, most of which stand in a file beside it. */
export type TextBeside = {
  readonly lines: Iterable<KindLine>;
  /** Made once they are written. */
  readonly text: (beside: Beside) => Iterable<string>;
};

/** What the file beside a result file is called. A pattern that ends in `*` finds both. */
export function nameBeside(resultFile: string): string {
  return `${resultFile}.trials.jsonl.gz`;
}
