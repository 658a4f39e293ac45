import type { ScorerSpec } from '../../domain/scorer.ts';
import { someTextIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import { lookAlike } from '../safety/parts/look-alike.ts';
import { quote } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** `contains: TEXT`: the text occurs in the output. */
export function contains(spec: ScorerSpec, context: ScoreContext): Judgement {
  return findText(someTextIn(spec, 'value'), context.output.text);
}

/** Whether `needle` occurs in `text`; the reason says where, or what is there instead. */
export function findText(needle: string, text: string): Judgement {
  const index = text.indexOf(needle);
  if (index >= 0) return verdict(true, `contains ${quote(needle)} at character ${index}`);
  const remark = lookAlike(needle, text, occursIn);
  return verdict(false, `expected to contain ${quote(needle)}${remark}, found ${quote(text, 80)}`);
}

/** Whether a text that is looked for occurs in another; the order is that of `lookAlike`. */
export function occursIn(needle: string, text: string): boolean {
  return text.includes(needle);
}
