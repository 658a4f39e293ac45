import type { ScorerSpec } from '../../domain/scorer.ts';
import { parseJson } from './parts/json-text.ts';
import { verdict } from '../parts/judgement.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** `json: true`: the whole output is JSON, with nothing around it. */
export function json(_: ScorerSpec, context: ScoreContext): Judgement {
  const parsed = parseJson(context.output.text);
  return parsed.ok ? verdict(true, 'is JSON') : verdict(false, `expected JSON, ${parsed.problem}`);
}
