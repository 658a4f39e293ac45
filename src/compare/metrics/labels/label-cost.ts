import type { LabelDetails } from '../../../domain/answers/score-details.ts';

/**
 * Answers: "what does this mistake cost?" `falseNegativeCost` where the positive label was missed (also by no label at all),
 * `falsePositiveCost` where it was given wrongly, else 0. Undefined where no label is declared positive.
 */
export function labelCost(output: LabelDetails): number | undefined {
  const { expected, predicted, positive, falseNegativeCost, falsePositiveCost } = output;
  if (positive === null) return undefined;
  if (expected === positive) return predicted === positive ? 0 : falseNegativeCost;
  return predicted === positive ? falsePositiveCost : 0;
}

/** What the worst mistake on such an output would cost, where a label is declared positive. */
export function worstLabelCost({ expected, positive, falseNegativeCost, falsePositiveCost }: LabelDetails): number {
  return expected === positive ? falseNegativeCost : falsePositiveCost;
}
