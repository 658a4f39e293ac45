import { expect, test } from 'vitest';
import { sendable } from '../../src/domain/sendable.ts';

test('what can be sent stays as it is', () => {
  const value = { a: [1, 'ü🎉', null, true], b: undefined };
  expect(sendable(value)).toEqual(value);
});

test('halves of surrogate pairs and numbers without end are replaced, keys included', () => {
  expect(sendable({ 'k\ud83d': ['\udc00', Infinity, { n: NaN }] })).toEqual({
    'k\ufffd': ['\ufffd', null, { n: null }],
  });
});
