import { describe, expect, it } from 'vitest';
import { openHarness, SCRIPTED } from './support.ts';

describe('a harness that has run before', { timeout: 60_000 }, () => {
  it('is not paid for twice by the same run, and comes to the same', async () => {
    await using desk = await openHarness({ base: SCRIPTED, head: { 'prompt.txt': 'broken: 3\n' } });
    const [first, second] = [await desk.run(), await desk.run()];
    expect([first.starts.length, second.starts.length]).toEqual([4, 0]);
    expect(second.result.verdict).toEqual(first.result.verdict);
    expect(second.result.spend).toMatchObject({ totalUsd: 0, callsMade: 0, callsReused: 128 });
  });

  it('is told of by the plan, which starts nothing: how many cases it had, and what they cost', async () => {
    await using desk = await openHarness({ base: SCRIPTED, head: { 'prompt.txt': 'broken: 3\n' } });
    const before = await desk.tell('plan', '--base', 'main');
    expect(before.out).toContain('support × rows: its own harness, on both sides');
    expect(before.out).toContain('unknown number of cases; nothing is known of an earlier run');
    expect(before.out).toContain('why    inputs prompt.txt');
    expect(before.out).not.toContain('Estimate');
    await desk.run();
    const after = await desk.tell('plan', '--base', 'main');
    expect(after.out).toContain('unknown number of cases; the last run had 40 and cost $0.08 on both sides');
  });

  it('is counted by check, which says what of its command hides noise', async () => {
    await using desk = await openHarness({ base: SCRIPTED, head: {} });
    expect((await desk.tell('check')).out).toBe('1 suite with 1 own harness: all valid.\n');
    await using noisy = await openHarness({
      base: SCRIPTED,
      head: {},
      harness: { kind: 'vitest', command: ['npx', 'vitest', 'run', '--retry=2'], yardstick: ['none/**'] },
    });
    const { err, code } = await noisy.tell('check');
    expect(code).toBe(2);
    expect(err).toContain('`--retry=2` tries a case again until it passes, which hides the noise');
    expect(err).toContain('No file matches `none/**`.');
  });
});
