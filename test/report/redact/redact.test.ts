import fc from 'fast-check';
import { expect, test } from 'vitest';
import { redact, redactDeep } from '../../../src/report/redact/redact.ts';

const SECRET = 'sk-ant+abc/DEF=?&12345';

test.each([
  ['as it is', `key: ${SECRET}!`, 'key: ***!'],
  ['URL-encoded', `?k=${encodeURIComponent(SECRET)}`, '?k=***'],
  ['in JSON', JSON.stringify({ key: 'quote"and\\back' }), '{"key":"***"}'],
  ['in hex', Buffer.from(SECRET).toString('hex'), '***'],
  ['in base64 by itself', Buffer.from(SECRET).toString('base64'), '***'],
  ['in lower case', `key: ${SECRET.toLowerCase()}!`, 'key: ***!'],
  [
    'where a quotation ends in it',
    `found "the key is ${SECRET.slice(0, -3)}"… (90 characters)`,
    'found "the key is ***"… (90 characters)',
  ],
  ['where a reason ends in it', `found the key ${SECRET.slice(0, 9)}…`, 'found the key ***…'],
  ['where a quotation begins in it', `found "${SECRET.slice(5)} is the key"`, 'found "*** is the key"'],
  [
    'and the words around a cut are not',
    'expected "sk-ant", found "the answer"…',
    'expected "sk-ant", found "the answer"…',
  ],
])('a secret is masked %s', (_how, text, expected) => {
  expect(redact(text, [SECRET, 'quote"and\\back'])).toBe(expected);
});

test('a secret is masked in base64 wherever it starts', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 7 }), fc.string({ maxLength: 7 }), (before, after) => {
      const encoded = Buffer.from(`${before}${SECRET}${after}`).toString('base64');
      const plain = Buffer.from(redact(encoded, [SECRET]).replace('***', ''), 'base64').toString();
      expect(redact(encoded, [SECRET])).toContain('***');
      expect(plain).not.toContain(SECRET.slice(2, -2));
    }),
  );
});

test('the longest of two overlapping secrets is masked whole', () => {
  expect(redact('abcdefgh-ijklmnop', ['abcdefgh', 'abcdefgh-ijklmnop'])).toBe('***');
});

test('an empty, blank or very short secret masks nothing', () => {
  expect(redact('a b abc', ['', '  ', 'a', 'abc'])).toBe('a b abc');
});

test('a short secret is masked as a word only', () => {
  expect(redact('test testing (test)', ['test'])).toBe('*** testing (***)');
});

test('every line of a key file is masked', () => {
  expect(redact('see MIIEvQIBADAN', ['-----BEGIN-----\nMIIEvQIBADAN\n-----END-----'])).toBe('see ***');
});

test('a value with the syntax of a pattern is taken literally', () => {
  expect(redact('x (.*)+[a]$ y', ['(.*)+[a]$'])).toBe('x *** y');
});

test('a text of nothing but cuts is done in no time', () => {
  const text = '"…'.repeat(50_000);
  expect(redact(text, [SECRET, 'x'.repeat(2000)])).toBe(text);
});

test('plain data is redacted in every depth, keys too', () => {
  const data = { list: [{ [`at ${SECRET}`]: `x${SECRET}` }, 5, null, undefined, true] };
  expect(redactDeep(data, [SECRET])).toEqual({ list: [{ 'at ***': 'x***' }, 5, null, undefined, true] });
});
