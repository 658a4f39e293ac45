/** How much of what a report holds is shown before the rest is counted. */
export type Limits = {
  /** Rows of the table. */
  readonly rows: number;
  /** Names in a list. */
  readonly listed: number;
  /** What one list may weigh in UTF-8, so that none crowds out the others. */
  readonly listBytes: number;
  /** Characters of an input. */
  readonly input: number;
  /** Characters of a pair of outputs. */
  readonly output: number;
  /** Files of which changed lines are shown, and lines of each. */
  readonly changedFiles: number;
  readonly changedLines: number;
  /** Weeks of a row that are drawn as a chart; 0: words alone. */
  readonly drawnWeeks: number;
};

/** A comment: what fits a reviewer's two minutes. */
export const COMMENT_LIMITS: Limits = {
  rows: 30,
  listed: 20,
  listBytes: 8_000,
  input: 300,
  output: 900,
  changedFiles: 3,
  changedLines: 20,
  drawnWeeks: 0,
};

/** A job summary: a comment with room. */
export const SUMMARY_LIMITS: Limits = {
  rows: 500,
  listed: 500,
  listBytes: 150_000,
  input: 2000,
  output: 4000,
  changedFiles: 30,
  changedLines: 100,
  drawnWeeks: 13,
};
