import type { ScorerSpec } from '../../domain/scorer.ts';
import { someTextIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import { lookAlike } from '../safety/parts/look-alike.ts';
import { quote } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** `ends_with: TEXT`: the output ends with the text, trailing white space aside. */
export function endsWith(spec: ScorerSpec, context: ScoreContext): Judgement {
  const expected = someTextIn(spec, 'value', 'end');
  const text = context.output.text.trimEnd();
  if (text.endsWith(expected)) return verdict(true, `ends with ${quote(expected)}`);
  const remark = lookAlike(expected, text, (end, whole) => whole.endsWith(end));
  return verdict(false, `expected to end with ${quote(expected)}${remark}, ends with ${quote(text.slice(-60))}`);
}
