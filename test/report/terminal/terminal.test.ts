import stringWidth from 'fast-string-width';
import { expect, test } from 'vitest';
import { renderTerminal } from '../../../src/report/terminal/terminal.ts';
import { describeVerdict } from '../../../src/report/words/headline/headline.ts';
import { caseComparison, comparison, result, row, verdict } from '../build.ts';
import { result as critical } from '../../../fixtures/comments/critical-break/result.ts';
import { result as hostile } from '../../../fixtures/comments/hostile-names-and-outputs/result.ts';
import { result as fresh } from '../../../fixtures/comments/new-suite/result.ts';
import { result as several } from '../../../fixtures/comments/several-suites-and-targets/result.ts';

const NONE = { passed: 0, of: 0 };
const PLAIN = { color: false, width: 100 };

test('a terminal shows the facts of the comment', () => {
  expect(renderTerminal(critical, PLAIN)).toMatchInlineSnapshot(`
    "❌ Critical case broke: "Can I return it after 40 days?" passed 8 of 8 on base, 0 of 8 now
       Fix it and push again. If it is intended, somebody with write access adds the label
       evaldelta:accept; a new push voids it.

       What changed: prompt prompts/triage.md, max_output_tokens 400 → 200. 50 of 214 cases in 6 suites
       ran.

    ❌ support-triage × mini
       pass rate     96.0% → 94.0% (−2.0 pp), 95 %: −8.1 to +4.0 pp
       cost per call $0.0021 → $0.0019 (−9%)
       latency p95   1.2 s → 1.4 s (+17%)
       cases         50 of 214 (48/50 → 47/50)

    Rules
      - ✗ blocks: critical case refund-window broke (base passed 8 of 8, head 0 of 8).

    What broke: 1 case

      ✗ refund-window · critical · support-triage × mini · base 8/8 → head 0/8, confirmed by fresh
        re-runs
        failed  contains: "30 days" is missing
        input   Can I return it after 40 days?
        output  You can return it within [-30 days-]{+any period you like+} of delivery.

    How sure is this?
      - A case counts as broken only after it was asked again on both sides and failed again on head.
      - The overall pass rate alone proves no drop (its interval includes zero): the verdict rests on
        this one case.
      - In the table, pp are percentage points, called points elsewhere; “95 %: a to b” is the range in
        which the real change probably lies.

    base 1111111 → head 2222222 · 412 calls made, 96 reused · $0.41 spent of at most $5.00 · prices of
    2026-09-23 (58 days old)

    ❌ Critical case broke: "Can I return it after 40 days?" passed 8 of 8 on base, 0 of 8 now
    "
  `);
});

test('a case that fails on head alone is shown with what failed, its input and the output', () => {
  expect(renderTerminal(fresh, PLAIN)).toContain(
    [
      'Run on head only and failed: 1 case',
      '',
      '  ✗ used-shoes · major · returns-policy × mini · head 0/1',
      '    failed  contains: "unworn" is missing',
      '    input   May I return shoes that I wore?',
      '    head    Yes, worn shoes can be returned within 30 days.',
    ].join('\n'),
  );
});

test('more cases than a terminal shows are counted, without a file that need not exist', () => {
  const failing = Array.from({ length: 12 }, (_, index) =>
    caseComparison({ caseId: `case-${index}`, change: 'measured-failing', tally: { base: NONE, head: NONE } }),
  );
  const compared = comparison({ cases: failing });
  const text = renderTerminal(result({ rows: [row(compared)], verdict: verdict('pass', [compared]) }), PLAIN);
  expect(text.match(/✗ case-/g)).toHaveLength(5);
  expect(text).toContain('and 7 more cases: the result file (--json, in the Action report-json) has every one\n');
});

test('what would have run names each suite × target once, not again for its tags', () => {
  const whole = comparison({ passes: { base: NONE, head: NONE } });
  const rows = [whole, { ...whole, tag: 'refunds', comparedCases: 10 }];
  const text = renderTerminal(result({ rows: rows.map(row), verdict: verdict('error', rows) }), PLAIN);
  expect(text).toContain('What would have run: 50 of 214\n  - support-triage × mini: 50 cases\n\n');
});

test('the verdict is one plain sentence with the number and the culprit', () => {
  expect(describeVerdict(critical)).toBe(
    'Fail: Critical case broke: "Can I return it after 40 days?" passed 8 of 8 on base, 0 of 8 now',
  );
});

test.each([40, 60, 80, 120])('no line is wider than a terminal of %d columns', (width) => {
  const lines = renderTerminal(several, { color: true, width }).split('\n');
  expect(Math.max(...lines.map((line) => stringWidth(line)))).toBeLessThanOrEqual(width);
});

test('colour appears only where it is asked for', () => {
  expect(renderTerminal(critical, PLAIN)).not.toContain('\u001B');
  expect(renderTerminal(critical, { ...PLAIN, color: true })).toContain('\u001B[31m');
});

test.each([40, 50, 61, 80, 200])(
  'nothing from outside reaches the terminal or the log as a command at %d columns',
  (width) => {
    const text = renderTerminal(hostile, { color: false, width });
    expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/);
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toContain('##[');
  },
);
