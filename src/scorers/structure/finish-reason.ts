import type { ScorerSpec } from '../../domain/scorer.ts';
import { textIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** `finish_reason: NAME`: why the model stopped (`stop`, `length`, `tool_calls`, `content_filter`, `refusal`, …). */
export function finishReason(spec: ScorerSpec, context: ScoreContext): Judgement {
  const expected = textIn(spec, 'value');
  const found = context.output.finishReason;
  if (found === expected) return verdict(true, `finished with ${found}`);
  return verdict(false, `expected to finish with ${expected}, finished with ${found}`);
}
