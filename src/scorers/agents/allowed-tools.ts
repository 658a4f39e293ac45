import type { ScorerSpec } from '../../domain/scorer.ts';
import { textsIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import { quote, quoteList } from '../parts/quote.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** `allowed_tools: [NAME]`: the output calls no other tools than these; calling none passes. */
export function allowedTools(spec: ScorerSpec, context: ScoreContext): Judgement {
  const names = new Set(textsIn(spec, 'names'));
  const index = context.output.toolCalls.findIndex((call) => !names.has(call.name));
  const stray = context.output.toolCalls[index];
  if (stray === undefined) return verdict(true, `${context.output.toolCalls.length} calls, all allowed`);
  return verdict(false, `call ${index} is of ${quote(stray.name)}, allowed are ${quoteList([...names], 4)}`);
}
