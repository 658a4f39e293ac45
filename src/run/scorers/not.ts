import type { ScorerSpec } from '../../domain/scorer.ts';
import { applyScorer } from '../score.ts';
import type { Judgement, ScoreContext } from '../score.ts';
import { onlyChild } from './parts/config.ts';

/** `not: {SCORER}`: passes where the nested scorer fails; the score is 1 − its score. */
export async function not(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const child = onlyChild(spec);
  const inner = await applyScorer(child, context);
  return { ...inner, score: 1 - inner.score, passed: !inner.passed, reason: `not ${child.type}: ${inner.reason}` };
}
