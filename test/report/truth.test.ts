import { describe, expect, it } from 'vitest';
import type { CaseComparison } from '../../src/domain/comparison/comparison.ts';
import type { Result } from '../../src/domain/result.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { collectFacts } from '../../src/report/facts.ts';
import { formatValue } from '../../src/report/text/format.ts';
import { headline, describeVerdict } from '../../src/report/words/headline/headline.ts';
import { renderHtml } from '../../src/report/html/page.ts';
import { metricUnit } from '../../src/report/words/numbers/metric-unit.ts';
import { phraseText } from '../../src/report/text/phrase.ts';
import { renderSummary } from '../../src/report/markdown/summary.ts';
import { diffMarkdown } from '../../src/report/markdown/outputs.ts';
import { renderTerminal } from '../../src/report/terminal/terminal.ts';
import { UNEVEN } from '../../src/report/words/cautions/uneven.ts';
import { diffWords } from '../../src/report/text/word-diff.ts';
import {
  caseComparison,
  comparison,
  finding,
  measure,
  MARKER,
  resultCase,
  result,
  row,
  rowEvidence,
  verdict,
} from './build.ts';

const comment = (of: Result) => renderComment(of, { marker: MARKER, reportUrl: undefined });
const terminal = (of: Result) => renderTerminal(of, { color: false, width: 200 });
const NOBODY = { passed: 0, of: 0 };

describe('a row of which nothing was compared', () => {
  type One = Pick<CaseComparison, 'caseId' | 'severity'> & { readonly passes: boolean };
  const measuredRun = (reason: 'added' | 'scorer' | 'requested', ...cases: readonly One[]) => {
    const compared = cases.map(({ caseId, severity, passes }) =>
      caseComparison({
        caseId,
        severity,
        change: passes ? 'measured-passing' : 'measured-failing',
        tally: { base: NOBODY, head: { passed: Number(passes), of: 1 } },
      }),
    );
    const passed = cases.filter(({ passes }) => passes).length;
    const of = comparison({
      comparedCases: 0,
      measuredCases: cases.length,
      totalCases: cases.length,
      passes: { base: NOBODY, head: { passed, of: cases.length } },
      cases: compared,
    });
    return result({
      verdict: verdict('pass', [of]),
      rows: [row(of)],
      cases: cases.map(({ caseId, severity }) =>
        resultCase({ id: caseId, severity, kind: 'measured', reasons: [{ kind: reason, file: undefined }] }),
      ),
    });
  };
  const good = { caseId: 'good', severity: 'major', passes: true } as const;
  const bad = { caseId: 'bad', severity: 'major', passes: false } as const;
  const dead = { caseId: 'refund-window', severity: 'critical', passes: false } as const;

  it.each([
    [
      'added',
      [good, dead],
      'Measured 2 new cases: 1 passes, a new critical case fails: "Can I return it after 40 days?"; no limit is set',
    ],
    ['added', [good, good, bad], 'Measured 3 new cases: 2 pass, 1 fails; no limit is set'],
    [
      'scorer',
      [bad, dead, dead],
      'Measured 3 changed cases: none passes, 3 fail, among them 2 changed critical cases: "Can I return it afte…" and 1 more',
    ],
    ['requested', [good], 'Measured 1 case: 1 passes; no limit is set'],
  ] as const)('is measured, not passed (%s)', (reason, cases, says) => {
    const measured = measuredRun(reason, ...cases);
    expect(describeVerdict(measured)).toBe(says);
    expect(comment(measured)).toContain('### ⚪ Measured');
    for (const text of [comment(measured), terminal(measured), renderSummary(measured), renderHtml(measured)])
      expect(text).not.toMatch(/✅|Pass\b(?! rate)/);
  });

  it('puts a new critical case that fails into the first line of a pass, and beside every other verdict', () => {
    const added = caseComparison({ caseId: 'new-one', severity: 'critical', change: 'measured-failing' });
    const of = comparison({
      measuredCases: 1,
      cases: [added],
      evidence: { ...comparison().evidence, passRate: rowEvidence({ outcome: 'ruled-out', mustCatch: 0.1 }) },
    });
    const cases = [resultCase({ id: 'new-one', severity: 'critical', reasons: [{ kind: 'added', file: undefined }] })];
    const run = (kind: 'pass' | 'fail') => result({ verdict: verdict(kind, [of]), rows: [row(of)], cases });
    expect(describeVerdict(run('pass'))).toBe(
      'Pass: No harm found in 50 cases; a drop of 10 points or more is ruled out; a new critical case fails: "Can I return it aft…"',
    );
    const also = headline(collectFacts(run('fail')))
      .also.map(phraseText)
      .join(' ');
    expect(also).toContain('Besides, a new critical case fails: "Can I return it after 40 days?".');
  });
});

describe('a row too small to show harm', () => {
  const passing = (pairedCases: number, mustCatch: number) => {
    const evidence = rowEvidence({ outcome: 'ruled-out', pairedCases, affectedCases: pairedCases, mustCatch });
    const tally = { passed: pairedCases, of: pairedCases };
    const of = comparison({
      comparedCases: pairedCases,
      totalCases: pairedCases,
      passes: { base: tally, head: tally },
      evidence: { ...comparison().evidence, passRate: evidence },
    });
    const met = finding({ rule: 'pass_rate.max_drop', status: 'met', evidence: { kind: 'row', row: evidence } });
    return result({ verdict: verdict('pass', [of], [met]), rows: [row(of)] });
  };

  it.each([
    [1, 1, 'Pass: One case can show nothing (base passed 1/1, head 1/1)'],
    [
      3,
      0.578,
      'Pass: 3 cases can show little: only a drop of 57.8 points or more is ruled out (base passed 3/3, head 3/3)',
    ],
    [200, 0.6, 'Pass: Only a drop of 60 points or more is ruled out (base passed 200/200, head 200/200)'],
    [5, 0.448, 'Pass: No harm found in 5 cases; a drop of 44.8 points or more is ruled out'],
  ])('does not say of %d cases that no harm was found', (cases, mustCatch, says) => {
    const run = passing(cases, mustCatch);
    expect(describeVerdict(run)).toBe(says);
    const isComforting = says.includes('No harm found');
    for (const text of [comment(run), terminal(run), renderHtml(run)])
      expect(text.includes('No harm found')).toBe(isComforting);
  });
});

describe('a model whose name stayed', () => {
  const served = (base: readonly string[], head: readonly string[]) => [
    { suite: 'support-triage', target: 'mini', models: { base, head } },
  ];
  const run = (requested: { base: string | undefined; head: string | undefined }, of: Result['served']) => {
    const compared = comparison();
    return result({
      verdict: verdict('pass', [compared]),
      rows: [{ ...row(compared), model: requested }],
      served: of,
    });
  };
  const X = { base: 'X', head: 'X' };

  it('and that answered as another one on head is told at the top', () => {
    const moved = run(X, served(['X-05'], ['X-11']));
    const line = 'X was served by X-05 on base and X-11 on head.';
    const [, alert = ''] = terminal(moved).split('\n');
    expect(alert).toContain(line);
    expect(comment(moved).indexOf('was served by')).toBeLessThan(comment(moved).indexOf('| Suite'));
    expect(comment(moved)).toContain('`X` was served by `X-05` on base and `X-11` on head');
    expect(renderHtml(moved)).toMatch(/<nav/);
    expect(renderHtml(moved).indexOf('was served by')).toBeLessThan(renderHtml(moved).indexOf('<nav'));
  });

  it.each([
    ['the same model answered', X, served(['X-05'], ['X-05'])],
    ['the pull request asks for another model', { base: 'X', head: 'Y' }, served(['X-05'], ['Y-01'])],
    ['a side did not say who answered', X, served([], ['X-11'])],
  ])('is not told where %s', (_where, requested, of) => {
    expect(terminal(run(requested, of))).not.toContain('served by');
  });

  it('tells many targets of one model in one line', () => {
    const rows = ['a', 'b', 'c'].map((target) => ({ ...row(comparison({ target })), target, model: X }));
    const of = rows.map(({ suite, target }) => ({ suite, target, models: { base: ['X-05'], head: ['X-11'] } }));
    const moved = result({ verdict: verdict('pass', []), rows, served: of });
    expect(terminal(moved).match(/was served by/g)).toHaveLength(1);
    expect(terminal(moved)).toContain('× a and 2 more targets: X was served by');
  });
});

describe('a terminal', () => {
  it('says the verdict once more at the end, where it has not scrolled away', () => {
    const of = comparison({ passRate: measure(0.9, 0.9, 0) });
    const lines = terminal(result({ verdict: verdict('pass', [of]), rows: [row(of)] }))
      .trimEnd()
      .split('\n');
    expect(lines.at(-1)).toBe(lines[0]);
  });
});

describe('the outputs of a broken case', () => {
  const longest = (base: string, head: string) => {
    const text = diffMarkdown(diffWords(base, head, 4000)).replace(/<[^>]*>/g, '');
    return Math.max(...text.split('\n').map((line) => line.length));
  };
  const words = 'customer-satisfaction '.repeat(40);

  it.each([
    ['words', words, `${words}more`],
    ['words that change', words, words.replaceAll('customer', 'client')],
    ['an address', `see https://example.com/${'a'.repeat(400)}`, 'see nothing'],
    ['an address on both sides', `${'a'.repeat(400)} x`, `${'a'.repeat(400)} y`],
    ['lines of their own', 'a\nb\n', 'a\n\nb c\n'],
  ])('fit into a comment without scrolling: %s', (_what, base, head) => {
    expect(longest(base, head)).toBeLessThanOrEqual(96);
  });
});

describe('a case that one side was asked more often', () => {
  const run = (base: number, head: number) => {
    const broken = caseComparison({
      caseId: 'a',
      change: 'broken',
      tally: { base: { passed: base, of: base }, head: { passed: 0, of: head } },
    });
    const of = comparison({ cases: [broken] });
    return result({ verdict: verdict('fail', [of]), rows: [row(of)] });
  };

  it('says why', () => {
    for (const text of [comment(run(10, 11)), terminal(run(10, 11))]) expect(text).toContain(UNEVEN);
    for (const text of [comment(run(8, 8)), terminal(run(8, 8))]) expect(text).not.toContain(UNEVEN);
  });
});

it.each([
  ['accuracy', '93.3%'],
  ['intent.recall.spam', '93.3%'],
  ['fallback_rate', '93.3%'],
  ['kappa', '0.93'],
  ['intent.macro_f1', '0.93'],
  ['politeness', '0.93'],
])('a metric that is a share is written as one: %s', (metric, says) => {
  expect(formatValue(14 / 15, metricUnit({ name: metric }))).toBe(says);
});
