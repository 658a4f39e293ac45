import { describe, expect, it } from 'vitest';
import { CallError, type CallAnswer } from '../../src/ports.ts';
import { callWithRetry } from '../../src/run/calls/retry.ts';
import { answerOf, FakeClock, fatal, hastyClock, NEVER, settled, timeOut, transient } from './fakes.ts';

const MALFORMED = new CallError({ kind: 'malformed', message: 'no JSON' });

/** Calls until one of `outcomes` is an answer; the waits are over at once. */
async function run(
  outcomes: readonly (CallAnswer | Error)[],
  changed: Partial<Parameters<typeof callWithRetry>[1]> = {},
) {
  const clock = hastyClock();
  const limits = {
    maxRetries: 8,
    maxWaitMs: 60_000,
    maxElapsedMs: 300_000,
    endsAtMs: Infinity,
    random: () => 0.5,
    clock,
    ...changed,
  };
  const numbers: number[] = [];
  const call = (attempt: number): Promise<CallAnswer> => {
    numbers.push(attempt);
    const outcome = outcomes[attempt - 1] ?? transient(503);
    return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome);
  };
  const ended = await callWithRetry(call, limits, NEVER).catch((error: unknown) => error);
  return { ended, numbers, waits: clock.waits };
}

describe('a call that fails', () => {
  it('is tried again until it is answered, and the attempts are counted', async () => {
    const { ended, numbers } = await run([transient(503), transient(429), transient(), answerOf('yes')]);
    expect(ended).toMatchObject({ answer: { output: { text: 'yes' } }, attempts: 4 });
    expect(numbers).toEqual([1, 2, 3, 4]);
  });

  it.each([
    ['fatal', fatal()],
    ['malformed', MALFORMED],
    ['a bug', new TypeError('oops')],
  ])('is never tried again where it is %s', async (_what, failure) => {
    const { ended, numbers, waits } = await run([failure, answerOf('yes')]);
    expect([numbers.length, waits]).toEqual([1, []]);
    expect(ended).toMatchObject({ message: failure.message });
  });

  it('is given up after its retries, with the last failure and the number of attempts', async () => {
    const { ended } = await run([], { maxRetries: 2 });
    expect(ended).toBeInstanceOf(CallError);
    expect(ended).toMatchObject({ attempts: 3, failure: { kind: 'transient', status: 503 } });
  });

  it('is tried once more where it ran into our own time limit, and no more', async () => {
    expect((await run(Array.from({ length: 9 }, timeOut))).numbers).toEqual([1, 2]);
    expect((await run([transient(503), timeOut(), transient(503), answerOf('yes')])).numbers).toHaveLength(4);
  });

  it('is given up once too much time went by', async () => {
    expect((await run([], { maxElapsedMs: 2_000 })).numbers).toHaveLength(4);
  });
});

describe('the wait before another attempt', () => {
  it('doubles, with jitter, up to half a minute', async () => {
    expect((await run([])).waits).toEqual([375, 750, 1_500, 3_000, 6_000, 12_000, 22_500, 22_500]);
  });

  it('is what the provider asks for, and a little more so that not all come back at once', async () => {
    expect((await run([transient(429, 3_000), answerOf('yes')])).waits).toEqual([3_200]);
  });

  it('does not grow for having done what the provider asked', async () => {
    const { waits } = await run([transient(429, 1_000), transient(429, 1_000), transient(503), answerOf('yes')]);
    expect(waits).toEqual([1_100, 1_100, 375]);
  });

  it('grows after all where the provider asks for next to nothing each time', async () => {
    const { waits } = await run(Array.from({ length: 9 }, () => transient(429, 0)));
    expect(waits).toEqual([50, 375, 750, 1_500, 3_000, 6_000, 12_000, 22_500]);
  });

  it.each([
    ['longer than a run is ready to wait', 7_200_000, {}, '2 h'],
    ['beyond the end of the run', 50_000, { endsAtMs: 1_800_000_040_000 }, '50 s'],
  ])('is not made where it is %s: nothing more can come, and the time is told', async (_, wishMs, limits, words) => {
    const { ended, waits } = await run([transient(429, wishMs), answerOf('yes')], limits);
    const until = new Date(1_800_000_000_000 + wishMs).toISOString().slice(0, 16).replace('T', ' ');
    const hint = `It asks for a pause of ${words}, which this run does not make: run it again after ${until} UTC.`;
    expect([ended, waits]).toMatchObject([{ failure: { kind: 'fatal', status: 429, hint } }, []]);
  });

  it('ends at once when the run does', async () => {
    const clock = new FakeClock();
    const controller = new AbortController();
    const limits = {
      maxRetries: 8,
      maxWaitMs: 60_000,
      maxElapsedMs: 300_000,
      endsAtMs: Infinity,
      random: () => 0.5,
      clock,
    };
    let calls = 0;
    const call = (): Promise<CallAnswer> => Promise.reject(((calls += 1), transient(503)));
    const ended = callWithRetry(call, limits, controller.signal).catch((error: unknown) => error);
    while (clock.waits.length === 0) await settled();
    controller.abort(new Error('interrupted'));
    expect(await ended).toMatchObject({ name: 'AbortError' });
    expect(calls).toBe(1);
  });
});
