import type { RowDesign } from '../../domain/comparison/decision.ts';
import { clusteredMeanLimits, clusteredTangoLimits } from '../stats/proportions/cluster-limits.ts';
import { mean } from '../stats/mean.ts';
import { normalCdf } from '../stats/distributions/normal.ts';
import { standardError, studentQuantile } from '../stats/distributions/student.ts';
import { tangoLimits, type DropLimits } from '../stats/proportions/tango.ts';
import { countPairs, dropOf, groupedDrops, isClustered } from './observations.ts';
import type { SweepPair } from './sweep.ts';

/**
 * Limits of the drop over these pairs: Tango's of a pass rate; Student's of a score, or Tango's where no score differs and there
 * is no spread to judge by. Where clusters are named both rest on the clusters.
 */
export function dropLimits(pairs: readonly SweepPair[], design: RowDesign, z: number): DropLimits {
  const counts = countPairs(pairs);
  const isAllEqual = counts.worse + counts.better === 0;
  const isByTango = design.metric === 'pass_rate' || isAllEqual || counts.pairs < 2;
  if (isClustered(design)) {
    const groups = groupedDrops(pairs);
    return isByTango ? clusteredTangoLimits(groups, z) : clusteredMeanLimits(groups, z);
  }
  if (isByTango) return tangoLimits(counts, z);
  const drops = pairs.flatMap((pair) => dropOf(pair) ?? []);
  const half = studentQuantile(normalCdf(z), drops.length - 1) * standardError(drops);
  return { lower: Math.max(-1, mean(drops) - half), upper: Math.min(1, mean(drops) + half) };
}
