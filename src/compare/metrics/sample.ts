import { isAdded, type RowCase } from '../../domain/plan.ts';
import type { PerSide, Side } from '../../domain/side.ts';
import type { ScoredTrial } from '../../domain/trial.ts';
import { isAskedOnBase } from '../figures/bar.ts';
import { completePairs, sweepTrial } from '../pairs.ts';
import type { Slice } from '../slice.ts';
import type { TrialIndex } from '../trial-index.ts';

/** One observation a case and side, base's and head's in the same order; base is undefined where only head ran. */
export type Sample<T> = { readonly base: readonly T[] | undefined; readonly head: readonly T[] };

/** The complete pairs of round 1; where no case is compared, head's answers to the measured ones. */
export function sampleOf(slice: Slice, index: TrialIndex): Sample<ScoredTrial> {
  if (slice.compared.length > 0) {
    const { pairs } = completePairs(slice, index);
    return { base: pairs.map((pair) => pair.base), head: pairs.map((pair) => pair.head) };
  }
  return {
    base: undefined,
    head: slice.measured.flatMap((planned) => answerOf(slice, index, { planned, side: 'head' })),
  };
}

/** What absolute bars on metrics look at: of each side all answers of round 1, and of head those to base's cases. */
export type WholeSamples = PerSide<Sample<ScoredTrial>> & { readonly headOfBase: Sample<ScoredTrial> | undefined };

/**
 * Each side's answers of round 1 to all cases, unpaired, where some ran on both sides and others on head alone, or where
 * some are new; undefined where `sampleOf` leaves none out and mixes none. Head's answer stands for base's where base was
 * asked the same and expected the same. `headOfBase` is undefined where no case is new.
 */
export function wholeSamples(slice: Slice, index: TrialIndex): WholeSamples | undefined {
  const { compared, measured, row } = slice;
  const planned = [...compared, ...measured];
  const own = planned.filter((one) => !isAdded(row, one));
  const isMixed = compared.length > 0 && measured.length > 0;
  const hasAdded = own.length > 0 && own.length < planned.length;
  if (!isMixed && !hasAdded) return undefined;
  const answers = (cases: readonly RowCase[], side: Side) =>
    cases.flatMap((one) => answerOf(slice, index, { planned: one, side }));
  const shared = answers(
    measured.filter((one) => isAskedOnBase(slice, one)),
    'head',
  );
  const isExpectedAlike = (trial: ScoredTrial) => trial.passedOldExpectations === undefined;
  return {
    base: { base: undefined, head: [...answers(compared, 'base'), ...shared.filter(isExpectedAlike)] },
    head: { base: undefined, head: answers(planned, 'head') },
    headOfBase: hasAdded ? { base: undefined, head: answers(own, 'head') } : undefined,
  };
}

function answerOf(
  slice: Slice,
  index: TrialIndex,
  { planned, side }: { readonly planned: RowCase; readonly side: Side },
): readonly ScoredTrial[] {
  const trial = sweepTrial(slice, index, { caseId: planned.case.id, side, round: 1 });
  return trial?.status === 'scored' ? [trial] : [];
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
