import { describe, expect, it } from 'vitest';
import { result } from '../../../fixtures/comments/one-tag-got-worse/result.ts';
import type { Comparison, TagEvidence } from '../../../src/domain/comparison/comparison.ts';
import type { Result } from '../../../src/domain/result.ts';
import { renderComment } from '../../../src/report/markdown/comment.ts';
import { collectFacts } from '../../../src/report/facts.ts';
import { headline, SENTENCE_LENGTH } from '../../../src/report/words/headline/headline.ts';
import { describeParts } from '../../../src/report/words/numbers/parts.ts';
import { phraseText } from '../../../src/report/text/phrase.ts';
import { renderSummary } from '../../../src/report/markdown/summary.ts';
import { renderTerminal } from '../../../src/report/terminal/terminal.ts';
import { row, verdict } from '../build.ts';

const [only] = result.rows;
if (only === undefined) throw new Error('the fixture has no row');
const compared = only.comparison;

function withRows(...comparisons: readonly Comparison[]): Result {
  return { ...result, rows: comparisons.map(row) };
}

function said(of: Result, choice: 'changed' | 'all'): readonly string[] {
  return describeParts(collectFacts(of), choice).map(phraseText);
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

describe('a tag that got worse while its row did not', () => {
  const fallen = (kind: 'pass' | 'inconclusive', tags: readonly Partial<TagEvidence>[]): Result => {
    const [base] = compared.evidence.tags.filter(({ standsOut, delta }) => standsOut && delta < 0);
    if (base === undefined) throw new Error('the fixture has no tag that fell');
    const evidence = { ...compared.evidence, slices: [], tags: tags.map((changed) => ({ ...base, ...changed })) };
    const of = { ...compared, evidence };
    return { ...result, verdict: verdict(kind, [of]), rows: [row(of)] };
  };
  const notes = (of: Result): string => headline(collectFacts(of)).also.map(phraseText).join(' ');

  it('is in the first line of a pass, the largest drop first, however long its name is', () => {
    const tag = 'x'.repeat(200);
    const { sentence, icon } = headline(collectFacts(fallen('pass', [{ delta: -0.1 }, { tag, delta: -0.36 }])));
    expect(phraseText(sentence)).toMatch(
      /^No harm found overall, but tag x+… fell by 36\.0 points \(25 cases\), and 1 more tag fell/,
    );
    expect(`${icon} ${phraseText(sentence)}`.length).toBeLessThanOrEqual(SENTENCE_LENGTH);
  });

  it('is told beside a row that cannot tell, and opens its section', () => {
    const open = fallen('inconclusive', [{ tag: 'refunds' }]);
    expect(notes(open)).toContain('But tag refunds fell by 36.0 points (25 cases). No rule is about it');
    const comment = renderComment(open, { marker: '', reportUrl: undefined });
    expect(comment).toContain('<details open><summary>Tags and severities in which answers changed');
  });

  it('is no matter where it gained, or does not stand out', () => {
    const quiet = fallen('pass', [{ delta: 0.36 }, { standsOut: false }]);
    expect(phraseText(headline(collectFacts(quiet)).sentence)).toBe(
      'No harm found in 50 cases; a drop of 6.9 points or more is ruled out',
    );
    expect(renderComment(quiet, { marker: '', reportUrl: undefined })).not.toContain('<details open>');
  });
});
