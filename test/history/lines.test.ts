import { describe, expect, it } from 'vitest';
import { fileOf, linesFor, readHistory } from '../../src/history/lines.ts';
import { packTallies, unpackTallies } from '../../src/history/tallies.ts';
import { entry, outcomes } from './support.ts';

describe('tallies as text', () => {
  it('are a letter for each pair of passed and asked, and a number where it repeats', () => {
    const counts = [...outcomes(100, 6)].map((isPassed) => ({ passed: isPassed ? 1 : 0, of: 1 }));
    expect(packTallies(counts)).toBe('b6c94');
    expect(unpackTallies('b6c94', 100)).toEqual(counts);
  });

  it('come back whatever they are, up to eight answers of a case', () => {
    const counts = Array.from({ length: 9 }, (_, of) =>
      Array.from({ length: of + 1 }, (__, passed) => ({ passed, of })),
    );
    const all = counts.flat();
    expect(unpackTallies(packTallies(all), all.length)).toEqual(all);
  });

  it('keep the share of more answers than a letter has', () => {
    expect(unpackTallies(packTallies([{ passed: 20, of: 40 }]), 1)).toEqual([{ passed: 4, of: 8 }]);
  });

  it.each(['b6c93', 'b6 c94', 'Z100', 'b6c9999999999', '<b>'])('are not read from %s', (text) => {
    expect(unpackTallies(text, 100)).toBeUndefined();
  });
});

describe('lines of a history', () => {
  const entries = [entry(0, outcomes(10, 1)), entry(1, outcomes(10, 2))];

  it('say the cases once a month, and are read back as they were', () => {
    const text = linesFor(entries, '');
    expect(text.trimEnd().split('\n')).toHaveLength(3);
    const { entries: read, damaged } = readHistory([{ name: '2026-10.jsonl', text }]);
    expect(read).toEqual(entries);
    expect(damaged).toEqual([]);
  });

  it('are added once, however often they are written', () => {
    const first = linesFor(entries.slice(0, 1), '');
    expect(linesFor(entries, first).trimEnd().split('\n')).toHaveLength(1);
    expect(linesFor(entries, first + linesFor(entries, first))).toBe('');
  });

  it('begin on a line of their own where somebody was cut off', () => {
    const text = '{"at":"2026-10-0';
    const { entries: read, damaged } = readHistory([{ name: 'a', text: text + linesFor(entries, text) }]);
    expect(read).toEqual(entries);
    expect(damaged).toEqual([{ file: 'a', line: 1 }]);
  });

  it('leave out and name what is none of ours', () => {
    const foreign = [
      '<html>',
      '{"v":2,"set":"00000000"}',
      '{"at":"2026-10-05T03:17:00.000Z","got":"c1"}',
      '[]',
      'null',
    ];
    const text = `${foreign.join('\n')}\n${linesFor(entries, '')}`;
    const { entries: read, damaged } = readHistory([{ name: 'a', text }]);
    expect(read).toEqual(entries);
    expect(damaged.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
  });

  it('take about 300 bytes a suite, target and run, so that 50 suites every night stay below 5 MB a year', () => {
    // Of 100 cases 20 are unsteady, wherever they stand.
    const ofNight = (index: number, suite: number) =>
      entry(
        index,
        Array.from({ length: 100 }, (_, place) => place % 5 !== 0 || (place * 7 + index * 13 + suite) % 10 > 2),
        { suite: `support/refunds-${suite}`, run: `1234567890${index}.1` },
      );
    const suites = Array.from({ length: 50 }, (_, suite) => suite);
    const text = linesFor(
      Array.from({ length: 30 }, (_, index) => suites.map((suite) => ofNight(index, suite))).flat(),
      '',
    );
    const bytesOfYear = (Buffer.byteLength(text) / 30) * 365;
    expect(bytesOfYear).toBeLessThan(5_000_000);
  });

  it('belong to the file of their month', () => {
    expect(fileOf('2026-10-31T23:59:59.000Z')).toBe('2026-10.jsonl');
  });
});
