import { describe, expect, it } from 'vitest';
import { linesFor } from '../../src/history/lines.ts';
import { readUntilTomorrow } from '../../src/history/read.ts';
import { recallTimes } from '../../src/stories/remember.ts';
import { entry } from './support.ts';

const NOW = '2026-10-31T12:00:00.000Z';
const PLACE = { suite: 'refunds', target: 'default' };

function reading(...moments: readonly string[]) {
  const entries = moments.map((at, index) => {
    return entry(0, [true], { at, run: `${index}.1`, latency: { p50Ms: index, p95Ms: index, calls: 1 } });
  });
  const asked: string[] = [];
  const store = {
    read: (files: number, last: string) => {
      asked.push(`${files} until ${last}`);
      return Promise.resolve([{ name: 'a', text: linesFor(entries, '') }]);
    },
  };
  return { asked, known: { store, nowMs: Date.parse(NOW) } };
}

describe('what is read of a history', () => {
  it('ends tomorrow, for clocks are not all alike, and so do its files', async () => {
    const { asked, known } = reading(
      '2026-10-30T12:00:00.000Z',
      '2026-11-01T12:00:00.000Z',
      '2026-11-01T12:00:00.001Z',
    );
    const { entries } = await readUntilTomorrow(known, 5);
    expect(entries.map(({ run }) => run)).toEqual(['0.1', '1.1']);
    expect(asked).toEqual(['5 until 2026-11.jsonl']);
  });

  it('says how long trials took, of what is not dated ahead', async () => {
    const { known } = reading('2026-10-30T12:00:00.000Z', '2027-10-30T12:00:00.000Z');
    const times = await recallTimes({ ...known, log: { warn: () => undefined, info: () => undefined } });
    expect(times(PLACE)).toBe(0);
  });
});
