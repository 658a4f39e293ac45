import type { JsonObject, Json } from '../domain/json/json.ts';
import type { Output, Request } from '../domain/request.ts';
import type { ScorerProgram, ScorerSpec } from '../domain/scorer.ts';
import type { Severity } from '../domain/suite.ts';

/** What a scorer asks the pinned judge model, which answers with JSON of `schema`. */
export type JudgeQuestion = {
  readonly system: string;
  readonly user: string;
  readonly schemaName: string;
  readonly schema: JsonObject;
  /** 1-based: a second attempt is a fresh answer, never the stored first one. */
  readonly attempt: number;
  /** Whether an answer can be read; one that cannot is not kept. */
  readonly isInForm: (answer: string) => boolean;
};

/** What a scorer may look at and whom it may ask. */
export type ScoreContext = {
  readonly output: Output;
  /** What stands at the path of `json_path`, for a scorer inside of it; the output's text is then that value's. */
  readonly value?: Json;
  readonly request: Request;
  /** The messages among the request's that the case itself brings, and no prompt. */
  readonly conversation: Request['messages'];
  readonly vars: JsonObject;
  readonly severity: Severity;
  readonly tags: readonly string[];
  /** One call of the pinned judge; counted and priced by the caller. Rejects with CallError when it cannot be reached. */
  readonly ask: (question: JudgeQuestion) => Promise<string>;
  /** One vector per text, in order; undefined where no embedding model is configured. Rejects with CallError. */
  readonly embed: ((texts: readonly string[]) => Promise<readonly (readonly number[])[]>) | undefined;
  /** Category → likelihood in [0, 1]; undefined where no provider offers it. Rejects with CallError. */
  readonly moderate: ((text: string) => Promise<Readonly<Record<string, number>>>) | undefined;
  /** Runs a custom scorer in a child process; undefined where head's code must not run. Rejects when the child fails. */
  readonly runCode: ((program: ScorerProgram, input: JsonObject) => Promise<JsonObject>) | undefined;
};

/** What a scorer says of one output: `score` in [0, 1], a reason of at most 200 characters. */
export type Judgement = {
  readonly score: number;
  readonly passed: boolean;
  readonly reason: string;
  readonly details: JsonObject;
};

/** Judges one output by a nested entry, as `scoreOutput` judges it by one that stands alone. */
export type Apply = (spec: ScorerSpec, context: ScoreContext) => Promise<Judgement>;

/** Judges one output by one validated entry of `expect:`; `apply` is for those that are composed of others. */
export type Scorer = (spec: ScorerSpec, context: ScoreContext, apply: Apply) => Judgement | Promise<Judgement>;

/** The mean of scores by weight, in [0, 1]; plain when all weights are 0, and 1 of nothing. */
export function weightedMean(scores: readonly { readonly score: number; readonly weight: number }[]): number {
  if (scores.length === 0) return 1;
  const total = scores.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) return scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
  const mean = scores.reduce((sum, { score, weight }) => sum + score * weight, 0) / total;
  return Math.min(1, Math.max(0, mean));
}

/** A scorer itself failed: its trial is errored, never failed, and only the scoring need be repeated. */
export class ScorerError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ScorerError';
  }
}
