import type { Weights } from './labels/confusion.ts';
import type { Sample } from './sample.ts';

/** Numbers over one side's observations, in the order of their names; undefined where they do not give one. */
export type Numbers<T> = {
  readonly names: readonly string[];
  /** `times`: each observation counts so often. */
  readonly valuesOf: (observations: readonly T[], weights: Weights) => readonly (number | undefined)[];
  /** For numbers that are plain means: what one observation puts into each. */
  readonly partsOf?: (observation: T) => readonly number[];
};

/**
 * For each number of a group, what each case adds to its change, head − base, so that the mean over the cases is the change
 * of a plain mean, and nearly that of any other number. Flipping a difference's sign is what exchanging the case's two sides does: a
 * number that is no plain mean is taken at both sides' observations together, which the exchange leaves alone. Empty where
 * base did not run; undefined for a number that one observation more leaves without a value.
 *
 * Source: Efron & Tibshirani 1993, ch. 11, the jackknife's influence.
 */
export function differencesOf<T>(
  { base, head }: Sample<T>,
  group: Numbers<T>,
): readonly (readonly number[] | undefined)[] {
  if (base === undefined || base.length !== head.length || head.length === 0) return [];
  const influence = group.partsOf ?? influenceOf([...base, ...head], group);
  const [before, after] = [base.map(influence), head.map(influence)];
  return group.names.map((_, name) => {
    const differences = after.map((parts, i) => (parts[name] ?? NaN) - (before[i]?.[name] ?? NaN));
    return differences.some(Number.isNaN) ? undefined : differences;
  });
}

/** By how much a number moves when an observation counts once more, in units of its mean; NaN where there is no number. */
function influenceOf<T>(observations: readonly T[], { valuesOf }: Numbers<T>): (one: T) => readonly number[] {
  const weights = new Float64Array(observations.length).fill(1);
  const plain = valuesOf(observations, weights);
  const known = new Map<string, readonly number[]>();
  for (const [i, one] of observations.entries()) {
    const name = JSON.stringify(one);
    if (!known.has(name)) known.set(name, moved(i));
  }
  return (one) => known.get(JSON.stringify(one)) ?? [];

  function moved(i: number): readonly number[] {
    weights[i] = 2;
    const more = valuesOf(observations, weights);
    weights[i] = 1;
    return more.map((value, name) => ((value ?? NaN) - (plain[name] ?? NaN)) * (observations.length + 1));
  }
}
