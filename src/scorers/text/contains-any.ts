import type { ScorerSpec } from '../../domain/scorer.ts';
import { occursIn } from './contains.ts';
import { textsIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import { lookAlike } from '../safety/parts/look-alike.ts';
import { quote, quoteList } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** `contains_any: [TEXT]`: at least one of the texts occurs in the output. */
export function containsAny(spec: ScorerSpec, context: ScoreContext): Judgement {
  const values = textsIn(spec, 'values');
  const found = values.find((value) => context.output.text.includes(value));
  if (found !== undefined)
    return verdict(true, `contains ${quote(found)} at character ${context.output.text.indexOf(found)}`);
  const remark =
    values.map((value) => lookAlike(value, context.output.text, occursIn)).find((each) => each !== '') ?? '';
  return verdict(false, `expected one of ${quoteList(values)}${remark}, found ${quote(context.output.text)}`);
}
