import type { ScorerSpec } from '../../domain/scorer.ts';
import { textIn, valueIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import { compilePattern } from '../parts/pattern.ts';
import { quote } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** `regex: PATTERN`: an RE2 pattern (with flags `i`, `m`, `s`) matches somewhere in the output; no pattern can hang the run. */
export async function regex(spec: ScorerSpec, context: ScoreContext): Promise<Judgement> {
  const pattern = textIn(spec, 'pattern');
  const flags = valueIn(spec, 'flags');
  const search = await compilePattern(spec, pattern, typeof flags === 'string' ? flags : '');
  const match = search(context.output.text);
  if (match !== undefined)
    return verdict(true, `${quote(match.text)} at character ${match.index} matches ${quote(pattern)}`);
  return verdict(false, `expected a match of ${quote(pattern)}, found ${quote(context.output.text, 80)}`);
}
