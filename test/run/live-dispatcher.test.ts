import { describe, expect, it } from 'vitest';
import type { Request } from '../../src/domain/request.ts';
import type { UserError } from '../../src/domain/user-error.ts';
import { CallError, type CallAnswer, type Progress, type Providers } from '../../src/ports.ts';
import { createLiveDispatcher, type LiveDispatcherOptions } from '../../src/run/calls/live-dispatcher.ts';
import { asking } from '../plan/build.ts';
import {
  answerOf,
  FakeClock,
  fakeProviders,
  fatal,
  hastyClock,
  settled,
  timeOut,
  transient,
  type Answering,
} from './fakes.ts';

type Retrying = Parameters<Progress['retrying']>[0];

function open(answer: Answering, changed: Partial<LiveDispatcherOptions> = {}) {
  const providers = fakeProviders(answer);
  const clock = hastyClock();
  const warnings: string[] = [];
  const retried: string[] = [];
  const retry = {
    maxRetries: 2,
    maxWaitMs: 60_000,
    maxElapsedMs: 300_000,
    endsAtMs: Infinity,
    random: () => 0.5,
    clock,
  };
  const options = {
    providers,
    clock,
    concurrency: 2,
    log: { info: () => undefined, warn: (line: string) => void warnings.push(line) },
    progress: { retrying: ({ count, reason }: Retrying) => void retried.push(`${count} ${reason}`.trim()) },
    callTimeoutMs: 120_000,
    giveUpMs: 20_000,
    retry,
    signal: new AbortController().signal,
    ...changed,
  };
  return { providers, warnings, retried, dispatcher: createLiveDispatcher(options) };
}

/** Answers only when its signal is aborted, by rejecting as a provider does. */
const hang: Answering = (_, { signal }) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
/** Answers nothing and hears nothing, as an SDK in the middle of a token exchange. */
const deaf: Answering = () => new Promise(() => undefined);
const HEAD = { side: 'head', beforeAttempt: () => undefined, onTimeOut: () => undefined } as const;
const program = {
  provider: 'command',
  command: ['a'],
  setup: undefined,
  directory: '.',
  env: [],
  timeoutMs: undefined,
} as const;

function programNamed(name: string) {
  return { ...program, command: [name] };
}

function serverAt(url: string) {
  const { timeoutMs, env } = program;
  return { provider: 'http', url, method: 'POST', headers: {}, body: null, responsePath: '$', env, timeoutMs } as const;
}

describe('a dispatcher', () => {
  it('opens the provider for the side whose files it works with', async () => {
    const sides: unknown[] = [];
    const { dispatcher } = open((_, { side }) => (sides.push(side), answerOf('yes')));
    await dispatcher.call(asking('a'), HEAD);
    await dispatcher.call(asking('b'), { ...HEAD, side: undefined });
    expect(sides).toEqual(['head', undefined]);
  });

  it('keeps as many attempts in flight as allowed, each provider for itself', async () => {
    const { providers, dispatcher } = open(hang);
    const other = asking('other', { endpoint: program });
    void [...['a', 'b', 'c'].map((text) => asking(text)), other].map((request) =>
      dispatcher.call(request, HEAD).catch(() => undefined),
    );
    await settled();
    expect(providers.asked).toEqual(['a', 'b', 'other']);
  });

  it('lets others go on while a call waits to be tried again', async () => {
    const clock = new FakeClock();
    const { providers, dispatcher } = open(
      (text) => (text === 'slow' ? Promise.reject(transient(429, 1_000)) : answerOf('yes')),
      {
        concurrency: 1,
        clock,
        retry: { maxRetries: 1, maxWaitMs: 60_000, maxElapsedMs: 300_000, endsAtMs: Infinity, random: () => 0, clock },
      },
    );
    const slow = dispatcher.call(asking('slow'), HEAD).catch((error: unknown) => error);
    await Promise.all(['a', 'b'].map((text) => dispatcher.call(asking(text), HEAD)));
    expect(providers.asked).toEqual(['slow', 'a', 'b']);
    while (!clock.waits.includes(1_000)) await settled();
    await clock.pass(1_000);
    expect(await slow).toMatchObject({ attempts: 2 });
  });

  it('gives a provider up that answers nothing, and asks it again when told to', async () => {
    let isDead = true;
    const { providers, dispatcher } = open(() => (isDead ? Promise.reject(transient(503)) : answerOf('yes')), {
      concurrency: 5,
    });
    await Promise.allSettled(Array.from({ length: 5 }, (_, each) => dispatcher.call(asking(`${each}`), HEAD)));
    const { length } = providers.asked;
    await expect(dispatcher.call(asking('late'), HEAD)).rejects.toMatchObject({ name: 'CircuitOpen' });
    expect(providers.asked).toHaveLength(length);
    isDead = false;
    dispatcher.tryAgain();
    expect(await dispatcher.call(asking('late'), HEAD)).toMatchObject({ attempts: 1 });
  });

  it.each([
    ['program', programNamed('sick'), programNamed('well')],
    ['server', serverAt('http://sick.example/a'), serverAt('http://well.example/a')],
    ['server with a hidden name', serverAt('{{ sick }}/a'), serverAt('{{ well }}/a')],
    ['server with a hidden scheme', serverAt('sick:8080/a'), serverAt('well:8080/a')],
  ])('gives up one %s and not the others', async (_, sick, well) => {
    const { dispatcher } = open((text) => (text === 'ok' ? answerOf('yes') : Promise.reject(transient(503))));
    const fail = async (each: number) => await dispatcher.call(asking(`${each}`, { endpoint: sick }), HEAD);
    await Promise.allSettled(Array.from({ length: 5 }, (_each, index) => fail(index)));
    await expect(fail(6)).rejects.toMatchObject({ name: 'CircuitOpen' });
    expect(await dispatcher.call(asking('ok', { endpoint: well }), HEAD)).toMatchObject({ attempts: 1 });
  });

  it('has one queue for all addresses of a server', async () => {
    const { providers, dispatcher } = open(hang, { concurrency: 1 });
    for (const path of ['a', 'b/{{ id }}'])
      void dispatcher
        .call(asking(path, { endpoint: serverAt(`http://one.example/${path}`) }), HEAD)
        .catch(() => undefined);
    await settled();
    expect(providers.asked).toEqual(['a']);
  });

  it('does not count what cannot heal against the provider', async () => {
    const { dispatcher } = open((text) => (text === 'ok' ? answerOf('yes') : Promise.reject(fatal())));
    await Promise.allSettled(Array.from({ length: 9 }, (_, each) => dispatcher.call(asking(`${each}`), HEAD)));
    expect(await dispatcher.call(asking('ok'), HEAD)).toMatchObject({ attempts: 1 });
  });

  it('asks whether a call is still wanted when its turn comes', async () => {
    const { providers, dispatcher } = open(() => answerOf('yes'));
    const beforeAttempt = () => {
      throw new Error('stopped');
    };
    await expect(dispatcher.call(asking('a'), { ...HEAD, beforeAttempt })).rejects.toThrow('stopped');
    expect(providers.asked).toEqual([]);
  });

  it('hands on what opening a provider complains of', async () => {
    const providers: Providers = {
      ...fakeProviders(() => answerOf('yes')),
      open: () => Promise.reject(new Error('no key')),
    };
    const { dispatcher } = open(() => answerOf('yes'), { providers });
    await expect(dispatcher.call(asking('a'), HEAD)).rejects.toThrow('no key');
  });

  it('does not wait for a provider that is still being opened when the run ends, and opens none from then on', async () => {
    const controller = new AbortController();
    let opened = 0;
    const forever = () => ((opened += 1), new Promise<never>(() => undefined));
    const providers: Providers = { ...fakeProviders(deaf), open: forever };
    const { dispatcher } = open(deaf, { providers, signal: controller.signal });
    const ended = dispatcher.call(asking('a', { endpoint: program }), HEAD).catch((error: unknown) => error);
    await settled();
    const reason = new Error('interrupted');
    controller.abort(reason);
    expect(await ended).toBe(reason);
    await expect(dispatcher.call(asking('b', { endpoint: program }), HEAD)).rejects.toBe(reason);
    expect(opened).toBe(1);
  });
});

describe('the deadline of an attempt', () => {
  async function timeOutOf(request: Request, afterMs: number, answer = hang) {
    const clock = new FakeClock();
    const retry = {
      maxRetries: 0,
      maxWaitMs: 60_000,
      maxElapsedMs: 300_000,
      endsAtMs: Infinity,
      random: () => 0.5,
      clock,
    };
    const { dispatcher } = open(answer, { clock, retry, callTimeoutMs: 2_000 });
    const ended: unknown[] = [];
    void dispatcher.call(request, HEAD).catch((error: unknown) => ended.push(error));
    await clock.pass(afterMs);
    await settled();
    return ended;
  }

  it('is the limit of the configuration, and the call may be tried again', async () => {
    expect(await timeOutOf(asking('a'), 1_999)).toEqual([]);
    const [error] = await timeOutOf(asking('a'), 2_000);
    expect(error).toBeInstanceOf(CallError);
    expect(error).toMatchObject({
      message: 'openai gpt-6-luna gave no answer within 2 s (`limits.call_timeout_ms`).',
      failure: { kind: 'transient' },
    });
  });

  it('is the target’s own where it has one', async () => {
    const server = serverAt('http://one.example/');
    expect(await timeOutOf(asking('a', { endpoint: { ...server, timeoutMs: 5_000 } }), 4_999)).toEqual([]);
    const [error] = await timeOutOf(asking('a', { endpoint: { ...server, timeoutMs: 500 } }), 500);
    expect(error).toMatchObject({
      message: 'http one.example gave no answer within 0.5 s (`timeout_ms` of the target).',
    });
    expect(await timeOutOf(asking('a', { endpoint: server }), 2_000)).toHaveLength(1);
  });

  it('is told to a program, which knows when it was ready', async () => {
    const limits: unknown[] = [];
    const providers: Providers = {
      ...fakeProviders(deaf),
      open: () => Promise.resolve({ call: (_, __, limit) => Promise.resolve((limits.push(limit), answerOf('yes'))) }),
    };
    const { dispatcher } = open(deaf, { providers });
    await dispatcher.call(asking('a', { endpoint: program }), HEAD);
    await dispatcher.call(asking('a', { endpoint: { ...program, timeoutMs: 500 } }), HEAD);
    expect(limits).toEqual([
      { ms: 120_000, setBy: '`limits.call_timeout_ms`' },
      { ms: 500, setBy: '`timeout_ms` of the target' },
    ]);
    expect(await timeOutOf(asking('a', { endpoint: program }), 10_000)).toEqual([]);
  });

  it('holds for a provider that does not hear of it', async () => {
    const [error] = await timeOutOf(asking('a'), 2_000, deaf);
    expect(error).toMatchObject({
      message: 'openai gpt-6-luna gave no answer within 2 s (`limits.call_timeout_ms`).',
      failure: { kind: 'transient' },
    });
  });

  it.each([
    ['hears of it', hang],
    ['does not', deaf],
  ])('gives way to the end of the run, which is not a failure of the provider that %s', async (_, answer) => {
    const controller = new AbortController();
    const { dispatcher } = open(answer, { signal: controller.signal });
    const ended = dispatcher.call(asking('a'), HEAD).catch((error: unknown) => error);
    await settled();
    const reason = new Error('interrupted');
    controller.abort(reason);
    expect(await ended).toBe(reason);
  });
});

describe('an endpoint that has never answered', () => {
  const refused = new CallError({
    kind: 'transient',
    message: 'The connection to http://127.0.0.1:9 failed: ECONNREFUSED',
    status: undefined,
    retryAfterMs: undefined,
    code: 'ECONNREFUSED',
  });

  /** Calls that all go at once, and how they have ended after so long. */
  async function callFor(
    ms: number,
    texts: readonly string[],
    answer: Answering,
    changed: Partial<LiveDispatcherOptions> = {},
  ) {
    const clock = new FakeClock();
    const retry = {
      maxRetries: 8,
      maxWaitMs: 300_000,
      maxElapsedMs: 300_000,
      endsAtMs: Infinity,
      random: () => 0.5,
      clock,
    };
    const opened = open(answer, { clock, retry, concurrency: 16, ...changed });
    const ended: unknown[] = [];
    for (const text of texts)
      void opened.dispatcher.call(asking(text), HEAD).then(
        () => ended.push('answered'),
        (error: unknown) => ended.push(error),
      );
    await clock.pass(ms);
    await settled();
    return { ...opened, clock, ended };
  }

  it('is told of at its first failure, and only then', async () => {
    const { warnings, retried } = await callFor(1_000, ['a', 'b'], () => Promise.reject(refused));
    expect(warnings).toEqual([
      'openai gpt-6-luna does not answer: The connection to http://127.0.0.1:9 failed: ECONNREFUSED. Trying again for 20 s.',
    ]);
    expect(retried).toEqual(['1 ECONNREFUSED', '1 ECONNREFUSED']);
  });

  it.each([
    ['a connection that is refused', refused],
    ['an error for everything', transient(500)],
  ])('is given up after the limit: %s', async (_, failure) => {
    const answer = () => Promise.reject(failure);
    expect((await callFor(19_999, ['a', 'b'], answer)).ended).toEqual([]);
    const { ended, dispatcher, providers } = await callFor(20_000, ['a', 'b'], answer);
    const [error] = ended as [UserError];
    expect(ended).toEqual([error, error]);
    expect(error.all).toMatchObject([
      { code: 'no-answer', hint: expect.stringContaining('`limits.give_up_ms`') as string },
    ]);
    expect(error.message).toContain(
      `openai gpt-6-luna: ${failure.message}. All 12 calls in 20 s failed: it never answered one.`,
    );
    const { length } = providers.asked;
    await expect(dispatcher.call(asking('late'), HEAD)).rejects.toBe(error);
    expect(providers.asked).toHaveLength(length);
  });

  it('is given up at once where time went by before three calls ran into our time limit', async () => {
    const { ended } = await callFor(120_000, ['a', 'b', 'c', 'd'], hang);
    expect(ended.map(String)).toEqual(
      Array.from({ length: 4 }, () => expect.stringContaining('`limits.call_timeout_ms`') as string),
    );
    expect(ended[3]).toMatchObject({ all: [{ code: 'no-answer' }] });
  });

  it('is not given up as long as one of its calls may be about to be answered', async () => {
    let waiting: (answer: CallAnswer) => void = () => undefined;
    const slow = (): Promise<CallAnswer> => new Promise((resolve) => (waiting = resolve));
    const answer: Answering = (text) => (text === 'slow' ? slow() : Promise.reject(transient(500)));
    const { ended, clock } = await callFor(30_000, ['slow', 'a', 'b', 'c'], answer);
    expect(ended).toEqual([]);
    waiting(answerOf('late'));
    await clock.pass(60_000);
    expect(ended.slice(0, 1)).toEqual(['answered']);
    expect(ended.slice(1)).toMatchObject(Array.from({ length: 3 }, () => ({ attempts: 9 })));
  });

  it('is given the time that it asks for', async () => {
    expect((await callFor(25_000, ['a', 'b', 'c'], () => Promise.reject(transient(503, 30_000)))).ended).toEqual([]);
  });

  it.each([
    ['without a word of how long', undefined, 60_000],
    ['and says for how long each time', 20_000, 80_000],
  ])('is there where it asks to slow down %s, and has longer, but not for ever', async (_, wishMs, endMs) => {
    const answer = () => Promise.reject(transient(429, wishMs));
    const before = await callFor(endMs - 1, ['a', 'b', 'c'], answer);
    expect([before.warnings, before.ended]).toEqual([[], []]);
    const { ended } = await callFor(endMs, ['a', 'b', 'c'], answer);
    expect(ended).toMatchObject(Array.from({ length: 3 }, () => ({ all: [{ code: 'no-answer' }] })));
    expect(ended[0]).toMatchObject({ all: [{ hint: expect.stringContaining('the quota of the account') as string }] });
  });

  it('is left to its pace where it asks to slow down after its first answer', async () => {
    let calls = 0;
    const answer = () => (++calls === 1 ? Promise.resolve(answerOf('yes')) : Promise.reject(transient(429)));
    const { ended, warnings } = await callFor(100_000, ['a', 'b', 'c'], answer);
    const spent = { attempts: 9, failure: { status: 429 } };
    expect(ended).toMatchObject(['answered', spent, spent]);
    expect(warnings).toEqual([]);
  });

  it('is told apart from another model of the same provider, and the other side of a program', async () => {
    const clock = new FakeClock();
    const retry = {
      maxRetries: 8,
      maxWaitMs: 300_000,
      maxElapsedMs: 300_000,
      endsAtMs: Infinity,
      random: () => 0.5,
      clock,
    };
    const { dispatcher, warnings } = open(
      (_, { side }) => (side === 'base' ? Promise.reject(transient()) : answerOf('yes')),
      { clock, retry },
    );
    await dispatcher.call(asking('a', { endpoint: program }), HEAD);
    void dispatcher.call(asking('a', { endpoint: program }), { ...HEAD, side: 'base' }).catch(() => undefined);
    await clock.pass(1);
    expect(warnings).toEqual([expect.stringMatching(/^The program `a` \(base\) does not answer: /)]);
  });

  it('is left to the usual patience once it has answered', async () => {
    let isDead = false;
    const { ended, clock, dispatcher, warnings } = await callFor(1, ['a'], () =>
      isDead ? Promise.reject(refused) : answerOf('yes'),
    );
    isDead = true;
    void dispatcher.call(asking('b'), HEAD).catch((error: unknown) => ended.push(error));
    await clock.pass(60_000);
    expect([ended, warnings]).toEqual([['answered'], []]);
  });
});

it('tells whom it concerns of each attempt that ran into the time limit, and of no other failure', async () => {
  const failures = [timeOut(), transient(503)];
  let told = 0;
  const { dispatcher } = open(() => {
    const failure = failures.shift();
    return failure === undefined ? answerOf('yes') : Promise.reject(failure);
  });
  await dispatcher.call(asking('a'), { ...HEAD, onTimeOut: () => (told += 1) });
  expect(told).toBe(1);
});
