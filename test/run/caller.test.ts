import { describe, expect, it } from 'vitest';
import type { Request } from '../../src/domain/request.ts';
import { CallError, type Providers } from '../../src/ports.ts';
import { openCaller, type CallerOptions } from '../../src/run/caller.ts';
import { asking } from '../plan/build.ts';
import { answerOf, FakeClock, fakeProviders, fatal, hastyClock, settled, transient, type Answering } from './fakes.ts';

function open(answer: Answering, changed: Partial<CallerOptions> = {}) {
  const providers = fakeProviders(answer);
  const clock = hastyClock();
  const retry = { maxRetries: 2, maxWaitMs: 60_000, maxElapsedMs: 300_000, random: () => 0.5, clock };
  const options = {
    providers,
    clock,
    concurrency: 2,
    callTimeoutMs: 120_000,
    retry,
    signal: new AbortController().signal,
    ...changed,
  };
  return { providers, caller: openCaller(options) };
}

/** Answers only when its signal is aborted, by rejecting as a provider does. */
const hang: Answering = (_, { signal }) =>
  new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason as Error)));
/** Answers nothing and hears nothing, as an SDK in the middle of a token exchange. */
const deaf: Answering = () => new Promise(() => undefined);
const HEAD = { side: 'head', checkIn: () => undefined } as const;
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

describe('a caller', () => {
  it('opens the provider for the side whose files it works with', async () => {
    const sides: unknown[] = [];
    const { caller } = open((_, { side }) => (sides.push(side), answerOf('yes')));
    await caller.call(asking('a'), HEAD);
    await caller.call(asking('b'), { ...HEAD, side: undefined });
    expect(sides).toEqual(['head', undefined]);
  });

  it('keeps as many attempts in flight as allowed, each provider for itself', async () => {
    const { providers, caller } = open(hang);
    const other = asking('other', { endpoint: program });
    void [...['a', 'b', 'c'].map((text) => asking(text)), other].map((request) =>
      caller.call(request, HEAD).catch(() => undefined),
    );
    await settled();
    expect(providers.asked).toEqual(['a', 'b', 'other']);
  });

  it('lets others go on while a call waits to be tried again', async () => {
    const clock = new FakeClock();
    const { providers, caller } = open(
      (text) => (text === 'slow' ? Promise.reject(transient(429, 1_000)) : answerOf('yes')),
      {
        concurrency: 1,
        clock,
        retry: { maxRetries: 1, maxWaitMs: 60_000, maxElapsedMs: 300_000, random: () => 0, clock },
      },
    );
    const slow = caller.call(asking('slow'), HEAD).catch((error: unknown) => error);
    await Promise.all(['a', 'b'].map((text) => caller.call(asking(text), HEAD)));
    expect(providers.asked).toEqual(['slow', 'a', 'b']);
    while (!clock.waits.includes(1_000)) await settled();
    await clock.pass(1_000);
    expect(await slow).toMatchObject({ attempts: 2 });
  });

  it('gives a provider up that answers nothing, and asks it again when told to', async () => {
    let isDead = true;
    const { providers, caller } = open(() => (isDead ? Promise.reject(transient(503)) : answerOf('yes')), {
      concurrency: 5,
    });
    await Promise.allSettled(Array.from({ length: 5 }, (_, each) => caller.call(asking(`${each}`), HEAD)));
    const { length } = providers.asked;
    await expect(caller.call(asking('late'), HEAD)).rejects.toMatchObject({ name: 'LaneClosed' });
    expect(providers.asked).toHaveLength(length);
    isDead = false;
    caller.reopen();
    expect(await caller.call(asking('late'), HEAD)).toMatchObject({ attempts: 1 });
  });

  it.each([
    ['program', programNamed('sick'), programNamed('well')],
    ['server', serverAt('http://sick.example/a'), serverAt('http://well.example/a')],
    ['server with a hidden name', serverAt('{{ sick }}/a'), serverAt('{{ well }}/a')],
    ['server with a hidden scheme', serverAt('sick:8080/a'), serverAt('well:8080/a')],
  ])('gives up one %s and not the others', async (_, sick, well) => {
    const { caller } = open((text) => (text === 'ok' ? answerOf('yes') : Promise.reject(transient(503))));
    const fail = async (each: number) => await caller.call(asking(`${each}`, { endpoint: sick }), HEAD);
    await Promise.allSettled(Array.from({ length: 5 }, (_each, index) => fail(index)));
    await expect(fail(6)).rejects.toMatchObject({ name: 'LaneClosed' });
    expect(await caller.call(asking('ok', { endpoint: well }), HEAD)).toMatchObject({ attempts: 1 });
  });

  it('has one lane for all addresses of a server', async () => {
    const { providers, caller } = open(hang, { concurrency: 1 });
    for (const path of ['a', 'b/{{ id }}'])
      void caller.call(asking(path, { endpoint: serverAt(`http://one.example/${path}`) }), HEAD).catch(() => undefined);
    await settled();
    expect(providers.asked).toEqual(['a']);
  });

  it('does not count what cannot heal against the provider', async () => {
    const { caller } = open((text) => (text === 'ok' ? answerOf('yes') : Promise.reject(fatal())));
    await Promise.allSettled(Array.from({ length: 9 }, (_, each) => caller.call(asking(`${each}`), HEAD)));
    expect(await caller.call(asking('ok'), HEAD)).toMatchObject({ attempts: 1 });
  });

  it('asks whether a call is still wanted when its turn comes', async () => {
    const { providers, caller } = open(() => answerOf('yes'));
    const checkIn = () => {
      throw new Error('stopped');
    };
    await expect(caller.call(asking('a'), { side: 'head', checkIn })).rejects.toThrow('stopped');
    expect(providers.asked).toEqual([]);
  });

  it('hands on what opening a provider complains of', async () => {
    const providers: Providers = {
      ...fakeProviders(() => answerOf('yes')),
      open: () => Promise.reject(new Error('no key')),
    };
    const { caller } = open(() => answerOf('yes'), { providers });
    await expect(caller.call(asking('a'), HEAD)).rejects.toThrow('no key');
  });

  it('does not wait for a provider that is still being opened when the run ends, and opens none from then on', async () => {
    const controller = new AbortController();
    let opened = 0;
    const forever = () => ((opened += 1), new Promise<never>(() => undefined));
    const providers: Providers = { ...fakeProviders(deaf), open: forever };
    const { caller } = open(deaf, { providers, signal: controller.signal });
    const ended = caller.call(asking('a', { endpoint: program }), HEAD).catch((error: unknown) => error);
    await settled();
    const reason = new Error('interrupted');
    controller.abort(reason);
    expect(await ended).toBe(reason);
    await expect(caller.call(asking('b', { endpoint: program }), HEAD)).rejects.toBe(reason);
    expect(opened).toBe(1);
  });
});

describe('the deadline of an attempt', () => {
  async function timeOut(request: Request, afterMs: number, answer = hang) {
    const clock = new FakeClock();
    const retry = { maxRetries: 0, maxWaitMs: 60_000, maxElapsedMs: 300_000, random: () => 0.5, clock };
    const { caller } = open(answer, { clock, retry, callTimeoutMs: 2_000 });
    const ended: unknown[] = [];
    void caller.call(request, HEAD).catch((error: unknown) => ended.push(error));
    await clock.pass(afterMs);
    await settled();
    return ended;
  }

  it('is the limit of the configuration, and the call may be tried again', async () => {
    expect(await timeOut(asking('a'), 1_999)).toEqual([]);
    const [error] = await timeOut(asking('a'), 2_000);
    expect(error).toBeInstanceOf(CallError);
    expect(error).toMatchObject({ message: 'openai gave no answer within 2 s.', failure: { kind: 'transient' } });
  });

  it('is the target’s own where it has one', async () => {
    expect(await timeOut(asking('a', { endpoint: { ...program, timeoutMs: 5_000 } }), 4_999)).toEqual([]);
    expect(await timeOut(asking('a', { endpoint: { ...program, timeoutMs: 500 } }), 500)).toHaveLength(1);
    expect(await timeOut(asking('a', { endpoint: program }), 2_000)).toHaveLength(1);
  });

  it('holds for a provider that does not hear of it', async () => {
    const [error] = await timeOut(asking('a'), 2_000, deaf);
    expect(error).toMatchObject({ message: 'openai gave no answer within 2 s.', failure: { kind: 'transient' } });
  });

  it.each([
    ['hears of it', hang],
    ['does not', deaf],
  ])('gives way to the end of the run, which is not a failure of the provider that %s', async (_, answer) => {
    const controller = new AbortController();
    const { caller } = open(answer, { signal: controller.signal });
    const ended = caller.call(asking('a'), HEAD).catch((error: unknown) => error);
    await settled();
    const reason = new Error('interrupted');
    controller.abort(reason);
    expect(await ended).toBe(reason);
  });
});
