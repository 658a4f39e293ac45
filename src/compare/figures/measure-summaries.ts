import type { BudgetName } from '../../domain/comparison/measures.ts';
import { partsOf } from '../../domain/held-trial.ts';
import { costOf, costPerSuccess, perCall, type AmountOf } from './cost.ts';
import type { MeasureSummary } from './measure-summary.ts';
import { latencyOf } from './latency.ts';
import type { Slice } from '../slice.ts';
import type { TrialIndex } from '../trial-index.ts';

/** Every budget of a slice, measured. */
export function summariesOf(
  slice: Slice,
  index: TrialIndex,
  seed: number,
): Readonly<Record<BudgetName, MeasureSummary>> {
  return {
    costPerCall: perCall(slice, index, costOf),
    costPerSuccess: costPerSuccess(slice, index),
    tokensPerCall: perCall(slice, index, tokensOf),
    ...latencyOf(slice, index, seed),
    turns: perCall(slice, index, (trial) => partsOf(trial).agent?.turns),
    toolCalls: perCall(slice, index, (trial) => partsOf(trial).agent?.toolCalls),
  };
}

/** A cache makes tokens cheaper, not fewer. */
const tokensOf: AmountOf = ({ usage }) => usage && usage.input + usage.output;
