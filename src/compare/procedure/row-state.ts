import type { Confirmation, FindTrial, RowDesign, TrialOrder } from '../../domain/comparison/decision.ts';
import type { Observations } from './observations.ts';

/** What a row has seen and concluded; grows while its procedure runs. */
export type RowState = {
  readonly design: RowDesign;
  readonly find: FindTrial;
  readonly seed: number;
  observations: Observations;
  confirmations: readonly Confirmation[];
  rounds: number;
  /** A block was not given because it rested on trials without an answer. */
  isFragile: boolean;
  /** A pass was not given because it would not stand if every answer that head lacks had failed. */
  isPassFragile: boolean;
};

/** Yields the orders that must be finished before it can go on; returns where it ended. */
export type Procedure<T> = Generator<readonly TrialOrder[], T, undefined>;

/** A row before its first trial. */
export function newRowState(design: RowDesign, find: FindTrial, seed: number): RowState {
  const nothingSeen = { observations: { pairs: [], looks: [] }, confirmations: [], rounds: 0 };
  return { design, find, seed, ...nothingSeen, isFragile: false, isPassFragile: false };
}
