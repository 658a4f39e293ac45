import type { ScorerSpec } from '../../domain/scorer.ts';
import { compareTexts } from './equals.ts';
import { textIn } from '../parts/config.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** `iequals: TEXT`: as `equals`, upper and lower case alike. */
export function iequals(spec: ScorerSpec, context: ScoreContext): Judgement {
  return compareTexts(textIn(spec, 'value').toLowerCase(), context.output.text.toLowerCase(), context.value);
}
