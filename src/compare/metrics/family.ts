import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { MetricEvidence } from '../../domain/comparison.ts';
import type { Interval } from '../../domain/interval.ts';
import { changeOf, drawStatistics, percentileInterval, type BootstrapChange } from '../stats/case-bootstrap.ts';
import { sum } from '../stats/mean.ts';
import { widenForUnseen, type Footing } from '../stats/unseen.ts';
import type { Times } from './confusion.ts';
import type { Sample } from './sample.ts';

/** Numbers over one side's observations, in the order of their names; undefined where they do not give one. */
export type Family<T> = {
  readonly names: readonly string[];
  /** `times`: each observation counts so often. */
  readonly valuesOf: (observations: readonly T[], times: Times) => readonly (number | undefined)[];
  /** What each number rests on. */
  readonly footingsOf: (observations: readonly T[]) => readonly Footing[];
};

/** How a family is measured. */
export type FamilyOptions = {
  readonly generator: RandomGenerator;
  /** It rests on a judge that agrees too little with people. */
  readonly isAdvisory: boolean;
  /** Draws of the cases. */
  readonly resamples: number;
};

/**
 * Answers: "what is each number on both sides, and how would it, and its change, vary had other cases been drawn?" All
 * numbers of a family share the draws. A number that neither side gives is left out.
 */
export function measureFamily<T>(
  sample: Sample<T>,
  family: Family<T>,
  { isAdvisory, ...draws }: FamilyOptions,
): readonly MetricEvidence[] {
  const { base, head } = sample;
  const once = head.map(() => 1);
  const after = family.valuesOf(head, once);
  const before = base === undefined ? [] : family.valuesOf(base, once);
  const footings = family.footingsOf(head);
  const drawn = drawSides(sample, family, draws);
  return family.names.flatMap((name, index) => {
    const sides = { base: before[index], head: after[index] };
    if (sides.base === undefined && sides.head === undefined) return [];
    const changes = drawn.changes[index];
    const footing = footings[index];
    const headInterval = ownInterval(sides.head, drawn.head[index], footing);
    const restsOn = Math.min(head.length, sum(footing?.observations ?? []));
    const change = changeEvidence(sides, changes && changeOf(changes, restsOn));
    return [{ name, ...change, headInterval, sampleSize: footing === undefined ? head.length : restsOn, isAdvisory }];
  });
}

type Drawn = { readonly head: readonly Float64Array[]; readonly changes: readonly Float64Array[] };

/** Every number of head, and its change where both sides ran, from the same draws; nothing can be drawn from one case. */
function drawSides<T>(
  { base, head }: Sample<T>,
  { names, valuesOf }: Family<T>,
  draws: Omit<FamilyOptions, 'isAdvisory'>,
): Drawn {
  if (head.length < 2 || names.length === 0) return { head: [], changes: [] };
  const valuesAt = (times: Times) => {
    const after = valuesOf(head, times).map((value) => value ?? NaN);
    if (base === undefined) return after;
    const before = valuesOf(base, times);
    return [...after, ...after.map((value, index) => value - (before[index] ?? NaN))];
  };
  const columns = drawStatistics(head.length, valuesAt, draws);
  return { head: columns.slice(0, names.length), changes: columns.slice(names.length) };
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

type Sides = { readonly base: number | undefined; readonly head: number | undefined };

function changeEvidence(
  { base, head }: Sides,
  change: BootstrapChange | undefined,
): Pick<MetricEvidence, 'measure' | 'limits' | 'pValues'> {
  const delta = base === undefined || head === undefined ? undefined : head - base;
  const known = delta === undefined ? undefined : change;
  return {
    measure: { base, head, delta, interval: known?.interval },
    limits: known?.limits,
    pValues: known?.pValues,
  };
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
    footingsOf: ({ length }) => [shareFooting(length)],
  };
}

/** What a number in [0, 1] rests on: so many observations, or so many for each of its parts. */
export function shareFooting(...observations: readonly number[]): Footing {
  return { lowest: 0, highest: 1, observations };
}
