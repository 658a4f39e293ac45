import type { Output } from '../domain/request.ts';
import type { Score } from '../domain/scorer.ts';

/** An output with the numbers of the text that it was read from: `exact` has its shape. */
export function outputWithDigits(output: Output, exact: Output): Output {
  const toolCalls = output.toolCalls.map((call, index) => ({
    ...call,
    arguments: exact.toolCalls[index]?.arguments ?? call.arguments,
  }));
  return { ...output, toolCalls, metadata: exact.metadata };
}

/** The same of scores. */
export function scoresWithDigits(scores: readonly Score[], exact: readonly Score[]): readonly Score[] {
  return scores.map((score, index) => ({ ...score, details: exact[index]?.details ?? score.details }));
}
