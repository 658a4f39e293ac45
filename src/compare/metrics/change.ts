import type { Interval } from '../../domain/comparison/interval.ts';
import type { MetricEvidence } from '../../domain/comparison/metric-evidence.ts';
import { mean } from '../stats/mean.ts';
import { flipInterval, signFlipTest } from '../stats/paired/sign-flip.ts';
import { meanInterval } from '../stats/distributions/student.ts';
import type { SampleBasis } from '../stats/proportions/unsampled.ts';

type Sides = { readonly base: number | undefined; readonly head: number | undefined };

const TAIL = 0.025;
/** Scales between which the sum of what the cases add stands for the change itself. */
const NEAR = { least: 0.5, most: 2 };

/**
 * The change of a number with its interval and p-values, from what each case adds to it: by the sign-flip test and its inversion,
 * Student's interval where nothing is tested. Neither from a single case.
 */
export function changeOf(
  { base, head }: Sides,
  differences: readonly number[] | undefined,
  on: { readonly isTested: boolean; readonly basis: SampleBasis | undefined },
): Pick<MetricEvidence, 'measure' | 'pValues'> {
  const delta = base === undefined || head === undefined ? undefined : head - base;
  const measure = { base, head, delta, interval: undefined };
  if (delta === undefined || differences === undefined || differences.length < 2)
    return { measure, pValues: undefined };
  const { scaled, rest } = fitted(differences, delta);
  const found = on.isTested ? flipInterval(scaled, TAIL) : (meanInterval(scaled) ?? flipInterval(scaled, TAIL));
  const interval =
    found && within({ lower: found.lower + rest, upper: found.upper + rest, confidence: 0.95 }, on.basis);
  return { measure: { ...measure, interval }, pValues: on.isTested ? signFlipTest(differences) : undefined };
}

/** The differences so that their mean is the change: by a factor, which leaves 0 where it is, or else by what is then left. */
function fitted(
  differences: readonly number[],
  delta: number,
): { readonly scaled: readonly number[]; readonly rest: number } {
  const factor = delta / mean(differences);
  if (factor >= NEAR.least && factor <= NEAR.most) return { scaled: differences.map((one) => one * factor), rest: 0 };
  return { scaled: differences, rest: delta - mean(differences) };
}

/** No change is larger than from the least to the most that the number can be. */
function within(interval: Interval, basis: SampleBasis | undefined): Interval {
  const most = basis === undefined ? Infinity : basis.highest - basis.lowest;
  return { ...interval, lower: Math.max(-most, interval.lower), upper: Math.min(most, interval.upper) };
}
