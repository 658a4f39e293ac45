import { describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../src/domain/runs/history.ts';
import { caseKey } from '../../src/domain/keys.ts';
import { keyOf } from '../../src/history/case-key.ts';
import { linesFor } from '../../src/history/lines.ts';
import { pastOf } from '../../src/history/past.ts';
import { recallPast } from '../../src/stories/remember.ts';
import { MOST_WEIGHT, weightOf } from '../../src/verdict/weight.ts';
import { CURT, desk, gateDesk, rows } from '../support/desk.ts';
import { fakeStore } from '../run/fakes.ts';
import { entry } from './support.ts';

const PLACE = { suite: 'refunds', target: 'default', caseId: 'one' };

function night(index: number, passed: number, changes: Partial<HistoryEntry> = {}): HistoryEntry {
  const key = keyOf(caseKey(PLACE), `request ${index}`);
  return { ...entry(index, [true]), cases: [{ key, passed, of: 1 }], ...changes };
}

describe('what earlier runs know of a case', () => {
  const OWN = { run: '99.1', sha: 'f'.repeat(40) };

  it('is all that it answered, whatever was asked of it, and nothing of others', () => {
    const past = pastOf([night(0, 1), night(1, 0), night(2, 1)], OWN);
    expect(past(PLACE)).toEqual({ passed: 2, of: 3 });
    expect(past({ ...PLACE, caseId: 'two' })).toBeUndefined();
    expect(past({ ...PLACE, target: 'other' })).toBeUndefined();
  });

  it('is of its last thirty answers', () => {
    const nights = Array.from({ length: 50 }, (_, index) => night(index, index < 20 ? 0 : 1));
    expect(pastOf(nights, OWN)(PLACE)).toEqual({ passed: 30, of: 30 });
  });

  it.each([
    ['of the same run', { run: '99.1' }],
    ['of the same commit', { sha: 'f'.repeat(12) }],
    ['of somebody\u2019s own machine', { event: 'local' as const }],
  ])('is nothing %s', (_, changes) => {
    expect(pastOf([night(0, 1), night(1, 0, changes)], OWN)(PLACE)).toEqual({ passed: 1, of: 1 });
  });
});

describe('what this machine knows of a case', () => {
  const local = (index: number, passed: number) => night(index, passed, { event: 'local', run: `l${index}` });
  const OWN = { run: 'local-2026-10-10', sha: 'f'.repeat(40), localDay: '2026-10-10' };

  it('counts where the default branch knows nothing of its suite and target', () => {
    expect(pastOf([local(0, 1), local(1, 0)], OWN)(PLACE)).toEqual({ passed: 1, of: 2 });
    expect(pastOf([local(0, 0), local(1, 0), night(2, 1)], OWN)(PLACE)).toEqual({ passed: 1, of: 1 });
  });

  it('is not what it was told today, whose runs are one', () => {
    expect(pastOf([local(4, 1), local(5, 0), local(6, 0)], OWN)(PLACE)).toEqual({ passed: 1, of: 1 });
  });

  it('is nothing where nothing is kept, so that a run is as one without a history', async () => {
    const store = (...entries: readonly HistoryEntry[]) => ({
      store: { read: () => Promise.resolve([{ name: '2026-10.jsonl', text: linesFor(entries, '') }]) },
      nowMs: Date.parse('2026-10-10T12:00:00Z'),
    });
    expect(await recallPast(store(), OWN)).toBeUndefined();
    expect(await recallPast(store(local(5, 1)), OWN)).toBeUndefined();
    expect((await recallPast(store(local(4, 1)), OWN))?.(PLACE)).toEqual({ passed: 1, of: 1 });
  });
});

describe('the weight of a case', () => {
  it('grows with what a failure of it tells, within bounds', () => {
    const weights = [
      [0, 30],
      [15, 30],
      [27, 30],
      [30, 30],
      [1e9, 1e9],
    ].map(([passed = 0, of = 0]) => weightOf({ passed, of }));
    expect(weights).toEqual([1, 2, 6, 12, 12]);
    expect(Math.max(...weights)).toBe(MOST_WEIGHT);
  });

  it('is that of a middling case where nothing is known of it', () => {
    expect(weightOf(undefined)).toBe(4);
  });
});

describe('a run that knows the past', () => {
  const cases = rows(24);
  const [base, head] = [desk({ cases }), desk({ cases, prompt: CURT })];
  /** Some answers change from call to call. */
  const unsteady = () => {
    let calls = 0;
    return (asked: string): boolean => (calls += 1) % (asked.includes('Curtly') ? 5 : 9) === 0;
  };

  it('weighs in another attempt as in the first, whatever has become known since', async () => {
    const store = fakeStore('run');
    const openStore = () => Promise.resolve(store);
    const steady = () => Promise.resolve(({ caseId }: typeof PLACE) => ({ passed: caseId < 'T-012' ? 30 : 3, of: 30 }));
    const first = await gateDesk(base, head, { fails: unsteady(), ports: { openStore, recallPast: steady } });
    expect(first.result.rows[0]?.comparison.evidence.passRate?.rounds).toBeGreaterThan(1);
    const turned = () => Promise.resolve(({ caseId }: typeof PLACE) => ({ passed: caseId < 'T-012' ? 3 : 30, of: 30 }));
    for (const recallPast of [turned, () => Promise.resolve(undefined)]) {
      const again = await gateDesk(base, head, {
        fails: unsteady(),
        ports: { openStore, recallPast },
      });
      expect([again.asked, again.kind]).toEqual([[], first.kind]);
    }
  });

  it('asks what it asks without one where nothing is known', async () => {
    const without = await gateDesk(base, head, { fails: unsteady() });
    const nothing = await gateDesk(base, head, {
      fails: unsteady(),
      ports: { recallPast: () => Promise.resolve(() => undefined) },
    });
    expect(nothing.asked).toEqual(without.asked);
  });
});
