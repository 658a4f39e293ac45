import type { ReliabilityBin } from '../../../domain/comparison/metric-evidence.ts';
import type { Weights } from './confusion.ts';

/** One output that stated how sure it is, in [0, 1], and whether it was right. */
export type Stated = { readonly confidence: number; readonly isRight: boolean };

/** How far stated confidences can be believed. */
export type Calibration = {
  /** Expected calibration error: mean distance between confidence and accuracy over the bins, in [0, 1]. */
  readonly ece: number | undefined;
  /** Mean squared distance between confidence and being right, in [0, 1]. */
  readonly brier: number | undefined;
  readonly bins: readonly ReliabilityBin[];
};

/** Bins of equal width. */
export const RELIABILITY_BINS = 10;

/**
 * Answers: "when it says 80 %, is it right in 80 % of cases?" Undefined of nothing.
 *
 * Sources: Brier, Mon. Weather Rev. 78 (1950) 1–3, in its binary form; Guo et al., ICML 2017, for the binned error, which
 * is biased upwards for few outputs. `times`: each output counts so often; default once.
 *
 * @example
 * calibrationOf([{ confidence: 0.9, isRight: true }, { confidence: 0.7, isRight: false }]) // ece 0.4, brier 0.25
 */
export function calibrationOf(outputs: readonly Stated[], weights?: Weights): Calibration {
  const sums = Array.from({ length: RELIABILITY_BINS }, () => ({ count: 0, confidence: 0, right: 0 }));
  let squares = 0;
  for (const [position, { confidence, isRight }] of outputs.entries()) {
    const often = weights === undefined ? 1 : (weights[position] ?? 0);
    const sum = sums[indexOf(confidence)] ?? { count: 0, confidence: 0, right: 0 };
    sum.count += often;
    sum.confidence += often * confidence;
    sum.right += often * Number(isRight);
    squares += often * (confidence - Number(isRight)) ** 2;
  }
  const bins = sums.map(binOf);
  const total = sums.reduce((all, { count }) => all + count, 0);
  if (total === 0) return { ece: undefined, brier: undefined, bins };
  const gap = sums.reduce((all, { right, confidence }) => all + Math.abs(right - confidence), 0);
  return { ece: gap / total, brier: squares / total, bins };
}

function indexOf(confidence: number): number {
  // 0.3 · 10 is 3.0000000000000004 in some spellings of 0.3; a hair must not move it to the next bin.
  const index = Math.ceil(confidence * RELIABILITY_BINS - 1e-9) - 1;
  return Math.min(RELIABILITY_BINS - 1, Math.max(0, index));
}

type BinSums = { readonly count: number; readonly confidence: number; readonly right: number };

function binOf({ count, confidence, right }: BinSums, index: number): ReliabilityBin {
  const bounds = { lower: index / RELIABILITY_BINS, upper: (index + 1) / RELIABILITY_BINS, count };
  if (count === 0) return { ...bounds, meanConfidence: undefined, accuracy: undefined };
  return { ...bounds, meanConfidence: confidence / count, accuracy: right / count };
}
