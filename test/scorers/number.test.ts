import { describe, expect, it } from 'vitest';
import { findLastNumber } from '../../src/scorers/structure/parts/number-text.ts';
import { score } from './support.ts';

const NBSP = '\u00A0';
const NARROW = '\u202F';

describe('the last number of a text', () => {
  it.each<[string, number]>([
    ['12 000 kr.', 12_000],
    [`12${NARROW}000 kr.`, 12_000],
    [`12${NBSP}000${NBSP}kr`, 12_000],
    ['1 234 567,89', 1_234_567.89],
    ['Rs 12,34,567', 1_234_567],
    ['Rs. 1,23,456.78/-', 123_456.78],
    ['1_000_000', 1_000_000],
    ["CHF1'234'567.50", 1_234_567.5],
    ['1’234', 1234],
    ['1.234.567', 1_234_567],
    ['EUR 1.234,50', 1234.5],
    ['1,50 €', 1.5],
    ['0,125', 0.125],
    ['1,234', 1234],
    ['1.234', 1.234],
    ['\\boxed{$9{,}500}', 9500],
    ['$9\\,500$', 9500],
    ['$10,\\!000$', 10_000],
    ['USD1200', 1200],
    ['1200USD', 1200],
    ['US$1,200.50', 1200.5],
    ['kr1200', 1200],
    ['Rs.500', 500],
    ['–42', -42],
    ['-$42', -42],
    ['$-42', -42],
    ['−€1,200', -1200],
    ['x = − 5', -5],
    ['- 5 lamps', 5],
    ['10–20', 20],
    ['COVID-19', 19],
    ['٤٢', 42],
    ['٤٢٬٠٠٠٫٥', 42_000.5],
    ['４２', 42],
    ['१२,३४,५६७', 1_234_567],
    ['𝟒𝟐', 42],
    ['合計42円です', 42],
    ['１２，０００円', 12_000],
    ['1.5 × 10^6', 1_500_000],
    ['1.5\\times 10^{-6}', 0.000_001_5],
    ['2 · 10⁻³', 0.002],
    ['25 m^2', 25],
    ['x_{2} is 7, see mp3', 7],
    ['in 2024 150 people', 150],
    ['1 200 of 2 000', 2000],
  ])('of %j is %d', (text, value) => {
    expect(findLastNumber(text)).toEqual({ kind: 'number', value });
  });

  it.each([
    ...['1.2.3', '12/05/2024', '3/4', '\\frac{3}{4}', '12:30', '1,234,56', '12,3456,7890', "5'10", '5 10 100'],
    ...['5k', '$1.2M', '1.5 million', '2 Mio. Euro', '12万', '3½', '2^10', '0x1F', '1e400', '9'.repeat(401)],
  ])('of %j is not read, in whole or in part', (text) => {
    expect(findLastNumber(text).kind).toBe('unreadable');
  });

  it.each(['', 'none', 'mp3', 'B2B', 'x_2', 'v.5'])('of %j is none', (text) => {
    expect(findLastNumber(text)).toEqual({ kind: 'none' });
  });
});

describe('number', () => {
  it('passes no bound by a part of a number', async () => {
    expect((await score('number', { max: 100 }, 'That makes 12 000 kr.')).passed).toBe(false);
    expect((await score('number', { max: 100 }, 'About 5k.')).reason).toBe(
      'expected at most 100, found "5k.", which cannot be read as one number (ask for plain digits)',
    );
  });

  it('reads a text at a path in the same way', async () => {
    const total = (text: string) => JSON.stringify({ total: text });
    expect((await score('number', { path: '$.total', near: 12_000 }, total('12 000 kr.'))).passed).toBe(true);
    expect((await score('number', { path: '$.total', near: 3 }, total('3/4'))).reason).toContain('cannot be read');
  });
});
