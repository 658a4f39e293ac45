import type { Facts } from '../facts.ts';
import type { Section } from './block.ts';
import type { Extent, Medium } from './medium.ts';

/** What the facts do not tell: how much is wanted, our own sentence under the verdict, where the full report is, and where it opens as a page. */
export type Given = {
  readonly extent: Extent;
  readonly caution: string | undefined;
  readonly reportUrl: string | undefined;
  readonly pageUrl: string | undefined;
};

/** One part of every report: which media have it, and what it says. */
export type Part = {
  /** Undefined: all. */
  readonly media?: readonly Medium[];
  /** Says nothing where nothing was measured. */
  readonly isOfMeasurement?: true;
  readonly sections: (facts: Facts, given: Given) => readonly Section[];
};

/** Those media that have no list of all cases of their own, nor each row by itself. */
export const WITHOUT_PAGE: readonly Medium[] = ['comment', 'summary', 'terminal'];
