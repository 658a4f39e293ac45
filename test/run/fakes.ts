import type { Harnesses } from '../../src/ports/harness.ts';
import type { JsonObject } from '../../src/domain/json/json.ts';
import type { Output, Request } from '../../src/domain/request.ts';
import {
  CallError,
  TIMED_OUT,
  type CallAnswer,
  type Clock,
  type Prices,
  type Provider,
  type Providers,
  type ScorerServices,
  type StoredValue,
  type StoreKey,
  type TrialStore,
} from '../../src/ports.ts';
import type { Side } from '../../src/domain/side.ts';

/** Time that passes only where somebody lets it. */
export class FakeClock implements Clock {
  now = 1_800_000_000_000;
  readonly waits: number[] = [];
  #timers: { readonly until: number; readonly act: () => void }[] = [];

  nowMs = (): number => this.now;
  ticksMs = (): number => this.now;
  sleep = (ms: number, signal: AbortSignal): Promise<void> => {
    this.waits.push(ms);
    return new Promise((wake, reject) => {
      const stop = (): void => reject(new DOMException('The operation was aborted', 'AbortError'));
      if (signal.aborted) return stop();
      signal.addEventListener('abort', stop);
      this.after(ms, wake);
    });
  };
  after = (ms: number, act: () => void): (() => void) => {
    const timer = { until: this.now + ms, act };
    this.#timers.push(timer);
    return () => void (this.#timers = this.#timers.filter((each) => each !== timer));
  };

  /** Lets so many milliseconds pass, acting on every timer that they reach, one after another. */
  async pass(ms: number): Promise<void> {
    const end = this.now + ms;
    for (;;) {
      await settled();
      const next = this.#timers.sort((a, b) => a.until - b.until)[0];
      if (next === undefined || next.until > end) break;
      this.now = next.until;
      this.#timers.shift();
      next.act();
    }
    this.now = end;
  }
}

/** Everything that can go on without time or I/O has gone on. */
export function settled(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

/** A clock whose waits are over at once, and whose timers never act. */
export function hastyClock(): Clock & { readonly waits: readonly number[] } {
  const waits: number[] = [];
  let now = 1_800_000_000_000;
  const sleep = async (ms: number): Promise<void> => {
    waits.push(ms);
    now += ms;
    await settled();
  };
  return { waits, nowMs: () => now, ticksMs: () => now, sleep, after: () => () => undefined };
}

export function outputOf(text: string): Output {
  return { text, toolCalls: [], finishReason: 'stop', metadata: {} };
}

export function answerOf(text: string, changed: Partial<CallAnswer> = {}): CallAnswer {
  return {
    output: outputOf(text),
    usage: { input: 10, cachedInput: 0, cacheWrite: 0, output: 5, reasoning: 0 },
    served: { model: 'gpt-6-luna-2026-09-01', requestId: undefined, serviceTier: undefined },
    reportedCostUsd: undefined,
    latencyMs: 100,
    ...changed,
  };
}

export function transient(status?: number, retryAfterMs?: number): CallError {
  return new CallError({ kind: 'transient', message: `answered ${status ?? 'nothing'}`, status, retryAfterMs });
}

/** What a dispatcher makes of an attempt that takes too long. */
export function timeOut(): CallError {
  const message = 'no answer in time';
  return new CallError({ kind: 'transient', message, status: undefined, retryAfterMs: undefined, code: TIMED_OUT });
}

export function fatal(message = 'answered 401'): CallError {
  return new CallError({ kind: 'fatal', message, status: 401, hint: 'Check the key.' });
}

/** Turned down as that request's own; for what it says, unless `fails` is false. */
export function rejected(fails = true): CallError {
  return new CallError({ kind: 'rejected', message: 'answered 400', status: 400, hint: undefined, fails });
}

/** What a request asks, as its last message has it. */
export function textOf(request: Request): string {
  return request.messages.at(-1)?.text ?? '';
}

export type Answering = (
  text: string,
  call: { readonly request: Request; readonly signal: AbortSignal; readonly side: Side | undefined },
) => CallAnswer | Promise<CallAnswer>;

/** Providers that all answer by one function, and the texts they were asked, in order. */
export function fakeProviders(answer: Answering): Providers & { readonly asked: readonly string[] } {
  const asked: string[] = [];
  const open = (_: Request, side?: Side): Promise<Provider> =>
    Promise.resolve({
      call: async (request, signal) => {
        asked.push(textOf(request));
        return await answer(textOf(request), { request, signal, side });
      },
    });
  return {
    asked,
    open,
    identity: ({ endpoint }) => endpoint.provider,
    print: () => Promise.resolve(''),
    close: () => Promise.resolve(),
  };
}

/** A store in memory, written by one run and readable by all. */
export function fakeStore(
  run: string,
  values = new Map<string, StoredValue>(),
  nowMs = () => 1_800_000_000_000,
): TrialStore & { readonly values: Map<string, StoredValue> } {
  const put = ({ id }: StoreKey, value: JsonObject) =>
    void values.set(id, { value: structuredClone(value), storedAtMs: nowMs(), run });
  return { values, get: ({ id }) => values.get(id), put };
}

/** So many dollars for each output token. */
export function fakePrices(perOutputToken: number): Prices {
  return {
    date: '2026-09-23',
    find: (_, model) => ({
      pricedAs: model,
      origin: 'table',
      isApproximate: false,
      cost: ({ output }) => output * perOutputToken,
    }),
  };
}

/** Nobody watches. */
export const SILENT = {
  log: { info: () => undefined, warn: () => undefined },
  progress: { expected: () => undefined, finished: () => undefined, retrying: () => undefined },
};

export const NEVER = new AbortController().signal;

/** Harnesses that nobody may start. */
export const fakeHarnesses: Harnesses = {
  start: () => Promise.reject(new Error('no harness is here')),
  close: () => Promise.resolve(),
};

/** Services that nobody may ask, but for those given. */
export function fakeServices(given: Partial<ScorerServices> = {}): ScorerServices {
  const refuse = () => Promise.reject(new Error('no such service here'));
  return { embed: refuse, moderate: refuse, runProgram: refuse, close: () => Promise.resolve(), ...given };
}
