import { describe, expect, it } from 'vitest';
import { LaneClosed, openLane, type Lane } from '../../src/run/lane.ts';
import { FakeClock, NEVER, settled } from './fakes.ts';

function open(concurrency: number) {
  const clock = new FakeClock();
  return { clock, lane: openLane({ concurrency, clock, signal: NEVER }) };
}

/** How many attempts a lane begins at once. */
async function widthOf(lane: Lane): Promise<number> {
  let begun = 0;
  const gate = Promise.withResolvers<undefined>();
  const attempt = () => ((begun += 1), gate.promise);
  const all = Array.from({ length: 40 }, () => lane.run(attempt, false));
  await settled();
  const width = begun;
  gate.resolve(undefined);
  await Promise.all(all);
  return width;
}

function repeat(times: number, action: () => void): void {
  for (let each = 0; each < times; each += 1) action();
}

describe('a lane', () => {
  it('is as wide as asked, and runs in order', async () => {
    const { lane } = open(3);
    expect(await widthOf(lane)).toBe(3);
    const order: number[] = [];
    await Promise.all([1, 2, 3, 4, 5].map((number) => lane.run(() => Promise.resolve(order.push(number)), false)));
    expect(order).toEqual([1, 2, 3, 4, 5]);
  });

  it('lets retries go before what has not begun', async () => {
    const { lane } = open(1);
    const order: string[] = [];
    const run = (name: string, isRetry: boolean) => lane.run(() => Promise.resolve(order.push(name)), isRetry);
    await Promise.all([run('first', false), run('second', false), run('again', true)]);
    expect(order).toEqual(['first', 'again', 'second']);
  });

  it('halves where the provider turns a window away, and holds still for as long as was asked', async () => {
    const { lane, clock } = open(16);
    repeat(16, () => lane.throttled(5_000));
    const width = widthOf(lane);
    await settled();
    expect(clock.waits).toEqual(Array.from({ length: 8 }, () => 5_000));
    await clock.pass(5_000);
    expect(await width).toBe(0);
    expect(await widthOf(lane)).toBe(8);
  });

  it('never gets narrower than one', async () => {
    const { lane } = open(4);
    repeat(100, () => lane.throttled(undefined));
    expect(await widthOf(lane)).toBe(1);
  });

  it('grows by one for each window without a refusal, up to its limit', async () => {
    const { lane } = open(16);
    repeat(16, () => lane.throttled(undefined));
    repeat(8, () => lane.settled());
    expect(await widthOf(lane)).toBe(9);
    repeat(500, () => lane.settled());
    expect(await widthOf(lane)).toBe(16);
  });

  it('leaves a few refusals to their own retries', async () => {
    const { lane } = open(16);
    repeat(30, () => {
      repeat(9, () => lane.settled());
      lane.throttled(1_000);
    });
    expect(await widthOf(lane)).toBe(16);
  });

  it('closes after five calls in a row without an answer', async () => {
    const { lane } = open(2);
    repeat(4, () => lane.exhausted('answered 503'));
    lane.succeeded();
    repeat(4, () => lane.exhausted('answered 503'));
    expect(lane.closedBecause()).toBeUndefined();
    lane.exhausted('answered 503');
    await expect(lane.run(() => Promise.resolve(1), false)).rejects.toThrow(new LaneClosed('answered 503'));
  });

  it('opens again for one call, whose failure closes it for good', async () => {
    const { lane } = open(2);
    repeat(5, () => lane.exhausted('answered 503'));
    lane.reopen();
    expect(await lane.run(() => Promise.resolve('asked'), false)).toBe('asked');
    lane.exhausted('still dead');
    expect(lane.closedBecause()).toBe('still dead');
  });
});
