import { Z_PASS, type Confirmation, type RowDesign } from '../../domain/comparison/decision.ts';
import { exceeds } from '../../domain/comparison/limit.ts';
import { dropLimits } from './drop-limits.ts';
import { affectedShare, withMissing, type Observations } from './observations.ts';

/** Beyond the tolerated drop its limit may lie by a tenth of it, and by 0.2 points at most, where confirmed cases make the drop. */
const MARGIN = { share: 0.1, most: 0.002 } as const;

/**
 * Whether the drop is one of cases that are confirmed broken, as many as are tolerated at most, and the others add next to
 * nothing to it: then no noise of theirs has to be allowed for. A confirmed case is taken to fail always, which never
 * makes the drop smaller than it was measured.
 */
export function isWithinLimit(
  observations: Observations,
  design: RowDesign,
  confirmations: readonly Confirmation[],
): boolean {
  const confirmed = confirmations.filter(({ kind, status }) => kind === 'broken' && status === 'confirmed');
  const broken = new Set(confirmed.map(({ caseId }) => caseId));
  const size = design.compared.length;
  if (broken.size === 0 || exceeds((broken.size / size) * affectedShare(design), design.maxDrop)) return false;
  const others = withMissing(observations, 'against-head').pairs.filter((pair) => !broken.has(pair.case.caseId));
  const upper = others.length === 0 ? 0 : Math.max(0, dropLimits(others, design, Z_PASS).upper);
  const drop = (broken.size + upper * (size - broken.size)) / size;
  return !exceeds(drop * affectedShare(design), design.maxDrop + marginOf(design));
}

function marginOf({ maxDrop }: RowDesign): number {
  return Math.min(MARGIN.share * maxDrop, MARGIN.most);
}
