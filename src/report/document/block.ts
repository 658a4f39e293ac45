import type { TrendWeek } from '../../domain/runs/history.ts';
import type { ChangedFile } from '../../domain/review/change.ts';
import type { Diagnostic } from '../../domain/user-error.ts';
import type { Phrase } from '../text/phrase.ts';
import type { Sign } from '../words/headline/sign.ts';

/** The title of the report or of a section; titles are words of ours. */
export type Heading =
  | { readonly kind: 'verdict'; readonly icon: string; readonly sentence: Phrase }
  | { readonly kind: 'heading'; readonly title: string; readonly count: string | undefined };

/** Sentences: an `alert` is seen first, a `note` explains and is read last. */
export type Paragraph = {
  readonly kind: 'paragraph';
  readonly tone: 'plain' | 'alert' | 'note';
  readonly text: Phrase;
};

/** Lines of one kind. */
export type List = { readonly kind: 'list'; readonly items: readonly Phrase[] };

/** Lines that are read at once, and never folded; short media leave their title out. */
export type Notices = {
  readonly kind: 'notices';
  readonly title: string;
  readonly about: 'finding' | 'warning';
  readonly items: readonly Phrase[];
};

/** Mistakes of the user with their places. `isSaid`: the headline has the sentence of the only one. */
export type Mistakes = {
  readonly kind: 'mistakes';
  readonly title: string;
  readonly errors: readonly Diagnostic[];
  readonly isSaid: boolean;
};

/** A value, what stands below it, and both in short where a cell has one line. */
export type Cell = { readonly value: string; readonly below: readonly string[]; readonly short: string };

/** One row of a table: what it is about, how it was judged, and a cell for each further column. */
export type TableRow = {
  readonly name: Phrase;
  readonly sign: Sign | undefined;
  /** What stands where a sign’s word would, of a row that nobody judges. */
  readonly unjudged?: string;
  readonly isNew: boolean;
  readonly cells: readonly Cell[];
};

/** Rows under a header, whose first column names the row. */
export type Table = {
  readonly kind: 'table';
  readonly id: string;
  readonly title: string;
  readonly header: readonly string[];
  readonly rows: readonly TableRow[];
};

/** Blocks under a title that may be folded away. */
export type Details = {
  readonly kind: 'details';
  readonly title: string;
  readonly count: string | undefined;
  readonly isOpen: boolean;
  /** Also where a medium has room: who wants to know unfolds it. */
  readonly staysFolded: boolean;
  readonly blocks: readonly Block[];
};

/** A scorer that did not pass, with its reason; both from outside. */
export type FailedScorer = { readonly name: string; readonly reason: string };

/** What a case answered, as it came from outside; `base` is undefined where it was not asked. */
export type Outputs = { readonly base: string | undefined; readonly head: string };

/** One case in full. */
export type CaseInFull = {
  readonly kind: 'case';
  readonly position: number;
  /** Where a table has told what it is: in short, and folded, or opened as the example. */
  readonly folded: { readonly caseId: string; readonly tallies: string; readonly isOpen: boolean } | undefined;
  readonly line: Phrase;
  readonly failed: readonly FailedScorer[];
  /** How many more scorers failed. */
  readonly moreFailed: number;
  readonly input: string | undefined;
  readonly outputs: Outputs | undefined;
};

/** A case that broke, in a row: what it asks, what failed, how often it passed; addresses of its line in the suite and of its place on the page. */
export type BrokenRow = {
  readonly caseId: string;
  readonly lineUrl: string | undefined;
  readonly pageUrl: string | undefined;
  readonly question: string | undefined;
  readonly about: Phrase;
  readonly failed: readonly string[];
  readonly tallies: string;
};

/** Cases that broke, under what they have in common where that explains most. */
export type BrokenGroup = { readonly title: Phrase | undefined; readonly rows: readonly BrokenRow[] };

/** The cases that broke, in one table, or in two where one thing explains most. */
export type BrokenTable = { readonly kind: 'broken'; readonly groups: readonly BrokenGroup[] };

/** What the pull request changed: in a line, and line by line. */
export type ChangedBlock = {
  readonly kind: 'changed';
  readonly line: Phrase | undefined;
  readonly files: readonly ChangedFile[];
};

/** Cases that are not shown in full: their lines where there is room, else their number. */
export type MoreCases = { readonly kind: 'more'; readonly noun: string; readonly items: readonly Phrase[] };

/** Where the report comes from: facts, links, and what made it. */
export type Footer = {
  readonly kind: 'footer';
  readonly parts: readonly Phrase[];
  readonly links: readonly Link[];
  readonly madeBy: string;
};

/** How the weeks of a row went, in a line; a medium that can draw shows them as well. */
export type WeeksBlock = { readonly kind: 'weeks'; readonly text: Phrase; readonly weeks: readonly TrendWeek[] };

/** Words of ours that lead to an address from outside. */
export type Link = { readonly words: string; readonly url: string };

/** What only a page can show, drawn from the facts. */
export type Figure = { readonly kind: 'figure'; readonly figure: FigureName };

/** The figures of a page. */
export type FigureName = 'tiles' | 'glance' | 'rates' | 'rows' | 'cases' | 'origin';

/** A piece of a report, without a word about how any medium shows it. */
export type Block =
  | Heading
  | Paragraph
  | List
  | Notices
  | Mistakes
  | Table
  | Details
  | ChangedBlock
  | BrokenTable
  | CaseInFull
  | MoreCases
  | WeeksBlock
  | Footer
  | Figure;

/** What stands or falls together. Sections with the lowest priority are left out first where room is short. */
export type Section = {
  /** How the note calls it when it is left out; sections with the same name are named once. */
  readonly name: string;
  readonly priority: 'required' | number;
  readonly blocks: readonly Block[];
};

/** A paragraph. */
export function paragraph(text: Phrase, tone: Paragraph['tone'] = 'plain'): Paragraph {
  return { kind: 'paragraph', tone, text };
}

/** A list under a title, folded where a medium can; nothing without a line. */
export function foldedList(title: string, count: string | undefined, items: readonly Phrase[]): readonly Block[] {
  return items.length === 0 ? [] : [folded({ title, count }, [{ kind: 'list', items }])];
}

/** Blocks under a title, folded where a medium can. */
export function folded(
  {
    title,
    count,
    isOpen = false,
    staysFolded = false,
  }: Pick<Details, 'title' | 'count'> & Partial<Pick<Details, 'isOpen' | 'staysFolded'>>,
  blocks: readonly Block[],
): Details {
  return { kind: 'details', title, count, isOpen, staysFolded, blocks };
}

/** A title with what it counts: `Fixed: 2 cases`. */
export function describeTitle({ title, count }: Pick<Details, 'title' | 'count'>): string {
  return count === undefined ? title : `${title}: ${count}`;
}
