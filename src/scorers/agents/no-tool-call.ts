import type { ScorerSpec } from '../../domain/scorer.ts';
import { verdict } from '../parts/judgement.ts';
import { describeCalls } from './parts/tool-calls.ts';
import type { Judgement, ScoreContext } from '../scorer.ts';

/** `no_tool_call: true`: the output calls no tool. */
export function noToolCall(_: ScorerSpec, context: ScoreContext): Judgement {
  const calls = context.output.toolCalls;
  return verdict(
    calls.length === 0,
    calls.length === 0 ? 'no tool call' : `expected no tool call, found ${describeCalls(calls)}`,
  );
}
