import type { Choice } from '../parts.ts';

/** How much of each list a Markdown report shows before it counts the rest. */
export type Limits = {
  /** Rows of the table. */
  readonly rows: number;
  /** Broken cases shown with input and outputs. */
  readonly brokenInFull: number;
  /** Names in a list. */
  readonly listed: number;
  /** What one list may weigh in UTF-8, so that none crowds out the others. */
  readonly listBytes: number;
  /** Lines for one kind of change of a suite's cases. */
  readonly apart: number;
  /** Characters of an input. */
  readonly input: number;
  /** Characters of a pair of outputs. */
  readonly output: number;
  /** Tags and severities. */
  readonly parts: Choice;
};

/** A comment: what fits a reviewer's two minutes. */
export const COMMENT_LIMITS: Limits = {
  rows: 30,
  brokenInFull: 5,
  listed: 20,
  listBytes: 8_000,
  apart: 5,
  input: 300,
  output: 900,
  parts: 'changed',
};

/** A job summary: a comment with room. */
export const SUMMARY_LIMITS: Limits = {
  rows: 500,
  brokenInFull: 100,
  listed: 500,
  listBytes: 150_000,
  apart: 100,
  input: 2000,
  output: 4000,
  parts: 'all',
};
