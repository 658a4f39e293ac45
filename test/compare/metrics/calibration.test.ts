import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationOf } from '../../../src/compare/metrics/labels/calibration.ts';
import { readConfidence, readFallback, readLabel } from '../../../src/compare/metrics/details.ts';
import { confidenceGroup, type Confident } from '../../../src/compare/metrics/labels/confidences.ts';
import { measureGroup, meanGroup, shareBasis } from '../../../src/compare/metrics/metric-group.ts';
import { shareOf } from '../../../src/compare/metrics/share.ts';
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

  it('gives each bin the mean of its confidences, which lies in the bin', () => {
    const { bins } = calibrationOf(stated([0.72, 0.76, 0.8, 0.95], [1, 1, 0, 1]));
    expect(bins[7]?.meanConfidence).toBeCloseTo(0.76, 12);
    const confidence = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
    fc.assert(
      fc.property(fc.array(confidence, { minLength: 1 }), (confidences) => {
        for (const { lower, upper, meanConfidence } of calibrationOf(stated(confidences, [])).bins) {
          if (meanConfidence === undefined) continue;
          expect(meanConfidence).toBeGreaterThanOrEqual(lower - 1e-9);
          expect(meanConfidence).toBeLessThanOrEqual(upper + 1e-9);
        }
      }),
    );
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
  const numbers = (outputs: readonly Confident[]) => {
    const { names, valuesOf } = confidenceGroup('');
    return Object.fromEntries(
      valuesOf(
        outputs,
        outputs.map(() => 1),
      ).map((value, index) => [names[index], value]),
    );
  };
  const declared = (threshold: number | undefined) =>
    [...stated([0.95, 0.9, 0.9, 0.5], [1, 1, 0, 0]), { confidence: null, isRight: true }].map((one) => ({
      ...one,
      threshold,
    }));

  it('is the share from the threshold on, and the errors among those; an output that states nothing is reviewed', () => {
    expect(numbers(declared(0.9))).toMatchObject({ handled: 0.6, handled_error_rate: 1 / 3 });
  });

  it('has no error rate where nothing is handled, and is nothing without a threshold', () => {
    expect(numbers(declared(0.99))).toMatchObject({ handled: 0, handled_error_rate: undefined });
    expect(numbers(declared(undefined))).toMatchObject({
      handled: undefined,
      brier: (0.0025 + 0.01 + 0.81 + 0.25) / 4,
    });
  });

  it('has an interval for any share', () => {
    const { rate, interval } = shareOf(3, 5);
    expect([rate, shareOf(0, 0).rate]).toEqual([0.6, undefined]);
    // Wilson's interval of 3 in 5.
    expect(interval?.lower).toBeCloseTo(0.2307, 4);
    expect(interval?.upper).toBeCloseTo(0.8824, 4);
  });
});

describe('change of a metric', () => {
  const pairs = Array.from({ length: 100 }, (_, index) => ({ base: index % 2, head: Number(index % 4 === 0) }));
  const sample = { base: pairs.map((pair) => pair.base), head: pairs.map((pair) => pair.head) };
  const how = () => ({ generator: generatorFor(1, ['a']), isAdvisory: false, resamples: 2_000 });

  it('is head − base with an interval around it that whole cases decide', () => {
    const [metric] = measureGroup(sample, meanGroup('m'), how());
    expect(metric).toMatchObject({ name: 'm', measure: { base: 0.5, head: 0.25, delta: -0.25 }, sampleSize: 100 });
    // A quarter is +1, half is −1: standard deviation 0.829, so −0.25 ± 0.163.
    expect(metric?.measure.interval?.lower).toBeCloseTo(-0.41, 1);
    expect(metric?.measure.interval?.upper).toBeCloseTo(-0.09, 1);
    expect(metric?.pValues?.drop).toBeLessThan(0.01);
  });

  it('has no interval for one case, none where head ran alone, and is left out where nobody gives a number', () => {
    const [one] = measureGroup({ base: [1], head: [0] }, meanGroup('m'), how());
    expect(one?.measure).toEqual({ base: 1, head: 0, delta: -1, interval: undefined });
    const [alone] = measureGroup({ base: undefined, head: [0, 1] }, meanGroup('m'), how());
    expect(alone?.measure).toEqual({ base: undefined, head: 0.5, delta: undefined, interval: undefined });
    expect(measureGroup({ base: [], head: [] }, meanGroup('m'), how())).toEqual([]);
  });

  it('has no interval where one observation more, or a resample, gives no number', () => {
    const mixed = {
      names: ['m'],
      valuesOf: (values: readonly number[], times: ArrayLike<number>) => [
        values.every((_, i) => times[i] === 1) ? 1 : undefined,
      ],
      basesOf: () => [shareBasis(4)],
    };
    const [metric] = measureGroup({ base: [0, 1, 2, 3], head: [1, 0, 2, 3] }, mixed, how());
    expect(metric?.measure).toEqual({ base: 1, head: 1, delta: 0, interval: undefined });
    expect(metric?.headInterval).toBeUndefined();
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
