import type { InputFile } from '../providers/model-endpoint.ts';
import type { OwnCommand } from './own-command.ts';
import type { Place } from '../user-error.ts';

/** Whose results a team's own command writes. */
export const HARNESS_KINDS = [
  'promptfoo',
  'vitest',
  'evalite',
  'pytest',
  'deepeval',
  'inspect',
  'braintrust',
  'junit',
  'openai-evals',
  'pydantic-evals',
  'ragas',
  'rows',
] as const;

/** One of `HARNESS_KINDS`. */
export type HarnessKind = (typeof HARNESS_KINDS)[number];

/** From which score on an answer passes, where its harness only scores: for all scorers, or for one by its name. */
export type PassAt = { readonly all: number | undefined; readonly byScorer: ReadonlyMap<string, number> };

/** A team's own eval suite: its command, run on each side in that side's files; its results are the trials. */
export type Harness = OwnCommand & {
  readonly kind: HarnessKind;
  readonly place: Place;
  /** Where the command itself writes its results, relative to its directory; undefined: where it is told to. */
  readonly results: string | undefined;
  /** Files that affect it, sorted by path; undefined: every file of the repository does. */
  readonly inputs: readonly InputFile[] | undefined;
  /** Files that judge: head's are used on both sides. Sorted by path. */
  readonly yardstick: readonly InputFile[];
  readonly passAt: PassAt;
  /** What a failure says that is an outage; undefined: its harness tells. */
  readonly erroredIf: string | undefined;
  /** So often may it be started, both sides together. */
  readonly maxStarts: number;
  /** Ids and tags of the cases that are unforgivable. */
  readonly critical: readonly string[];
};
