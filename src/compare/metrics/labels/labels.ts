import type { ConfusionEvidence } from '../../../domain/comparison/metric-evidence.ts';
import { labelMetricNames, type LabelDetails } from '../../../domain/answers/score-details.ts';
import type { ScoredTrial } from '../../../domain/trial.ts';
import { classificationMetrics } from './classification.ts';
import { cellsOf, confusionMatrix, countCells, type Weights, type LabelCell } from './confusion.ts';
import { readLabel } from '../details.ts';
import { kappaOfMatrix } from '../judges/kappa.ts';
import { labelBases } from './label-bases.ts';
import { labelCost, worstLabelCost } from './label-cost.ts';
import type { MetricGroup } from '../metric-group.ts';
import { readSample, type Sample } from '../sample.ts';
import { findScore } from '../score-names.ts';

/** The labels of one scorer on both sides. An output that no scorer saw, because it was refused, has no label. */
export function labelSample(trials: Sample<ScoredTrial>, name: string): Sample<LabelDetails> {
  return readSample(trials, (own, other) => {
    const details = labelOf(own, name);
    const known = other && labelOf(other, name);
    return details ?? (known && { ...known, predicted: null });
  });
}

function labelOf(trial: ScoredTrial, name: string): LabelDetails | undefined {
  const score = findScore(trial, name);
  return score && readLabel(score.details);
}

/** The outputs of both sides as cells of one matrix. */
export function labelCells(sample: Sample<LabelDetails>): {
  readonly labels: readonly string[];
  readonly cells: Sample<LabelCell>;
} {
  const labels = labelsOf([...(sample.base ?? []), ...sample.head]);
  const toCell = cellsOf(labels);
  const cells = readSample(sample, (output): LabelCell => {
    const cost = labelCost(output);
    return { ...toCell(output), cost: cost ?? 0, hasCost: cost !== undefined, worstCost: worstLabelCost(output) };
  });
  return { labels, cells };
}

/** Every number that a label scorer gives, its name after `prefix`: of all labels together, and of each one. */
export function labelGroup(prefix: string, labels: readonly string[]): MetricGroup<LabelCell> {
  return {
    names: labelMetricNames(labels).map((one) => prefix + one),
    valuesOf: (cells, weights) => {
      const matrix = countCells(labels, cells, weights);
      const all = classificationMetrics(matrix);
      return [
        all.accuracy,
        all.balancedAccuracy,
        all.macroPrecision,
        all.macroRecall,
        all.macroF1,
        kappaOfMatrix(matrix),
        meanCost(cells, weights),
        ...all.perLabel.flatMap(({ precision, recall, f1 }) => [precision, recall, f1]),
      ];
    },
    basesOf: (cells) => labelBases(labels, cells),
  };
}

function meanCost(cells: readonly LabelCell[], weights: Weights): number | undefined {
  let [count, cost] = [0, 0];
  for (let index = 0; index < cells.length; index += 1) {
    const cell = cells[index] as LabelCell;
    if (!cell.hasCost) continue;
    count += weights[index] ?? 0;
    cost += (weights[index] ?? 0) * cell.cost;
  }
  return count === 0 ? undefined : cost / count;
}

/** The confusion matrix of both sides. */
export function confusionEvidence(name: string, { base, head }: Sample<LabelDetails>): ConfusionEvidence {
  const labels = labelsOf([...(base ?? []), ...head]);
  const countsOf = (outputs: readonly LabelDetails[]) => {
    const { counts, unlabelled } = confusionMatrix(labels, outputs);
    return { counts, unlabelled };
  };
  return { name, labels, base: base && countsOf(base), head: countsOf(head) };
}

function labelsOf(outputs: readonly LabelDetails[]): readonly string[] {
  return [...new Set(outputs.flatMap((output) => output.labels))];
}
