import type { JsonObject } from '../../domain/json/json.ts';
import type { Judgement } from '../scorer.ts';

const NO_DETAILS: JsonObject = {};

/** All or nothing: score 1 or 0. */
export function verdict(passed: boolean, reason: string, details: JsonObject = NO_DETAILS): Judgement {
  return { score: passed ? 1 : 0, passed, reason, details };
}
