import type { ScorerSpec } from '../../domain/scorer.ts';
import { onlyChild } from '../parts/config.ts';
import type { Apply, Judgement, ScoreContext } from '../scorer.ts';

/** `not: {SCORER}`: passes where the nested scorer fails; the score is 1 − its score. */
export async function not(spec: ScorerSpec, context: ScoreContext, apply: Apply): Promise<Judgement> {
  const child = onlyChild(spec);
  const inner = await apply(child, context);
  return { ...inner, score: 1 - inner.score, passed: !inner.passed, reason: `not ${child.type}: ${inner.reason}` };
}
