import { describe, expect, it } from 'vitest';
import { result } from '../../fixtures/comments/one-tag-got-worse/result.ts';
import type { Comparison } from '../../src/domain/comparison/comparison.ts';
import type { Result } from '../../src/domain/result.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { collectFacts } from '../../src/report/facts.ts';
import { partPhrases } from '../../src/report/words/parts.ts';
import { phraseText } from '../../src/report/text/phrase.ts';
import { renderSummary } from '../../src/report/markdown/summary.ts';
import { renderTerminal } from '../../src/report/terminal/terminal.ts';
import { row } from './build.ts';

const [only] = result.rows;
if (only === undefined) throw new Error('the fixture has no row');
const compared = only.comparison;

function withRows(...comparisons: readonly Comparison[]): Result {
  return { ...result, rows: comparisons.map(row) };
}

function said(of: Result, choice: 'changed' | 'all'): readonly string[] {
  return partPhrases(collectFacts(of), choice).map(phraseText);
}

describe('numbers by tag and severity', () => {
  it('begin with what stands out, then the largest drop, and leave out what did not change', () => {
    expect(said(result, 'changed')).toEqual([
      'tag refunds, 25 cases: pass_rate 92.0% → 56.0% (−36.0 pp); 9 pairs got worse, 0 better; stands out',
      'tag shipping, 25 cases: pass_rate 56.0% → 96.0% (+40.0 pp); 0 pairs got worse, 10 better; stands out',
      'severity major, 25 cases: pass_rate 80.0% → 84.0% (+4.0 pp)',
      'tag tone: +4.0 pp in 25 cases, 2 pairs got worse, 3 better',
    ]);
  });

  it('are all in the summary', () => {
    const all = said(result, 'all');
    expect(all).toHaveLength(6);
    expect(all).toContain('tag greetings, 25 cases: pass_rate 96.0% → 96.0% (±0)');
    expect(renderSummary(result)).toContain('By tag and severity: 6');
  });

  it('are left to the summary where a suite is too small to tell', () => {
    const small = withRows({ ...compared, comparedCases: 3 });
    expect(said(small, 'changed')).toEqual([]);
    expect(renderComment(small, { marker: '', reportUrl: undefined })).not.toContain('severities');
    expect(renderSummary(small)).toContain('By tag and severity: 6');
  });

  it('leave out a tag that has rules, and so a row, of its own', () => {
    const gated = said(withRows(compared, { ...compared, tag: 'refunds' }), 'all');
    expect(gated.filter((line) => line.includes('tag refunds,'))).toEqual([]);
  });

  it('name the row where there are several', () => {
    const two = said(withRows(compared, { ...compared, suite: 'returns' }), 'changed');
    expect(two[0]).toMatch(/^support-triage × mini, tag refunds, /);
  });

  it('are in the terminal too', () => {
    const screen = renderTerminal(result, { color: false, width: 200 });
    expect(screen).toContain('  - tag refunds, 25 cases: pass_rate 92.0% → 56.0% (−36.0 pp); 9 pairs');
  });
});
