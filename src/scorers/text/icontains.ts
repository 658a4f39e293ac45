import type { ScorerSpec } from '../../domain/scorer.ts';
import { findText } from './contains.ts';
import { someTextIn } from '../parts/config.ts';
import { foldCase } from './parts/fold-case.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** `icontains: TEXT`: the text occurs in the output, upper and lower case alike. */
export function icontains(spec: ScorerSpec, context: ScoreContext): Judgement {
  return findText(foldCase(someTextIn(spec, 'value')), foldCase(context.output.text));
}
