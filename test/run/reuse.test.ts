import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/domain/json/json.ts';
import { fingerprint } from '../../src/plan/affected/fingerprint.ts';
import { storedSweep, reusableAnswer, storeAnswer, trialStoreKey } from '../../src/run/calls/reuse.ts';
import { createObservedModels } from '../../src/run/calls/observed-models.ts';
import { asking, comparedOf, measuredOf, requestOf } from '../plan/build.ts';
import { answerOf, fakeStore } from './fakes.ts';

const NOW = 1_800_000_000_000;
const DAY = 86_400_000;
const ASKED = { ...fingerprint(requestOf()), fingerprint: 'f' };
const SWEEP = { purpose: 'sweep', round: 1, number: 1 } as const;
const KEYS = {
  sweep: SWEEP,
  secondAnswer: { ...SWEEP, number: 2 },
  secondRound: { ...SWEEP, round: 2 },
  confirmation: { ...SWEEP, purpose: 'confirmation' },
} as const;

/** What run `now` may use of an answer that `run` stored so many days ago. */
function readStored(key: keyof typeof KEYS, run: string, daysAgo: number) {
  const { values } = storedBy(run, key, daysAgo);
  return reusableAnswer(fakeStore('now', values), trialStoreKey(ASKED, 'i', KEYS[key]), KEYS[key], {
    run: 'now',
    nowMs: NOW,
    reuseDays: 7,
  });
}

function storedBy(run: string, key: keyof typeof KEYS, daysAgo: number) {
  const store = fakeStore(run, new Map(), () => NOW - daysAgo * DAY);
  storeAnswer(store, trialStoreKey(ASKED, 'i', KEYS[key]), answerOf('yes'), 3);
  return store;
}

function changed(part: object): object {
  return { format: 3, answer: { ...answerOf('yes'), ...part }, attempts: 1 };
}

function nested(levels: number): object {
  return JSON.parse('{"a":'.repeat(levels) + '1' + '}'.repeat(levels)) as object;
}

describe('a stored answer', () => {
  it.each(['sweep', 'secondAnswer', 'secondRound', 'confirmation'] as const)(
    'of this run is replayed, however old: %s',
    (key) => {
      expect(readStored(key, 'now', 400)).toMatchObject({ isFromThisRun: true, attempts: 3, answer: answerOf('yes') });
    },
  );

  it('of another run stands in for a first sweep while it is recent', () => {
    expect(readStored('sweep', 'earlier', 6.9)).toMatchObject({ isFromThisRun: false });
    expect(readStored('sweep', 'earlier', 7)).toBeUndefined();
  });

  it.each(['secondAnswer', 'secondRound', 'confirmation'] as const)(
    'of another run never stands in for a %s',
    (key) => {
      expect(readStored(key, 'earlier', 0)).toBeUndefined();
    },
  );

  it('names every key again, those without a value too, as a result must', () => {
    const { values } = storedBy('now', 'sweep', 0);
    const onDisk = new Map(
      [...values].map(([key, stored]) => [key, JSON.parse(JSON.stringify(stored)) as typeof stored]),
    );
    const key = trialStoreKey(ASKED, 'i', SWEEP);
    const policy = { run: 'now', nowMs: NOW, reuseDays: 7 };
    const { answer } = reusableAnswer(fakeStore('now', onDisk), key, SWEEP, policy) ?? {};
    expect(Object.keys(answer?.served ?? {})).toEqual(['model', 'requestId', 'serviceTier']);
    expect(Object.keys(answer ?? {})).toEqual(expect.arrayContaining(['usage', 'reportedCostUsd']));
  });

  it.each([
    ['no object', 'no object'],
    ['an answer that is none', { format: 3, answer: 'no object', attempts: 1 }],
    ['nothing', { format: 3 }],
    ['a list', []],
    ['null', null],
    ['another usage', changed({ usage: { input: 'many' } })],
    [
      'an amount without end',
      changed({ usage: { input: 1e308, cachedInput: 0, cacheWrite: 0, output: 1, reasoning: 0 } }),
    ],
    ['a negative cost', changed({ reportedCostUsd: -1 })],
    ['a finish reason that is none', changed({ output: { ...answerOf('yes').output, finishReason: 'sometimes' } })],
    ['metadata nested without end', changed({ output: { ...answerOf('yes').output, metadata: nested(3_000) } })],
  ])('of another shape is not used: %s', (_, value) => {
    const key = trialStoreKey(ASKED, 'i', SWEEP);
    const values = new Map([[key.id, { value: value as JsonObject, storedAtMs: NOW, run: 'now' }]]);
    const policy = { run: 'now', nowMs: NOW, reuseDays: 7 };
    expect(reusableAnswer(fakeStore('now', values), key, SWEEP, policy)).toBeUndefined();
  });

  it('of a format that this release does not know is not used', () => {
    const store = fakeStore('now');
    const k = { id: 'k', asked: ASKED.request.endpoint };
    store.put(k, { format: 99, answer: {} });
    expect(reusableAnswer(store, k, SWEEP, { run: 'now', nowMs: NOW, reuseDays: 7 })).toBeUndefined();
  });

  it('is found by request, server, purpose, round, number and which of the equal requests it is', () => {
    const keys = [
      trialStoreKey(ASKED, 'i', SWEEP),
      trialStoreKey({ ...ASKED, fingerprint: 'g' }, 'i', SWEEP),
      trialStoreKey(ASKED, 'j', SWEEP),
      trialStoreKey({ ...ASKED, replica: 1 }, 'i', SWEEP),
      trialStoreKey(ASKED, 'i', { ...SWEEP, number: 2 }),
      trialStoreKey(ASKED, 'i', KEYS.secondRound),
      trialStoreKey(ASKED, 'i', KEYS.confirmation),
    ];
    expect(new Set(keys.map(({ id }) => id)).size).toBe(keys.length);
  });

  it('tells an estimate how long it is', () => {
    const asked = fingerprint(requestOf());
    const store = fakeStore('now');
    storeAnswer(store, trialStoreKey(asked, 'server', SWEEP), answerOf('yes'), 1);
    const memory = { store, identity: () => 'server', reuse: { run: 'now', nowMs: NOW, reuseDays: 7 } };
    const planned = comparedOf('a');
    const call = { planned, side: 'base', asked, number: 1 } as const;
    expect(storedSweep(memory, call)).toEqual({ outputTokens: 5, isReused: true });
    expect(storedSweep(memory, { ...call, number: 2 })).toBeUndefined();
  });

  it('of another run is known on head of a compared case, and not used there', () => {
    const asked = fingerprint(requestOf());
    const { values } = storedBy('earlier', 'sweep', 1);
    const store = fakeStore('now', values);
    const memory = { store, identity: () => 'i', reuse: { run: 'now', nowMs: NOW, reuseDays: 7 } };
    const call = { planned: comparedOf('a'), asked: { ...asked, fingerprint: 'f' }, number: 1 } as const;
    expect(storedSweep(memory, { ...call, side: 'base' })).toEqual({ outputTokens: 5, isReused: true });
    expect(storedSweep(memory, { ...call, side: 'head' })).toEqual({ outputTokens: 5, isReused: false });
    expect(storedSweep(memory, { ...call, planned: measuredOf('a'), side: 'head' })?.isReused).toBe(true);
  });
});

describe('the models that answered', () => {
  const request = asking('a');

  it('contradict a stored answer of another one, for the same server and name only', () => {
    const observed = createObservedModels({ identity: ({ endpoint }) => endpoint.provider });
    expect(observed.contradicts(request, { model: 'snapshot-1' })).toBe(false);
    observed.note(request, { model: 'snapshot-2' });
    observed.note(request, { model: undefined });
    expect(observed.contradicts(asking('b'), { model: 'snapshot-1' })).toBe(true);
    expect(observed.contradicts(request, { model: 'snapshot-2' })).toBe(false);
    expect(observed.contradicts(request, { model: undefined })).toBe(false);
    const other = { ...request.endpoint, model: 'gpt-6-sol' } as typeof request.endpoint;
    expect(observed.contradicts({ ...request, endpoint: other }, { model: 'snapshot-1' })).toBe(false);
  });
});
