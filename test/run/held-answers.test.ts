import { expect, it } from 'vitest';
import { openHeldAnswers } from '../../src/run/answers/held-answers.ts';
import { answerOf, settled } from './fakes.ts';

const answered = (text: string) => ({ answer: answerOf(text) });

it('reads in the order of asking, as soon as there is room, and no later answer before', async () => {
  const held = openHeldAnswers(10);
  const [long, short] = [answered('twelve chars'), answered('a')];
  const read: string[] = [];
  const reading = (name: string, answer: ReturnType<typeof answered>) =>
    held.read(() => {
      read.push(name);
      return answer;
    });
  const first = await reading('first', long);
  const others = [reading('second', short), reading('third', short)];
  await settled();
  expect(read).toEqual(['first']);
  held.release(first);
  await Promise.all(others);
  expect(read).toEqual(['first', 'second', 'third']);
});

it('counts what was not read as well: nothing is read while it fills the room', async () => {
  const held = openHeldAnswers(10);
  const paid = answered('twelve chars');
  held.add(paid);
  let isRead = false;
  const reading = held.read(() => {
    isRead = true;
    return undefined;
  });
  await settled();
  expect(isRead).toBe(false);
  held.release(paid);
  expect(await reading).toBeUndefined();
});

it('rejects what cannot be read, and lets in the next', async () => {
  const held = openHeldAnswers(10);
  const failing = held.read(() => {
    throw new Error('unreadable');
  });
  await expect(failing).rejects.toThrow('unreadable');
  expect(await held.read(() => answered('next'))).toMatchObject({ answer: { output: { text: 'next' } } });
});
