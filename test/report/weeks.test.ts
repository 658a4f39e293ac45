import { describe, expect, test } from 'vitest';
import { result } from '../../fixtures/comments/a-fall-overnight/result.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { renderSummary } from '../../src/report/markdown/summary.ts';
import { weeksMarkdown } from '../../src/report/markdown/weeks.ts';
import { phrase } from '../../src/report/text/phrase.ts';

const weeksOf = (rates: readonly number[]) =>
  rates.map((passRate, index) => ({ week: `2026-09-${String(index + 1).padStart(2, '0')}`, passRate, runs: 5 }));

const drawn = (rates: readonly number[]) =>
  weeksMarkdown({ kind: 'weeks', text: phrase`Weeks`, weeks: weeksOf(rates) }, 13);

describe('the weeks of a row', () => {
  test('are drawn in the summary and told in a line of the comment', () => {
    const summary = renderSummary(result);
    expect(summary).toContain('```mermaid\n%%{init');
    expect(summary).toContain(
      [
        'xychart-beta',
        '  title "Pass rate in %, by week"',
        '  x-axis ["10-12", "10-19", "10-26", "11-02", "11-09", "11-16"]',
        '  y-axis 89 --> 99',
        '  line [98, 97.2, 97.7, 98.1, 96, 93]',
        '```',
      ].join('\n'),
    );
    const comment = renderComment(result, { marker: '', reportUrl: undefined });
    expect(comment).toContain('by week: 98.0% → 97.2% → 97.7% → 98.1% → 96.0% → 93.0%');
    expect(comment).not.toContain('mermaid');
  });

  test.each([
    [[1, 1], 'y-axis 90 --> 100'],
    [[0, 0], 'y-axis 0 --> 10'],
    [[0.5, 0.51], 'y-axis 41 --> 51'],
    [[0.02, 1], 'y-axis 2 --> 100'],
  ])('%j never turns a point into a cliff', (rates, axis) => {
    expect(drawn(rates)).toContain(axis);
  });

  test('are the last quarter', () => {
    expect(drawn(Array.from({ length: 30 }, () => 0.9)).match(/"09-/g)).toHaveLength(13);
  });
});
