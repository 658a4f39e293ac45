import fc from 'fast-check';
import { expect, it } from 'vitest';
import { result as critical } from '../../../fixtures/comments/critical-break/result.ts';
import { result as byOneScorer } from '../../../fixtures/comments/a-drop-of-one-scorer/result.ts';
import type { CaseComparison } from '../../../src/domain/comparison/comparison.ts';
import type { Result } from '../../../src/domain/result.ts';
import { renderComment } from '../../../src/report/markdown/comment.ts';
import { collectFacts } from '../../../src/report/facts.ts';
import { headline, SENTENCE_LENGTH } from '../../../src/report/words/headline/headline.ts';
import { lineUrl } from '../../../src/report/document/line-url.ts';
import { phraseText } from '../../../src/report/text/phrase.ts';
import {
  caseComparison,
  comparison,
  finding,
  measure,
  resultCase,
  resultCases,
  result,
  row,
  rowEvidence,
  trial,
  verdict,
} from '../build.ts';

const sentenceOf = (of: Result): string => {
  const { icon, sentence } = headline(collectFacts(of));
  return `${icon} ${phraseText(sentence)}`;
};
const commentOf = (of: Result) => renderComment(of, { marker: '', reportUrl: undefined });
const once = { base: { passed: 1, of: 1 }, head: { passed: 0, of: 1 } };

/** 61 cases, of which the first 16 fail one of their two scorers on head. */
function dropped(changed: Partial<CaseComparison> = {}): Result {
  const ids = Array.from({ length: 61 }, (_, index) => `case-${index + 1}`);
  const evidence = rowEvidence({
    outcome: 'dropped',
    pairs: 61,
    worsePairs: 16,
    betterPairs: 0,
    affectedCases: 61,
    pairedCases: 61,
    drop: 16 / 61,
  });
  const compared = comparison({
    comparedCases: 61,
    passRate: measure(1, 0.74, -0.26),
    cases: ids.map((caseId, index) => {
      const change = index < 16 ? 'broken' : 'passing';
      return caseComparison({ caseId, change, isConfirmed: false, tally: once, ...changed });
    }),
    evidence: { ...comparison().evidence, passRate: evidence },
  });
  const rule = finding({ rule: 'pass_rate.max_drop', limit: 0.02, evidence: { kind: 'row', row: evidence } });
  const trials = ids.slice(0, 16).map((caseId) => {
    const one = trial({ caseId, side: 'head', text: 'x', failed: 'made up' });
    const [score] = one.scores;
    if (score === undefined) throw new Error('no score');
    return {
      ...one,
      scores: [
        { ...score, name: 'faithfulness' },
        { ...score, name: 'short', passed: true },
      ],
    };
  });
  return result({
    verdict: verdict('fail', [compared], [rule]),
    rows: [{ ...row(compared), owner: '@acme/support' }],
    cases: resultCases(61),
    trials,
  });
}

it('says of a drop what happened, to how many, what was allowed, and what explains most of it', () => {
  expect(sentenceOf(dropped())).toBe(
    '❌ 16 of 61 answers got worse, none better: pass rate 100% → 74% (allowed −2 points). Mostly faithfulness (16).',
  );
});

it('says of a pass over how many cases nothing was found, and what is ruled out', () => {
  const passRate = rowEvidence({ outcome: 'ruled-out', mustCatch: 0.13 });
  const compared = comparison({ comparedCases: 61, evidence: { ...comparison().evidence, passRate } });
  expect(sentenceOf(result({ verdict: verdict('pass', [compared]), rows: [row(compared)] }))).toBe(
    '✅ No harm found in 61 cases; a drop of 13 points or more is ruled out',
  );
});

it('names the row where there is more than one', () => {
  const one = dropped();
  const other = comparison({ suite: 'returns' });
  const both = { ...one, rows: [...one.rows, row(other)] };
  expect(sentenceOf(both)).toContain('❌ support-triage × mini: 16 of 61 answers got worse');
});

it('names the owner without a mention', () => {
  expect(commentOf(dropped())).toContain('Owner: `@acme/support`.');
});

it('names who owns the cases or the tag that a rule is about, before who owns the suite', () => {
  const compared = comparison({ cases: [caseComparison({ caseId: 'one', severity: 'critical' })] });
  const rule = finding({ rule: 'critical.max_broken', limit: 0, actual: 1, caseIds: ['one'] });
  const of = (changed: Partial<Result>): string =>
    commentOf(
      result({
        verdict: verdict('fail', [compared], [rule]),
        rows: [{ ...row(compared), owner: '@acme/support' }],
        cases: [resultCase({ id: 'one', severity: 'critical', owner: '@acme/refunds' })],
        ...changed,
      }),
    );
  expect(of({})).toContain('Owner: `@acme/refunds`.');
  expect(of({})).toContain('owner `@acme/refunds`');
  const tagged = comparison({ tag: 'refunds' });
  const ofTag = finding({ rule: 'pass_rate.min', tag: 'refunds', limit: 0.9, actual: 0.5 });
  const rows = [
    { ...row(compared), owner: '@acme/support' },
    { ...row(tagged), owner: '@acme/tag' },
  ];
  expect(of({ rows, verdict: verdict('fail', [compared, tagged], [ofTag]) })).toContain('Owner: `@acme/tag`.');
});

it('mentions an owner where the base branch asks for it, something failed, and the name is one', () => {
  const pinging = (owner: string, changed: Partial<Result> = {}): string => {
    const one = dropped();
    const rows = one.rows.map((each) => ({ ...each, owner, pings: ['@acme/support', '@evil](https://x)'] }));
    return commentOf({ ...one, rows, ...changed });
  };
  expect(pinging('@acme/support')).toContain('Owner: @acme/support.');
  expect(pinging('@acme/others')).toContain('Owner: `@acme/others`.');
  expect(pinging('@evil](https://x)')).toContain('Owner: `@evil](https://x)`.');
  expect(pinging('@acme/support', { mode: 'observe' })).toContain('Owner: `@acme/support`.');
});

it('explains by no tag that nearly every case has', () => {
  expect(commentOf(dropped({ tags: ['all'] }))).not.toContain('Mostly tag');
});

it('is read at a glance, whatever a case asks and a suite is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ maxLength: 200 }), (question, id) => {
      const compared = comparison({ cases: [caseComparison({ caseId: id, severity: 'critical' })] });
      const rule = finding({ rule: 'critical.max_broken', limit: 0, actual: 1, caseIds: [id] });
      const asked = result({
        verdict: verdict('fail', [compared], [rule]),
        rows: [row(compared)],
        cases: [resultCase({ id, severity: 'critical', input: { base: question, head: question } })],
      });
      // What acts unseen is written in parts, which may be longer than what is cut.
      const isPlain = /^[\x20-\x7E]*$/.test(question + id);
      expect(sentenceOf(asked).length).toBeLessThanOrEqual(isPlain ? SENTENCE_LENGTH : 2 * SENTENCE_LENGTH);
    }),
  );
});

it('shows what one scorer or tag explains apart from the others, some of each', () => {
  const comment = renderComment(byOneScorer, { marker: '', reportUrl: undefined, pageUrl: 'https://github.com/a/b/c' });
  const [first = '', second = ''] = comment.split('**The others: 4 cases**');
  expect(first).toContain('**Failed `faithfulness`: 12 cases**');
  expect(first.match(/^\| \[`returns-/gm)).toHaveLength(7);
  expect(second.split('<details')[0]?.match(/^\| \[`returns-/gm)).toHaveLength(3);
  expect(comment).toContain('<summary>6 more cases</summary>');
  expect(comment).toContain('1/1 → 0/1 · [details](https://github.com/a/b/c#case=support-triage/mini/returns-01)');
});

it('does not part critical cases, which are read first', () => {
  const severity = (of: CaseComparison): CaseComparison['severity'] =>
    ['returns-01', 'returns-13'].includes(of.caseId) ? 'critical' : 'major';
  const rows = byOneScorer.rows.map((each) => ({
    ...each,
    comparison: {
      ...each.comparison,
      cases: each.comparison.cases.map((one) => ({ ...one, severity: severity(one) })),
    },
  }));
  const comment = commentOf({ ...byOneScorer, rows });
  expect(comment).not.toContain('The others');
  expect(comment.match(/^\| \[`returns-\d+/gm)?.slice(0, 2)).toEqual(['| [`returns-01', '| [`returns-13']);
});

it('tells why an interval that reaches past zero does not speak against a block', () => {
  expect(commentOf(critical)).toContain(
    'The overall pass rate alone proves no drop (its interval includes zero): the verdict rests on this one case.',
  );
});

it.each<readonly [string, Partial<Result>, string | undefined]>([
  ['the commit of the pull request', {}, `https://github.com/acme/shop/blob/${'2'.repeat(40)}/evals/a%20b.yaml#L7`],
  ['no run', { runUrl: undefined }, undefined],
  ['another page', { runUrl: 'https://evil.example/x' }, undefined],
  ['no address for the web', { runUrl: 'javascript:alert(1)//a/b/actions/runs/1' }, undefined],
  [
    'a working tree',
    { revisions: { base: undefined, head: { sha: '3'.repeat(40), isWorkingTree: true, name: undefined } } },
    undefined,
  ],
])('leads to the line of a case at %s', (_what, changed, url) => {
  expect(lineUrl(result(changed), { file: 'evals/a b.yaml', line: 7 })).toBe(url);
});
