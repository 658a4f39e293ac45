import { describe, expect, it } from 'vitest';
import { NO_PROGRESS, remainingMs, withFinished, type ProgressState } from '../../src/domain/progress.ts';
import { renderProgress } from '../../src/report/progress.ts';

const PLAIN = { color: false, width: 100 };

describe('progress', () => {
  it('shows share, pace, time left, money and suites', () => {
    const suites = [
      { suite: 'a', done: 10 },
      { suite: 'b', done: 20 },
    ];
    const state: ProgressState = { total: 120, done: 30, suites, spendUsd: 0.0123, elapsedMs: 10_000 };
    expect(renderProgress(state, PLAIN)).toBe(
      '██████░░░░░░░░░░░░░░░░░░ 30 of 120 trials · 3.0/s · about 30.0 s left · $0.012 spent\na 10 · b 20',
    );
  });

  it('says nothing of a pace that it does not know yet', () => {
    expect(renderProgress({ ...NO_PROGRESS, total: 8 }, PLAIN)).toBe(`${'░'.repeat(24)} 0 of 8 trials · $0 spent`);
    expect(remainingMs(NO_PROGRESS)).toBeUndefined();
  });

  it('never adds an unknown price up', () => {
    const once = withFinished(NO_PROGRESS, { suite: 'a', spendUsd: undefined });
    expect(withFinished(once, { suite: 'a', spendUsd: 1 })).toMatchObject({ spendUsd: undefined, done: 2 });
  });

  it('cannot be steered by the name of a suite', () => {
    const state = withFinished({ ...NO_PROGRESS, total: 1 }, { suite: '\u001B[2J', spendUsd: 0 });
    expect(renderProgress(state, PLAIN)).not.toContain('\u001B');
  });
});
