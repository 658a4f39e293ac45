import { reaches } from '../../domain/comparison/limit.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { bleuOf } from './parts/bleu-score.ts';
import { neededNumberIn, textsIn } from '../parts/config.ts';
import { quoteList } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/**
 * `bleu: {to: [TEXT], min}`: sentence BLEU against one or more references, 0 to 1, as sacrebleu computes it with tokeniser
 * 13a, exponential smoothing and effective order.
 */
export function bleu(spec: ScorerSpec, context: ScoreContext): Judgement {
  const references = textsIn(spec, 'to');
  const min = neededNumberIn(spec, 'min');
  const score = bleuOf([{ hypothesis: context.output.text, references }], { isEffectiveOrder: true });
  return {
    score,
    passed: reaches(score, min),
    reason: `BLEU ${score.toFixed(3)}, needs ${min} against ${quoteList(references, 1)}`,
    details: {},
  };
}
