import type { ScorerSpec } from '../../domain/scorer.ts';
import { neededNumberIn, textIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import { quote } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** Pairs of characters that are compared at most; more than this many apart counts as too far. */
export const MAX_EDIT_WORK = 4_000_000_000;

/**
 * `edit_distance: {to, max}`: the Levenshtein distance in UTF-16 units to a text, white space at the ends aside. The score
 * is 1 − distance ÷ length of the longer text.
 */
export async function editDistance(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const expected = textIn(spec, 'to').trim();
  const found = context.output.text.trim();
  const max = neededNumberIn(spec, 'max');
  const [a, b] = withoutCommonEnds(expected, found);
  if (a.length * b.length > MAX_EDIT_WORK)
    return verdict(false, `expected ${quote(expected)}, found ${found.length} characters too far from it`);
  const { distance } = await import('fastest-levenshtein');
  const edits = distance(a, b);
  const longer = Math.max(expected.length, found.length, 1);
  const reason = `${edits} edits of at most ${max}: expected ${quote(expected, 50)}, found ${quote(found, 50)}`;
  return { score: 1 - edits / longer, passed: edits <= max, reason, details: { distance: edits } };
}

function withoutCommonEnds(a: string, b: string): readonly [string, string] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}
