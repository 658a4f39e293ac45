import type { ConfusionEvidence } from '../../domain/comparison.ts';
import type { LabelDetails } from '../../domain/score-details.ts';
import type { ScoredTrial } from '../../domain/trial.ts';
import { classificationMetrics } from './classification.ts';
import { confusionMatrix } from './confusion.ts';
import { readLabel } from './details.ts';
import type { Family } from './family.ts';
import { kappaOfMatrix } from './kappa.ts';
import { expectedLabelCost } from './label-cost.ts';
import { readSample, type Sample } from './sample.ts';
import { findScore } from './score-names.ts';

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

/** Every number that a label scorer gives, its name after `prefix`: of all labels together, and of each one. */
export function labelFamily(prefix: string, { base, head }: Sample<LabelDetails>): Family<LabelDetails> {
  const labels = labelsOf([...(base ?? []), ...head]);
  const whole = [
    'accuracy',
    'balanced_accuracy',
    'macro_precision',
    'macro_recall',
    'macro_f1',
    'kappa',
    'expected_cost',
  ];
  const each = labels.flatMap((label) => [`precision.${label}`, `recall.${label}`, `f1.${label}`]);
  return {
    names: [...whole, ...each].map((one) => prefix + one),
    valuesOf: (outputs, times) => {
      const matrix = confusionMatrix(labels, outputs, times);
      const all = classificationMetrics(matrix);
      return [
        all.accuracy,
        all.balancedAccuracy,
        all.macroPrecision,
        all.macroRecall,
        all.macroF1,
        kappaOfMatrix(matrix),
        expectedLabelCost(outputs, times),
        ...all.perLabel.flatMap(({ precision, recall, f1 }) => [precision, recall, f1]),
      ];
    },
  };
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
