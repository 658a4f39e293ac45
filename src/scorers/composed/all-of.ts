import type { ScorerSpec } from '../../domain/scorer.ts';
import { badValue } from '../parts/config.ts';
import type { Apply, Judgement, ScoreContext } from '../scorer.ts';
import { weightedMean } from '../scorer.ts';

/** `all_of: [SCORER]`: passes where every nested scorer passes; the score is their weighted mean. */
export async function allOf(spec: ScorerSpec, context: ScoreContext, apply: Apply): Promise<Judgement> {
  if (spec.children.length === 0) throw badValue(spec, 'all_of needs nested scorers.');
  const judged: { score: number; weight: number; passed: boolean; reason: string }[] = [];
  for (const child of spec.children) {
    const { score, passed, reason } = await apply(child, context);
    judged.push({ score, passed, weight: child.weight, reason: `${child.type}: ${reason}` });
  }
  const failed = judged.filter((each) => !each.passed);
  const reason =
    failed[0] === undefined
      ? `all ${judged.length} passed`
      : `${failed.length} of ${judged.length} failed; ${failed[0].reason}`;
  return { score: weightedMean(judged), passed: failed.length === 0, reason, details: {} };
}
