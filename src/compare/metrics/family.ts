import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { MetricEvidence } from '../../domain/comparison.ts';
import type { Interval } from '../../domain/interval.ts';
import { drawStatistics, percentileInterval } from '../stats/case-bootstrap.ts';
import { sum } from '../stats/mean.ts';
import { widenForUnseen, type Footing } from '../stats/unseen.ts';
import { changeOf } from './change.ts';
import type { Times } from './confusion.ts';
import { differencesOf, type Numbers } from './differences.ts';
import type { Sample } from './sample.ts';

/** Numbers that are measured together. */
export type Family<T> = Numbers<T> & {
  /** What each number rests on. */
  readonly footingsOf: (observations: readonly T[]) => readonly Footing[];
};

/** How a family is measured. */
export type FamilyOptions = {
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
 * flipping signs, head's value by draws of the cases, which all numbers of a family share. A number that neither side gives is left
 * out.
 */
export function measureFamily<T>(
  sample: Sample<T>,
  family: Family<T>,
  { isAdvisory, isTested = true, ...draws }: FamilyOptions,
): readonly MetricEvidence[] {
  const { base, head } = sample;
  const once = head.map(() => 1);
  const after = family.valuesOf(head, once);
  const before = base === undefined ? [] : family.valuesOf(base, once);
  const footings = family.footingsOf(head);
  const drawn = drawHead(head, family, draws);
  const differences = differencesOf(sample, family);
  return family.names.flatMap((name, index) => {
    const sides = { base: before[index], head: after[index] };
    if (sides.base === undefined && sides.head === undefined) return [];
    const footing = footings[index];
    const headInterval = ownInterval(sides.head, drawn[index], footing);
    const restsOn = Math.min(head.length, sum(footing?.observations ?? []));
    const change = changeOf(sides, differences[index], { isTested, footing });
    return [{ name, ...change, headInterval, sampleSize: footing === undefined ? head.length : restsOn, isAdvisory }];
  });
}

/** Every number of head in each draw; nothing can be drawn from one case. */
function drawHead<T>(
  head: readonly T[],
  { names, valuesOf }: Family<T>,
  draws: Pick<FamilyOptions, 'generator' | 'resamples'>,
): readonly Float64Array[] {
  if (head.length < 2 || names.length === 0) return [];
  return drawStatistics(head.length, (times) => valuesOf(head, times).map((value) => value ?? NaN), draws);
}

/** Where head's own value may lie. */
function ownInterval(
  value: number | undefined,
  drawn: Float64Array | undefined,
  footing: Footing | undefined,
): Interval | undefined {
  if (value === undefined || footing === undefined) return undefined;
  const seen = drawn === undefined ? { lower: value, upper: value, confidence: 0.95 } : percentileInterval(drawn);
  return seen && widenForUnseen(seen, footing);
}

/** The mean of observations, each counted so often; undefined of nothing. */
export function weightedMean(values: readonly number[], times: Times): number | undefined {
  let total = 0;
  let count = 0;
  for (let index = 0; index < values.length; index += 1) {
    const often = times[index] ?? 0;
    total += often * (values[index] ?? 0);
    count += often;
  }
  return count === 0 ? undefined : total / count;
}

/** One mean of values in [0, 1] as a family of its own. */
export function meanFamily(name: string): Family<number> {
  return {
    names: [name],
    valuesOf: (values, times) => [weightedMean(values, times)],
    partsOf: (value) => [value],
    footingsOf: ({ length }) => [shareFooting(length)],
  };
}

/** What a number in [0, 1] rests on: so many observations, or so many for each of its parts. */
export function shareFooting(...observations: readonly number[]): Footing {
  return { lowest: 0, highest: 1, observations };
}
