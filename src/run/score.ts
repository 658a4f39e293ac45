import type { Json, JsonObject } from '../domain/json.ts';
import { reaches } from '../domain/limit.ts';
import type { Output, Request } from '../domain/request.ts';
import type { Score, ScorerProgram, ScorerSpec } from '../domain/scorer.ts';
import type { Severity } from '../domain/suite.ts';
import { UserError } from '../domain/user-error.ts';
import { SCORERS } from './scorers/table.ts';
import { shorten } from './scorers/parts/quote.ts';

/**
 * One question to the judge model, answered with JSON of `schema`; `attempt` is 1-based and makes a repeated question a new
 * one; an answer that is not in form is not kept.
 */
export type JudgeQuestion = {
  readonly system: string;
  readonly user: string;
  readonly schemaName: string;
  readonly schema: JsonObject;
  readonly attempt: number;
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

/** Judges one output by one validated entry of `expect:`. */
export type Scorer = (spec: ScorerSpec, context: ScoreContext) => Judgement | Promise<Judgement>;

/** All that a case's scorers said of one output. */
export type Scored = { readonly scores: readonly Score[]; readonly passed: boolean; readonly score: number };

/** A scorer itself failed: its trial is errored, never failed, and only the scoring need be repeated. */
export class ScorerError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'ScorerError';
  }
}

/** Only mark an output for a metric, and count for nothing in its score. */
const MARKERS: ReadonlySet<string> = new Set(['fallback']);

/** Needs both sides' outputs, so that it says nothing of a single one. */
const PAIRWISE = 'judge_pairwise';

/**
 * Judges one output by all of a case's scorers, in their order. Passes when all pass; `score` is their weighted mean in
 * [0, 1]; nothing expected passes with 1.
 * @throws ScorerError when a scorer could not judge, CallError when a model could not be reached, UserError when an
 * entry cannot work (a bad pattern, code that may not run).
 */
export async function scoreOutput(expect: readonly ScorerSpec[], context: ScoreContext): Promise<Scored> {
  const scores: Score[] = [];
  for (const spec of expect.filter((each) => each.type !== PAIRWISE)) {
    const judgement = await applyScorer(spec, context);
    const weight = MARKERS.has(spec.type) ? 0 : spec.weight;
    scores.push({ name: spec.name ?? spec.type, type: spec.type, weight, ...judgement });
  }
  return { scores, passed: scores.every((score) => score.passed), score: weightedMean(scores) };
}

/** Judges one output by one scorer, `threshold` and the bounds of a judgement applied; composed scorers use it for their children. */
export async function applyScorer(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const load = SCORERS.get(spec.type);
  if (load === undefined) throw unknownScorer(spec);
  const scorer = await load();
  const judgement = await scorer(spec, context);
  if (!Number.isFinite(judgement.score)) throw new ScorerError(`${spec.type} gave no number as its score`);
  const score = Math.min(1, Math.max(0, judgement.score));
  if (spec.threshold === undefined) return { ...judgement, score, reason: shorten(judgement.reason) };
  const reason = shorten(`score ${score.toFixed(3)}, needs ${spec.threshold}: ${judgement.reason}`);
  return { ...judgement, score, passed: reaches(score, spec.threshold), reason };
}

/** The mean of scores by weight, in [0, 1]; plain when all weights are 0, and 1 of nothing. */
export function weightedMean(scores: readonly { readonly score: number; readonly weight: number }[]): number {
  if (scores.length === 0) return 1;
  const total = scores.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= 0) return scores.reduce((sum, { score }) => sum + score, 0) / scores.length;
  const mean = scores.reduce((sum, { score, weight }) => sum + score * weight, 0) / total;
  return Math.min(1, Math.max(0, mean));
}

function unknownScorer(spec: ScorerSpec): UserError {
  const hint = `Use one of ${[...SCORERS.keys()].join(', ')}.`;
  return new UserError({ code: 'unsupported', sentence: `There is no scorer ${spec.type}.`, place: spec.place, hint });
}
