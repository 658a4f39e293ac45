/** One output that stated how sure it is, in [0, 1], and whether it was right. */
export type Stated = { readonly confidence: number; readonly isRight: boolean };

/** Outputs of like confidence: over (lower, upper], the first bin from 0 on. Means are undefined where `count` is 0. */
export type ReliabilityBin = {
  readonly lower: number;
  readonly upper: number;
  readonly count: number;
  readonly meanConfidence: number | undefined;
  readonly accuracy: number | undefined;
};

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
 * is biased upwards for few outputs.
 *
 * @example
 * calibrationOf([{ confidence: 0.9, isRight: true }, { confidence: 0.7, isRight: false }]) // ece 0.4, brier 0.25
 */
export function calibrationOf(outputs: readonly Stated[]): Calibration {
  const bins = Array.from({ length: RELIABILITY_BINS }, (_, index) =>
    binOf(
      index,
      outputs.filter(({ confidence }) => indexOf(confidence) === index),
    ),
  );
  if (outputs.length === 0) return { ece: undefined, brier: undefined, bins };
  const gaps = bins.map(
    ({ count, accuracy, meanConfidence }) => count * Math.abs((accuracy ?? 0) - (meanConfidence ?? 0)),
  );
  const squares = outputs.map(({ confidence, isRight }) => (confidence - Number(isRight)) ** 2);
  return { ece: sum(gaps) / outputs.length, brier: sum(squares) / outputs.length, bins };
}

function indexOf(confidence: number): number {
  // 0.3 · 10 is 3.0000000000000004 in some spellings of 0.3; a hair must not move it to the next bin.
  const index = Math.ceil(confidence * RELIABILITY_BINS - 1e-9) - 1;
  return Math.min(RELIABILITY_BINS - 1, Math.max(0, index));
}

function binOf(index: number, outputs: readonly Stated[]): ReliabilityBin {
  const bounds = { lower: index / RELIABILITY_BINS, upper: (index + 1) / RELIABILITY_BINS, count: outputs.length };
  if (outputs.length === 0) return { ...bounds, meanConfidence: undefined, accuracy: undefined };
  const meanConfidence = sum(outputs.map(({ confidence }) => confidence)) / outputs.length;
  return { ...bounds, meanConfidence, accuracy: sum(outputs.map(({ isRight }) => Number(isRight))) / outputs.length };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
