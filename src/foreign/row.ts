import type { Gap } from '../domain/recording.ts';
import type { Usage } from '../domain/request.ts';
import type { Severity } from '../domain/suite.ts';

/** One trial as another harness recorded it, in the one form that all of them are read into. */
export type ForeignRow = {
  readonly suite: string;
  readonly target: string;
  readonly identity: Identity;
  /** What its harness is to be told to run it again; undefined where it cannot be told. */
  readonly handle: string | undefined;
  /** The source file that the case is written in, as the harness spells it: perhaps an absolute path of another machine. */
  readonly file: string | undefined;
  readonly severity: Severity;
  readonly tags: readonly string[];
  readonly input: string | undefined;
  /** One text for what was asked and one for how it was judged; undefined where the harness does not say. */
  readonly question: string | undefined;
  readonly judgement: string | undefined;
  readonly outcome: Outcome;
  readonly model: string | undefined;
  readonly usage: Usage | undefined;
  readonly costUsd: number | undefined;
  /** ISO 8601, where the harness says when. */
  readonly startedAt: string | undefined;
};

/**
 * What a case is called on both sides. `long` tells apart what has the same `name`, and is used where a side has several of
 * it; without one they are one case, asked several times. `place` is where it stands among others whose names are no use:
 * they may hold the very prompt that changed.
 */
export type Identity = {
  readonly name: string;
  readonly long: string | undefined;
  readonly place: { readonly group: string; readonly index: number } | undefined;
};

/** What came of a trial. `errored` is an outage: no answer, or nobody to judge it. */
export type Outcome =
  | {
      readonly kind: 'scored';
      readonly output: string;
      /** Undefined where the harness only scores. */
      readonly passed: boolean | undefined;
      /** Undefined where there is none besides the verdict. */
      readonly score: number | undefined;
      readonly scores: readonly ForeignScore[];
      /** Why it failed, where no score says so. */
      readonly reason: string;
    }
  | { readonly kind: 'errored'; readonly message: string; readonly isAnswered: boolean };

/** What one scorer said. A score or a verdict is there. */
export type ForeignScore = {
  readonly name: string;
  readonly score: number | undefined;
  readonly passed: boolean | undefined;
  readonly reason: string;
};

/** What one file says. */
export type ReadFile = { readonly rows: readonly ForeignRow[]; readonly gaps: readonly Gap[] };

/** A row of which only its name and outcome are known. */
export const PLAIN_ROW: Omit<ForeignRow, 'suite' | 'target' | 'identity' | 'outcome'> = {
  handle: undefined,
  file: undefined,
  severity: 'major',
  tags: [],
  input: undefined,
  question: undefined,
  judgement: undefined,
  model: undefined,
  usage: undefined,
  costUsd: undefined,
  startedAt: undefined,
};

/** The identity of a case that has a name of its own. */
export function named(name: string): Identity {
  return { name, long: undefined, place: undefined };
}
