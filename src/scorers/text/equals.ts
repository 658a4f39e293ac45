import type { Json } from '../../domain/json/json.ts';
import { saysNumber } from '../../domain/json/lossless.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { textIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import { lookAlike } from '../safety/parts/look-alike.ts';
import { quote, quoteAround } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/**
 * `equals: TEXT`: the output is the text, white space at its two ends aside (models and YAML blocks end with a line break).
 * A number of a JSON output is compared as a number, by all its digits.
 */
export function equals(spec: ScorerSpec, context: ScoreContext): Judgement {
  return compareTexts(textIn(spec, 'value'), context.output.text, context.value);
}

/**
 * Whether two texts agree apart from white space at their ends, or are one number where the found one is a number in JSON;
 * the reason names the first difference.
 */
export function compareTexts(expectedText: string, foundText: string, foundValue: Json | undefined): Judgement {
  const expected = expectedText.trim();
  const found = foundText.trim();
  if (expected === found || saysNumber(expected, foundValue)) return verdict(true, `equals ${quote(expected)}`);
  const index = firstDifference(expected, found);
  const both =
    index < 20
      ? [quote(expected, 50), quote(found, 50)]
      : [quoteAround(expected, index, 45), quoteAround(found, index, 45)];
  const remark = lookAlike(expected, found, (one, other) => one === other);
  return verdict(false, `expected ${both[0]}${remark}, found ${both[1]}; they differ at character ${index}`);
}

function firstDifference(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let index = 0; index < end; index += 1) if (a[index] !== b[index]) return index;
  return end;
}
