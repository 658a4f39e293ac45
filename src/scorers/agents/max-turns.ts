import { isOwn } from '../../domain/providers/providers.ts';
import type { ScorerSpec } from '../../domain/scorer.ts';
import { neededNumberIn, valueIn } from '../parts/config.ts';
import { verdict } from '../parts/judgement.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/**
 * `max_turns: N`: an agent needed at most so many turns. A `command` or `http` target says how many it took as `turns` in
 * what it answers besides the text, and fails where it does not; one call of a model is one turn, and so is each answer of a
 * conversation.
 */
export function maxTurns(spec: ScorerSpec, context: ScoreContext): Judgement {
  const max = neededNumberIn(spec, 'max');
  const { metadata } = context.output;
  const answers = context.output.conversation?.filter(({ role }) => role === 'assistant').length;
  const said = answers ?? valueIn({ ...spec, config: metadata }, 'turns');
  const turns = context.output.agent?.turns ?? said ?? (isOwn(context.request.endpoint) ? undefined : 1);
  if (typeof turns !== 'number')
    return verdict(false, `expected at most ${max} turns, the target does not say its turns`);
  return verdict(turns <= max, `expected at most ${max} turns, took ${turns}`);
}
