import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../../src/compare/metrics/calibration.ts';
import { readConfidence, readFallback, readLabel } from '../../../src/compare/metrics/details.ts';
import { handledAt, shareOf } from '../../../src/compare/metrics/handled.ts';
import { metricDelta } from '../../../src/compare/metrics/metric-delta.ts';
import { generatorFor } from '../../../src/compare/random.ts';

const stated = (confidences: readonly number[], right: readonly number[]) =>
  confidences.map((confidence, index) => ({ confidence, isRight: right[index] === 1 }));

describe('calibration', () => {
  it("gives the 0.0375 of scikit-learn's brier_score_loss example", () => {
    expect(calibrationOf(stated([0.1, 0.9, 0.8, 0.3], [0, 1, 1, 0])).brier).toBeCloseTo(0.0375, 12);
  });

  it("gives the 0.29 of torchmetrics' calibration error example", () => {
    expect(calibrationOf(stated([0.25, 0.25, 0.55, 0.75, 0.75], [0, 0, 1, 1, 1])).ece).toBeCloseTo(0.29, 12);
  });

  it('lets errors of one bin cancel out, as they do when it is right as often as it says', () => {
    const { ece, bins } = calibrationOf(stated([0.8, 0.8, 0.8, 0.8, 0.8], [1, 1, 1, 1, 0]));
    expect(ece).toBeCloseTo(0, 12);
    expect(bins[7]).toMatchObject({ lower: 0.7, upper: 0.8, count: 5, accuracy: 0.8 });
  });

  it('puts every confidence into one bin, 0 into the first and 1 into the last', () => {
    const { bins } = calibrationOf(stated([0, 0.1, 0.1 + 0.2, 0.95, 1], [0, 0, 0, 1, 1]));
    expect(bins.map(({ count }) => count)).toEqual([2, 0, 1, 0, 0, 0, 0, 0, 0, 2]);
  });

  it('is within [0, 1] and no worse than saying 0 or 1 and being wrong', () => {
    const output = fc.record({ confidence: fc.double({ min: 0, max: 1, noNaN: true }), isRight: fc.boolean() });
    fc.assert(
      fc.property(fc.array(output, { minLength: 1 }), (outputs) => {
        const { ece = -1, brier = -1, bins } = calibrationOf(outputs);
        expect(ece).toBeGreaterThanOrEqual(0);
        expect(ece).toBeLessThanOrEqual(1);
        // Jensen: the squared error is at least the square of the binned one.
        expect(brier).toBeGreaterThanOrEqual(ece ** 2 - 1e-9);
        expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(outputs.length);
      }),
    );
  });

  it('measures nothing of nothing', () => {
    expect(calibrationOf([])).toMatchObject({ ece: undefined, brier: undefined });
  });
});

describe('what a threshold leaves without review', () => {
  const outputs = [...stated([0.95, 0.9, 0.9, 0.5], [1, 1, 0, 0]), { confidence: null, isRight: true }];

  it('is the share from the threshold on, and the errors among those', () => {
    const { handled, errors } = handledAt(0.9, outputs);
    expect(handled).toMatchObject({ count: 3, of: 5, rate: 0.6 });
    expect(errors).toMatchObject({ count: 1, of: 3 });
    // Wilson's interval of 3 in 5.
    expect(handled.interval?.lower).toBeCloseTo(0.2307, 4);
    expect(handled.interval?.upper).toBeCloseTo(0.8824, 4);
  });

  it('has no error rate where nothing is handled', () => {
    expect(handledAt(0.99, outputs).errors).toEqual(shareOf(0, 0));
    expect(shareOf(0, 0).rate).toBeUndefined();
  });
});

describe('delta of a metric', () => {
  const mean = (values: readonly number[]): number | undefined =>
    values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
  const pairs = Array.from({ length: 100 }, (_, index) => ({ base: index % 2, head: Number(index % 4 === 0) }));

  it('is head − base with an interval around it that whole cases decide', () => {
    const { base, head, delta, interval } = metricDelta(pairs, mean, generatorFor(1, ['a']));
    expect([base, head, delta]).toEqual([0.5, 0.25, -0.25]);
    // A quarter is +1, half is −1: standard deviation 0.829, so −0.25 ± 0.163.
    expect(interval?.lower).toBeCloseTo(-0.41, 1);
    expect(interval?.upper).toBeCloseTo(-0.09, 1);
  });

  it('has no interval for one case and no delta where a side gives no value', () => {
    expect(metricDelta(pairs.slice(0, 1), mean, generatorFor(1, ['a'])).interval).toBeUndefined();
    expect(metricDelta([], mean, generatorFor(1, ['a']))).toEqual({
      base: undefined,
      head: undefined,
      delta: undefined,
      interval: undefined,
    });
  });

  it('has no interval where many resamples have no value', () => {
    const onlyMixed = (values: readonly number[]) => (new Set(values).size > 1 ? mean(values) : undefined);
    expect(
      metricDelta(
        [
          { base: 0, head: 1 },
          { base: 1, head: 0 },
        ],
        onlyMixed,
        generatorFor(1, ['a']),
      ).interval,
    ).toBeUndefined();
  });
});

describe('details', () => {
  it('are read for what they are and for nothing else', () => {
    const label = {
      kind: 'label',
      labels: ['a'],
      expected: 'a',
      predicted: null,
      positive: null,
      falseNegativeCost: 1,
      falsePositiveCost: 0,
    };
    expect(readLabel(label)).toEqual(label);
    expect(readLabel({ kind: 'label', labels: 'a', expected: 'a' })).toBeUndefined();
    expect(readConfidence({ kind: 'confidence', confidence: 0.5, threshold: null })).toEqual({
      kind: 'confidence',
      confidence: 0.5,
      threshold: null,
    });
    expect(readConfidence({ kind: 'confidence', confidence: 'high' })?.confidence).toBeNull();
    expect(readFallback({ kind: 'fallback', isFallback: true })).toEqual({ kind: 'fallback', isFallback: true });
    expect([readLabel({}), readConfidence(label), readFallback(label)]).toEqual([undefined, undefined, undefined]);
  });
});
