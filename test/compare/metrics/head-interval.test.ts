import { describe, expect, it } from 'vitest';
import { confidenceGroup, type Confident } from '../../../src/compare/metrics/labels/confidences.ts';
import { meanGroup, measureGroup, type MetricGroup } from '../../../src/compare/metrics/metric-group.ts';
import { labelCells, labelGroup } from '../../../src/compare/metrics/labels/labels.ts';
import type { Sample } from '../../../src/compare/metrics/sample.ts';
import { generatorFor } from '../../../src/compare/random.ts';
import type { LabelDetails } from '../../../src/domain/answers/score-details.ts';

function measured<T>(sample: Sample<T>, group: MetricGroup<T>) {
  const how = { generator: generatorFor(1, ['head']), isAdvisory: false, resamples: 2_000 };
  const found = measureGroup(sample, group, how);
  return new Map(found.map((metric) => [metric.name, metric.headInterval]));
}

const ones = (count: number, of: number) => Array.from({ length: of }, (_, i) => Number(i < count));
const intervalOf = (head: readonly number[], base?: readonly number[]) =>
  measured({ base, head }, meanGroup('m')).get('m');

describe('head’s own interval', () => {
  it('is the same whether base ran beside it or not', () => {
    const alone = intervalOf(ones(42, 60));
    expect(alone).toEqual(intervalOf(ones(42, 60), ones(10, 60)));
    // 0.7 with a standard error of 0.0592.
    expect(alone?.lower).toBeCloseTo(0.7 - 1.96 * 0.0592, 1);
    expect(alone?.upper).toBeCloseTo(0.7 + 1.96 * 0.0592, 1);
  });

  it('is narrow where the answers hardly differ', () => {
    const head = Array.from({ length: 30 }, (_, i) => 0.65 + (i % 3) / 100);
    expect(intervalOf(head)).toMatchObject({ lower: expect.closeTo(0.657, 2), upper: expect.closeTo(0.663, 2) });
  });

  it('of a few cases, all alike, is wide', () => {
    expect(intervalOf([0])?.upper).toBeCloseTo(0.975, 10);
    expect(intervalOf([0, 0, 0])?.upper).toBeCloseTo(0.7076, 4);
    expect(intervalOf([0.2, 0.4])?.upper).toBeGreaterThan(0.9);
  });
});

describe('a label’s numbers', () => {
  const labels = ['spam', 'ham', 'news'];
  const output = (expected: string, predicted: string | null): LabelDetails => {
    return { kind: 'label', labels, expected, predicted, positive: 'spam', falseNegativeCost: 5, falsePositiveCost: 1 };
  };
  const repeat = (count: number, one: LabelDetails) => Array.from({ length: count }, () => one);
  const ofLabels = (head: readonly LabelDetails[]) =>
    measured(labelCells({ base: undefined, head }).cells, labelGroup('', labels));

  it('rest on the outputs that say something about it, not on all cases', () => {
    const found = ofLabels([
      ...repeat(3, output('spam', 'ham')),
      ...repeat(57, output('ham', 'ham')),
      ...repeat(30, output('news', 'news')),
    ]);
    // None of three: 0 to 0.71; and of 60 cases the draws know the precision of ham well.
    expect(found.get('recall.spam')).toMatchObject({ lower: 0, upper: expect.closeTo(0.7076, 4) });
    expect(found.get('f1.spam')?.upper).toBeCloseTo(0.7076, 4);
    expect(found.get('precision.ham')?.upper).toBe(1);
    expect(found.get('precision.ham')?.lower).toBeGreaterThan(0.87);
    // A third of the macro recall rests on three outputs.
    expect(found.get('macro_recall')?.upper).toBeGreaterThan(0.74);
    expect(found.get('balanced_accuracy')).toEqual(found.get('macro_recall'));
    expect(found.get('accuracy')?.upper).toBe(1);
  });

  it('are known where everything is wrong in many cases', () => {
    const found = ofLabels([...repeat(30, output('spam', 'ham')), ...repeat(30, output('ham', 'spam'))]);
    expect(found.get('macro_f1')?.upper).toBeLessThan(0.13);
    expect(found.get('macro_precision')?.upper).toBeLessThan(0.13);
    expect(found.get('accuracy')?.upper).toBeLessThan(0.07);
    expect(found.get('expected_cost')?.lower).toBeGreaterThan(2);
  });

  it('may cost as much as the worst mistake', () => {
    const found = ofLabels(repeat(10, output('spam', 'spam')));
    expect(found.get('expected_cost')).toMatchObject({ lower: 0, upper: expect.closeTo(5 * 0.3085, 3) });
  });
});

describe('the numbers of a confidence', () => {
  it('rest on the outputs that state one, and the errors on those that are handled without review', () => {
    const one = (confidence: number | null): Confident => ({ confidence, isRight: false, threshold: 0.8 });
    const head = [...Array.from({ length: 27 }, () => one(0.5)), ...[0.9, 0.9, 0.9].map(one), one(null)];
    const found = measured({ base: undefined, head }, confidenceGroup(''));
    expect(found.get('handled_error_rate')).toMatchObject({ lower: expect.closeTo(1 - 0.7076, 4), upper: 1 });
    expect(found.get('handled')?.upper).toBeLessThan(0.3);
    expect(found.get('brier')?.lower).toBeGreaterThan(0.2);
  });
});
