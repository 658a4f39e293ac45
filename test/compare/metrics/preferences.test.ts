import { expect, test } from 'vitest';
import { preferenceMetrics } from '../../../src/compare/metrics/judges/preferences.ts';
import { generatorFor } from '../../../src/compare/random.ts';
import type { JudgedPreference } from '../../../src/domain/comparison/preference.ts';

const judgedAs = (winner: JudgedPreference['winner'], isConsistent = true, number = 0): JudgedPreference => ({
  status: 'judged',
  key: { suite: 's', target: 't', caseId: `c${number}`, scorer: 'pairwise' },
  winner,
  isConsistent,
  reasons: [],
  spendUsd: 0,
});

test('a tie is half a win for each side, and an answer that turned with the order is told', () => {
  const judged = [judgedAs('tie'), judgedAs('tie', false, 1), judgedAs('head', true, 2), judgedAs('base', true, 3)];
  const options = { generator: generatorFor(1, ['p']), isAdvisory: false, resamples: 50 };
  const found = preferenceMetrics({ name: 'pairwise', judged, missing: 0 }, options);
  expect(found.map(({ name, measure, sampleSize }) => [name, measure.base, measure.head, sampleSize])).toEqual([
    ['pairwise', 0.5, 0.5, 4],
    ['pairwise.inconsistent', undefined, 0.25, 4],
  ]);
  const ties = preferenceMetrics({ name: 'pairwise', judged: judged.slice(0, 2), missing: 0 }, options);
  expect(ties[0]?.measure).toMatchObject({ base: 0.5, head: 0.5, delta: 0 });
});
