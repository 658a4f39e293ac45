import type { ScorerSpec } from '../../domain/scorer.ts';
import { occursIn } from './contains.ts';
import { textsIn } from '../parts/config.ts';
import { lookAlike } from '../safety/parts/look-alike.ts';
import { quote, quoteList } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** `contains_all: [TEXT]`: every text occurs in the output; the score is the share that does. */
export function containsAll(spec: ScorerSpec, context: ScoreContext): Judgement {
  const values = textsIn(spec, 'values');
  const missing = values.filter((value) => !context.output.text.includes(value));
  const passed = missing.length === 0;
  const remark = lookAlike(missing[0] ?? '', context.output.text, occursIn);
  const reason = passed
    ? `contains all ${values.length}`
    : `expected also ${quoteList(missing)}${remark}, found ${values.length - missing.length} of ${values.length} in ${quote(context.output.text)}`;
  return { score: 1 - missing.length / values.length, passed, reason, details: {} };
}
