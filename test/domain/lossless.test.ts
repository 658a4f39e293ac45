import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareDecimals } from '../../src/domain/writing/decimal.ts';
import type { Json } from '../../src/domain/json/json.ts';
import { isExact, Literal } from '../../src/domain/json/literal.ts';
import {
  exactJson,
  hasInexact,
  parseExact,
  parseLossless,
  plainJson,
  sameScalar,
  saysNumber,
} from '../../src/domain/json/lossless.ts';

const SPELLINGS = ['9007199254740993', '1.10', '2.0', '1e3', '-0', '0.0000001', '1E400', '0.12345678901234567890'];

describe('parseLossless', () => {
  it.each(SPELLINGS)('keeps %s as it is written, wherever it stands', (text) => {
    const value = parseLossless(`{"a":[1,${text}],"b":{"c":${text}},"s":"${text}"}`);
    expect(JSON.stringify(value)).toBe(`{"a":[1,${text}],"b":{"c":${text}},"s":"${text}"}`);
    expect(String((value as { a: readonly Json[] }).a[1])).toBe(text);
  });

  it('reads what JavaScript writes as plain values', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(parseLossless(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  it('throws for what is no JSON, and reads what is nested too deeply to be revived', () => {
    expect(() => parseLossless('{"a":1.10')).toThrow(SyntaxError);
    expect(() => parseLossless('[007]')).toThrow(SyntaxError);
    expect(Array.isArray(parseLossless(`${'['.repeat(20_000)}1.10${']'.repeat(20_000)}`))).toBe(true);
  });

  it('keeps a member called __proto__ a member', () => {
    expect(Object.keys(exactJson(parseLossless('{"__proto__":{"a":1.0}}')) as object)).toEqual(['__proto__']);
  });
});

describe('a literal', () => {
  it('is needed only where JavaScript cannot hold the number', () => {
    const value = parseExact('[2.0, 1e3, 9007199254740993, 0.1, 1e999]');
    expect(value).toEqual([2, 1000, expect.any(Literal), 0.1, expect.any(Literal)]);
    expect(hasInexact(value)).toBe(true);
    expect(hasInexact(parseLossless('{"a":[2.0]}'))).toBe(false);
  });

  it.each([
    '{"a":-0,"b":[1.10,0.000000100]}',
    '[203.88123499999999,1e5,1E-7,9007199254740993]',
    '{"text":"1, 12345678901234567890","n":12345678901234567890}',
    ' [ -1e-400 , 1e400 , 0.1234567890123456789 ]',
    '{"__proto__":{"n":123456789012345678},"n":1}',
    '12345678901234567890',
    '-0',
    ' "12345678901234567890"',
    '{"a":1,"a":123456789012345678901}',
  ])('is the same whether or not its text looks like one that needs it: %s', (text) => {
    expect(parseExact(text)).toEqual(exactJson(parseLossless(text)));
  });

  it('becomes the nearest plain value for who knows no other', () => {
    expect(plainJson(parseLossless('{"a":[2.0,9007199254740993]}'))).toEqual({ a: [2, 9007199254740992] });
    expect(isExact(new Literal('True', true, 'true'))).toBe(true);
  });
});

describe('numbers', () => {
  it.each([
    ['1.10', '1.1', 0],
    ['11e-1', '1.1', 0],
    ['-0', '0.00', 0],
    ['9007199254740993', '9007199254740992', 1],
    ['-9007199254740993', '-9007199254740992', -1],
    ['0.1', '0.09', 1],
    ['1e400', '1e399', 1],
    ['-1', '1', -1],
    ['100', '99.9', 1],
    ['12', '123', -1],
  ])('%s compared with %s', (a, b, sign) => {
    expect(Math.sign(compareDecimals(a, b))).toBe(sign);
  });

  it('are ordered as JavaScript orders those that it holds', () => {
    const number = fc.double({ noNaN: true, noDefaultInfinity: true });
    expect(compareDecimals('-6e-323', '-6e-323')).toBe(0);
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(Math.sign(compareDecimals(String(a), String(b)))).toBe(a === b ? 0 : Math.sign(a < b ? -1 : 1));
      }),
    );
  });

  it('are the same by value, and never the same as a text', () => {
    const [big, near, spelt] = parseLossless('[9007199254740993, 9007199254740992, 1.10]') as readonly Json[];
    expect(sameScalar(big, near)).toBe(false);
    expect(sameScalar(spelt, 1.1)).toBe(true);
    expect(sameScalar('1.1', 1.1)).toBe(false);
    expect(sameScalar(undefined, undefined)).toBe(true);
    expect(saysNumber('9007199254740993', big)).toBe(true);
    expect(saysNumber('9007199254740993', near)).toBe(false);
    expect(saysNumber('007', 7)).toBe(false);
    expect(saysNumber('', 0)).toBe(false);
  });
});
