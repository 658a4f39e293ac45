import type { ScoredTrial } from '../../domain/trial.ts';
import { pairsOfRound, sweepTrial } from '../pairs.ts';
import type { Slice } from '../slice.ts';
import type { TrialIndex } from '../trial-index.ts';

/** One observation a case and side, base's and head's in the same order; base is undefined where only head ran. */
export type Sample<T> = { readonly base: readonly T[] | undefined; readonly head: readonly T[] };

/** The complete pairs of round 1; where no case is compared, head's answers to the measured ones. */
export function sampleOf(slice: Slice, index: TrialIndex): Sample<ScoredTrial> {
  if (slice.compared.length > 0) {
    const { pairs } = pairsOfRound(slice, index, 1);
    return { base: pairs.map((pair) => pair.base), head: pairs.map((pair) => pair.head) };
  }
  const trials = slice.measured.map(({ case: { id } }) =>
    sweepTrial(slice, index, { caseId: id, side: 'head', round: 1 }),
  );
  return { base: undefined, head: trials.filter((trial) => trial?.status === 'scored') };
}

/** Reads something of each observation, dropping the cases where a side has none; `other` is the case's other side. */
export function readSample<T, U>(
  { base, head }: Sample<T>,
  read: (own: T, other: T | undefined) => U | undefined,
): Sample<U> {
  const cases = head.map((own, index) => {
    const before = base?.[index];
    return { head: read(own, before), base: before === undefined ? undefined : read(before, own) };
  });
  if (base === undefined) return { base, head: cases.flatMap((one) => (one.head === undefined ? [] : [one.head])) };
  const complete = cases.flatMap((one) => {
    return one.base === undefined || one.head === undefined ? [] : [{ base: one.base, head: one.head }];
  });
  return { base: complete.map((one) => one.base), head: complete.map((one) => one.head) };
}
