import { describe, expect, it } from 'vitest';
import type { Request } from '../../src/domain/request.ts';
import type { ModelEndpoint } from '../../src/domain/suite.ts';
import type { ScorerServices } from '../../src/ports.ts';
import { createLiveDispatcher } from '../../src/run/calls/live-dispatcher.ts';
import { embedTexts, moderateText, type ScorerModelOptions } from '../../src/run/scoring/scorer-models.ts';
import { createBudget } from '../../src/run/money/budget.ts';
import { openStandings } from '../../src/run/calls/standing.ts';
import { answerOf, FakeClock, fakeProviders, fakeServices, fakeStore, NEVER, SILENT } from './fakes.ts';

const MODEL: ModelEndpoint = {
  provider: 'openai',
  api: 'responses',
  model: 'small',
  baseUrl: undefined,
  apiKeyEnv: undefined,
  auth: 'key',
};
const ELSEWHERE: ModelEndpoint = { ...MODEL, provider: 'openai-compatible', baseUrl: 'http://127.0.0.1:1' };
const TIMEOUT_MS = 8_000;

function open(services: Partial<ScorerServices>) {
  const clock = new FakeClock();
  const providers = fakeProviders(() => answerOf('unused'));
  const retry = {
    maxRetries: 8,
    maxWaitMs: 60_000,
    maxElapsedMs: 300_000,
    endsAtMs: Infinity,
    random: () => 0.5,
    clock,
  };
  const limits = { concurrency: 2, callTimeoutMs: TIMEOUT_MS, giveUpMs: 600_000, retry, signal: NEVER };
  const expected: Request[] = [];
  const options: ScorerModelOptions = {
    services: fakeServices(services),
    dispatcher: createLiveDispatcher({ ...SILENT, providers, clock, ...limits }),
    providers,
    store: fakeStore('now'),
    budget: createBudget(2),
    prices: {
      date: '2026-09-23',
      find: () => ({ pricedAs: 'small', origin: 'table', isApproximate: false, cost: () => 0.25 }),
    },
    reuse: { run: 'now', nowMs: clock.nowMs(), reuseDays: 7 },
    fingerprint: (request) => JSON.stringify(request),
    standings: openStandings(),
    expectedUsd: (request) => (expected.push(request), 0.5),
  };
  return { clock, options, expected };
}

/** Silent at first, then answering. */
function lateBy<T>(silent: number, answer: T): () => Promise<T> {
  let asked = 0;
  return () => ((asked += 1) <= silent ? new Promise(() => undefined) : Promise.resolve(answer));
}

async function ended<T>(work: Promise<T>, clock: FakeClock): Promise<T | string> {
  const end = work.catch((error: unknown) => (error as Error).message);
  await clock.pass(10 * TIMEOUT_MS);
  return await end;
}

describe('a call of a scorer’s model that ran into the time limit', () => {
  it('is counted at what such a call is expected to cost, beside the one that is answered', async () => {
    const { clock, options, expected } = open({ embed: lateBy(1, { vectors: [[1], [2]], inputTokens: 7 }) });
    const done = await ended(embedTexts(['one', 'two'], MODEL, options), clock);
    expect(done).toEqual({ value: [[1], [2]], spendUsd: 0.25 });
    expect(options.budget.totals()).toMatchObject({ totalUsd: 0.75, judgeUsd: 0.75, judgeCalls: 2, estimatedUsd: 0.5 });
    expect(expected.map(({ messages }) => messages.map(({ text }) => text))).toEqual([['one', 'two']]);
    expect(expected[0]?.parameters).toEqual({ max_output_tokens: 0 });
  });

  it('uses up the cap where no answer ever comes', async () => {
    const { clock, options } = open({ embed: lateBy(Infinity, { vectors: [], inputTokens: 0 }) });
    expect(await ended(embedTexts(['one'], MODEL, options), clock)).toContain('`limits.call_timeout_ms`');
    expect(options.budget.totals()).toMatchObject({ totalUsd: 1, judgeCalls: 2, estimatedUsd: 1 });
  });

  it.each([
    [MODEL, 0],
    [ELSEWHERE, 0.25],
  ])('costs what moderation costs there: $provider', async (model, usd) => {
    const { clock, options } = open({ moderate: lateBy(1, { hate: 0.1 }) });
    expect(await ended(moderateText('text', model, options), clock)).toEqual({ value: { hate: 0.1 }, spendUsd: usd });
    expect(options.budget.totals()).toMatchObject({ totalUsd: 2 * usd, judgeCalls: 2 });
  });

  it('is counted at its estimate where an answer comes without usage', async () => {
    const { clock, options } = open({ embed: () => Promise.resolve({ vectors: [[1]], inputTokens: undefined }) });
    expect(await ended(embedTexts(['one'], MODEL, options), clock)).toEqual({ value: [[1]], spendUsd: 0.5 });
    expect(options.budget.totals()).toMatchObject({ totalUsd: 0.5, judgeCalls: 1, estimatedUsd: 0.5 });
    expect(options.budget.silentModels()).toEqual([MODEL.model]);
  });

  it('leaves the total unknown where its price is', async () => {
    const { clock, options } = open({ embed: lateBy(1, { vectors: [[1]], inputTokens: 1 }) });
    await ended(embedTexts(['one'], MODEL, { ...options, expectedUsd: () => undefined }), clock);
    expect(options.budget.totals().totalUsd).toBeUndefined();
  });
});
