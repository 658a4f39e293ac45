import type { TextBeside } from '../domain/beside.ts';
import type { Remark } from '../domain/review/remark.ts';

/** Files of a report. */
export type ReportFile = 'json' | 'html' | 'junit';

/** A report file's text, made only where somebody wants the file; with a file beside it where it is large. */
export type ReportText = () => WrittenText | Promise<WrittenText>;

/** A text, whole or in pieces, or one of which most stands in a file beside it. */
export type WrittenText = string | Iterable<string> | TextBeside;

/** Where a report is kept. `isPage`: a browser shows it there, so that places on the page can be linked to. */
export type KeptReport = { readonly url: string; readonly isPage: boolean };

/** One result as the two texts that a place may show whole. */
export type ReportSummary = {
  /** Markdown, the fullest first: a place shows the first that fits. */
  readonly markdown: () => readonly string[];
  readonly terminal: (screen: { readonly color: boolean; readonly width: number }) => string;
};

/** How a run ended, and the sentence for it. `red` fails the check. */
export type Conclusion = { readonly kind: 'red' | 'warned' | 'green'; readonly sentence: string };

/**
 * Where the readers of a run look, the comment apart: a job's page, a person's terminal. What is handed over as a function is
 * made only where the place shows it. Each method throws where its place cannot be written; the caller tells `failed` and goes
 * on to the next.
 */
export interface Publisher {
  /** What the person who waits for the run sees first. */
  summary(summary: ReportSummary): void | Promise<void>;
  /** Values for the steps that follow. */
  outputs(values: () => Readonly<Record<string, string>>): void;
  /** Writes a file and tells its path; undefined where nobody wants it here. */
  file(name: ReportFile, text: ReportText): Promise<string | undefined>;
  /** Keeps the files that were written where a browser reaches them, and tells where; undefined where there is no such place. */
  upload(files: Readonly<Partial<Record<ReportFile, string>>>): Promise<KeptReport | undefined>;
  /** Remarks on lines of the change, worst first. */
  annotate(remarks: () => readonly Remark[]): void;
  /** One of its places could not be written. */
  failed(error: unknown): void;
  /** The last word. */
  conclude(conclusion: Conclusion): void | Promise<void>;
}
