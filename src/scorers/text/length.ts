import type { ScorerSpec } from '../../domain/scorer.ts';
import { badValue, numberIn, textIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import { countTokens } from './parts/tokens.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/**
 * `length: {unit, min, max}`: how long the output is, both bounds included. Characters are those that a person sees, words and
 * sentences those of Unicode's segmentation (they need no spaces), tokens those of the `o200k_base` vocabulary.
 */
export async function length(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const unit = textIn(spec, 'unit');
  const count = await countUnits(spec, unit, context.output.text);
  const min = numberIn(spec, 'min') ?? 0;
  const max = numberIn(spec, 'max') ?? Number.POSITIVE_INFINITY;
  const passed = count >= min && count <= max;
  return verdict(passed, `expected ${describeBounds(min, max)} ${unit}, found ${count}`);
}

function countUnits(spec: ScorerSpec, unit: string, text: string): number | Promise<number> {
  if (unit === 'characters') return countCharacters(text);
  if (unit === 'words') return countSegments(text, 'word');
  if (unit === 'sentences') return countSegments(text, 'sentence');
  if (unit === 'tokens') return countTokens(text);
  throw badValue(spec, 'length counts characters, words, sentences or tokens.');
}

/** Of plain text each unit is one; to segment a megabyte takes long. */
function countCharacters(text: string): number {
  return /^[\0-\x0c\x0e-\x7f]*$/.test(text) ? text.length : countSegments(text, 'grapheme');
}

function countSegments(text: string, granularity: 'grapheme' | 'word' | 'sentence'): number {
  const segmenter = new Intl.Segmenter('en', { granularity });
  let count = 0;
  for (const { segment, isWordLike } of segmenter.segment(text)) {
    if (granularity === 'word') count += Number(isWordLike);
    else count += granularity === 'grapheme' || /\S/.test(segment) ? 1 : 0;
  }
  return count;
}

function describeBounds(min: number, max: number): string {
  if (min === max) return `${min}`;
  if (max === Number.POSITIVE_INFINITY) return `at least ${min}`;
  return min === 0 ? `at most ${max}` : `${min} to ${max}`;
}
