import { describe, expect, it } from 'vitest';
import { CircuitOpen, createProviderQueue, type ProviderQueue } from '../../src/run/calls/provider-queue.ts';
import { FakeClock, NEVER, settled } from './fakes.ts';

function open(concurrency: number) {
  const clock = new FakeClock();
  return { clock, queue: createProviderQueue({ concurrency, clock, signal: NEVER }) };
}

/** How many attempts a queue begins at once. */
async function widthOf(queue: ProviderQueue): Promise<number> {
  let begun = 0;
  const gate = Promise.withResolvers<undefined>();
  const attempt = () => ((begun += 1), gate.promise);
  const all = Array.from({ length: 40 }, () => queue.run(attempt, false));
  await settled();
  const width = begun;
  gate.resolve(undefined);
  await Promise.all(all);
  return width;
}

function repeat(times: number, action: () => void): void {
  for (let each = 0; each < times; each += 1) action();
}

describe('a queue', () => {
  it('is as wide as asked, and runs in order', async () => {
    const { queue } = open(3);
    expect(await widthOf(queue)).toBe(3);
    const order: number[] = [];
    await Promise.all([1, 2, 3, 4, 5].map((number) => queue.run(() => Promise.resolve(order.push(number)), false)));
    expect(order).toEqual([1, 2, 3, 4, 5]);
  });

  it('lets retries go before what has not begun', async () => {
    const { queue } = open(1);
    const order: string[] = [];
    const run = (name: string, isRetry: boolean) => queue.run(() => Promise.resolve(order.push(name)), isRetry);
    await Promise.all([run('first', false), run('second', false), run('again', true)]);
    expect(order).toEqual(['first', 'again', 'second']);
  });

  it('halves where the provider turns a window away, and holds still for as long as was asked', async () => {
    const { queue, clock } = open(16);
    repeat(16, () => queue.throttled(5_000));
    const width = widthOf(queue);
    await settled();
    expect(clock.waits).toEqual(Array.from({ length: 8 }, () => 5_000));
    await clock.pass(5_000);
    expect(await width).toBe(0);
    expect(await widthOf(queue)).toBe(8);
  });

  it('never gets narrower than one', async () => {
    const { queue } = open(4);
    repeat(100, () => queue.throttled(undefined));
    expect(await widthOf(queue)).toBe(1);
  });

  it('grows by one for each window without a refusal, up to its limit', async () => {
    const { queue } = open(16);
    repeat(16, () => queue.throttled(undefined));
    repeat(8, () => queue.settled());
    expect(await widthOf(queue)).toBe(9);
    repeat(500, () => queue.settled());
    expect(await widthOf(queue)).toBe(16);
  });

  it('leaves a few refusals to their own retries', async () => {
    const { queue } = open(16);
    repeat(30, () => {
      repeat(9, () => queue.settled());
      queue.throttled(1_000);
    });
    expect(await widthOf(queue)).toBe(16);
  });

  it('closes after five calls in a row without an answer', async () => {
    const { queue } = open(2);
    repeat(4, () => queue.exhausted('answered 503'));
    queue.succeeded();
    repeat(4, () => queue.exhausted('answered 503'));
    expect(queue.givenUpBecause()).toBeUndefined();
    queue.exhausted('answered 503');
    await expect(queue.run(() => Promise.resolve(1), false)).rejects.toThrow(new CircuitOpen('answered 503'));
  });

  it('opens again for one call, whose failure closes it for good', async () => {
    const { queue } = open(2);
    repeat(5, () => queue.exhausted('answered 503'));
    queue.tryAgain();
    expect(await queue.run(() => Promise.resolve('asked'), false)).toBe('asked');
    queue.exhausted('still dead');
    expect(queue.givenUpBecause()).toBe('still dead');
  });
});
