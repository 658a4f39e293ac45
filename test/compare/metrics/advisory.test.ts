import { expect, test } from 'vitest';
import { metricsOf } from '../../../src/compare/metrics/metrics-of.ts';
import { slicesOf } from '../../../src/compare/slice.ts';
import { indexTrials } from '../../../src/compare/trial-index.ts';
import { at, designsOf, planWith, trialOf } from '../support.ts';

const details = { kind: 'confidence', confidence: 0.9, threshold: 0.8 } as const;
const SCORES = [{ name: 'sure', type: 'confidence', score: 1, passed: true, reason: '', weight: 1, details }];

/** Whether each metric of a row is only advice, where these scorers ask a judge that may not block. */
function adviceOf(advisory: readonly string[]): ReadonlyMap<string, boolean> {
  const plan = planWith(4);
  const trials = (['base', 'head'] as const).flatMap((side) =>
    at(plan.rows).cases.map((planned) => {
      const key = {
        suite: 's',
        target: 't',
        caseId: planned.case.id,
        side,
        purpose: 'sweep',
        round: 1,
        number: 1,
      } as const;
      return trialOf(key, true, { scores: SCORES });
    }),
  );
  const agreement = { base: undefined, head: undefined, minAgreement: 0.6, isCalibrated: false, advisory };
  const slice = at(slicesOf(plan, designsOf(plan)));
  const metrics = metricsOf(slice, indexTrials(trials), { seed: 1, agreement, resamples: 200 });
  return new Map(metrics.map(({ name, isAdvisory }) => [name, isAdvisory]));
}

test('how well confidences are stated is only advice where one judge of the row may not block, for it says what is right', () => {
  const [one, none] = [adviceOf(['kind']), adviceOf([])];
  expect([...one.keys()]).toEqual(expect.arrayContaining(['sure', 'sure.ece', 'sure.brier']));
  expect([...one].filter(([, isAdvisory]) => !isAdvisory)).toEqual([['sure', false]]);
  expect([...none].filter(([, isAdvisory]) => isAdvisory)).toEqual([]);
});
