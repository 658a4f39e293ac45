import { expect, test } from 'vitest';
import { NoAnswer, rememberReach } from '../../../src/adapters/github/reach.ts';

/** A GitHub that takes `seconds` to fail, and a clock that only it moves. */
function setUp(seconds: number) {
  const state = { nowMs: 0, sent: 0, isUp: false };
  const reach = rememberReach(() => state.nowMs);
  const send = () => {
    state.sent += 1;
    state.nowMs += seconds * 1000;
    return state.isUp ? Promise.resolve(new Response('{}')) : Promise.reject(new Error('no answer'));
  };
  const ask = async () =>
    await reach
      .through(send)('http://github.example')
      .catch((error: unknown) => error);
  return { state, ask };
}

test('a GitHub that hangs costs the questions of one job together what one of them would take', async () => {
  const { state, ask } = setUp(20);
  expect(await ask()).not.toBeInstanceOf(NoAnswer);
  expect(await ask()).toBeInstanceOf(NoAnswer);
  for (let question = 0; question < 10; question += 1) expect(await ask()).toBeInstanceOf(NoAnswer);
  expect([state.sent, state.nowMs]).toEqual([2, 40_000]);
});

test('it is asked once more after a while, and is there again with its first answer', async () => {
  const { state, ask } = setUp(20);
  await ask();
  await ask();
  state.nowMs += 60_000;
  expect(await ask()).toBeInstanceOf(NoAnswer);
  expect(state.sent).toBe(3);
  state.nowMs += 60_000;
  state.isUp = true;
  expect(await ask()).toBeInstanceOf(Response);
  state.isUp = false;
  expect(await ask()).not.toBeInstanceOf(NoAnswer);
});

test('failures that are far apart, with answers between them, are no outage', async () => {
  const { state, ask } = setUp(20);
  await ask();
  state.isUp = true;
  await ask();
  state.isUp = false;
  expect(await ask()).not.toBeInstanceOf(NoAnswer);
});
