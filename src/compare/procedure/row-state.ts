import type {
  Confirmation,
  DesignCase,
  FindTrial,
  RowDesign,
  RowOutcome,
  TrialOrder,
} from '../../domain/comparison/decision.ts';
import type { Observations } from './observations.ts';
import { readPairs } from './sweep.ts';

/** What a row has seen and concluded; grows while its procedure runs. */
export type RowState = {
  readonly design: RowDesign;
  readonly find: FindTrial;
  readonly seed: number;
  observations: Observations;
  confirmations: readonly Confirmation[];
  rounds: number;
  /** What ends it whatever becomes of the trials that it still waits for. */
  established: RowOutcome | undefined;
  /** Round 1 looks like a drop: later rounds ask those first whose answers tell most, on both sides at once, and pass at their end alone. */
  isSteadiestFirst: boolean;
  /** It ended by what head answered alone and by the pairs of what it failed. */
  isScreened: boolean;
  /** A block was not given because it rested on trials without an answer. */
  isFragile: boolean;
  /** A pass was not given because it would not stand if every answer that head lacks had failed. */
  isPassFragile: boolean;
};

/** Yields the orders that must be finished before it can go on; returns where it ended. */
export type Procedure<T> = Generator<readonly TrialOrder[], T, undefined>;

/** Adds finished trials to the observations. */
export function enterPairs(row: RowState, cases: readonly DesignCase[], round: number): void {
  const pairs = [
    ...row.observations.pairs,
    ...readPairs(row.design, cases, { round, find: row.find, isWhole: row.isSteadiestFirst }),
  ];
  row.observations = { pairs, looks: [...row.observations.looks, pairs.length] };
  row.rounds = round;
}

/** Whether more cases are confirmed broken than allowed; notes it when only lost answers stand against that. */
export function exceedsCount(row: RowState, severity: 'critical' | 'major', most: number): boolean {
  const counted = row.confirmations.filter((one) => {
    return one.kind === 'critical' || (severity === 'major' && one.kind === 'broken' && one.severity !== 'minor');
  });
  const confirmed = counted.filter((one) => one.status === 'confirmed').length;
  if (confirmed > most) return true;
  if (counted.filter((one) => one.status !== 'refuted').length > most) row.isFragile = true;
  return false;
}

/** A row before its first trial. */
export function newRowState(design: RowDesign, find: FindTrial, seed: number): RowState {
  const nothingSeen = {
    observations: { pairs: [], looks: [] },
    confirmations: [],
    rounds: 0,
    established: undefined,
    isSteadiestFirst: false,
    isScreened: false,
  };
  return { design, find, seed, ...nothingSeen, isFragile: false, isPassFragile: false };
}
