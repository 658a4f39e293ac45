import type { ScorerSpec } from '../../domain/scorer.ts';
import { someTextIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import { lookAlike } from '../safety/parts/look-alike.ts';
import { quote } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** `starts_with: TEXT`: the output begins with the text, leading white space aside. */
export function startsWith(spec: ScorerSpec, context: ScoreContext): Judgement {
  const expected = someTextIn(spec, 'value', 'start');
  const text = context.output.text.trimStart();
  if (text.startsWith(expected)) return verdict(true, `starts with ${quote(expected)}`);
  const remark = lookAlike(expected, text, (start, whole) => whole.startsWith(start));
  return verdict(false, `expected to start with ${quote(expected)}${remark}, starts with ${quote(text)}`);
}
