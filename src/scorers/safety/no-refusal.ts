import type { ScorerSpec } from '../../domain/scorer.ts';
import { verdict } from '../parts/judgement.ts';
import { signOfRefusal } from './refusal.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** `no_refusal: true`: the output does not decline the request. */
export function noRefusal(_: ScorerSpec, context: ScoreContext): Judgement {
  const sign = signOfRefusal(context.output);
  return verdict(
    sign === undefined,
    sign === undefined ? 'does not decline' : `expected no refusal, declines: ${sign}`,
  );
}
