import type { ScorerSpec } from '../../domain/scorer.ts';
import { neededNumberIn, textIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import { longestCommonSubsequence } from './parts/subsequence.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** Words of each text that are compared. */
const MAX_WORDS = 5_000;

/**
 * `rouge_l: {to, min}`: F1 of the longest common subsequence of words with a reference (Lin 2004, as `rouge-score`
 * computes `rougeL` without stemming, but with words of every script). Of very long texts the first 5,000 words count.
 */
export function rougeL(spec: ScorerSpec, context: ScoreContext): Judgement {
  const min = neededNumberIn(spec, 'min');
  const expected = words(textIn(spec, 'to'));
  const found = words(context.output.text);
  if (expected.length + found.length === 0) return verdict(true, 'both texts have no words');
  const common = longestCommonSubsequence(expected, found);
  const score = (2 * common) / (expected.length + found.length);
  const reason = `ROUGE-L ${score.toFixed(3)}, needs ${min}: ${common} words in order of ${expected.length} expected and ${found.length} found`;
  return { score, passed: score >= min, reason, details: { common } };
}

function words(text: string): readonly string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).slice(0, MAX_WORDS);
}
