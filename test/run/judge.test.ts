import { describe, expect, it } from 'vitest';
import type { JudgeConfig } from '../../src/domain/config.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { createLiveDispatcher } from '../../src/run/calls/live-dispatcher.ts';
import { watchJudgeForm } from '../../src/run/scoring/judge-form.ts';
import { askJudge, type JudgeOptions } from '../../src/run/scoring/judge.ts';
import { createBudget } from '../../src/run/money/budget.ts';
import { openStandings } from '../../src/run/calls/standing.ts';
import type { JudgeQuestion } from '../../src/scorers/scorer.ts';
import { requestOf } from '../plan/build.ts';
import {
  answerOf,
  fakePrices,
  fakeProviders,
  fakeStore,
  fatal,
  hastyClock,
  NEVER,
  rejected,
  SILENT,
  timeOut,
  transient,
  type Answering,
} from './fakes.ts';

const QUESTION: JudgeQuestion = {
  system: 'You judge.',
  user: 'Is it kind?',
  schemaName: 'verdict',
  schema: { type: 'object' },
  attempt: 1,
  isInForm: (answer: string) => answer !== 'garbage',
};

function open(answer: Answering, values = fakeStore('now').values) {
  const providers = fakeProviders(answer);
  const clock = hastyClock();
  const retry = {
    maxRetries: 2,
    maxWaitMs: 60_000,
    maxElapsedMs: 300_000,
    endsAtMs: Infinity,
    random: () => 0.5,
    clock,
  };
  const options: JudgeOptions = {
    judge: {
      endpoint: requestOf().endpoint as JudgeConfig['endpoint'],
      parameters: { effort: 'low' },
      minAgreement: undefined,
    },
    dispatcher: createLiveDispatcher({
      ...SILENT,
      providers,
      clock,
      concurrency: 2,
      callTimeoutMs: 120_000,
      giveUpMs: 20_000,
      retry,
      signal: NEVER,
    }),
    providers,
    store: fakeStore('now', values),
    budget: createBudget(undefined),
    prices: fakePrices(0.2),
    reuse: { run: 'now', nowMs: clock.nowMs(), reuseDays: 7 },
    fingerprint: (request) => JSON.stringify(request),
    underWay: new Map(),
    standings: openStandings(),
    form: watchJudgeForm(),
    expectedUsd: () => 0.5,
  };
  return {
    providers,
    options,
    ask: (changed: Partial<JudgeQuestion> = {}) => askJudge({ ...QUESTION, ...changed }, options),
  };
}

describe('asking the judge', () => {
  it('sends the question with its schema and the judge’s parameters, and counts the money apart', async () => {
    const requests: unknown[] = [];
    const { ask, options } = open((_, { request }) => (requests.push(request), answerOf('{"pass":true}')));
    expect(await ask()).toEqual({ text: '{"pass":true}', spendUsd: 1 });
    expect(requests).toMatchObject([
      {
        messages: [
          { role: 'system', text: 'You judge.' },
          { role: 'user', text: 'Is it kind?' },
        ],
        parameters: { effort: 'low' },
        output: { name: 'verdict', schema: { type: 'object' } },
      },
    ]);
    expect(options.budget.totals()).toMatchObject({ totalUsd: 1, judgeUsd: 1, callsMade: 0, judgeCalls: 1 });
  });

  it('gives one answer to a question that is asked twice at once, and pays once', async () => {
    let calls = 0;
    const { ask, options } = open(() => answerOf(`{"call":${(calls += 1)}}`));
    const answers = await Promise.all([ask(), ask(), ask({ attempt: 2 })]);
    expect(answers.map(({ text, spendUsd }) => [text, spendUsd])).toEqual([
      ['{"call":1}', 1],
      ['{"call":1}', 0],
      ['{"call":2}', 1],
    ]);
    expect(options.budget.totals()).toMatchObject({ judgeCalls: 2 });
  });

  it('does not keep an answer that cannot be read', async () => {
    const answers = ['garbage', '{"pass":true}'];
    const { ask } = open(() => answerOf(answers.shift() ?? 'asked too often'));
    expect([await ask(), await ask(), await ask()].map(({ text }) => text)).toEqual([
      'garbage',
      '{"pass":true}',
      '{"pass":true}',
    ]);
  });

  it('asks the same question once, and a further attempt anew', async () => {
    const { ask, providers } = open(() => answerOf('yes'));
    await ask();
    expect(await ask()).toEqual({ text: 'yes', spendUsd: 0 });
    expect(await ask({ attempt: 2 })).toEqual({ text: 'yes', spendUsd: 1 });
    await ask({ user: 'Is it true?' });
    expect(providers.asked).toEqual(['Is it kind?', 'Is it kind?', 'Is it true?']);
  });

  it('blames the judge, not the target, where it refuses every question', async () => {
    const { ask } = open(() => Promise.reject(fatal('openai answered 401: bad key')));
    await expect(ask()).rejects.toMatchObject({
      all: [
        {
          code: 'provider-refused',
          sentence: 'The judge openai gpt-6-luna refuses every question: openai answered 401: bad key',
        },
      ],
    });
  });

  it('is given up once six answers were out of form and none ever in it', async () => {
    const { ask, providers } = open(() => answerOf('garbage'));
    for (let attempt = 1; attempt <= 6; attempt += 1) await ask({ attempt });
    await expect(ask({ attempt: 7 })).rejects.toMatchObject({
      all: [
        {
          code: 'judge-out-of-form',
          sentence:
            'The judge openai gpt-6-luna has answered 6 times and never in form; its last answer was "garbage" (finish reason stop).',
        },
      ],
    });
    expect(providers.asked).toHaveLength(6);
  });

  it.each([
    ['now', fakeStore('now').values],
    ['in an earlier run', undefined],
  ])('goes on where it was in form once: %s', async (_, values) => {
    const first = open(() => answerOf('yes'));
    if (values === undefined) await first.ask();
    let asked = 0;
    const { ask } = open(
      () => answerOf((asked += 1) === 3 && values !== undefined ? 'yes' : 'garbage'),
      values ?? (first.options.store as ReturnType<typeof fakeStore>).values,
    );
    const answers = [];
    for (let attempt = 1; attempt <= 9; attempt += 1) answers.push((await ask({ attempt })).text);
    expect(answers.filter((text) => text === 'garbage')).toHaveLength(8);
  });

  it('names the judge’s own limit where it was cut off, and does not ask again for the same', async () => {
    const cut = answerOf('garbage', { output: { ...answerOf('garbage').output, finishReason: 'length' } });
    const { ask } = open(() => cut);
    await expect(ask()).rejects.toThrow(
      'The judge’s answer was cut off at its own token limit (finish reason length): raise `max_output_tokens` in `judge.parameters`',
    );
    for (let attempt = 2; attempt <= 6; attempt += 1) await ask({ attempt }).catch(() => undefined);
    await expect(ask({ attempt: 7 })).rejects.toThrow(
      /never in form; its last answer was cut off .*`judge.parameters`/,
    );
  });

  it('counts an attempt that ran into our time limit at what it was expected to cost', async () => {
    const failures = [timeOut()];
    const { ask, options } = open(() =>
      failures.length > 0 ? Promise.reject(failures.pop() as Error) : answerOf('yes'),
    );
    await ask();
    expect(options.budget.totals()).toMatchObject({ judgeUsd: 1.5, judgeCalls: 2, estimatedUsd: 0.5 });
  });

  it('blames the judge where it takes none of several questions, and only the question where it takes others', async () => {
    const ask = (from: number, answer: Answering) => {
      const { ask: one } = open(answer);
      return Promise.allSettled(
        Array.from({ length: 6 }, (_, each) => each).map((each) => one({ ...QUESTION, user: `${from + each}?` })),
      );
    };
    const none = await ask(0, () => Promise.reject(rejected()));
    expect(none.map((each) => each.status === 'rejected' && each.reason instanceof UserError)).toContain(true);
    const one = await ask(0, (text) => (text === '0?' ? Promise.reject(rejected()) : answerOf('{}')));
    expect(one.map(({ status }) => status)).toEqual(['rejected', ...Array<string>(5).fill('fulfilled')]);
    expect(one[0]).toMatchObject({ reason: { failure: { kind: 'rejected' } } });
  });

  it('leaves an outage an outage', async () => {
    await expect(open(() => Promise.reject(transient(503))).ask()).rejects.toMatchObject({
      failure: { kind: 'transient' },
      attempts: 3,
    });
  });
});

describe('a judge that does not say what it used', () => {
  it('counts at its estimate, and is named', async () => {
    const { options } = open(() => answerOf('fine', { usage: undefined }));
    await askJudge(QUESTION, options);
    expect(options.budget.totals()).toMatchObject({ totalUsd: 0.5, judgeUsd: 0.5, estimatedUsd: 0.5 });
    expect(options.budget.silentModels()).toEqual(['gpt-6-luna']);
  });

  it('is not named where its price is not known either, or where it says it', async () => {
    const { options } = open(() => answerOf('fine', { usage: undefined }));
    await askJudge(QUESTION, { ...options, expectedUsd: () => undefined });
    const said = open(() => answerOf('fine'));
    await askJudge(QUESTION, said.options);
    expect([options.budget.silentModels(), said.options.budget.silentModels()]).toEqual([[], []]);
  });
});
