import type { Comparison } from '../domain/comparison/comparison.ts';
import type { RowDesign } from '../domain/comparison/decision.ts';
import type { Contrast } from '../domain/plan.ts';
import { NOTHING_RECORDED, type RecordedParts } from '../domain/result.ts';
import type { Trial } from '../domain/trial.ts';
import type { Diagnostic } from '../domain/user-error.ts';
import type { Warning } from '../domain/verdict/warning.ts';

/** By which designs it goes on; those of other rows are left alone. */
export type Deciding = { readonly designs: readonly RowDesign[]; readonly seed: number };

/** Harnesses whose first run is over: their rows, what it told, and how they go on. */
export type RunningHarnesses = Contrast & {
  readonly warnings: readonly Warning[];
  readonly errors: readonly Diagnostic[];
  /** Runs what is needed until each of their rows is decided. */
  readonly runFurther: (deciding: Deciding) => Promise<readonly Trial[]>;
  /** What reports read of them. */
  readonly result: (comparisons: readonly Comparison[], trials: readonly Trial[]) => RecordedParts;
};

/** Nothing to run. */
export const NO_HARNESSES: RunningHarnesses = {
  rows: [],
  changes: [],
  warnings: [],
  errors: [],
  runFurther: () => Promise.resolve([]),
  result: () => NOTHING_RECORDED,
};
