import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OutOfTime, within } from '../../../src/adapters/process/time-limit.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = () => new Promise<never>(() => undefined);

/** How a wait ended: what it brought, or its message. */
async function endOf<T>(wait: Promise<T>): Promise<T | string> {
  return await wait.catch((error: unknown) => {
    expect(error).toBeInstanceOf(OutOfTime);
    return (error as Error).message;
  });
}

test('work that ends in time brings its value, and leaves no timer behind', async () => {
  expect(await within({ ms: 1_000, stop: new AbortController().signal }, () => Promise.resolve(7))).toBe(7);
  expect(vi.getTimerCount()).toBe(0);
});

test('work that does not end is left at the limit', async () => {
  const waiting = endOf(within({ ms: 90_000 }, never));
  await vi.advanceTimersByTimeAsync(90_000);
  expect(await waiting).toBe('it did not end within 90 s');
});

test('a stop ends the wait at once, or after the moment that it is given', async () => {
  const stopping = new AbortController();
  const { signal: stop } = stopping;
  const [one, two] = [
    endOf(within({ ms: 90_000, stop }, never)),
    endOf(within({ ms: 90_000, stop, graceMs: 10 }, never)),
  ];
  stopping.abort();
  await vi.advanceTimersByTimeAsync(0);
  expect(await one).toBe('the job is being stopped');
  await vi.advanceTimersByTimeAsync(10);
  expect(await two).toBe('the job is being stopped');
});

test('after a stop nothing is begun that has no moment left', async () => {
  const work = vi.fn(() => Promise.resolve('done'));
  const stop = AbortSignal.abort();
  expect(await endOf(within({ ms: 90_000, stop }, work))).toBe('the job is being stopped');
  expect(work).not.toHaveBeenCalled();
  expect(await within({ ms: 90_000, stop, graceMs: 10 }, work)).toBe('done');
});
