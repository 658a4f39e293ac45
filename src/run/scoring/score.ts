import { reaches } from '../../domain/comparison/limit.ts';
import { rubricId } from '../../domain/labels/human-label.ts';
import type { PlannedCase } from '../../domain/plan.ts';
import { wasAsked, type Score, type ScorerSpec } from '../../domain/scorer.ts';
import { UserError } from '../../domain/user-error.ts';
import { asks, comparesSides, isJudged, isMarker } from '../../scorers/catalogue.ts';
import { shorten } from '../../scorers/parts/quote.ts';
import { ScorerError, type ScoreContext, type Judgement, weightedMean } from '../../scorers/scorer.ts';
import { SCORERS } from '../../scorers/table.ts';

/** All that a case's scorers said of one output. */
export type Scored = { readonly scores: readonly Score[]; readonly passed: boolean; readonly score: number };

/**
 * Judges one output by all of a case's scorers, those with a judge last where a failure ends it. Passes when all pass; `score` is their weighted mean in
 * [0, 1]; nothing expected passes with 1.
 * @throws ScorerError when a scorer could not judge, CallError when a model could not be reached, UserError when an
 * entry cannot work (a bad pattern, code that may not run).
 */
export async function scoreOutput(
  expect: readonly ScorerSpec[],
  context: ScoreContext,
  { endsAtFailure = false }: Pick<PlannedCase, 'endsAtFailure'> = {},
): Promise<Scored> {
  const specs = expect.filter((each) => !comparesSides(each));
  const isLast = (spec: ScorerSpec): boolean => endsAtFailure && asks(spec, 'judge');
  const found = new Map<ScorerSpec, Score>();
  for (const spec of [...specs.filter((each) => !isLast(each)), ...specs.filter(isLast)]) {
    const failed = isLast(spec) ? [...found.values()].find(({ passed }) => !passed) : undefined;
    found.set(spec, failed === undefined ? await scoreBy(spec, context) : notAsked(spec, failed));
  }
  const scores = specs.flatMap((spec) => found.get(spec) ?? []);
  return { scores, passed: scores.every((score) => score.passed), score: weightedMean(scores.filter(wasAsked)) };
}

async function scoreBy(spec: ScorerSpec, context: ScoreContext): Promise<Score> {
  const judgement = await applyScorer(spec, context);
  const weight = isMarker(spec) ? 0 : spec.weight;
  return { name: spec.name ?? spec.type, type: spec.type, weight, ...judgement };
}

/** It counts for nothing, in one way or the other. */
function notAsked({ name, type }: ScorerSpec, failed: Score): Score {
  const reason = `the judge was not asked: ${failed.name} has failed the trial`;
  const nothing = { score: 0, passed: true, weight: 0, details: { isNotAsked: true } };
  return { name: name ?? type, type, reason: shorten(reason), ...nothing };
}

/** Judges one output by one scorer, `threshold` and the bounds of a judgement applied; composed scorers use it for their children. */
export async function applyScorer(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const load = SCORERS.get(spec.type);
  if (load === undefined) throw unknownScorer(spec);
  const scorer = await load();
  const judgement = withRubric(spec, await scorer(spec, context, applyScorer));
  if (!Number.isFinite(judgement.score)) throw new ScorerError(`${spec.type} gave no number as its score`);
  const score = Math.min(1, Math.max(0, judgement.score));
  if (spec.threshold === undefined) return { ...judgement, score, reason: shorten(judgement.reason) };
  const reason = shorten(`score ${score.toFixed(3)}, needs ${spec.threshold}: ${judgement.reason}`);
  return { ...judgement, score, passed: reaches(score, spec.threshold), reason };
}

/** A person's label of a judged output counts for this rubric alone. */
function withRubric(spec: ScorerSpec, judgement: Judgement): Judgement {
  if (!isJudged(spec)) return judgement;
  return { ...judgement, details: { ...judgement.details, rubric: rubricId(spec) } };
}

function unknownScorer(spec: ScorerSpec): UserError {
  const hint = `Use one of ${[...SCORERS.keys()].join(', ')}.`;
  return new UserError({ code: 'unsupported', sentence: `There is no scorer ${spec.type}.`, place: spec.place, hint });
}
