import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startDeadline } from '../../../src/adapters/process/deadline.ts';

describe('the deadline of a run', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('ends it when its time is over', () => {
    const { signal, endedBy } = startDeadline(1_000);
    vi.advanceTimersByTime(999);
    expect(signal.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    expect([signal.aborted, endedBy()]).toEqual([true, 'deadline']);
  });

  it('may be further away than a timer reaches', () => {
    const { signal } = startDeadline(2 ** 31);
    vi.advanceTimersByTime(60_000);
    expect(signal.aborted).toBe(false);
  });

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('comes early with %s', (name) => {
    const { signal, endedBy } = startDeadline(1_000);
    process.listeners(name).at(-1)?.(name);
    expect([signal.aborted, endedBy()]).toEqual([true, 'interrupted']);
  });

  it('leaves nothing behind when the next run begins', () => {
    startDeadline(1_000);
    const listeners = () => ['SIGINT', 'SIGTERM', 'SIGHUP'].map((name) => process.listenerCount(name));
    const before = listeners();
    startDeadline(1_000);
    expect(listeners()).toEqual(before);
    expect(vi.getTimerCount()).toBe(1);
  });
});
