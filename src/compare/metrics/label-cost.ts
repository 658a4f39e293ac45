import type { LabelDetails } from '../../domain/score-details.ts';

/**
 * Answers: "what does a case cost by its mistakes?" The mean over outputs of `falseNegativeCost` where the positive label
 * was missed (also by no label at all) and `falsePositiveCost` where it was given wrongly. Undefined where no output declares
 * a positive label.
 */
export function expectedLabelCost(outputs: readonly LabelDetails[]): number | undefined {
  const declared = outputs.filter(({ positive }) => positive !== null);
  if (declared.length === 0) return undefined;
  return declared.reduce((sum, output) => sum + costOf(output), 0) / declared.length;
}

function costOf({ expected, predicted, positive, falseNegativeCost, falsePositiveCost }: LabelDetails): number {
  if (expected === positive) return predicted === positive ? 0 : falseNegativeCost;
  return predicted === positive ? falsePositiveCost : 0;
}
