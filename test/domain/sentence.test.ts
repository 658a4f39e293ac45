import { expect, it } from 'vitest';
import { withFullStop, withHint } from '../../src/domain/writing/sentence.ts';

it.each([
  ['The service is down', 'The service is down.'],
  ['It is `down`', 'It is `down`.'],
  ['It is down.', 'It is down.'],
  ['Down?', 'Down?'],
  ['Down!', 'Down!'],
  ['It ended\n', 'It ended.'],
  ['It said:', 'It said:'],
  ['It was cut…', 'It was cut…'],
])('%j ends as a sentence', (sentence, ended) => {
  expect(withFullStop(sentence)).toBe(ended);
});

it.each([
  ['Fix it.', 'It is down. Fix it.'],
  [undefined, 'It is down'],
])('a hint follows its sentence: %s', (hint, said) => {
  expect(withHint('It is down', hint)).toBe(said);
});
