import { describe, expect, it } from 'vitest';
import type { NextStep, TrialOrder } from '../../src/domain/comparison/decision.ts';
import type { Plan } from '../../src/domain/plan.ts';
import type { CommandEndpoint } from '../../src/domain/suite.ts';
import { CallError, type StoredValue } from '../../src/ports.ts';
import type { Trial, TrialKey } from '../../src/domain/trial.ts';
import { executePlan } from '../../src/run/execute.ts';
import { openTools, type ToolsInput } from '../../src/run/tools.ts';
import { UserError } from '../../src/domain/user-error.ts';
import { DEFAULT_LIMITS, type JudgeConfig } from '../../src/domain/config.ts';
import { comparedOf, measuredOf, planWith, requestOf, scorerOf } from '../plan/build.ts';
import {
  answerOf,
  fakePrices,
  fakeProviders,
  fakeServices,
  fakeStore,
  fatal,
  settled,
  hastyClock,
  rejected,
  SILENT,
  timeOut,
  transient,
  type Answering,
} from './fakes.ts';

const MALFORMED = new CallError({ kind: 'malformed', message: 'no JSON' });
const HOPELESS = new UserError({ code: 'scorer-failed', sentence: 'It hangs.', place: undefined, hint: undefined });
const JUDGE: JudgeConfig = {
  endpoint: requestOf().endpoint as JudgeConfig['endpoint'],
  parameters: {},
  minAgreement: undefined,
};
const NOW = 1_800_000_000_000;

function keyOf(caseId: string, side: 'base' | 'head', changed: Partial<TrialKey> = {}): TrialKey {
  return { suite: 's', target: 't', caseId, side, purpose: 'sweep', round: 1, number: 1, ...changed };
}

/** Every case's round 1: a pair, or head alone. */
function pairsOf(plan: Plan): readonly TrialOrder[] {
  return plan.rows.flatMap((row) =>
    row.cases.map((planned) => ({
      kind: 'together',
      keys: (planned.kind === 'compared' ? (['base', 'head'] as const) : (['head'] as const)).map((side) =>
        keyOf(planned.case.id, side),
      ),
    })),
  );
}

type Options = {
  readonly plan: Plan;
  readonly answer: Answering;
  readonly orders?: readonly TrialOrder[];
  readonly callUsd?: number;
  readonly concurrency?: number;
  readonly values?: Map<string, StoredValue>;
  readonly tools?: Partial<ToolsInput>;
};

async function run({
  plan,
  answer,
  orders = pairsOf(plan),
  callUsd = 1,
  concurrency = 2,
  values,
  tools: changed,
}: Options) {
  const providers = fakeProviders(answer);
  const controller = new AbortController();
  const store = fakeStore('now', values);
  const clock = hastyClock();
  const tools = openTools({
    providers,
    store,
    clock,
    prices: fakePrices(0.2),
    judge: undefined,
    limits: DEFAULT_LIMITS,
    deadline: { signal: controller.signal, endedBy: () => 'interrupted' },
    reuse: { run: 'now', nowMs: NOW, reuseDays: 7 },
    seed: 1,
    concurrency,
    maxCostUsd: undefined,
    log: SILENT.log,
    progress: SILENT.progress,
    expectedUsd: () => 0.5,
    fingerprint: (request) => JSON.stringify(request.messages),
    ...changed,
  });
  const steps: readonly Trial[][] = [];
  const next = (trials: readonly Trial[]): NextStep => (
    (steps as Trial[][]).push([...trials]),
    steps.length > 1 ? { kind: 'done' } : { kind: 'trials', orders }
  );
  const finished: (number | undefined)[] = [];
  const expected: number[] = [];
  const progress = {
    expected: ({ count }: { count: number }) => void expected.push(count),
    finished: ({ spendUsd }: { spendUsd: number | undefined }) => void finished.push(spendUsd),
    retrying: () => undefined,
  };
  const execution = await executePlan({ plan, next, tools, progress, concurrency, callUsd: () => callUsd });
  return {
    ...execution,
    asked: providers.asked,
    budget: tools.budget,
    values: store.values,
    finished,
    expected,
    steps,
  };
}

const lines = (trials: readonly Trial[]) =>
  trials
    .map(
      (trial) =>
        `${trial.key.caseId} ${trial.key.side} ${trial.status === 'scored' ? `${trial.passed} ${trial.origin}` : trial.status === 'skipped' ? trial.why : trial.message}`,
    )
    .sort();
const three = planWith(['a', 'b', 'c'].map((id) => comparedOf(id)));

describe('running a plan', () => {
  it('issues the sides of a case next to each other, in the order of the orders', async () => {
    const orders: readonly TrialOrder[] = [
      { kind: 'together', keys: [keyOf('b', 'head'), keyOf('b', 'base')] },
      { kind: 'together', keys: [keyOf('a', 'base'), keyOf('a', 'head')] },
    ];
    const { asked } = await run({ plan: three, orders, answer: () => answerOf('ok') });
    expect(asked).toEqual(['head b', 'base b', 'base a', 'head a']);
  });

  it('scores every answer, prices it, and hands all trials to what decides next', async () => {
    const { trials, steps, budget, finished } = await run({
      plan: three,
      answer: (text) => answerOf(text === 'head b' ? 'no' : 'ok'),
    });
    expect(lines(trials)).toEqual([
      'a base true live',
      'a head true live',
      'b base true live',
      'b head false live',
      'c base true live',
      'c head true live',
    ]);
    expect(trials[0]).toMatchObject({
      costUsd: 1,
      spendUsd: 1,
      attempts: 1,
      latencyMs: 100,
      startedAt: new Date(NOW - 100).toISOString(),
    });
    expect(steps.map((step) => step.length)).toEqual([0, 6]);
    expect(budget.totals()).toMatchObject({ totalUsd: 6, callsMade: 6 });
    expect(finished).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('scores a measured case by its old expectations as well', async () => {
    const plan = planWith([measuredOf('a', {}, [scorerOf('contains', { value: 'old' })])]);
    expect((await run({ plan, answer: () => answerOf('ok') })).trials).toMatchObject([
      { passed: true, passedOldExpectations: false },
    ]);
  });

  it('scores a case whose old expectations cannot be used by its new ones alone', async () => {
    const plan = planWith([measuredOf('a', {}, [scorerOf('json_schema', { schema: { type: 'objct' } })])]);
    expect((await run({ plan, answer: () => answerOf('ok') })).trials).toMatchObject([
      { status: 'scored', passed: true, passedOldExpectations: undefined },
    ]);
  });

  it.each(['context_length', 'content_filter'] as const)(
    'fails the case alone whose prompt was refused for its %s',
    async (finishReason) => {
      const refused = answerOf('ok', { output: { ...answerOf('ok').output, finishReason } });
      const { trials } = await run({ plan: three, answer: (text) => (text === 'head a' ? refused : answerOf('ok')) });
      expect(lines(trials).filter((line) => line.includes('false'))).toEqual(['a head false live']);
    },
  );

  it('runs a chain only as far as it decides something', async () => {
    const calls = [1, 2, 3, 4].map((number) => ({
      key: keyOf('a', 'head', { purpose: 'confirmation', number }),
      expects: 'fail' as const,
    }));
    const { asked, expected } = await run({
      plan: three,
      orders: [{ kind: 'until', calls, maxMisses: 0 }],
      answer: () => answerOf('ok'),
    });
    expect(asked).toEqual(['head a']);
    expect(expected).toEqual([4, -3]);
  });
});

describe('an outage', () => {
  it('is tried again at the end, and the pair then has no latency', async () => {
    let isDown = true;
    const { trials, expected, finished } = await run({
      plan: three,
      answer: (text) => {
        if (text === 'head c') isDown = false;
        return text === 'head a' && isDown ? Promise.reject(MALFORMED) : answerOf('ok');
      },
    });
    expect(lines(trials).slice(0, 2)).toEqual(['a base true replayed', 'a head true live']);
    expect(expected).toEqual([6, 1]);
    expect(finished).toHaveLength(7);
  });

  it('leaves errored trials, never failed ones, with their attempts and who failed', async () => {
    const { trials, errors } = await run({
      plan: three,
      answer: (text) => (text === 'head a' ? Promise.reject(transient(503)) : answerOf('ok')),
    });
    expect(trials.find((trial) => trial.status === 'errored')).toMatchObject({
      key: keyOf('a', 'head'),
      provider: 'openai',
      attempts: 9,
      spendUsd: 0,
    });
    expect(lines(trials)).toContain('b head true live');
    expect(errors).toEqual([]);
  });

  const many = planWith(Array.from({ length: 200 }, (_, each) => comparedOf(`${each}`)));

  it('ends after a few calls where the provider has died', async () => {
    let answers = 0;
    const answer = () => ((answers += 1), answers <= 3 ? answerOf('ok') : Promise.reject(transient(503)));
    const { trials, asked } = await run({ plan: many, answer, concurrency: 4 });
    expect(trials.filter((trial) => trial.status === 'errored')).toHaveLength(397);
    expect(asked.length).toBeLessThan(1_500);
  });

  it('of a judge that is never in form ends after a few questions, and nothing more is paid', async () => {
    const judged = scorerOf('judge', { rubric: 'Kind.', pass_at: 0.5 });
    const plan = planWith(Array.from({ length: 100 }, (_, each) => comparedOf(`${each}`, { expect: [judged] })));
    const { errors, budget, trials } = await run({
      plan,
      answer: () => answerOf('Here is my verdict'),
      tools: { judge: JUDGE },
    });
    expect(errors).toMatchObject([{ code: 'judge-out-of-form' }]);
    expect(budget.totals().judgeCalls).toBeLessThan(12);
    expect(budget.totals().callsMade).toBeLessThan(100);
    expect(trials.some((trial) => trial.status === 'scored')).toBe(false);
  });

  it('of a program that judges is met with one pair, before the others are paid for', async () => {
    const plan = planWith(
      Array.from({ length: 20 }, (_, each) =>
        comparedOf(`${each}`, { expect: [scorerOf('javascript', { file: 's.mjs' })] }),
      ),
    );
    let judged = 0;
    const hang = () => ((judged += 1), Promise.reject(judged < 3 ? new Error('no answer in time') : HOPELESS));
    const scorers = {
      services: fakeServices({ runProgram: hang }),
      embeddings: undefined,
      moderation: undefined,
      mayRunHead: true,
    };
    const { errors, asked } = await run({ plan, answer: () => answerOf('ok'), tools: { scorers }, concurrency: 8 });
    expect(errors).toMatchObject([{ code: 'scorer-failed' }]);
    expect(asked).toHaveLength(2);
  });

  it('of one that has never answered stops its target with one error, long before', async () => {
    const { trials, errors, asked } = await run({
      plan: many,
      answer: () => Promise.reject(transient(503)),
      concurrency: 4,
    });
    expect(new Set(lines(trials).map((line) => line.split(' ').at(-1)))).toEqual(new Set(['target-stopped']));
    expect(errors).toMatchObject([
      {
        code: 'no-answer',
        sentence: expect.stringMatching(
          /^openai gpt-6-luna.* All \d+ calls in 2\d s failed: it never answered one/,
        ) as string,
      },
    ]);
    expect(asked.length).toBeLessThan(400);
  });

  it('of a scorer leaves a paid answer that is scored again, not asked for again', async () => {
    const judged = planWith([measuredOf('a', { expect: [scorerOf('judge', { rubric: 'Kind.', pass_at: 0.5 })] })]);
    const { trials, asked } = await run({ plan: judged, answer: () => answerOf('ok') });
    expect(asked).toEqual(['head a']);
    expect(trials).toMatchObject([{ status: 'errored', provider: 'scorer' }]);
  });
});

const COMMAND = { provider: 'command', command: ['answer'], setup: undefined, directory: '', env: [] } as const;

describe('a call that runs into our own time limit', () => {
  it('counts at what it was expected to cost, each attempt of two, and is not made again at the end', async () => {
    const { trials, asked, budget, finished } = await run({
      plan: three,
      answer: (text) => (text === 'head a' ? Promise.reject(timeOut()) : answerOf('ok')),
    });
    expect(asked.filter((text) => text === 'head a')).toHaveLength(2);
    expect(trials.find((trial) => trial.status === 'errored')).toMatchObject({
      attempts: 2,
      spendUsd: 1,
      timeLimit: 'limits.call_timeout_ms',
    });
    expect(budget.totals()).toMatchObject({ callsMade: 7, totalUsd: 6, estimatedUsd: 1 });
    expect(finished).toHaveLength(6);
  });

  it.each([
    ['a program with a limit of its own', 2_000, 'timeout_ms'],
    ['a program without one', undefined, 'limits.call_timeout_ms'],
  ])('names what set the limit: %s', async (_which, timeoutMs, timeLimit) => {
    const endpoint = { ...COMMAND, timeoutMs };
    const planned = measuredOf('a');
    const request = { ...planned.request, request: { ...planned.request.request, endpoint } };
    const { trials } = await run({
      plan: planWith([{ ...planned, request }]),
      answer: () => Promise.reject(timeOut()),
    });
    expect(trials).toMatchObject([{ status: 'errored', timeLimit }]);
  });

  it('names it too where the judge took too long, and not where an answer failed otherwise', async () => {
    const judged = planWith([measuredOf('a', { expect: [scorerOf('judge', { rubric: 'Kind.', pass_at: 0.5 })] })]);
    const answer = (text: string) => (text === 'head a' ? answerOf('ok') : Promise.reject(timeOut()));
    const { trials } = await run({ plan: judged, answer, tools: { judge: JUDGE } });
    expect(trials).toMatchObject([{ isAnswered: true, timeLimit: 'limits.call_timeout_ms' }]);
    const broken = (text: string) => (text === 'head a' ? Promise.reject(transient(503)) : answerOf('ok'));
    const outage = (await run({ plan: three, answer: broken })).trials.find(({ status }) => status === 'errored');
    expect(outage).toMatchObject({ timeLimit: undefined });
  });

  it('is paid for in the trial that was answered after it', async () => {
    const failures = [timeOut()];
    const { trials } = await run({
      plan: planWith([measuredOf('a')]),
      answer: () => (failures.length > 0 ? Promise.reject(failures.pop() as Error) : answerOf('ok')),
    });
    expect(trials).toMatchObject([{ status: 'scored', costUsd: 1, spendUsd: 1.5 }]);
  });

  it('is not made again where its like no longer fits under the cap', async () => {
    const { trials, asked } = await run({
      plan: planWith([measuredOf('a')]),
      answer: () => Promise.reject(timeOut()),
      tools: { maxCostUsd: 1.2 },
    });
    expect(asked).toHaveLength(1);
    expect(trials).toMatchObject([{ status: 'skipped', why: 'budget' }]);
  });

  it('costs nobody knows what where there is no price', async () => {
    const { budget } = await run({
      plan: planWith([measuredOf('a')]),
      answer: () => Promise.reject(timeOut()),
      tools: { expectedUsd: () => undefined },
    });
    expect(budget.totals()).toMatchObject({ callsMade: 2, totalUsd: undefined, estimatedUsd: undefined });
  });
});

describe('what cannot heal', () => {
  it('stops the target at once with one error, and leaves others alone', async () => {
    const { rows } = planWith([comparedOf('x')], { target: 'other' });
    const plan = { ...three, rows: [...three.rows, ...rows] };
    const orders = [
      ...pairsOf(three),
      {
        kind: 'together',
        keys: (['base', 'head'] as const).map((side) => keyOf('x', side, { target: 'other' })),
      } as const,
    ];
    const { trials, errors, asked } = await run({
      plan,
      orders,
      concurrency: 1,
      answer: (text) => (text.endsWith('a') ? Promise.reject(fatal('openai answered 401: bad key')) : answerOf('ok')),
    });
    expect(errors).toMatchObject([
      {
        code: 'provider-refused',
        sentence: expect.stringMatching(
          /^Suite s, target t: .+ refused a request on base, for case `a`: openai answered 401: bad key\.$/,
        ) as string,
        hint: 'Check the key. Nothing more was sent to this target.',
      },
    ]);
    expect(lines(trials).filter((line) => line.includes('target-stopped')).length).toBeGreaterThanOrEqual(2);
    expect(lines(trials)).toContain('x head true live');
    expect(asked.length).toBeLessThan(8);
  });
});

describe('a request that is turned down on its own account', () => {
  const ids = Array.from({ length: 8 }, (_, each) => `${each}`);
  const eight = planWith(ids.map((id) => comparedOf(id)));
  const verdicts = (trials: readonly Trial[]) =>
    trials.map((trial) => (trial.status === 'scored' ? String(trial.passed) : trial.status));

  it.each(['0', '3', '7'])('fails its case alone, the others count, whichever comes first: %s', async (bad) => {
    const { trials, errors } = await run({
      plan: eight,
      answer: (text) => (text.endsWith(bad) ? Promise.reject(rejected()) : answerOf('ok')),
    });
    expect(errors).toEqual([]);
    const lost = trials.filter((trial) => trial.status !== 'scored' || !trial.passed);
    expect(lost.map(({ key }) => `${key.side} ${key.caseId}`).sort()).toEqual([`base ${bad}`, `head ${bad}`]);
    expect(lost[0]).toMatchObject({
      output: { finishReason: 'rejected' },
      scores: [{ reason: 'the provider would not take this request: answered 400' }],
      spendUsd: 0,
    });
  });

  it('is no answer to be kept, nor one whose latency counts', async () => {
    const { trials, values } = await run({
      plan: eight,
      answer: (text) => (text === 'head 0' ? Promise.reject(rejected()) : answerOf('ok')),
    });
    expect(trials.find(({ key }) => key.side === 'head' && key.caseId === '0')).toMatchObject({ origin: 'replayed' });
    expect(values.size).toBe(15);
  });

  it('is missing where it says nothing of the case, and is not sent again', async () => {
    const { trials, asked } = await run({
      plan: eight,
      answer: (text) => (text === 'head 0' ? Promise.reject(rejected(false)) : answerOf('ok')),
    });
    expect(verdicts(trials).filter((verdict) => verdict === 'errored')).toHaveLength(1);
    expect(asked.filter((text) => text === 'head 0')).toHaveLength(1);
  });

  it('is the target’s fault where it takes none, in one error, and no case fails for it', async () => {
    const many = planWith(Array.from({ length: 200 }, (_, each) => comparedOf(`${each}`)));
    const { trials, errors, asked } = await run({
      plan: many,
      answer: (text) => (text.startsWith('head') ? Promise.reject(rejected()) : answerOf('ok')),
    });
    expect(errors).toMatchObject([
      { code: 'provider-refused', sentence: expect.stringContaining('on head') as string },
    ]);
    expect(new Set(trials.filter(({ key }) => key.side === 'head').map(({ status }) => status))).toEqual(
      new Set(['skipped']),
    );
    expect(asked.filter((text) => text.startsWith('head')).length).toBeLessThan(60);
  });

  it('is the target’s fault where it is the only one', async () => {
    const { trials, errors } = await run({
      plan: planWith([comparedOf('a')]),
      answer: (text) => (text === 'head a' ? Promise.reject(rejected()) : answerOf('ok')),
    });
    expect(errors).toHaveLength(1);
    expect(trials.find(({ key }) => key.side === 'head')).toMatchObject({ status: 'skipped', why: 'target-stopped' });
  });

  it('does not condemn a target whose answers take longer than its refusals', async () => {
    const plan = planWith(Array.from({ length: 40 }, (_, each) => comparedOf(`${each}`)));
    const answer = async (text: string) => {
      if (Number(text.split(' ')[1]) % 4 !== 3) return await Promise.reject(rejected());
      for (let turn = 0; turn < 50; turn += 1) await settled();
      return answerOf('ok');
    };
    const { trials, errors } = await run({ plan, answer, concurrency: 16 });
    expect(errors).toEqual([]);
    expect(trials.filter((trial) => trial.status === 'scored' && trial.passed)).toHaveLength(20);
  });
});

describe('a bug', () => {
  it('ends the run, and nothing more is paid', async () => {
    const plan = planWith(Array.from({ length: 100 }, (_, each) => comparedOf(`${each}`)));
    const asked: string[] = [];
    const answer = (text: string) => (
      asked.push(text),
      text === 'head 3' ? Promise.reject(new TypeError('ours')) : answerOf('ok')
    );
    await expect(run({ plan, answer, concurrency: 1 })).rejects.toThrow('ours');
    for (let turn = 0; turn < 20; turn += 1) await settled();
    expect(asked.length).toBeLessThan(40);
  });

  it('waits for what is under way: it is paid for, so it is stored', async () => {
    const values = new Map<string, StoredValue>();
    const answers: (() => void)[] = [];
    const answer = async (text: string) => {
      if (text === 'head a') throw new TypeError('ours');
      return await new Promise<ReturnType<typeof answerOf>>((resolve) => answers.push(() => resolve(answerOf('late'))));
    };
    let isOver = false;
    const running = run({ plan: planWith([comparedOf('a'), comparedOf('b')]), answer, values, concurrency: 4 });
    const ended = running.catch((error: unknown) => ((isOver = true), String(error)));
    for (let turn = 0; turn < 20; turn += 1) await settled();
    expect({ isOver, waiting: answers.length, stored: values.size }).toEqual({ isOver: false, waiting: 3, stored: 0 });
    for (const give of answers) give();
    expect(await ended).toContain('ours');
    expect(values.size).toBe(3);
  });
});

describe('the cap', () => {
  it('drops whole pairs, never one side', async () => {
    const { trials, budget, finished, expected } = await run({
      plan: three,
      answer: () => answerOf('ok'),
      tools: { maxCostUsd: 4.5 },
    });
    expect(lines(trials)).toEqual([
      'a base true live',
      'a head true live',
      'b base true live',
      'b head true live',
      'c base budget',
      'c head budget',
    ]);
    expect(budget.totals().totalUsd).toBe(4);
    // Who watches is not told that what was dropped is done.
    expect(finished).toHaveLength(4);
    expect(expected.reduce((sum, count) => sum + count, 0)).toBe(4);
  });

  it('stops at what is in flight where calls cost more than was set aside, pairs still whole', async () => {
    const plan = planWith(Array.from({ length: 40 }, (_, each) => comparedOf(`${each}`)));
    const { budget, trials } = await run({
      plan,
      answer: () => answerOf('ok'),
      callUsd: 0,
      concurrency: 4,
      tools: { maxCostUsd: 3 },
    });
    expect(budget.totals().totalUsd).toBeLessThanOrEqual(3 + 3 * 4);
    const scored = trials.filter((trial) => trial.status === 'scored').map(({ key }) => key.caseId);
    expect(scored.length).toBe(2 * new Set(scored).size);
    expect(trials).toHaveLength(80);
  });

  it.each([1, 4])(
    'goes by what calls turned out to cost, beyond those in flight (concurrency %d)',
    async (concurrency) => {
      const plan = planWith(Array.from({ length: 60 }, (_, each) => comparedOf(`${each}`)));
      const answer = async () => (await settled(), answerOf('ok'));
      const { budget } = await run({ plan, answer, callUsd: 0.01, concurrency, tools: { maxCostUsd: 7 } });
      expect(budget.totals().totalUsd).toBeLessThanOrEqual(6 + Math.max(0, concurrency - 2));
    },
  );

  it('holds for programs that tell their own price: the first pair goes alone and tells it', async () => {
    const endpoint: CommandEndpoint = {
      provider: 'command',
      command: ['app'],
      setup: undefined,
      directory: '.',
      env: [],
      timeoutMs: undefined,
    };
    const plan = planWith(Array.from({ length: 40 }, (_, each) => comparedOf(`${each}`, {}, { endpoint })));
    const { budget, trials } = await run({
      plan,
      answer: () => answerOf('ok', { reportedCostUsd: 0.5 }),
      callUsd: 0,
      concurrency: 16,
      tools: { maxCostUsd: 3.2 },
    });
    expect(budget.totals().totalUsd).toBe(3);
    expect(trials.filter(({ status }) => status === 'skipped')).toHaveLength(74);
  });

  it('that leaves nothing for a second try leaves the error that there was', async () => {
    const { trials } = await run({
      plan: three,
      answer: (text) => (text === 'head c' ? Promise.reject(MALFORMED) : answerOf('ok')),
      tools: { maxCostUsd: 5.5 },
      callUsd: 0.9,
    });
    expect(lines(trials)).toContain('c head no JSON');
  });

  it('is never passed where calls cost no more than they can', async () => {
    const plan = planWith(Array.from({ length: 40 }, (_, each) => comparedOf(`${each}`)));
    const { budget, trials } = await run({
      plan,
      answer: () => answerOf('ok'),
      callUsd: 3,
      concurrency: 16,
      tools: { maxCostUsd: 21 },
    });
    expect(budget.totals().totalUsd).toBeLessThanOrEqual(21);
    expect(trials.filter((trial) => trial.status === 'scored')).toHaveLength(16);
  });
});

describe('stored answers', () => {
  it('of the same run are replayed for nothing', async () => {
    const first = await run({ plan: three, answer: () => answerOf('ok') });
    const again = await run({ plan: three, answer: () => answerOf('never asked'), values: first.values });
    expect(again.asked).toEqual([]);
    expect(
      again.trials.every(
        (trial) => trial.status === 'scored' && trial.origin === 'replayed' && trial.spendUsd === 0 && trial.passed,
      ),
    ).toBe(true);
    expect(again.budget.totals()).toMatchObject({ totalUsd: 0, callsMade: 0, callsReused: 6 });
  });

  it('of another run stand in for base, never for head, and not where another model answers by now', async () => {
    const aged = (values: Map<string, StoredValue>) =>
      new Map(
        [...values]
          .filter(([key]) => !key.includes('unknown'))
          .map(([key, value]) => [key, { ...value, run: 'earlier' }]),
      );
    const plan = planWith([comparedOf('a'), comparedOf('b')]);
    const first = await run({ plan: planWith([comparedOf('a')]), answer: () => answerOf('ok') });
    const same = await run({ plan, answer: () => answerOf('ok'), values: aged(first.values) });
    expect(lines(same.trials)).toEqual([
      'a base true stored',
      'a head true live',
      'b base true live',
      'b head true live',
    ]);
    const moved = answerOf('ok', {
      served: { model: 'gpt-6-luna-2026-11-11', requestId: undefined, serviceTier: undefined },
    });
    const drifted = await run({ plan, answer: () => moved, values: aged(first.values) });
    expect(lines(drifted.trials)).toEqual([
      'a base true live',
      'a head true live',
      'b base true live',
      'b head true live',
    ]);
  });
});

describe('what a judge told another run', () => {
  const says = (verdict: 'pass' | 'fail') =>
    answerOf(JSON.stringify({ score: Number(verdict === 'pass'), pass: verdict === 'pass' }));
  const judged = { expect: [scorerOf('judge', { rubric: 'Kind.', pass_at: 0.5 })] };
  /** Base says what it always says, head something new; the judge is as strict as it is told to be. */
  const judgedBy = (verdict: 'pass' | 'fail'): Answering => {
    return (_, { side }) => (side === undefined ? says(verdict) : answerOf(side));
  };
  const withJudge = { tools: { judge: JUDGE } };
  const earlier = (values: Map<string, StoredValue>) =>
    new Map([...values].map(([key, value]) => [key, { ...value, run: 'earlier' }]));
  const renewed = [{ kind: 'together', keys: [keyOf('a', 'base', { number: 2 }), keyOf('a', 'head')] }] as const;

  it('judges no answer that enters a pair: one that became stricter fails base and head alike', async () => {
    const plan = planWith([comparedOf('a', judged)]);
    const first = await run({ plan, answer: judgedBy('pass'), ...withJudge });
    expect(lines(first.trials)).toEqual(['a base true live', 'a head true live']);
    const stricter = () => ({ plan, answer: judgedBy('fail'), values: earlier(first.values), ...withJudge });
    const { trials } = await run({ ...stricter(), orders: renewed });
    expect(lines(trials)).toEqual(['a base false live', 'a head false live']);
    expect(lines((await run(stricter())).trials)).toContain('a base true stored');
  });

  it('still serves where nothing is compared', async () => {
    const plan = planWith([measuredOf('a', judged)]);
    const first = await run({ plan, answer: judgedBy('pass'), ...withJudge });
    const again = await run({ plan, answer: judgedBy('fail'), values: earlier(first.values), ...withJudge });
    expect(lines(again.trials)).toEqual(['a head true stored']);
  });
});

describe('an interruption', () => {
  it('skips what has not begun and what is in flight, and keeps what is done', async () => {
    const controller = new AbortController();
    const { trials, errors } = await run({
      plan: three,
      concurrency: 1,
      tools: { deadline: { signal: controller.signal, endedBy: () => 'deadline' } },
      answer: (text, { signal }) => {
        if (text !== 'base b') return answerOf('ok');
        return new Promise((_, reject) => {
          signal.addEventListener('abort', () => reject(signal.reason as Error));
          controller.abort(new Error('too long'));
        });
      },
    });
    expect(lines(trials)).toEqual([
      'a base true live',
      'a head true live',
      'b base deadline',
      'b head deadline',
      'c base deadline',
      'c head deadline',
    ]);
    expect(errors).toEqual([]);
  });
});
