/** A line of a changed file: kept on both sides, or of one side alone. */
export type ChangedLine = {
  readonly kind: 'same' | 'base' | 'head';
  /** Counted from 1 on the side that has it; head's where both have it. */
  readonly line: number;
  readonly text: string;
};

/** What the change did to a file that targets are made of, with a line or two around each difference. */
export type ChangedFile = {
  /** Head's path, or base's where head has it no more. */
  readonly file: string;
  /** Lines in all, whether or not they are listed. */
  readonly removed: number;
  readonly added: number;
  readonly lines: readonly ChangedLine[];
  /** Some lines, or parts of them, are left out. */
  readonly isCut: boolean;
};

/** A model, a parameter or an address of a target that is another one on head; undefined: not set on that side. */
export type ChangedSetting = {
  readonly name: string;
  readonly base: string | undefined;
  readonly head: string | undefined;
};

/** What the change did to one target whose cases ran. */
export type ChangedTarget = {
  readonly suite: string;
  readonly target: string;
  /** Paths of `ChangedFile`s. */
  readonly files: readonly string[];
  readonly settings: readonly ChangedSetting[];
};

/** What the change did to all of them; a file that several share is told once. */
export type Changed = { readonly files: readonly ChangedFile[]; readonly targets: readonly ChangedTarget[] };
