import type { Interval } from '../../../domain/comparison/interval.ts';
import { sum } from '../../stats/mean.ts';
import { wilsonInterval } from '../../stats/proportions/wilson.ts';
import type { ConfusionMatrix } from '../labels/confusion.ts';

/** Agreement beyond chance, in [−1, 1], with a 95 % interval. */
export type Kappa = {
  readonly kappa: number;
  readonly interval: Interval;
  readonly observed: number;
  readonly pairs: number;
};

/**
 * Answers: "how far do two raters agree beyond what their habits alone would bring?" Cohen's kappa, unweighted. Undefined of
 * no pairs, and where chance alone explains full agreement (both always say the same one thing).
 *
 * The interval takes chance agreement as known (Cohen, Educ. Psychol. Meas. 20 (1960) 37–46) and Wilson's interval for the
 * observed agreement, so that it keeps a width at full agreement, where the usual standard error is 0.
 *
 * @example
 * cohenKappa([['yes', 'yes'], ['no', 'no'], ['yes', 'no'], ['no', 'no']])?.kappa // 0.5
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): Kappa | undefined {
  if (pairs.length === 0) return undefined;
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const chance = chanceAgreement(pairs);
  if (chance >= 1) return undefined;
  const scale = (agreement: number): number => Math.max(-1, (agreement - chance) / (1 - chance));
  const { lower, upper, confidence } = wilsonInterval(observed, pairs.length);
  const interval = { lower: scale(lower), upper: Math.min(1, scale(upper)), confidence };
  return { kappa: scale(observed), interval, observed, pairs: pairs.length };
}

/** `cohenKappa` of expected and predicted labels, no label being a label of its own; without an interval. */
export function kappaOfMatrix({ counts, unlabelled }: ConfusionMatrix): number | undefined {
  const sizes = counts.map((row, index) => sum(row) + (unlabelled[index] ?? 0));
  const total = sum(sizes);
  const observed = sum(counts.map((row, index) => row[index] ?? 0)) / total;
  const chance = sum(sizes.map((size, label) => size * sum(counts.map((row) => row[label] ?? 0)))) / total ** 2;
  return total === 0 || chance >= 1 ? undefined : (observed - chance) / (1 - chance);
}

function chanceAgreement(pairs: readonly (readonly [string, string])[]): number {
  const first = countOf(pairs.map(([a]) => a));
  const second = countOf(pairs.map(([, b]) => b));
  const products = [...first].map(([label, count]) => count * (second.get(label) ?? 0));
  return products.reduce((sum, product) => sum + product, 0) / pairs.length ** 2;
}

function countOf(labels: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
