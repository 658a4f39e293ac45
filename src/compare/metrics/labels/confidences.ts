import type { ReliabilityEvidence } from '../../../domain/comparison/metric-evidence.ts';
import { CONFIDENCE_METRICS } from '../../../domain/answers/score-details.ts';
import type { ScoredTrial } from '../../../domain/trial.ts';
import { isMarker } from '../../../scorers/catalogue.ts';
import { calibrationOf, type Stated } from './calibration.ts';
import type { Weights } from './confusion.ts';
import { readConfidence } from '../details.ts';
import { shareBasis, weightedMean, type MetricGroup } from '../metric-group.ts';
import { readSample, type Sample } from '../sample.ts';
import { findScore } from '../score-names.ts';

/** How sure an output says it is, null where it does not say, and whether all other scorers pass it. */
export type Confident = {
  readonly confidence: number | null;
  readonly isRight: boolean;
  readonly threshold: number | undefined;
};

/** The stated confidences of one scorer on both sides. A refused output states none. */
export function confidenceSample(trials: Sample<ScoredTrial>, name: string): Sample<Confident> {
  return readSample(trials, (own, other) => {
    const known = other && confidenceOf(other, name);
    return confidenceOf(own, name) ?? (known && { ...known, confidence: null, isRight: false });
  });
}

function confidenceOf(trial: ScoredTrial, name: string): Confident | undefined {
  const score = findScore(trial, name);
  const details = score && readConfidence(score.details);
  if (details === undefined) return undefined;
  // Stating how sure it is, like a mark, says nothing of whether the output is right.
  const others = trial.scores.filter((each) => readConfidence(each.details) === undefined && !isMarker(each));
  const isRight = others.every((each) => each.passed);
  return { confidence: details.confidence, isRight, threshold: details.threshold ?? undefined };
}

/**
 * Calibration error and Brier score of the outputs that state a confidence, and where the suite declares a threshold the
 * share of outputs handled without review and how many of those are wrong.
 */
export function confidenceGroup(prefix: string): MetricGroup<Confident> {
  return {
    names: CONFIDENCE_METRICS.map((one) => prefix + one),
    valuesOf: (outputs, weights) => {
      const stated = outputs.map((output) => output.confidence !== null);
      const { ece, brier } = calibrationOf(outputs.map(asStated), only(weights, stated));
      const declared = outputs.map((output) => output.threshold !== undefined);
      const handled = outputs.map(isHandled);
      const wrong = outputs.map((output) => Number(!output.isRight));
      const share = weightedMean(handled.map(Number), only(weights, declared));
      return [ece, brier, share, weightedMean(wrong, only(weights, handled))];
    },
    basesOf: (outputs) => {
      const count = (holds: (output: Confident) => boolean) => shareBasis(outputs.filter(holds).length);
      const stated = count((output) => output.confidence !== null);
      return [stated, stated, count((output) => output.threshold !== undefined), count(isHandled)];
    },
  };
}

/** The reliability diagrams of both sides. */
export function reliabilityEvidence(name: string, { base, head }: Sample<Confident>): ReliabilityEvidence {
  const binsOf = (outputs: readonly Confident[]) =>
    calibrationOf(outputs.filter((output) => output.confidence !== null).map(asStated)).bins;
  const threshold = head.find((output) => output.threshold !== undefined)?.threshold;
  return { name, threshold, base: base && binsOf(base), head: binsOf(head) };
}

function isHandled({ confidence, threshold }: Confident): boolean {
  return (confidence ?? -1) >= (threshold ?? Infinity);
}

function asStated({ confidence, isRight }: Confident): Stated {
  return { confidence: confidence ?? 0, isRight };
}

function only(weights: Weights, wanted: readonly boolean[]): Weights {
  return wanted.map((isWanted, index) => (isWanted ? (weights[index] ?? 0) : 0));
}
