import { expect, test } from 'vitest';
import { createConsoleLog, createLineProgress } from '../../../src/adapters/terminal/console.ts';

function recorder() {
  const pieces: string[] = [];
  return { pieces, write: (text: string) => pieces.push(text) };
}

test('a line cannot move the cursor, colour the terminal or turn the reading direction', () => {
  const output = recorder();
  createConsoleLog(output).info('\u001b[31mred\u0007 \u202eevil\rgone');
  expect(output.pieces).toEqual(['[31mred evil\ngone\n']);
});

test('a warning says that it is one', () => {
  const output = recorder();
  createConsoleLog(output).warn('no price for mini');
  expect(output.pieces).toEqual(['warning: no price for mini\n']);
});

test('progress is about ten lines, with what was spent', () => {
  const output = recorder();
  const progress = createLineProgress(createConsoleLog(output));
  progress.expected({ suite: 's', count: 200 });
  for (let index = 0; index < 200; index += 1)
    progress.finished({ suite: 's', target: 't', spendUsd: 0.001, isAnswered: true });
  expect(output.pieces).toHaveLength(10);
  expect(output.pieces.at(-1)).toBe('200 of 200 trials, $0.20 spent\n');
});

test('progress says how far each suite is, those first that are not done', () => {
  const output = recorder();
  const progress = createLineProgress(createConsoleLog(output));
  for (const suite of ['a', 'b', 'c', 'd', 'e']) progress.expected({ suite, count: 2 });
  for (const suite of ['a', 'a', 'b']) progress.finished({ suite, target: 't', spendUsd: 0, isAnswered: true });
  expect(output.pieces.at(-1)).toBe('3 of 10 trials, $0 spent: b 1/2, c 0/2, d 0/2, e 0/2, 1 more\n');
});

test('progress comes to its end when trials turn out not to be needed', () => {
  const output = recorder();
  const progress = createLineProgress(createConsoleLog(output));
  progress.expected({ suite: 's', count: 20 });
  for (let index = 0; index < 19; index += 1)
    progress.finished({ suite: 's', target: 't', spendUsd: 0, isAnswered: true });
  progress.expected({ suite: 's', count: -1 });
  expect(output.pieces.at(-1)).toBe('19 of 19 trials, $0 spent\n');
});

test('progress says nothing while trials are given up, but once at the end', () => {
  const output = recorder();
  const progress = createLineProgress(createConsoleLog(output));
  progress.expected({ suite: 's', count: 40 });
  for (let index = 0; index < 4; index += 1)
    progress.finished({ suite: 's', target: 't', spendUsd: 1, isAnswered: true });
  for (let index = 0; index < 36; index += 1) progress.expected({ suite: 's', count: -1 });
  expect(output.pieces).toEqual(['4 of 40 trials, $4.00 spent\n', '4 of 4 trials, $4.00 spent\n']);
});

test('progress is silent about a spend that is not known', () => {
  const output = recorder();
  const progress = createLineProgress(createConsoleLog(output));
  progress.expected({ suite: 's', count: 1 });
  progress.finished({ suite: 's', target: 't', spendUsd: undefined, isAnswered: true });
  expect(output.pieces).toEqual(['1 of 1 trials\n']);
});
