import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';
import type { MetricEvidence } from '../../domain/comparison.ts';
import { bootstrapChanges, type BootstrapChange } from '../stats/case-bootstrap.ts';
import type { Times } from './confusion.ts';
import type { Sample } from './sample.ts';

/** Numbers over one side's observations, in the order of their names; undefined where they do not give one. */
export type Family<T> = {
  readonly names: readonly string[];
  /** `times`: each observation counts so often. */
  readonly valuesOf: (observations: readonly T[], times: Times) => readonly (number | undefined)[];
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
 * Answers: "what is each number on both sides, and how would its change vary had other cases been drawn?" All numbers of a
 * family share the draws. A number that neither side gives is left out.
 */
export function measureFamily<T>(
  { base, head }: Sample<T>,
  { names, valuesOf }: Family<T>,
  { isAdvisory, ...draws }: FamilyOptions,
): readonly MetricEvidence[] {
  const once = head.map(() => 1);
  const after = valuesOf(head, once);
  const before = base === undefined ? [] : valuesOf(base, once);
  const changesOf = (times: Times) => differences(valuesOf(base ?? [], times), valuesOf(head, times));
  const changes =
    base === undefined || head.length < 2 || names.length === 0 ? [] : bootstrapChanges(head.length, changesOf, draws);
  return names.flatMap((name, index) => {
    const sides = { base: before[index], head: after[index] };
    if (sides.base === undefined && sides.head === undefined) return [];
    return [{ name, ...evidenceOf(sides, changes[index]), sampleSize: head.length, isAdvisory }];
  });
}

function differences(base: readonly (number | undefined)[], head: readonly (number | undefined)[]): readonly number[] {
  return head.map((value, index) => (value ?? NaN) - (base[index] ?? NaN));
}

type Sides = { readonly base: number | undefined; readonly head: number | undefined };

function evidenceOf(
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

/** One mean as a family of its own. */
export function meanFamily(name: string): Family<number> {
  return { names: [name], valuesOf: (values, times) => [weightedMean(values, times)] };
}
