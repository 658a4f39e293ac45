import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../src/domain/config.ts';
import type { MeasuredCase } from '../../src/domain/plan.ts';
import { fingerprint } from '../../src/plan/affected/fingerprint.ts';
import type { ScorerServices } from '../../src/ports.ts';
import { readStoredTrials } from '../../src/run/stored-trials.ts';
import { storeAnswer, trialStoreKey } from '../../src/run/calls/reuse.ts';
import { openTools } from '../../src/run/tools.ts';
import { measuredOf, scorerOf } from '../plan/build.ts';
import {
  answerOf,
  fakePrices,
  fakeProviders,
  fakeServices,
  fakeStore,
  hastyClock,
  NEVER,
  settled,
  SILENT,
} from './fakes.ts';

const SWEEP = { purpose: 'sweep', round: 1, number: 1 } as const;

/** Recalls cases of which an earlier run has stored `stored`; programs judge with `runProgram`. */
async function readStored(
  cases: readonly MeasuredCase[],
  stored: readonly MeasuredCase[],
  runProgram: ScorerServices['runProgram'],
  text = 'stored',
) {
  const providers = fakeProviders(() => answerOf('called'));
  const clock = hastyClock();
  const earlier = fakeStore('earlier');
  for (const { request } of stored) {
    const key = trialStoreKey(request, providers.identity(request.request), SWEEP);
    storeAnswer(earlier, key, answerOf(text), 1);
  }
  const services = fakeServices({ runProgram });
  const tools = openTools({
    providers,
    clock,
    store: fakeStore('now', earlier.values),
    prices: fakePrices(0),
    judge: undefined,
    scorers: { services, embeddings: undefined, moderation: undefined, mayRunHead: true },
    limits: DEFAULT_LIMITS,
    deadline: { signal: NEVER, endedBy: () => 'interrupted' },
    reuse: { run: 'now', nowMs: clock.nowMs(), reuseDays: 7 },
    seed: 1,
    concurrency: 2,
    maxCostUsd: undefined,
    ...SILENT,
    fingerprint: (request) => fingerprint(request).fingerprint,
    expectedUsd: () => undefined,
  });
  const trials = await readStoredTrials(
    cases.map((planned) => ({ suite: 's', target: 't', planned })),
    tools,
  );
  return { trials, asked: providers.asked };
}

it('scores what is stored, in the order of the cases and never all at once', async () => {
  const scorers = [scorerOf('javascript', { file: 'score.mjs' })];
  const cases = Array.from({ length: 300 }, (_, index) => measuredOf(`c${index}`, { expect: scorers }));
  const stored = cases.filter((_, index) => index % 3 !== 0);
  let [running, most, begun] = [0, 0, 0];
  const runProgram = async () => {
    most = Math.max(most, (running += 1));
    // Every other judgement takes longer, so that they end in another order than they began.
    for (let turns = (begun += 1) % 2; turns >= 0; turns -= 1) await settled();
    running -= 1;
    return { passed: true };
  };
  const { trials, asked } = await readStored(cases, stored, runProgram);
  expect(trials.map(({ key }) => key.caseId)).toEqual(stored.map((each) => each.case.id));
  expect(asked).toEqual([]);
  expect(most).toBeLessThanOrEqual(64);
});

it('holds so many of the longest answers as are worth their room, and reads the others once these are scored', async () => {
  const scorers = [scorerOf('javascript', { file: 'score.mjs' })];
  const cases = Array.from({ length: 100 }, (_, index) => measuredOf(`c${index}`, { expect: scorers }));
  let [running, most] = [0, 0];
  const runProgram = async () => {
    most = Math.max(most, (running += 1));
    await settled();
    running -= 1;
    return { passed: true };
  };
  const { trials } = await readStored(cases, cases, runProgram, 'a'.repeat(1_000_000));
  expect(trials).toHaveLength(100);
  expect(most).toBeLessThanOrEqual(25);
  expect(most).toBeGreaterThan(10);
});
