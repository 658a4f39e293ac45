import { brokenAndMended, confirmedDrop } from '../../domain/comparison/confirmed.ts';
import type { Confirmation, RowDesign, RowOutcome } from '../../domain/comparison/decision.ts';
import { signTest } from '../stats/distributions/binomial.ts';

/**
 * Answers: "how often does a change that makes as many cases better as worse break so many more than it mends?" The exact
 * sign test over confirmed cases: 5 broken and 2 mended give 0.227.
 */
export function netChance(confirmations: readonly Confirmation[]): number {
  const { broken, mended } = brokenAndMended(confirmations);
  return signTest(broken, mended);
}

/** The same for a row that ended, where it was asked: by the policy, or before a block by the drop of broken cases. */
export function shownNetChance(
  confirmations: readonly Confirmation[],
  design: RowDesign,
  outcome: RowOutcome,
): number | undefined {
  if (brokenAndMended(confirmations).broken === 0) return undefined;
  const sizes = { pairedCases: design.pairedCases, affectedCases: design.compared.length };
  const isByDrop = outcome === 'broken' && confirmedDrop({ confirmations, ...sizes }).drop > design.maxDrop;
  return isByDrop || design.netP !== undefined ? netChance(confirmations) : undefined;
}
