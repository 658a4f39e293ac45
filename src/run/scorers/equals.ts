import type { ScorerSpec } from '../../domain/scorer.ts';
import type { Judgement, ScoreContext } from '../score.ts';
import { textIn } from './parts/config.ts';
import { verdict } from './parts/judgement.ts';
import { quote, quoteAround } from './parts/quote.ts';

/** `equals: TEXT`: the output is the text, white space at its two ends aside (models and YAML blocks end with a line break). */
export function equals(spec: ScorerSpec, context: ScoreContext): Judgement {
  return compareTexts(textIn(spec, 'value'), context.output.text);
}

/** Whether two texts agree apart from white space at their ends; the reason names the first difference. */
export function compareTexts(expectedText: string, foundText: string): Judgement {
  const expected = expectedText.trim();
  const found = foundText.trim();
  if (expected === found) return verdict(true, `equals ${quote(expected)}`);
  const index = firstDifference(expected, found);
  const both =
    index < 20
      ? [quote(expected, 50), quote(found, 50)]
      : [quoteAround(expected, index, 45), quoteAround(found, index, 45)];
  return verdict(false, `expected ${both[0]}, found ${both[1]}; they differ at character ${index}`);
}

function firstDifference(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let index = 0; index < end; index += 1) if (a[index] !== b[index]) return index;
  return end;
}
