import { describe, expect, it } from 'vitest';
import { loadPrices } from '../../src/adapters/pricing/prices.ts';
import type { ModelEndpoint } from '../../src/domain/suite.ts';
import type { ScoredTrial } from '../../src/domain/trial.ts';
import type { CallAnswer, Prices } from '../../src/ports.ts';
import { approximateNotes, costNotes } from '../../src/run/money/cost-notes.ts';
import { wordWarning } from '../../src/report/words/cautions/warnings.ts';
import { costOf, payFor } from '../../src/run/money/cost.ts';
import { createBudget } from '../../src/run/money/budget.ts';
import { comparedOf, planWith, requestOf } from '../plan/build.ts';
import { answerOf } from './fakes.ts';

const USAGE = { input: 1000, cachedInput: 0, cacheWrite: 0, output: 1000, reasoning: 0 };
const APP = {
  provider: 'command',
  command: ['app'],
  setup: undefined,
  directory: '.',
  env: [],
  timeoutMs: undefined,
} as const;

const model = (name: string) => ({ ...(requestOf().endpoint as ModelEndpoint), model: name });

/** What is said of one answer to `endpoint`, under a cap. */
function notesOf(prices: Prices, endpoint: ModelEndpoint | typeof APP, changed: Partial<CallAnswer>) {
  const answer = answerOf('ok', { usage: USAGE, ...changed });
  const request = requestOf({ endpoint });
  const trial: ScoredTrial = {
    ...answer,
    status: 'scored',
    key: { suite: 's', target: 't', caseId: 'a', side: 'head', purpose: 'sweep', round: 1, number: 1 },
    fingerprint: 'f',
    scores: [],
    passed: true,
    score: 1,
    costUsd: costOf(prices, request, answer).listUsd,
    spendUsd: 0,
    judgeSpendUsd: 0,
    attempts: 1,
    startedAt: '2026-11-30T00:00:00.000Z',
    origin: 'live',
    passedOldExpectations: undefined,
  };
  const plan = planWith([comparedOf('a', {}, { endpoint })]);
  return costNotes({ plan, trials: [trial, trial], prices, maxCostUsd: 5 }).map(wordWarning);
}

describe('what is said beside the amount', () => {
  const served = { model: undefined, requestId: undefined, serviceTier: undefined };

  it('is nothing where the price covers the answer', async () => {
    const prices = await loadPrices(new Map());
    expect(notesOf(prices, model('gpt-5-mini'), { usage: { ...USAGE, hostedTools: { webSearches: 2 } } })).toEqual([]);
    expect(notesOf(prices, model('gpt-5-mini'), { served: { ...served, serviceTier: 'flex' } })).toEqual([]);
    expect(notesOf(prices, APP, { served: { ...served, model: 'gpt-4o' } })).toEqual([]);
  });

  it('names a tier without a price that nobody asked for', async () => {
    const notes = notesOf(await loadPrices(new Map()), model('gpt-5-mini'), {
      served: { ...served, serviceTier: 'priority' },
    });
    expect(notes).toEqual([expect.stringContaining('gpt-5-mini was served by the tier priority')]);
  });

  it.each([
    ['prod', undefined, 'gpt-4o-2024-08-06', 0.0125, ['`prod` was answered by `gpt-4o-2024-08-06`']],
    ['gpt-4o', undefined, 'gpt-4o-2024-08-06', 0.0125, []],
    // A deployment whose name is another model's.
    ['gpt-4o', undefined, 'gpt-5-2025-08-07', 0.01125, ['`gpt-4o` was answered by `gpt-5-2025-08-07`']],
    ['prod', { as: 'gpt-4o' }, 'gpt-4o-2024-08-06', 0.0125, []],
    ['prod', { as: 'gpt-4o-mini' }, 'gpt-4o', 0.0125, ['`prod` was answered by `gpt-4o`']],
    ['prod', { as: 'gpt-4o' }, 'prod', 0.0125, []],
    ['prod', { input: 1, output: 1, cachedInput: undefined, cacheWrite: undefined }, 'gpt-4o', 0.002, []],
    ['prod', undefined, undefined, undefined, []],
  ] as const)(
    'prices the deployment %s, said to be %j, as %s, which answered',
    async (...[name, own, answered, usd, said]) => {
      const prices = await loadPrices(new Map(own === undefined ? [] : [[name, own]]));
      const endpoint = { ...model(name), provider: 'azure-openai' as const };
      const changed = { served: { ...served, model: answered } };
      const { billedUsd } = costOf(prices, requestOf({ endpoint }), answerOf('ok', { usage: USAGE, ...changed }));
      expect(billedUsd).toEqual(usd === undefined ? undefined : expect.closeTo(usd, 9));
      expect(notesOf(prices, endpoint, changed)).toEqual(said.map((part) => expect.stringContaining(part)));
    },
  );

  it('prices what is no deployment by its own name, whoever says that they answered', async () => {
    const changed = { usage: USAGE, served: { ...served, model: 'gpt-5-2025-08-07' } };
    const prices = await loadPrices(new Map());
    expect(costOf(prices, requestOf({ endpoint: model('gpt-4o') }), answerOf('ok', changed)).billedUsd).toBeCloseTo(
      0.0125,
      9,
    );
  });

  it('names fees that are left out', async () => {
    const own = new Map([['llama', { input: 1, output: 1, cachedInput: undefined, cacheWrite: undefined }]]);
    const left = [expect.stringContaining('Fees of the provider’s own tools')];
    expect(
      notesOf(await loadPrices(own), model('llama'), { usage: { ...USAGE, hostedTools: { webSearches: 1 } } }),
    ).toEqual(left);
    expect(notesOf(await loadPrices(own), model('gpt-4o'), { usage: { ...USAGE, hostedTools: { other: 1 } } })).toEqual(
      left,
    );
  });

  it('says that answers without usage count at their estimate', async () => {
    const notes = notesOf(await loadPrices(new Map()), model('gpt-4o'), { usage: undefined });
    expect(notes).toEqual([expect.stringContaining('Answers of gpt-4o came without `usage`')]);
  });

  it('says that the cap cannot hold a program that says nothing of its cost', async () => {
    const silent = [expect.stringContaining('max-cost cannot hold what it spends')];
    expect(notesOf(await loadPrices(new Map()), APP, { usage: undefined })).toEqual(silent);
    expect(notesOf(await loadPrices(new Map()), APP, { served: { ...served, model: 'ours' } })).toEqual(silent);
  });

  it('says which price a model without one of its own has', async () => {
    const models = [
      { endpoint: model('gpt-4o') },
      { endpoint: APP },
      { endpoint: { ...model('claude-sonnet-5-7'), provider: 'anthropic' } as const },
    ];
    expect(approximateNotes(models, await loadPrices(new Map())).map(wordWarning)).toEqual([
      expect.stringMatching(/No price of claude-sonnet-5-7 is known, so it is priced as claude-sonnet-5;/),
    ]);
  });
});

describe('the cost of a program’s answer', () => {
  it('is that of the model and the usage which it names', async () => {
    const answer = answerOf('ok', {
      usage: USAGE,
      served: { model: 'gpt-4o', requestId: undefined, serviceTier: undefined },
    });
    const { billedUsd } = costOf(await loadPrices(new Map()), requestOf({ endpoint: APP }), answer);
    expect(billedUsd).toBeCloseTo(0.0125, 10);
  });
});

describe('what an answer of a model states that it cost', () => {
  const USD = { reportedCostUsd: 0.5 };
  const own = new Map([['gpt-4o', { input: 1, output: 1, cachedInput: undefined, cacheWrite: undefined }]]);

  it.each([
    ['goes before the table', new Map(), 'gpt-4o', USAGE, [0.5, 0.5]],
    ['is all that is known of a model without a price', new Map(), 'llama', USAGE, [0.5, 0.5]],
    ['needs no usage', new Map(), 'gpt-4o', undefined, [0.5, 0.5]],
    ['goes after a price of one’s own', own, 'gpt-4o', USAGE, [0.002, 0.002]],
    [
      'is compared as if there were no cache',
      new Map(),
      'gpt-4o',
      // $2.50 fresh, half of it from the cache at $1.25.
      { ...USAGE, input: 1_000_000, cachedInput: 1_000_000, output: 0 },
      [1, 0.5],
    ],
    [
      'is taken as it is where no table tells what a cache saves',
      new Map(),
      'llama',
      { ...USAGE, cachedInput: 500 },
      [0.5, 0.5],
    ],
  ])('%s', async (...[, prices, name, usage, [listUsd = 0, billedUsd = 0]]) => {
    const answer = answerOf('ok', { usage, ...USD });
    const found = costOf(await loadPrices(prices), requestOf({ endpoint: model(name) }), answer);
    expect(found.listUsd).toBeCloseTo(listUsd, 10);
    expect(found.billedUsd).toBeCloseTo(billedUsd, 10);
  });
});

describe('an answer without usage', () => {
  it('is paid for at its estimate, so that the cap holds', () => {
    const budget = createBudget(1);
    const billed = { request: requestOf(), billedUsd: undefined, isJudge: false };
    const spent = payFor(answerOf('ok', { usage: undefined }), billed, { budget, expectedUsd: () => 0.75 });
    expect(spent).toBe(0.75);
    expect(budget.totals()).toMatchObject({ totalUsd: 0.75, estimatedUsd: 0.75, callsMade: 1 });
  });
});
