import { expect, test } from 'vitest';
import { result } from '../../fixtures/comments/one-tag-got-worse/result.ts';
import { collectFacts } from '../../src/report/facts.ts';
import { phraseText } from '../../src/report/phrase.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { tagPhrases } from '../../src/report/tags.ts';
import { renderTerminal } from '../../src/report/terminal.ts';

const said = tagPhrases(collectFacts(result).rows).map(phraseText);

test('tags that stand out come first, those without a change not at all', () => {
  expect(said).toEqual([
    'support-triage × mini, tag shipping: +40.0 pp in 25 cases, 0 pairs got worse, 10 better; stands out',
    'support-triage × mini, tag refunds: −36.0 pp in 25 cases, 9 pairs got worse, 0 better; stands out',
    'support-triage × mini, tag tone: +4.0 pp in 25 cases, 2 pairs got worse, 3 better',
  ]);
});

test('the summary and the terminal list them', () => {
  expect(renderSummary(result)).toContain('tag `refunds`: −36.0 pp in 25 cases');
  expect(renderTerminal(result, { color: false, width: 200 })).toContain(`  - ${said[0] ?? ''}`);
});
