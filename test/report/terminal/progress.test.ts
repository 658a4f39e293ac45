import { describe, expect, it } from 'vitest';
import {
  NO_PROGRESS,
  remainingMs,
  suitesToShow,
  withExpected,
  withFinished,
  withRetrying,
  type ProgressState,
} from '../../../src/domain/runs/progress.ts';
import { columns } from '../../../src/report/terminal/ansi.ts';
import { renderProgress } from '../../../src/report/terminal/progress.ts';

const PLAIN = { color: false, width: 100 };

const TWO: ProgressState = {
  ...NO_PROGRESS,
  suites: [
    { suite: 'support-reply', total: 80, done: 10 },
    { suite: 'headline', total: 40, done: 20 },
  ],
  spendUsd: 0.0123,
  elapsedMs: 10_000,
};

describe('progress', () => {
  it('shows share, pace, time left, money, and how far each suite is', () => {
    expect(renderProgress(TWO, PLAIN)).toBe(
      '██████░░░░░░░░░░░░░░░░░░ 30 of 120 trials · 3.0/s · about 30 s left · $0.012 spent\nsupport-reply 10/80 · headline 20/40',
    );
  });

  it('breaks between facts, never within one, where a terminal is narrow', () => {
    expect(renderProgress(TWO, { color: false, width: 80 }).split('\n')).toHaveLength(2);
    const lines = renderProgress(TWO, { color: true, width: 40 }).split('\n');
    expect(lines.filter((line) => columns(line) > 40)).toEqual([]);
    expect(lines.map((line) => line.replace(/\u001B\[\d+m/g, '').trim())).toEqual([
      '██░░░░░░░░ 30 of 120 trials · 3.0/s',
      'about 30 s left',
      '$0.012 spent',
      'support-reply 10/80 · headline 20/40',
    ]);
  });

  it('tells long waits in minutes', () => {
    const state = { ...TWO, elapsedMs: 600_000 };
    expect(renderProgress(state, PLAIN)).toContain('3.0/min · about 30 min left');
  });

  it('says nothing of a pace that it does not know yet', () => {
    const state = withExpected(NO_PROGRESS, { suite: 'a', count: 8 });
    expect(renderProgress(state, PLAIN)).toBe(`${'░'.repeat(24)} 0 of 8 trials · $0 spent`);
    expect(remainingMs(NO_PROGRESS)).toBeUndefined();
  });

  it('does not wait for trials that are not needed any more', () => {
    const asked = withExpected(NO_PROGRESS, { suite: 'a', count: 8 });
    const state = withFinished(withExpected(asked, { suite: 'a', count: -7 }), {
      suite: 'a',
      spendUsd: 0,
      isAnswered: true,
    });
    expect(renderProgress({ ...state, elapsedMs: 2000 }, PLAIN)).toContain('1 of 1 trials · 30.0/min · deciding');
  });

  it('names the suites first that are not done, and says how many it leaves out', () => {
    const suites = ['a', 'b', 'c', 'd', 'e', 'f'].map((suite, index) => ({ suite, total: 2, done: index < 3 ? 2 : 0 }));
    expect(suitesToShow({ ...NO_PROGRESS, suites }, 4).map(({ suite }) => suite)).toEqual(['a', 'd', 'e', 'f']);
    expect(renderProgress({ ...NO_PROGRESS, suites }, PLAIN)).toContain('\na 2/2 · d 0/2 · e 0/2 · f 0/2 · 2 more');
  });

  it('never adds an unknown price up', () => {
    const once = withFinished(NO_PROGRESS, { suite: 'a', spendUsd: undefined, isAnswered: true });
    expect(withFinished(once, { suite: 'a', spendUsd: 1, isAnswered: true })).toMatchObject({ spendUsd: undefined });
  });

  it('tells answers, failures and what is tried again apart, with the reason', () => {
    const asked = withExpected(NO_PROGRESS, { suite: 'a', count: 8 });
    const failing = withRetrying(withRetrying(asked, { count: 1, reason: 'HTTP 500' }), {
      count: 1,
      reason: 'ECONNREFUSED',
    });
    expect(renderProgress(failing, PLAIN)).toContain('0 of 8 trials · 0 answered, 2 retrying: ECONNREFUSED · ');
    const over = withFinished(withRetrying(failing, { count: -1, reason: '' }), {
      suite: 'a',
      spendUsd: 0,
      isAnswered: false,
    });
    expect(renderProgress(over, PLAIN)).toContain('0 answered, 1 failed, 1 retrying: ECONNREFUSED');
  });

  it('cannot be steered by the name of a suite', () => {
    const state = ['\u001B[2J', 'b'].reduce((so, suite) => withExpected(so, { suite, count: 1 }), NO_PROGRESS);
    expect(renderProgress(state, PLAIN)).not.toContain('\u001B');
  });
});
