import type { ScorerSpec } from '../../domain/scorer.ts';
import { badValue } from '../parts/config.ts';
import type { Apply, Judgement, ScoreContext } from '../scorer.ts';

/**
 * `any_of: [SCORER]`: passes where one of the nested scorers passes; the score is the highest. They are tried in order, and
 * a full pass ends it, so that a cheap one spares a judge.
 */
export async function anyOf(spec: ScorerSpec, context: ScoreContext, apply: Apply): Promise<Judgement> {
  const judged: Judgement[] = [];
  for (const child of spec.children) {
    const judgement = await apply(child, context);
    judged.push({ ...judgement, reason: `${child.type}: ${judgement.reason}` });
    if (judgement.passed && judgement.score === 1) break;
  }
  const best = judged.toSorted((a, b) => Number(b.passed) - Number(a.passed) || b.score - a.score)[0];
  if (best === undefined) throw badValue(spec, 'any_of needs nested scorers.');
  const score = Math.max(...judged.map((each) => each.score));
  if (best.passed) return { ...best, score };
  return { score, passed: false, reason: `none of ${judged.length} passed; ${best.reason}`, details: {} };
}
