import type { LabelDetails } from '../../domain/score-details.ts';
import type { Times } from './confusion.ts';

/**
 * Answers: "what does a case cost by its mistakes?" The mean over outputs of `falseNegativeCost` where the positive label
 * was missed (also by no label at all) and `falsePositiveCost` where it was given wrongly. Undefined where no output declares
 * a positive label. `times`: each output counts so often; default once.
 */
export function expectedLabelCost(outputs: readonly LabelDetails[], times?: Times): number | undefined {
  let cost = 0;
  let count = 0;
  for (const [position, output] of outputs.entries()) {
    if (output.positive === null) continue;
    const often = times === undefined ? 1 : (times[position] ?? 0);
    cost += often * costOf(output);
    count += often;
  }
  return count === 0 ? undefined : cost / count;
}

function costOf({ expected, predicted, positive, falseNegativeCost, falsePositiveCost }: LabelDetails): number {
  if (expected === positive) return predicted === positive ? 0 : falseNegativeCost;
  return predicted === positive ? falsePositiveCost : 0;
}
