import type { FallbackDetails } from '../../domain/answers/score-details.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { someTextIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import { quote } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** `fallback: TEXT`: marks an output that contains the text, in any case, as a fallback for the suite's rate; passes always. */
export function fallback(spec: ScorerSpec, context: ScoreContext): Judgement {
  const value = someTextIn(spec, 'value');
  const isFallback = context.output.text.toLowerCase().includes(value.toLowerCase());
  const details: FallbackDetails = { kind: 'fallback', isFallback };
  return verdict(true, isFallback ? `is a fallback: says ${quote(value)}` : 'is no fallback', details);
}
