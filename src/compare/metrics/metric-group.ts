import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { Interval } from '../../domain/comparison/interval.ts';
import type { MetricEvidence } from '../../domain/comparison/metric-evidence.ts';
import { drawStatistics, percentileInterval } from '../stats/paired/case-bootstrap.ts';
import { sum } from '../stats/mean.ts';
import { widenForUnsampled, type SampleBasis } from '../stats/proportions/unsampled.ts';
import { changeOf } from './change.ts';
import type { Weights } from './labels/confusion.ts';
import { differencesOf, type Numbers } from './differences.ts';
import type { Sample } from './sample.ts';

/** Numbers that are measured together. */
export type MetricGroup<T> = Numbers<T> & {
  /** What each number rests on. */
  readonly basesOf: (observations: readonly T[]) => readonly SampleBasis[];
};

/** How a group is measured. */
export type GroupOptions = {
  readonly generator: RandomGenerator;
  /** It rests on a judge that agrees too little with people. */
  readonly isAdvisory: boolean;
  /** Draws of the cases for head's own interval. */
  readonly resamples: number;
  /** Whether a change is tested; what is only looked at goes without. Default: it is. */
  readonly isTested?: boolean;
};

/**
 * Answers: "what is each number on both sides, is its change more than chance, and where does head's own value lie?" The change by
 * flipping signs, head's value by draws of the cases, which all numbers of a group share. A number that neither side gives is left
 * out.
 */
export function measureGroup<T>(
  sample: Sample<T>,
  group: MetricGroup<T>,
  { isAdvisory, isTested = true, ...draws }: GroupOptions,
): readonly MetricEvidence[] {
  const { base, head } = sample;
  const once = head.map(() => 1);
  const after = group.valuesOf(head, once);
  const before = base === undefined ? [] : group.valuesOf(base, once);
  const bases = group.basesOf(head);
  const drawn = drawHead(head, group, draws);
  const differences = differencesOf(sample, group);
  return group.names.flatMap((name, index) => {
    const sides = { base: before[index], head: after[index] };
    if (sides.base === undefined && sides.head === undefined) return [];
    const basis = bases[index];
    const headInterval = ownInterval(sides.head, drawn[index], basis);
    const restsOn = Math.min(head.length, sum(basis?.observations ?? []));
    const change = changeOf(sides, differences[index], { isTested, basis });
    return [{ name, ...change, headInterval, sampleSize: basis === undefined ? head.length : restsOn, isAdvisory }];
  });
}

/** Every number of head in each draw; nothing can be drawn from one case. */
function drawHead<T>(
  head: readonly T[],
  { names, valuesOf }: MetricGroup<T>,
  draws: Pick<GroupOptions, 'generator' | 'resamples'>,
): readonly Float64Array[] {
  if (head.length < 2 || names.length === 0) return [];
  return drawStatistics(head.length, (weights) => valuesOf(head, weights).map((value) => value ?? NaN), draws);
}

/** Where head's own value may lie. */
function ownInterval(
  value: number | undefined,
  drawn: Float64Array | undefined,
  basis: SampleBasis | undefined,
): Interval | undefined {
  if (value === undefined || basis === undefined) return undefined;
  const seen = drawn === undefined ? { lower: value, upper: value, confidence: 0.95 } : percentileInterval(drawn);
  return seen && widenForUnsampled(seen, basis);
}

/** The mean of observations, each counted so often; undefined of nothing. */
export function weightedMean(values: readonly number[], weights: Weights): number | undefined {
  let total = 0;
  let count = 0;
  for (let index = 0; index < values.length; index += 1) {
    const often = weights[index] ?? 0;
    total += often * (values[index] ?? 0);
    count += often;
  }
  return count === 0 ? undefined : total / count;
}

/** One mean of values in [0, 1] as a group of its own. */
export function meanGroup(name: string): MetricGroup<number> {
  return {
    names: [name],
    valuesOf: (values, weights) => [weightedMean(values, weights)],
    partsOf: (value) => [value],
    basesOf: ({ length }) => [shareBasis(length)],
  };
}

/** What a number in [0, 1] rests on: so many observations, or so many for each of its parts. */
export function shareBasis(...observations: readonly number[]): SampleBasis {
  return { lowest: 0, highest: 1, observations };
}
