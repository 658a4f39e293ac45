import type { Interval } from '../../../domain/comparison/interval.ts';
import { sum } from '../mean.ts';
import { normalCdf, normalQuantile } from '../distributions/normal.ts';
import { studentQuantile } from '../distributions/student.ts';
import { tangoLimits, type DropLimits } from './tango.ts';

/** Differences of pairs, each −1, 0 or 1 (a score's lie between), those that share their luck together. */
export type GroupedDrops = readonly (readonly number[])[];

/**
 * Answers: "how many times more pairs would say as little, if each had its own luck?" The variance of the groups' sums over
 * that of as many single pairs (Kish's design effect), at least 1, and 1 where nothing differs.
 *
 * @example
 * designEffect([[1, 1], [0, 0], [-1, -1], [0, 0]]) // 2.33: (8 · 4/3) / (4 · 8/7)
 */
export function designEffect(groups: GroupedDrops): number {
  const drops = groups.flat();
  const centre = sum(drops) / drops.length;
  const single = (sum(drops.map((drop) => (drop - centre) ** 2)) * drops.length) / (drops.length - 1);
  if (groups.length < 2 || !(single > 0)) return 1;
  const sums = groups.map((group) => sum(group) - group.length * centre);
  const shared = (sum(sums.map((one) => one ** 2)) * groups.length) / (groups.length - 1);
  return Math.max(1, shared / single);
}

/**
 * Answers: "between which values lies the drop, where pairs of a group share their luck?" Tango's limits over as many pairs as
 * the design effect leaves, at Student's quantile for the groups there are. Fewer than two groups tell nothing: −1 to 1.
 *
 * Source: Rao & Scott, Biometrics 48 (1992) 577–585, for proportions of clustered data.
 */
export function clusteredTangoLimits(groups: GroupedDrops, z: number): DropLimits {
  if (groups.length < 2) return { lower: -1, upper: 1 };
  const drops = groups.flat();
  const effect = designEffect(groups);
  const counts = {
    worse: drops.filter((drop) => drop > 0).length / effect,
    better: drops.filter((drop) => drop < 0).length / effect,
    pairs: drops.length / effect,
  };
  return tangoLimits(counts, studentQuantile(normalCdf(z), groups.length - 1));
}

/** The same for a mean difference: Student's limits with the standard error of the groups' sums. */
export function clusteredMeanLimits(groups: GroupedDrops, z: number): DropLimits {
  if (groups.length < 2) return { lower: -1, upper: 1 };
  const drops = groups.flat();
  const centre = sum(drops) / drops.length;
  const error = groupedError(groups);
  const half = studentQuantile(normalCdf(z), groups.length - 1) * error;
  return { lower: Math.max(-1, centre - half), upper: Math.min(1, centre + half) };
}

/** Standard error of the mean over groups that share their luck; at least two of them. */
export function groupedError(groups: GroupedDrops): number {
  const drops = groups.flat();
  const centre = sum(drops) / drops.length;
  const sums = groups.map((group) => (sum(group) - group.length * centre) ** 2);
  return Math.sqrt((sum(sums) * groups.length) / (groups.length - 1)) / drops.length;
}

/** The same as a 95 % interval of the mean; undefined where there are fewer than two groups, or no spread to judge by. */
export function clusteredMeanInterval(groups: GroupedDrops): Interval | undefined {
  const error = groups.length < 2 ? 0 : groupedError(groups);
  if (error === 0) return undefined;
  return { ...clusteredMeanLimits(groups, normalQuantile(0.975)), confidence: 0.95 };
}
