import type { ResultRow } from './result.ts';
import type { Provenance, Severity } from './suite.ts';
import type { ErroredTrial, ScoredTrial } from './trial.ts';

/** What one side answered, wherever it was recorded: a result file of a run, or what another harness left. */
export type Recording = {
  readonly rows: readonly RecordedRow[];
  readonly cases: readonly RecordedCase[];
  /** What ended before it was through: cases that only the other side has are lost there, not removed. */
  readonly gaps: readonly Gap[];
};

/** One suite × target of a recording. */
export type RecordedRow = Pick<ResultRow, 'suite' | 'target' | 'file' | 'description' | 'owner'> & {
  readonly model: string | undefined;
};

/** A case and everything that was answered to it. */
export type RecordedCase = {
  readonly suite: string;
  readonly target: string;
  readonly id: string;
  readonly severity: Severity;
  readonly tags: readonly string[];
  readonly cluster?: string | undefined;
  readonly provenance: Provenance | undefined;
  /** Where it is written, as far as the record says. */
  readonly file: string;
  readonly line: number;
  readonly input: string | undefined;
  /** One text each for what was asked and for how it was judged; undefined where the record does not say. */
  readonly question: string | undefined;
  readonly judgement: string | undefined;
  /** In the order in which they were made. */
  readonly answers: readonly Answer[];
};

/** A trial that does not know yet which side it is on. */
export type Answer = Omit<ScoredTrial, 'key'> | Omit<ErroredTrial, 'key'>;

/** Where a record is not whole, and why in the harness's words; without a file all of it. */
export type Gap = { readonly file: string | undefined; readonly message: string };
