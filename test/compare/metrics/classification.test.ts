import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classificationMetrics } from '../../../src/compare/metrics/labels/classification.ts';
import { confusionMatrix } from '../../../src/compare/metrics/labels/confusion.ts';
import { labelCost } from '../../../src/compare/metrics/labels/label-cost.ts';
import type { LabelDetails } from '../../../src/domain/answers/score-details.ts';

/** Expected and predicted labels side by side, a dash where no label was found. */
function outputsOf(expected: string, predicted: string) {
  const found = predicted.split(' ');
  return expected
    .split(' ')
    .map((label, index) => ({ expected: label, predicted: found[index] === '-' ? null : (found[index] ?? null) }));
}

function metricsOf(labels: string, expected: string, predicted: string) {
  return classificationMetrics(confusionMatrix(labels.split(' '), outputsOf(expected, predicted)));
}

describe('confusion matrix', () => {
  it("is that of scikit-learn's confusion_matrix example", () => {
    const { counts } = confusionMatrix(['0', '1', '2'], outputsOf('2 0 2 2 0 1', '0 0 2 2 0 2'));
    expect(counts).toEqual([
      [2, 0, 0],
      [0, 0, 1],
      [1, 0, 2],
    ]);
  });

  it('keeps outputs without a label apart', () => {
    const matrix = confusionMatrix(['a', 'b'], outputsOf('a a b', '- a -'));
    expect(matrix).toEqual({
      labels: ['a', 'b'],
      counts: [
        [1, 0],
        [0, 0],
      ],
      unlabelled: [1, 1],
    });
  });

  it('takes a label that is not in the list for none', () => {
    expect(confusionMatrix(['a', 'b'], outputsOf('a b c', 'c b a'))).toMatchObject({
      counts: [
        [0, 0],
        [0, 1],
      ],
      unlabelled: [1, 0],
    });
  });
});

describe('classification', () => {
  it("gives the values of scikit-learn's precision_recall_fscore_support example", () => {
    const metrics = metricsOf('pig dog cat', 'cat dog pig cat dog pig', 'cat pig dog cat cat dog');
    expect(metrics.perLabel.map(({ precision }) => precision)).toEqual([0, 0, 2 / 3]);
    expect(metrics.perLabel.map(({ recall }) => recall)).toEqual([0, 0, 1]);
    expect(metrics.perLabel.map(({ f1 }) => f1)).toEqual([0, 0, 0.8]);
    expect(metrics.perLabel.map(({ support }) => support)).toEqual([2, 2, 2]);
    expect(metrics.macroPrecision).toBeCloseTo(0.222, 3);
    expect(metrics.macroRecall).toBeCloseTo(0.333, 3);
    expect(metrics.macroF1).toBeCloseTo(0.267, 3);
    expect(metrics.accuracy).toBeCloseTo(1 / 3, 12);
  });

  it("gives the 0.625 of scikit-learn's balanced_accuracy_score example", () => {
    expect(metricsOf('0 1', '0 1 0 0 1 0', '0 1 0 0 0 1').balancedAccuracy).toBe(0.625);
  });

  it('counts a missing label against the one that was expected', () => {
    const [a, b] = metricsOf('a b', 'a a b', 'a - b').perLabel;
    expect(a).toEqual({ label: 'a', precision: 1, recall: 0.5, f1: 2 / 3, support: 2, predicted: 1 });
    expect(b).toMatchObject({ precision: 1, recall: 1 });
  });

  it('counts a precision or a recall that does not exist as 0 in a mean', () => {
    // b is never predicted; c is never expected.
    expect(metricsOf('a b', 'a b', 'a a')).toMatchObject({ macroPrecision: 0.25, macroRecall: 0.5 });
    expect(metricsOf('a c', 'a a', 'a c')).toMatchObject({ macroPrecision: 0.5, macroRecall: 0.25 });
  });

  it('leaves out of the means a label that never occurs, and measures nothing of nothing', () => {
    expect(metricsOf('a b never', 'a b', 'a b')).toMatchObject({ macroF1: 1, balancedAccuracy: 1 });
    expect(metricsOf('a b never', 'a b', 'a b').perLabel[2]).toMatchObject({
      precision: undefined,
      recall: undefined,
      f1: undefined,
    });
    expect(classificationMetrics(confusionMatrix(['a'], []))).toMatchObject({
      accuracy: undefined,
      macroF1: undefined,
      balancedAccuracy: undefined,
    });
  });

  it('does not depend on the order of outputs, nor on the names of labels', () => {
    const output = fc.record({
      expected: fc.constantFrom('a', 'b', 'c'),
      predicted: fc.constantFrom('a', 'b', 'c', null),
    });
    fc.assert(
      fc.property(fc.array(output, { minLength: 1, maxLength: 20 }), (outputs) => {
        const { macroF1, accuracy } = classificationMetrics(confusionMatrix(['a', 'b', 'c'], outputs));
        const turned = classificationMetrics(confusionMatrix(['c', 'b', 'a'], outputs.toReversed()));
        expect(turned.macroF1).toBeCloseTo(macroF1 ?? 0, 12);
        expect(turned.accuracy).toBe(accuracy);
      }),
    );
  });
});

describe('expected cost', () => {
  const urgent = (expected: string, predicted: string | null): LabelDetails => ({
    kind: 'label',
    labels: ['urgent', 'normal', 'spam'],
    expected,
    predicted,
    positive: 'urgent',
    falseNegativeCost: 10,
    falsePositiveCost: 1,
  });

  it('is that of a miss or of a false alarm', () => {
    const outputs = [
      urgent('urgent', 'normal'),
      urgent('urgent', null),
      urgent('normal', 'urgent'),
      urgent('spam', 'normal'),
      urgent('urgent', 'urgent'),
    ];
    expect(outputs.map(labelCost)).toEqual([10, 10, 1, 0, 0]);
  });

  it('is undefined where no label is positive', () => {
    expect(labelCost({ ...urgent('urgent', 'normal'), positive: null })).toBeUndefined();
  });
});
