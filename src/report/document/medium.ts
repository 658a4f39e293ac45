import type { Choice } from '../words/numbers/parts.ts';

/** Where a report is read. */
export type Medium = 'comment' | 'summary' | 'terminal' | 'page';

/** How much of the facts a medium's document holds; how much of a list is shown is its writer's business. */
export type Extent = {
  /** Cases shown with input and outputs. */
  readonly casesInFull: number;
  /** Cases that broke in one table; 0: there is none. */
  readonly casesInTable: number;
  /** Lines for one kind of change of a suite's cases. */
  readonly apart: number;
  /** Tags and severities. */
  readonly parts: Choice;
  /** The columns of the table: the few that matter, or all that were measured. */
  readonly columns: 'few' | 'measured';
  /** The tags that have a row in the table: those that a rule speaks about, or all. */
  readonly tags: 'notable' | 'all';
};

/** What each medium has room for. */
export const EXTENTS: Readonly<Record<Medium, Extent>> = {
  comment: {
    casesInFull: 5,
    casesInTable: 10,
    apart: 5,
    parts: 'changed',
    columns: 'few',
    tags: 'notable',
  },
  summary: {
    casesInFull: 100,
    casesInTable: 100,
    apart: 100,
    parts: 'all',
    columns: 'measured',
    tags: 'all',
  },
  terminal: {
    casesInFull: 5,
    casesInTable: 0,
    apart: 5,
    parts: 'changed',
    columns: 'few',
    tags: 'all',
  },
  page: {
    casesInFull: 0,
    casesInTable: 0,
    apart: 300,
    parts: 'all',
    columns: 'measured',
    tags: 'all',
  },
};
